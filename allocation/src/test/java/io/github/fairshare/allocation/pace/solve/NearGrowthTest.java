package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A curve of 2 up to a distance of 0, falling to 1.5 at a half, and 1.5 beyond; held from 1.25 to 1.75 where bounded. */
class NearGrowthTest {
    private static final GrowthCurve CURVE = new GrowthCurve(
            new DoubleDouble[] {number(0), number(0.5)},
            new DoubleDouble[] {number(2), number(2), number(1.5)},
            new DoubleDouble[] {number(0), number(-1), number(0)});

    private static final double[] SIZES = {100, 200, 400, 800, 16, 32};
    private static final double[] DISTANCES = {-0.25, 0, 0.25, 0.5, 0.75, Double.POSITIVE_INFINITY};

    private static GrowthLines lines(double least, double most) {
        double[] products = IntStream.range(0, SIZES.length)
                .mapToDouble(i -> Double.isInfinite(DISTANCES[i]) ? 0 : SIZES[i] * DISTANCES[i])
                .toArray();
        return new GrowthLines(column(SIZES), column(DISTANCES), column(products), CURVE, number(least), number(most));
    }

    private static double[] values(NearGrowth near, double x, int from, int count) {
        double[] values = new double[count];
        near.values(x, from, values);
        return values;
    }

    @Test
    void start_bodyOfEachPiece_isItsSizeTimesTheCurve() {
        NearGrowth near = new NearGrowth(lines(1.25, 1.75));
        assertThat(near.size()).isEqualTo(6);
        assertThat(IntStream.range(0, 6).map(near::piece)).containsExactly(0, 0, 1, 1, 2, 2);
        // 100 x 2, 200 x 2, 400 x 1.75, 800 x 1.5, 16 x 1.5, 32 x 1.5
        assertThat(IntStream.range(0, 6).mapToDouble(near::start))
                .containsExactly(200.0, 400.0, 700.0, 1200.0, 24.0, 48.0);
        assertThat(near.height()).isEqualTo(2);
        assertThat(near.least()).isEqualTo(1.25);
        assertThat(near.most()).isEqualTo(1.75);
    }

    @Test
    void bounds_thatAreNone_areTheLargestNumbers() {
        NearGrowth near = new NearGrowth(lines(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(near.least()).isEqualTo(-Double.MAX_VALUE);
        assertThat(near.most()).isEqualTo(Double.MAX_VALUE);
        // 400 x (1.75 + 3), 800 x (1.5 + 3) and 400 x (1.75 - 3), 800 x (1.5 - 3)
        assertThat(values(near, 3, 2, 2)).containsExactly(1900, 3600);
        assertThat(values(near, -3, 2, 2)).containsExactly(-500, -1200);
    }

    @Test
    void values_bodiesFromOneOn_areHeldBetweenTheBounds() {
        NearGrowth near = new NearGrowth(lines(1.25, 1.75));
        // 1.75, 1.75, then 400 x 1.625, 800 x 1.375, 16 x 1.375, all of them an eighth lower.
        assertThat(values(near, -0.125, 1, 4)).containsExactly(350, 650, 1100, 22);
        // Three eighths lower: 1.625, then 1.375, and 1.125, which is raised to 1.25.
        assertThat(values(near, -0.375, 1, 5)).containsExactly(325, 550, 1000, 20, 40);
    }

    @Test
    void sizes_anyUnknown_areOfStartHeightUnknownAndValue() {
        NearGrowth near = new NearGrowth(lines(1.25, 1.75));
        double[] sizes = new double[2];
        near.sizes(-0.5, 2, new double[] {-7, 9}, sizes);
        // 700 + 400 x (2 + 0.5) + 7 and 1,200 + 800 x (2 + 0.5) + 9
        assertThat(sizes).containsExactly(1707, 3209);
    }

    @Test
    void slopes_betweenTheBoundsAlone_areTheSize() {
        NearGrowth near = new NearGrowth(lines(1.25, 1.75));
        double[] slopes = new double[4];
        // Of 200 from 250 to 350, of 400 from 500 to 700, of 800 from 1,000 to 1,400, of 16 from 20 to 28.
        near.slopes(1, new double[] {251, 500, 1400, 27}, slopes);
        assertThat(slopes).containsExactly(200, 0, 0, 16);
        near.slopes(1, new double[] {250, 501, 1399, 28}, slopes);
        assertThat(slopes).containsExactly(0, 400, 800, 0);
    }
}
