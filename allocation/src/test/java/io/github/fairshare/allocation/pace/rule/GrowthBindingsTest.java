package io.github.fairshare.allocation.pace.rule;

import static io.github.fairshare.allocation.pace.Examples.bodies;
import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.limit;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.GrowthLines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Growth of 6 % up to a distance of 0, half a per cent less for each per cent beyond, and 2 % from 8 % on: A, B, C and D are 8 %
 * below their targets, on them, 4 % and 8 % above, and so get 6, 6, 4 and 2 % and what is added for all.
 */
class GrowthBindingsTest {
    private static final String CURVE = curve("0", "6", "8", "2");
    private static final String LEAST = limit("MINIMUM_GROWTH", "2.5");
    private static final String MOST = limit("MAXIMUM_GROWTH", "5");
    private static final Positions FOUR = bodies("200", "184", "200", "208", "216");

    private static Problem problem(String rule, String limits, String solveFor) {
        return Problem.of(policy(growth("5"), rule, limits, solveFor), FOUR);
    }

    private static Optional<GrowthBindings> bindings(String limits, double x) {
        return GrowthBindings.of(problem(CURVE, limits, "SHIFT"), new DoubleDouble(x, 0));
    }

    /** The limits that hold A to D, "?" where doubles do not tell. */
    private static List<String> found(String limits, double x) {
        GrowthBindings bindings = bindings(limits, x).orElseThrow();
        return IntStream.range(0, 4)
                .mapToObj(rank -> bindings.find(rank).orElse("?"))
                .toList();
    }

    @Test
    void find_growthBesideTheLimits_namesTheOneThatHolds() {
        String both = LEAST + ", " + MOST;
        assertThat(found(both, 0)).containsExactly("MAXIMUM_GROWTH", "MAXIMUM_GROWTH", "", "MINIMUM_GROWTH");
        assertThat(found(both, 0.0075)).containsExactly("MAXIMUM_GROWTH", "MAXIMUM_GROWTH", "", "");
        assertThat(found(both, -0.02)).containsExactly("", "", "MINIMUM_GROWTH", "MINIMUM_GROWTH");
        assertThat(found(MOST + ", " + LEAST, 0.02))
                .containsExactly("MAXIMUM_GROWTH", "MAXIMUM_GROWTH", "MAXIMUM_GROWTH", "");
    }

    @Test
    void find_oneLimitOrNone_namesNoOther() {
        assertThat(found(LEAST, 0)).containsExactly("", "", "", "MINIMUM_GROWTH");
        assertThat(found(MOST, 0)).containsExactly("MAXIMUM_GROWTH", "MAXIMUM_GROWTH", "", "");
        assertThat(found("", 0)).containsExactly("", "", "", "");
    }

    /** In doubt by a thousand-millionth of 1 + 1.025 + 0.005 + 0.08. */
    @Test
    void find_growthAtALimit_isInDoubt() {
        assertThat(found(LEAST, 0.005).get(3)).isEqualTo("?");
        assertThat(found(LEAST, 0.005 + 1.9e-9).get(3)).isEqualTo("?");
        assertThat(found(LEAST, 0.005 - 1.9e-9).get(3)).isEqualTo("?");
        assertThat(found(LEAST, 0.005 + 2.4e-9).get(3)).isEmpty();
        assertThat(found(LEAST, 0.005 - 2.4e-9).get(3)).isEqualTo("MINIMUM_GROWTH");
        assertThat(found(MOST, 0.01).get(2)).isEqualTo("?");
        assertThat(found(MOST, 0.01 + 1.9e-9).get(2)).isEqualTo("?");
        assertThat(found(MOST, 0.01 - 2.4e-9).get(2)).isEmpty();
        assertThat(found(MOST, 0.01 + 2.4e-9).get(2)).isEqualTo("MAXIMUM_GROWTH");
    }

    @Test
    void of_limitsThatMeetOrConflict_isLeftToEachBody() {
        assertThat(bindings(limit("MINIMUM_GROWTH", "3") + ", " + limit("MAXIMUM_GROWTH", "3"), 0))
                .isEmpty();
        assertThat(bindings(limit("MAXIMUM_GROWTH", "3") + ", " + limit("MINIMUM_GROWTH", "3"), 0))
                .isEmpty();
        assertThat(bindings(limit("MINIMUM_GROWTH", "5") + ", " + limit("MAXIMUM_GROWTH", "2"), 0))
                .isEmpty();
    }

    @Test
    void of_problemsOfAnotherKind_isNone() {
        assertThat(GrowthBindings.of(problem(CURVE, LEAST, "SCALE"), DoubleDouble.ONE))
                .isEmpty();
        assertThat(GrowthBindings.of(problem(CURVE, "{\"type\": \"NO_OVERSHOOT\"}", "SHIFT"), DoubleDouble.ZERO))
                .isEmpty();
    }

    @Test
    void growth_oneForAllOrACurve_isThatOfTheBodies() {
        GrowthLines lines = new HeldLines(problem(CURVE, LEAST + ", " + MOST, "SHIFT"))
                .growth()
                .orElseThrow();
        assertThat(lines.least()).isEqualTo(DoubleDouble.ONE.plus(DoubleDouble.of(new BigDecimal("0.025"))));
        assertThat(lines.most()).isEqualTo(DoubleDouble.ONE.plus(DoubleDouble.of(new BigDecimal("0.05"))));
        assertThat(lines.sizes().high(2)).isEqualTo(20_800);
        assertThat(lines.curve().near(0.04)).isCloseTo(1.04, within(1e-12));
        String uniform = "{\"type\": \"UNIFORM\"}";
        assertThat(new HeldLines(problem(uniform, LEAST, "SHIFT")).growth()).isPresent();
    }
}
