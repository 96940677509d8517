package io.github.fairshare.allocation.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The generators reach what is rare and matters: each of these in at least one case of twenty. */
class CoveragePropertyTest {
    @Provide
    Arbitrary<AllocationCase> cases() {
        return PolicyArbitraries.cases();
    }

    @Property(seed = "20170901", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void cases_generated_coverWhatMatters(@ForAll("cases") AllocationCase given) {
        PaceResult result = PaceOfChange.allocate(given.policy(), given.positions());
        cover("floor binds", binds(result, Set.of("MINIMUM_GROWTH", "FLOOR")));
        cover("under-target limit binds", binds(result, Set.of("MAXIMUM_UNDER_TARGET")));
        cover("ceiling binds", binds(result, Set.of("MAXIMUM_GROWTH", "CEILING")));
        cover("infeasible", result.status() == AllocationStatus.INFEASIBLE);
        cover("body on a kink", onKink(result));
        cover("rounding tie", hasTie(result));
        assertThat(result.bodies()).hasSize(given.positions().size());
    }

    private static void cover(String event, boolean seen) {
        Statistics.label(event)
                .collect(seen)
                .coverage(checker -> checker.check(true).percentage(p -> p >= 5));
    }

    private static boolean binds(PaceResult result, Set<String> limits) {
        return result.status() != AllocationStatus.INFEASIBLE
                && result.bodies().stream()
                        .anyMatch(
                                body -> body.binding().filter(limits::contains).isPresent());
    }

    private static boolean onKink(PaceResult result) {
        return result.policy().rule() instanceof CurveRule curve
                && result.bodies().stream()
                        .flatMap(body -> body.openingPercent().stream())
                        .anyMatch(distance -> curve.points().stream()
                                .anyMatch(point -> point.distance().equals(distance)));
    }

    /** Whether of two bodies with the same remainder one was rounded up and one down. */
    private static boolean hasTie(PaceResult result) {
        Rounding rounding = result.policy().rounding().orElseThrow();
        if (rounding.method() != Rounding.Method.CONSERVING) {
            return false;
        }
        Map<BigDecimal, Integer> directions = new HashMap<>();
        for (BodyOutcome body : result.bodies()) {
            BigDecimal rest =
                    body.unrounded().amount().remainder(rounding.unit().amount());
            int up = body.allocation().compareTo(body.unrounded());
            Integer other = directions.putIfAbsent(rest, up);
            if (other != null && other != up) {
                return true;
            }
        }
        return false;
    }
}
