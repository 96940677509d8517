package io.github.fairshare.allocation.pace;

import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.limit;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rounds of primary care trusts.
 *
 * @source pex15 Table 1, paras 14, 15, 18
 */
class PrimaryCareTrustsGoldenTest {
    private static final PacePolicy POLICY_2009 =
            PacePolicies.find("pct-2009-10").orElseThrow();

    /** Two bodies of the worked examples, and the rest of England so that the targets make the baselines. */
    private static Positions england() {
        // £4.4 billion of growth at 5.5 % (para 9) is a baseline of £80,000 million.
        return Positions.of(List.of(
                body("R", "Richmond and Twickenham", "254.17", "205.23"),
                // 24.8 under at -4.7 %: the target is 24.8 / 0.047 = 527.66, the baseline 502.86.
                body("H", "Halton and St Helens", "502.86", "527.66"),
                // 80,000 less both targets and both baselines.
                body("Z", "the rest of England", "79242.97", "79267.11")));
    }

    private static OpeningPosition body(String code, String name, String baseline, String target) {
        return OpeningPosition.builder()
                .code(code)
                .name(name)
                .baseline(Pounds.ofMillions(baseline))
                .target(Pounds.ofMillions(target))
                .build();
    }

    private static double millions(Pounds amount) {
        return amount.inMillions().doubleValue();
    }

    private static double points(Percent percent) {
        return percent.points().doubleValue();
    }

    @Test
    void richmondAndTwickenham_2009_everyFigureAsPrintedButTheIncrease() {
        BodyOutcome body =
                PaceOfChange.allocate(POLICY_2009, england()).findBody("R").orElseThrow();
        Pounds excess = body.baseline().minus(body.openingTarget().orElseThrow());
        assertThat(points(body.openingPercent().orElseThrow())).isCloseTo(23.8, within(0.05));
        assertThat(millions(excess)).isCloseTo(48.9, within(0.05));
        assertThat(points(body.growthPercent().orElseThrow())).isCloseTo(5.20, within(0.005));
        assertThat(millions(body.allocation())).isCloseTo(267.4, within(0.05));
        assertThat(points(body.closingPercent().orElseThrow())).isCloseTo(23.5, within(0.05));
        assertThat(millions(body.allocation().minus(body.closingTarget().orElseThrow())))
                .isCloseTo(50.9, within(0.05));
        // 5.2 % of any baseline that fits the other figures is 13.2; the printed 13.3 would need about 5.213 %.
        assertThat(millions(body.allocation().minus(body.baseline()))).isCloseTo(13.3, within(0.1));
        assertThat(body.binding()).contains("MINIMUM_GROWTH");
    }

    @Test
    void haltonAndStHelens_2009_growsAsEnglandAndStaysWhereItWas() {
        BodyOutcome body =
                PaceOfChange.allocate(POLICY_2009, england()).findBody("H").orElseThrow();
        assertThat(points(body.openingPercent().orElseThrow())).isCloseTo(-4.7, within(0.05));
        assertThat(points(body.growthPercent().orElseThrow())).isCloseTo(5.50, within(0.005));
        assertThat(points(body.closingPercent().orElseThrow())).isCloseTo(-4.7, within(0.05));
        assertThat(millions(body.allocation().minus(body.closingTarget().orElseThrow())))
                .isCloseTo(-26.2, within(0.05));
        assertThat(body.binding()).isEmpty();
    }

