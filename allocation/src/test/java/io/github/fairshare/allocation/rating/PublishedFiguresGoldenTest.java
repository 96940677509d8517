package io.github.fairshare.allocation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
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
            int population, double lower95, double upper95, double lower998, double upper998) {
        LimitPair limits95 = ControlLimits.roundProportion(0.80642448, population, CONFIDENCE_95.multiple());
        LimitPair limits998 = ControlLimits.roundProportion(0.80642448, population, CONFIDENCE_99_8.multiple());

        // The baseline is itself rounded in the sixth decimal, which small populations double.
        assertThat(List.of(100 * limits95.lower(), 100 * limits95.upper()))
                .satisfiesExactly(
                        lower -> assertThat(lower).isCloseTo(lower95, within(2e-6)),
                        upper -> assertThat(upper).isCloseTo(upper95, within(2e-6)));
        assertThat(List.of(100 * limits998.lower(), 100 * limits998.upper()))
                .satisfiesExactly(
                        lower -> assertThat(lower).isCloseTo(lower998, within(2e-6)),
                        upper -> assertThat(upper).isCloseTo(upper998, within(2e-6)));
    }

    /**
     * PHEindicatormethods, tests/testthat/testdata_funnel_rate_outputs.csv: events, limits of the rate round a baseline of
     * 116.1720835. Its lower limit is the baseline times events over the exact upper limit of the events, and the other
     * way round. Its figures come from a numeric search and are good to about five digits.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 20.85059119, 4588.535848, 12.58170943, 116108.569",
        "2, 32.15975314, 959.2695538, 20.69168143, 5117.48863",
        "10, 63.17010446, 242.2579623, 48.13632908, 392.4043292",
        "20, 75.22057153, 190.1885237, 61.07587907, 259.3644657",
        "49, 87.87248461, 157.0305612, 76.17879537, 188.6279666",
        "104, 95.87787415, 142.1808715, 86.58805154, 160.4288333",
        "1040, 109.3207387, 123.568931, 105.6515342, 128.0966975",
        "1360, 110.158048, 122.6021934, 106.9073359, 126.5084525"
    })
    void exactPoisson_ofEvents_agreesWithPheIndicatorMethods(
            int events, double lower95, double upper95, double lower998, double upper998) {
        double baselineEvents = 116.1720835 * events;
        LimitPair limits95 = ControlLimits.exactPoisson(events, CONFIDENCE_95);
        LimitPair limits998 = ControlLimits.exactPoisson(events, CONFIDENCE_99_8);

        assertThat(baselineEvents / limits95.upper()).isCloseTo(lower95, within(5e-5 * lower95));
        assertThat(baselineEvents / limits95.lower()).isCloseTo(upper95, within(5e-5 * upper95));
        assertThat(baselineEvents / limits998.upper()).isCloseTo(lower998, within(5e-5 * lower998));
        assertThat(baselineEvents / limits998.lower()).isCloseTo(upper998, within(5e-5 * upper998));
    }
}
