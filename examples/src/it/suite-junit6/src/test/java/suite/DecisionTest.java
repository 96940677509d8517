package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.fairshare.allocation.generators.NearLimit;
import io.github.fairshare.allocation.generators.NearLimitArbitraries;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision turns exactly on its limit, not a rounding beside it. */
class DecisionTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final IndicatorRule RULE = RULES.indicators().get(0);

    @Provide
    Arbitrary<NearLimit> near() {
        return NearLimitArbitraries.nearLimits(RULE.benchmark(), RULES.limits().multiple());
    }

    @Property(tries = 50)
    void count_onTheLimit_isOnIt_andOneMoreIsOutside(@ForAll("near") NearLimit near) {
        Standing standing = RatingEngine.of(RULES)
                .score(BodyIndicators.of("00C").with(RULE.id(), near.observation()))
                .indicators()
                .get(0)
                .standing()
                .orElseThrow();

        boolean on = standing == Standing.ON_LOWER_LIMIT || standing == Standing.ON_UPPER_LIMIT;
        boolean outside = standing == Standing.BELOW_LIMIT || standing == Standing.ABOVE_LIMIT;
        assertEquals(near.step() == 0, on);
        assertEquals(near.step() == 1, outside);
    }
}
