package io.github.fairshare.allocation.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three boards of the core allocations 2023/24; growth is printed to six digits, so allocations may be off by £2,000. */
class CareBoardsGoldenTest {
    private static final PacePolicy POLICY =
            PacePolicies.find("icb-core-2023-24").orElseThrow();

    private static OpeningPosition board(String baseline, String target, String growth) {
        return OpeningPosition.builder()
                .code("B")
                .baseline(Pounds.ofThousands(baseline))
                .target(Pounds.ofThousands(target))
                .growth(Percent.ofFraction(new BigDecimal(growth)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2382257.857618, 2466327.551326, 0.049221, 0.002000, 2504514, -0.032155, CAP",
        "1410868.842574, 1417605.796415, 0.055549, 0.000317, 1489713, -0.004437, SLOPE",
        "1705455.678123, 1566602.034162, 0.050961, -0.007100, 1779642, 0.080905, CAP"
    })
    void convergence_publishedBoard_asPublished(
            String baseline,
            String target,
            String growth,
            double pull,
            double allocation,
            double closing,
            String part) {
        PaceResult result = PaceOfChange.allocate(POLICY, Positions.of(List.of(board(baseline, target, growth))));
        BodyOutcome body = result.bodies().get(0);
        assertThat(body.allocation().amount().doubleValue() / 1000).isCloseTo(allocation, within(2.0));
        assertThat(body.closingPercent().orElseThrow().points().doubleValue() / 100)
                .isCloseTo(closing, within(0.0000015));
        double grown = Double.parseDouble(baseline) * (1 + Double.parseDouble(growth));
        assertThat(body.unrounded().amount().doubleValue() / 1000 / grown - 1).isCloseTo(pull, within(0.0000005));
        assertThat(body.binding()).contains(part);
        assertThat(result.residual().amount().abs()).isLessThan(new BigDecimal("500.01"));
    }

    @Test
    void composition_additiveAndPartial_asByHand() {
        // 100 against a target of 110 is 9.0909 % under; a fifteenth of it is capped at 0.2 %. Base growth 5 %.
        OpeningPosition board = OpeningPosition.builder()
                .code("B")
                .baseline(Pounds.of("100"))
                .target(Pounds.of("110"))
                .growth(Percent.of("5"))
                .baseShare(Share.of("0.25"))
                .build();
        assertThat(exact("MULTIPLICATIVE", board)).isEqualTo(Pounds.of("105.21"));
        assertThat(exact("ADDITIVE", board)).isEqualTo(Pounds.of("105.2"));
        // 105 (1 + 0.002 x 0.25)
        assertThat(exact("PARTIAL_BASE", board)).isEqualTo(Pounds.of("105.0525"));
    }

    private static Pounds exact(String composition, OpeningPosition board) {
        ConvergenceRule rule = (ConvergenceRule) POLICY.rule();
        PacePolicy policy = ImmutablePacePolicy.copyOf(POLICY)
                .withUnit(MoneyUnit.POUNDS)
                .withRounding(Optional.empty())
                .withRule(new ConvergenceRule(
                        rule.over(), rule.under(), ConvergenceRule.Composition.valueOf(composition)));
        return PaceOfChange.allocate(policy, Positions.of(List.of(board)))
                .bodies()
                .get(0)
                .allocation();
    }

    @Test
    void slopeOfOne_smallDistanceOver_crossesTheTargetByItsSquare() {
        // 0.5 % over, slope 1: 1.005 (1 - 0.005) = 0.999975 of the grown target.
        OpeningPosition board = board("100500", "100000", "0");
        PacePolicy exact = ImmutablePacePolicy.copyOf(POLICY).withRounding(Optional.empty());
        BodyOutcome body = PaceOfChange.allocate(exact, Positions.of(List.of(board)))
                .bodies()
                .get(0);
        assertThat(body.closingPercent()).contains(Percent.of("-0.0025"));
    }

    @Test
    void newTarget_measuredOn_usesTheNewYearsTarget() {
        // 100 x 1.05 against 106: -0.943396 %; a fifteenth is 0.0628931 %, below the cap of 0.2 %.
        PacePolicy policy = ImmutablePacePolicy.copyOf(POLICY)
                .withMeasuredOn(DistanceBasis.NEW_TARGET)
                .withRounding(Optional.empty());
        OpeningPosition board = OpeningPosition.builder()
                .code("B")
                .baseline(Pounds.of("100"))
                .target(Pounds.of("101"))
                .newTarget(Pounds.of("106"))
                .growth(Percent.of("5"))
                .build();
        BodyOutcome body = PaceOfChange.allocate(policy, Positions.of(List.of(board)))
                .bodies()
                .get(0);
        assertThat(body.unrounded().amount().doubleValue()).isCloseTo(105 * (1 + 1 / 106.0 / 15), within(1e-9));
        assertThat(body.closingTarget()).contains(Pounds.of("106"));
    }
}
