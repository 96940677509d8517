package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.measure.Measure;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Real terms, replay, intervals of measures and progress: beyond one round, sections 5, 6, 7 and 10. */
class StudyFiguresTest {
    private static final PacePolicy BALANCED =
            PacePolicies.find("pct-2009-10-balanced").orElseThrow();

    @Test
    void deflator_twoYears_takesBothRisesOut() {
        Deflator deflator = new Deflator(Percent.of("2.5"));
        // 105.0625 = 100 x 1.025^2; 1.055/1.025 - 1 = 2.926829 %.
        assertThat(deflator.real(Pounds.of("105.0625"), 2)).isEqualTo(Pounds.of("100"));
        assertThat(deflator.real(Pounds.of("100"), 0)).isEqualTo(Pounds.of("100"));
        assertThat(deflator.growth(Pounds.of("100"), Pounds.of("105.5"))).isEqualTo(Percent.of("2.926829"));
        assertThat(deflator.toString()).contains("2.5%", "ASSUMED");
        assertThatThrownBy(() -> new Deflator(Percent.of("-100"))).hasMessageContaining("-100");
    }

    @Test
    void replay_floorRatioOf2007_isAFloorOf4686() {
        // pex15 Table 1, 2007-08: 85.2 % of growth; of 5.5 % that is 4.686 %.
        Replay replay = Replay.of(BALANCED, Percent.of("85.2"), Examples.bodies("200", "184", "196", "216"));

        assertThat(replay.floor()).isEqualTo(Percent.of("4.686"));
        // C opens at 8 %: 216 x 1.052 = 227.232 and 216 x 1.04686 = 226.12176, 1.11 less, which A gains.
        assertThat(replay.comparison().losers())
                .singleElement()
                .satisfies(row -> assertThat(row.difference()).isEqualTo(Pounds.of("-1.11")));
        assertThat(replay.comparison().winners())
                .singleElement()
                .satisfies(row -> assertThat(row.difference()).isEqualTo(Pounds.of("1.11")));
        assertThat(replay.explain()).contains("85.2%", "4.686%", "1 bodies gain", "floor 4.686 in place of 5.2");
    }

    @Test
    void replay_policyWithoutFloor_isRefused() {
        PacePolicy boards = PacePolicies.find("icb-core-2023-24").orElseThrow();
        assertThatThrownBy(() -> Replay.of(boards, Percent.of("85.2"), Examples.five()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("growth");
    }

    @Test
    void comparison_byGroup_isARatioOfSums() {
        PaceComparison comparison = Replay.of(BALANCED, Percent.of("85.2"), Examples.bodies("200", "184", "196", "216"))
                .comparison();
        PaceComparison.Row whole = comparison.by(OpeningPosition::region).get(0);
        // 596 of 600 is 0.666667 % under, before and after, whoever gets it: the pot is spent.
        assertThat(whole.closingPercentA()).contains(Percent.of("-0.666667"));
        assertThat(whole.difference()).isEqualTo(Pounds.ZERO);
    }

    @Test
    void implied_threeRows_haveTheMeasuresByHand() {
        List<ImpliedPosition> rows = List.of(row("A", "-4.0"), row("B", "0.0"), row("C", "4.0"));
        List<ImpliedMeasure> measures = ImpliedMeasure.of(rows);

        assertThat(measure(measures, "M6.min").low()).isEqualByComparingTo("-4.05");
        assertThat(measure(measures, "M6.range").high()).isEqualByComparingTo("8.1");
        // Mean without sign: from (3.95 + 0 + 3.95)/3 to (4.05 + 0.05 + 4.05)/3.
        assertThat(measure(measures, "mean").low()).isCloseTo(new BigDecimal("2.633333"), within(millionth()));
        assertThat(measure(measures, "mean").high()).isCloseTo(new BigDecimal("2.716667"), within(millionth()));
        // Two of three lie outside 2.5 points whatever the rounding hides.
        assertThat(measure(measures, "M6.outside2.5").supportedDecimals()).isEqualTo(6);
        assertThat(measure(measures, "M6.min").explain()).contains("-4.050000 and -3.950000");
    }

    /** The second way: every corner of the box for the widest, a grid of values for the narrowest. */
    @Property(tries = 60)
    void implied_anyRows_deviationIsThatOfCornersAndGrid(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = -30, max = 30) Integer> tenths) {
        List<ImpliedPosition> rows = IntStream.range(0, tenths.size())
                .mapToObj(i -> row("B" + i, BigDecimal.valueOf(tenths.get(i), 1).toPlainString()))
                .toList();
        ImpliedMeasure deviation = measure(ImpliedMeasure.of(rows), "M6.sd");
        double widest = 0;
        for (int corner = 0; corner < 1 << tenths.size(); corner++) {
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < tenths.size(); i++) {
                values.add(tenths.get(i) / 10.0 + ((corner >> i & 1) == 0 ? -0.05 : 0.05));
            }
            widest = Math.max(widest, deviation(values));
        }
        double narrowest = Double.MAX_VALUE;
        for (int step = -400; step <= 400; step++) {
            double value = step / 100.0;
            narrowest = Math.min(
                    narrowest,
                    deviation(tenths.stream()
                            .map(tenth -> Math.max(tenth / 10.0 - 0.05, Math.min(tenth / 10.0 + 0.05, value)))
                            .toList()));
        }
        assertThat(deviation.high().doubleValue()).isCloseTo(widest, within(1e-9));
        assertThat(deviation.low().doubleValue()).isLessThanOrEqualTo(narrowest + 1e-9);
        assertThat(deviation.low().doubleValue()).isCloseTo(narrowest, within(0.006));
    }

