package io.github.fairshare.allocation.rating.limit;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.core.measure.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that other programs' public tests expect, each with its file. */
class PublishedFiguresGoldenTest {
    private static final Level CONFIDENCE_95 = Level.ofConfidence(new BigDecimal("0.95"));
    private static final Level CONFIDENCE_99_8 = Level.ofConfidence(new BigDecimal("0.998"));

    /**
     * FunnelPlotR, tests/testthat/test-poisson_limits.R: limits as a multiple of an expectation of 15, 20 and 30, lower
     * ones to seven decimals, upper ones to six.
     */
    @ParameterizedTest
    @CsvSource({
        "15, 0.5596924, 1.649348, 0.3862650, 2.082907",
        "20, 0.6108260, 1.544419, 0.4479107, 1.902094",
        "30, 0.6746958, 1.427562, 0.5289724, 1.702771"
    })
    void exactPoisson_roundAnExpectation_agreesWithFunnelPlotR(
            int expected, double lower95, double upper95, double lower998, double upper998) {
        LimitPair limits95 = ControlLimits.exactPoisson(expected, CONFIDENCE_95);
        LimitPair limits998 = ControlLimits.exactPoisson(expected, CONFIDENCE_99_8);

        assertThat(limits95.lower() / expected).isCloseTo(lower95, within(5e-8));
        assertThat(limits95.upper() / expected).isCloseTo(upper95, within(5e-7));
        assertThat(limits998.lower() / expected).isCloseTo(lower998, within(5e-8));
        assertThat(limits998.upper() / expected).isCloseTo(upper998, within(5e-7));
    }

    /**
     * PHEindicatormethods, tests/testthat/testdata_funnel_prop_outputs.csv: per cent to six decimals round a baseline
     * printed as 80.642448, at 95 % and 99.8 %.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 3.204264, 100, 0, 100",
        "2, 25.885383, 100, 0, 100",
        "3, 35.933491, 100, 10.150815, 100",
        "10, 56.154344, 100, 42.03259, 100",
        "18, 62.390093, 98.894803, 51.864359, 100",
        "41, 68.548635, 92.73626, 61.574398, 99.710497",
        "102, 72.974925, 88.309971, 68.553233, 92.731663",
        "1008, 78.203374, 83.081521, 76.796814, 84.488082",
        "9998, 79.867989, 81.416907, 79.421375, 81.863521",
        "110000, 80.408963, 80.875933, 80.274317, 81.010578"
    })
    void roundProportion_ofManySizes_agreesWithPheIndicatorMethods(
            int population, String lower95, String upper95, String lower998, String upper998) {
        // The baseline is itself rounded in the sixth decimal, so a figure lies between those of its two ends.
        double[] baselines = {0.806424475, 0.806424485};

        assertBetween(
                lower95, baselines, p -> limits(p, population, CONFIDENCE_95).lower());
        assertBetween(
                upper95, baselines, p -> limits(p, population, CONFIDENCE_95).upper());
        assertBetween(
                lower998, baselines, p -> limits(p, population, CONFIDENCE_99_8).lower());
        assertBetween(
                upper998, baselines, p -> limits(p, population, CONFIDENCE_99_8).upper());
    }

    private static LimitPair limits(double baseline, int population, Level level) {
        return ControlLimits.roundProportion(baseline, population, level.multiple());
    }

    private static void assertBetween(String printed, double[] baselines, DoubleUnaryOperator limit) {
        assertThat(Double.parseDouble(printed))
                .isBetween(
                        100 * limit.applyAsDouble(baselines[0]) - 5e-7, 100 * limit.applyAsDouble(baselines[1]) + 5e-7);
    }

    /**
     * PHEindicatormethods, tests/testthat/testdata_funnel_rate_outputs.csv: events, limits of the rate round a baseline
     * printed as 116.1720835, at 95 % and 99.8 %. A lower limit is the baseline times events over the exact upper limit of
     * the events, and the other way round.
     *
     * <p>That program (R/utils.R, poisson_funnel) looks for v in events + 1 times v / (1 - v) by halving a step from 0.5
     * until it is below 1e-7, so its limits are rounded to steps of v. Searching for ours in the same steps has to end at
     * the same one, and then every figure agrees to half a unit of its last printed digit.
     */
    private static final List<String> FUNNEL_RATES = List.of(
            "1, 20.85059119, 4588.535848, 12.58170943, 116108.569",
            "2, 32.15975314, 959.2695538, 20.69168143, 5117.48863",
            "10, 63.17010446, 242.2579623, 48.13632908, 392.4043292",
            "20, 75.22057153, 190.1885237, 61.07587907, 259.3644657",
            "49, 87.87248461, 157.0305612, 76.17879537, 188.6279666",
            "104, 95.87787415, 142.1808715, 86.58805154, 160.4288333",
            "1040, 109.3207387, 123.568931, 105.6515342, 128.0966975",
            "1360, 110.158048, 122.6021934, 106.9073359, 126.5084525");

    private static final double SMALLEST_STEP = 1e-7;

    /** Where the program's search ends that looks for a limit of so many events. */
    private static double searched(double limit, int events) {
        double v = 0.5;
        for (double step = 0.25; 2 * step > SMALLEST_STEP; step /= 2) {
            v += (1 + events) * v / (1 - v) > limit ? -step : step;
        }
        return (1 + events) * v / (1 - v);
    }

    /** The baselines with which a limit of the events comes to a printed figure. */
    private static Interval baselines(String printed, double limit, int events) {
        BigDecimal figure = new BigDecimal(printed);
        BigDecimal half = figure.ulp().multiply(new BigDecimal("0.5"));
        BigDecimal perEvent = BigDecimal.valueOf(searched(limit, events) / events);
        return new Interval(
                figure.subtract(half).multiply(perEvent), figure.add(half).multiply(perEvent));
    }

    private static List<Interval> baselines(String row) {
        String[] cells = row.split(", ", -1);
        int events = Integer.parseInt(cells[0]);
        LimitPair limits95 = ControlLimits.exactPoisson(events, CONFIDENCE_95);
        LimitPair limits998 = ControlLimits.exactPoisson(events, CONFIDENCE_99_8);
        return List.of(
                baselines(cells[1], limits95.upper(), events),
                baselines(cells[2], limits95.lower(), events),
                baselines(cells[3], limits998.upper(), events),
                baselines(cells[4], limits998.lower(), events));
    }

    @Test
    void exactPoisson_ofEvents_agreesWithPheIndicatorMethodsToTheLastPrintedDigit() {
        List<Interval> baselines =
                FUNNEL_RATES.stream().flatMap(row -> baselines(row).stream()).toList();
        BigDecimal least =
                baselines.stream().map(Interval::low).max(naturalOrder()).orElseThrow();
        BigDecimal most =
                baselines.stream().map(Interval::high).min(naturalOrder()).orElseThrow();

        // One baseline, which the file rounds to 116.1720835, gives all 32 figures as they are printed.
        assertThat(baselines).hasSize(32);
        assertThat(least).isLessThan(most);
        assertThat(least).isGreaterThan(new BigDecimal("116.17208345"));
        assertThat(most).isLessThan(new BigDecimal("116.17208355"));
    }
}
