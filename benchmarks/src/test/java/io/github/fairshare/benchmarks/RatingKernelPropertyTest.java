package io.github.fairshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.RatingArbitraries;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatingKernelPropertyTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final RatingKernel KERNEL = RatingKernel.of(RULES, 2);

    @Provide
    Arbitrary<BodyIndicators> bodies() {
        return RatingArbitraries.measuredBodies(RULES);
    }

    private static RatingKernel.Columns columns(long first, long second) {
        return new RatingKernel.Columns(new long[] {first}, new long[] {second});
    }

    @Property(seed = "20170901", tries = 500)
    void rate_anyBody_agreesWithTheEngine(@ForAll("bodies") BodyIndicators body) {
        List<RatingKernel.Columns> columns = new ArrayList<>();
        for (IndicatorRule rule : RULES.indicators()) {
            Observation observation = body.find(rule.id()).orElseThrow();
            columns.add(
                    observation instanceof Observation.Counts counts
                            ? columns(counts.count(), counts.denominator())
                            : columns(
                                    hundredths(((Observation.Estimate) observation).value()),
                                    hundredths(((Observation.Estimate) observation).standardError())));
        }
        int[] rating = new int[1];
        KERNEL.rate(columns, rating);
        assertThat(RatingEngine.of(RULES).score(body).rating())
                .contains(KERNEL.names().get(rating[0]));
    }

    private static long hundredths(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }
}