    private static double deviation(List<Double> values) {
        double mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
        return Math.sqrt(values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    private static ImpliedPosition row(String code, String percent) {
        BigDecimal points = new BigDecimal(percent);
        return ImpliedPosition.of(code, points, points);
    }

    private static ImpliedMeasure measure(List<ImpliedMeasure> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static BigDecimal millionth() {
        return new BigDecimal("0.000001");
    }

    @Test
    void progress_everyStep_isHeardOnce() {
        List<String> heard = new ArrayList<>();
        Turning turning = Turning.of(BALANCED, "floor", Examples.bodies("200", "184", "216"));
        Frontier.of(
                turning,
                new BigDecimal("5.0"),
                new BigDecimal("5.2"),
                new BigDecimal("0.1"),
                (done, all) -> heard.add(done + " of " + all));
        assertThat(heard).containsExactly("1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void progress_thatWantsNoMore_endsTheWork() {
        Sweep.Plan plan = new Sweep.Plan(BALANCED, 500, 1, Percent.of("1"), 1);
        assertThatThrownBy(() -> Sweep.of(plan, Examples.bodies("200", "184", "216"), (done, all) -> done < 3))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("of 500");
    }

    @Test
    void answers_ofStudies_nameTheirAssumptions() {
        Turning turning = Turning.of(BALANCED, "floor", Examples.bodies("200", "184", "216"));
        Frontier frontier = Frontier.of(turning, BigDecimal.valueOf(5), BigDecimal.valueOf(5), BigDecimal.ONE);
        Optional<String> assumed = frontier.explain()
                .lines()
                .filter(line -> line.startsWith("Assumed: "))
                .findFirst();
        assertThat(assumed).isPresent();
        assertThat(Design.of(turning, Wish.parse("max_under_percent=7")).explain())
                .contains("targets kept");
    }

    @Test
    void measures_undefined_sayWhy() {
        // 200 and 200 in place of 200 and 200: nothing grows, and nobody moves.
        PaceMeasures still = PaceMeasures.of(
                List.of(new Movement("A", Pounds.of("200"), Optional.empty(), Pounds.of("200"), Optional.empty())));
        assertThat(still.all())
                .allSatisfy(measure -> assertThat(measure.definition()).contains("; undefined: "));
        assertThat(still.all().get(0).definition()).endsWith("undefined: the whole does not grow");
        PaceMeasures uniform = PaceMeasures.of(List.of(new Movement(
                "A",
                Pounds.of("180"),
                Optional.of(Pounds.of("200")),
                Pounds.of("189"),
                Optional.of(Pounds.of("210")))));
        // One body grows as the whole does: M1 is 100, its distance stays at -10 %.
        assertThat(uniform.all().stream()
                        .filter(measure -> measure.value().isEmpty())
                        .map(Measure::toString))
                .containsExactly(
                        "M2b undefined",
                        "M3 undefined",
                        "M4.unweighted undefined",
                        "M4.targetWeighted undefined",
                        "M5 undefined");
    }
}
