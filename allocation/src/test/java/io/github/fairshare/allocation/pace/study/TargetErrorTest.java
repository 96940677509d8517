package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pounds that 0.1 points of error move, on the rule of 2009-10. */
class TargetErrorTest {
    private static final PacePolicy POLICY = PacePolicies.find("pct-2009-10").orElseThrow();
    private static final Positions THREE = Positions.of(List.of(
            OpeningPosition.of("CLIFF", Pounds.of("93000000"), Pounds.of("100000000")),
            OpeningPosition.of("FLAT", Pounds.of("97000000"), Pounds.of("100000000")),
            OpeningPosition.of("FLOOR", Pounds.of("123000000"), Pounds.of("100000000"))));

    @Test
    void error_onTheCliff_movesTheWholeOfIt() {
        TargetError cliff = TargetError.of(POLICY, THREE).get(0);
        // A body held at -6.2 % gets 0.938 x 1.055 of its opening target, which is 93 million / 0.93, or 93 / 0.929.
        BigDecimal kept = new BigDecimal("0.938").multiply(new BigDecimal("1.055"));
        BigDecimal as = new BigDecimal("93000000").divide(new BigDecimal("0.93"), MathContext.DECIMAL64);
        BigDecimal further = new BigDecimal("93000000").divide(new BigDecimal("0.929"), MathContext.DECIMAL64);
        BigDecimal nearer = new BigDecimal("93000000").divide(new BigDecimal("0.931"), MathContext.DECIMAL64);
        assertThat(cliff.further().amount())
                .isEqualByComparingTo(further.subtract(as).multiply(kept).setScale(2, RoundingMode.HALF_UP));
        assertThat(cliff.nearer().amount())
                .isEqualByComparingTo(nearer.subtract(as).multiply(kept).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void error_onAFlatStretch_movesNothing() {
        assertThat(TargetError.of(POLICY, THREE).subList(1, 3)).allSatisfy(error -> {
            assertThat(error.further()).isEqualTo(Pounds.ZERO);
            assertThat(error.nearer()).isEqualTo(Pounds.ZERO);
        });
        assertThat(TargetError.of(POLICY, THREE).get(1).explain()).contains("FLAT opens at -3%");
    }

    @Test
    void error_policyThatSolves_isRefused() {
        PacePolicy solving = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        assertThatThrownBy(() -> TargetError.of(solving, THREE))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("MAXIMUM_UNDER_TARGET");
    }
}
