package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.ANYWHERE;
import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static io.github.fairshare.allocation.pace.solve.Figures.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A sample is 64 runs of 16 bodies, evenly spread: of 16 + 63 x 30 bodies each thirtieth begins a run, the last one at 1,890.
 * Body i has a size of 1 + i % 7 and stands at its size times a growth, rising by its size.
 */
class SampleTest {
    private static final int BODIES = 16 + 63 * 30;

    private static boolean isInSample(int i) {
        return i % 30 < 16;
    }

    private static double size(int i) {
        return 1 + i % 7;
    }

    private static DoubleDoubles sizes() {
        return column(IntStream.range(0, BODIES).mapToDouble(SampleTest::size).toArray());
    }

    private static LineSource rising(IntToDoubleFunction growth) {
        return LineSource.of(BODIES, i -> Line.free(number(size(i) * growth.applyAsDouble(i)), number(size(i))));
    }

    /** A pot of so much for each penny of size. */
    private static Balancing balancing(LineFamily family, double perSize, Unknown unknown) {
        double all = IntStream.range(0, BODIES).mapToDouble(SampleTest::size).sum();
        return new Balancing(family, number(perSize * all), unknown, DoubleDouble.ZERO, sizes());
    }

    private static double sum(IntToDoubleFunction part) {
        return IntStream.range(0, BODIES)
                .filter(SampleTest::isInSample)
                .mapToDouble(part)
                .sum();
    }

    /** Uneven growths about 1. */
    private static double growth(int i) {
        return 1 + (i * 7919 % 1009 - 504) / 4096.0;
    }

    private static void assertRange(Optional<Unknown> range, double middle, double reach) {
        assertThat(range).isPresent();
        assertThat(range.get().low().hi()).isEqualTo(middle - reach, within(1e-11));
        assertThat(range.get().high().hi()).isEqualTo(middle + reach, within(1e-11));
    }

    /** Where all grow alike there is no spread, and so no range. */
    @Test
    void range_bodiesThatAllGetTheSame_isNone() {
        Sample sample = Sample.of(balancing(LineFamily.of(rising(i -> 1)), 1.5, ANYWHERE));
        assertThat(sample.start()).isEqualTo(number(0.5));
        assertThat(sample.range()).isEmpty();
    }

    @Test
    void range_uneven_isThreeErrorsOfTheSampleEitherWay() {
        Sample sample = Sample.of(balancing(LineFamily.of(rising(SampleTest::growth)), 1.5, ANYWHERE));
        double all = sum(SampleTest::size);
        // What the sample has for each penny of its size, and what lacks for 1.5.
        double start = 1.5 - sum(i -> size(i) * growth(i)) / all;
        double error = Math.sqrt(sum(i -> Math.pow(size(i) * (growth(i) + start - 1.5), 2)));
        assertThat(sample.start().hi()).isEqualTo(start, within(1e-11));
        assertRange(sample.range(), start, 3 * error / all);
        assertRange(sample.wider(sample.range().orElseThrow()), start, 8 * 3 * error / all);
    }

    @Test
    void range_uneven_endsWhereTheWholeRangeDoes() {
        Sample sample = Sample.of(balancing(LineFamily.of(rising(SampleTest::growth)), 1.5, range(0.5, 0.50001)));
        Unknown cut = sample.range().orElseThrow();
        assertThat(cut.low().hi()).isEqualTo(0.5);
        assertThat(cut.high().hi()).isEqualTo(0.50001);
    }

    /** The second line stands an eighth above the first in every fifth body, and an eighth below elsewhere. */
    @Test
    void range_twoLines_isOfTheOneThatCounts() {
        LineSource second = rising(i -> growth(i) + (i % 5 == 0 ? 0.125 : -0.125));
        LineFamily larger = LineFamily.of(rising(SampleTest::growth), second, Kernel.Choice.LARGER);
        double all = sum(SampleTest::size);
        double start = 1.5 - sum(i -> size(i) * (growth(i) + (i % 5 == 0 ? 0.125 : 0))) / all;
        assertThat(Sample.of(balancing(larger, 1.5, ANYWHERE)).start().hi()).isEqualTo(start, within(1e-11));
    }

    /** Nobody rises, so that any spread goes on for ever. */
    @Test
    void range_bodiesThatStandStill_isNone() {
        LineSource still = LineSource.of(BODIES, i -> Line.constant(number(size(i) * growth(i))));
        assertThat(Sample.of(balancing(LineFamily.of(still), 1.5, ANYWHERE)).range())
                .isEmpty();
    }
}