    @Test
    void richmondAndTwickenham_floorOfFour_increasesByTenPointTwo() {
        // Para 18(i): "an increase of £10.2 million rather than £13.3 million, a reduction of £3.1 million or 1.2%".
        PacePolicy lower =
                policy(growth("5.5"), Examples.curve("0", "5.5", "2", "4"), limit("MINIMUM_GROWTH", "4"), "NONE");
        BodyOutcome body = PaceOfChange.allocate(lower, england()).findBody("R").orElseThrow();
        assertThat(millions(body.allocation().minus(body.baseline()))).isCloseTo(10.2, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({
        "-10, 9.954, -6.2",
        "-8, 7.564, -6.2",
        "-7, 6.408, -6.2",
        "-6.2, 5.5, -6.2",
        "-4.7, 5.5, -4.7",
        "0, 5.5, 0",
        "0.5, 5.4, 0.405",
        "1, 5.3, 0.809",
        "1.5, 5.225, 1.235",
        "2, 5.2, 1.710",
        "23.83, 5.2, 23.478"
    })
    void reconstruction_withoutMaximum_growthAndClosingAsTabled(String distance, String growth, String closing) {
        PacePolicy open = ImmutablePacePolicy.copyOf(POLICY_2009)
                .withLimits(POLICY_2009.limits().get(0), POLICY_2009.limits().get(2))
                .withRounding(Optional.empty());
        BodyOutcome body =
                PaceOfChange.allocate(open, at(distance)).findBody("A").orElseThrow();
        assertThat(rounded(body.growthPercent().orElseThrow())).isEqualByComparingTo(growth);
        assertThat(rounded(body.closingPercent().orElseThrow())).isEqualByComparingTo(closing);
    }

    /** A body at a distance, target a million, and another that makes the targets share out the baselines. */
    private static Positions at(String distance) {
        BigDecimal baseline = new BigDecimal("1000000").add(new BigDecimal(distance).multiply(new BigDecimal("10000")));
        BigDecimal rest = new BigDecimal("2000000").subtract(baseline);
        return Examples.bodies("1000000", baseline.toPlainString(), rest.toPlainString());
    }

    private static BigDecimal rounded(Percent percent) {
        return percent.points().setScale(3, RoundingMode.HALF_UP);
    }

    @Test
    void reconstruction_farUnderTarget_isHeldByTheMaximumThatStandsHigher() {
        PaceResult result = PaceOfChange.allocate(POLICY_2009, at("-10"));
        assertThat(result.findBody("A").orElseThrow().growthPercent()).contains(Percent.of("7.7"));
        assertThat(result.findBody("A").orElseThrow().binding()).contains("MAXIMUM_GROWTH");
        assertThat(result.warnings()).contains("MAXIMUM_UNDER_TARGET gave way to MAXIMUM_GROWTH for body A");
    }

    @Test
    void slopeOfTheLimit_atItsTwoEnds_isTheSteepRiseOfTheGraph() {
        // Para 15: "the steep rise from -6% up to -8% of gradient about 1.1".
        assertThat(-(1 - 0.062) * 1.055 / Math.pow(1 - 0.062, 2)).isCloseTo(-1.12, within(0.005));
        assertThat(-(1 - 0.062) * 1.055 / Math.pow(1 - 0.08, 2)).isCloseTo(-1.17, within(0.005));
    }

    @Test
    void uniform2008_everybody_growsByFivePointFourSix() {
        PaceResult result = PaceOfChange.allocate(
                PacePolicies.find("pct-2008-09").orElseThrow(), Examples.bodies("1000000", "900000", "1100000"));
        assertThat(result.bodies())
                .allSatisfy(body -> assertThat(body.growthPercent()).contains(Percent.of("5.46")));
    }

    @Test
    void round2010_overTarget_getsFivePointOneFour() {
        PaceResult result =
                PaceOfChange.allocate(PacePolicies.find("pct-2010-11").orElseThrow(), at("3"));
        assertThat(result.findBody("A").orElseThrow().growthPercent()).contains(Percent.of("5.14"));
    }

    /** Growth, minimum and the one as a percentage of the other, as printed in pex15 Table 1. */
    @ParameterizedTest
    @CsvSource({
        "1999-2000, 6.60, 5.46, 82.7",
        "2000-01, 6.78, 6.21, 91.6",
        "2001-02, 8.91, 8.25, 92.6",
        "2002-03, 10.55, 9.93, 94.1",
        "2003-04, 8.76, 8.30, 94.7",
        "2004-05, 9.47, 8.88, 93.8",
        "2005-06, 9.14, 8.59, 94.0",
        "2006-07, 9.20, 8.05, 87.5",
        "2007-08, 9.40, 8.01, 85.2",
        "2008-09, 5.46, 5.46, 100",
        "2009-10, 5.50, 5.20, 94.5",
        "2010-11, 5.50, 5.14, 93.5"
    })
    void m1_everyRoundOfTableOne_isThePrintedColumn(
            String year, BigDecimal growth, BigDecimal minimum, BigDecimal printedShare) {
        // Two bodies of 1,000,000: one at the minimum, the other makes the average.
        BigDecimal other = growth.multiply(new BigDecimal("2")).subtract(minimum);
        List<Movement> movements = new ArrayList<>();
        for (BigDecimal percent : List.of(minimum, other)) {
            movements.add(new Movement(
                    "B" + movements.size(),
                    Pounds.of("1000000"),
                    Optional.empty(),
                    Pounds.of(new BigDecimal("1000000").add(percent.multiply(new BigDecimal("10000")))),
                    Optional.empty()));
        }
        BigDecimal m1 = PaceMeasures.of(movements).value("M1").orElseThrow().setScale(1, RoundingMode.HALF_UP);
        assertThat(m1).as(year).isEqualByComparingTo(printedShare);
    }
}
