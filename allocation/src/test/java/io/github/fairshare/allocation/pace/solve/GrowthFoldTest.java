package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static io.github.fairshare.allocation.pace.solve.Figures.range;
import static io.github.fairshare.allocation.pace.solve.Figures.sums;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is folded from 0 to an eighth, of a curve of 2 up to a distance of 0, falling to 1 at 1, and 1 beyond, held from 1.25
 * to 1.875: a body clearly rises between distances of 0.25 and 0.75, is held up at 1 and held down at 0, and turns at 0.125 and at
 * 0.8125.
 */
class GrowthFoldTest {
    private static final GrowthCurve CURVE = new GrowthCurve(
            new DoubleDouble[] {number(0), number(1)},
            new DoubleDouble[] {number(2), number(2), number(1)},
            new DoubleDouble[] {number(0), number(-1), number(0)});

    private static final Unknown EIGHTH = range(0, 0.125);
    private static final double RISING = 0.5;
    private static final double TURNING = 0.125;

    private static GrowthLines lines(double[] sizes, double[] distances) {
        return lines(sizes, distances, CURVE, 1.25, 1.875);
    }

    private static GrowthLines lines(double[] sizes, double[] distances, GrowthCurve curve, double least, double most) {
        double[] products = IntStream.range(0, sizes.length)
                .mapToDouble(i -> sizes[i] * distances[i])
                .toArray();
        return new GrowthLines(column(sizes), column(distances), column(products), curve, number(least), number(most));
    }

    private static Optional<Kernel> fold(GrowthLines lines, Unknown range) {
        LineSource exact = LineSource.of(lines.size(), i -> line(lines, i));
        return GrowthFold.of(lines, new NearGrowth(lines), exact, range);
    }

    private static Line line(GrowthLines lines, int i) {
        double size = lines.sizes().high(i);
        return new Line(
                number(size * lines.curve().near(lines.distances().high(i))),
                number(size),
                number(size * lines.least().hi()),
                number(size * lines.most().hi()));
    }

    @Test
    void kernel_bodiesThatDoNotTurn_areOneLine() {
        Kernel folded = fold(lines(new double[] {100, 200, 400, 800}, new double[] {0.5, 0.375, 1, 0}), EIGHTH)
                .orElseThrow();
        assertThat(folded.size()).isEqualTo(1);
        assertThat(folded.bodies()).isEqualTo(4);
        // 100 x 1.5 + 200 x 1.625 rise by 300 for one; 400 x 1.25 and 800 x 1.875 do not.
        assertThat(sums(folded, 0.0, 0.0625, 0.125)).containsExactly(number(2475), number(2493.75), number(2512.5));
    }

    @Test
    void kernel_bodiesOnOtherPieces_areCountedByTheirOwn() {
        GrowthLines free = lines(
                new double[] {100, 200, 400},
                new double[] {-1, 0.5, 2},
                CURVE,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        Kernel folded = fold(free, EIGHTH).orElseThrow();
        assertThat(folded.size()).isEqualTo(1);
        // 100 x 2 + 200 x 1.5 + 400 x 1, and all 700 rise.
        assertThat(sums(folded, 0.0, 0.125)).containsExactly(number(900), number(987.5));
    }

    @Test
    void kernel_oneBoundAlone_isHeldThere() {
        double[] sizes = {100, 200};
        Kernel most = fold(lines(sizes, new double[] {0.5, 0}, CURVE, Double.NEGATIVE_INFINITY, 1.875), EIGHTH)
                .orElseThrow();
        assertThat(most.size()).isEqualTo(1);
        assertThat(sums(most, 0.0, 0.125)).containsExactly(number(525), number(537.5));
        Kernel least = fold(lines(sizes, new double[] {0.5, 1}, CURVE, 1.25, Double.POSITIVE_INFINITY), EIGHTH)
                .orElseThrow();
        assertThat(least.size()).isEqualTo(1);
        assertThat(sums(least, 0.0, 0.125)).containsExactly(number(400), number(412.5));
    }

    @Test
    void kernel_bodiesThatTurn_keepTheirLines() {
        Kernel folded = fold(lines(new double[] {100, 200, 400, 800}, new double[] {0.125, 0.5, 0.8125, 0.5}), EIGHTH)
                .orElseThrow();
        assertThat(folded.size()).isEqualTo(3);
        // 1,000 x 1.5 rise; 100 stay at 187.5; 400 x 1.1875 stand at 500 up to a sixteenth, and are 525 at an eighth.
        assertThat(sums(folded, 0.0, 0.0625, 0.125)).containsExactly(number(2187.5), number(2250), number(2337.5));
    }

    private static GrowthLines turning(int bodies, int... turning) {
        double[] sizes = IntStream.range(0, bodies).mapToDouble(i -> i + 1).toArray();
        double[] distances = new double[bodies];
        Arrays.fill(distances, RISING);
        for (int i : turning) {
            distances[i] = TURNING;
        }
        return lines(sizes, distances);
    }

    /** All of 1.5 a penny, but for those that turn, of 1.875. */
    private static DoubleDouble atZero(GrowthLines lines) {
        return number(IntStream.range(0, lines.size())
                .mapToDouble(i -> lines.sizes().high(i) * (lines.distances().high(i) == RISING ? 1.5 : 1.875))
                .sum());
    }

    @Test
    void kernel_turningBodiesOfSeveralBlocks_areTheRightOnes() {
        GrowthLines lines = turning(600, 0, 255, 256, 300, 599);
        Kernel folded = fold(lines, EIGHTH).orElseThrow();
        assertThat(folded.size()).isEqualTo(6);
        assertThat(folded.sum(number(0))).isEqualTo(atZero(lines));
        assertThat(IntStream.range(0, 5).mapToDouble(i -> folded.first().slope().high(i)))
                .containsExactly(1.0, 256.0, 257.0, 301.0, 600.0);
    }

    /** Of 512 bodies 64 + 512 / 8 may turn. */
    @Test
    void kernel_asManyTurningBodiesAsAreWorthIt_keepsThem() {
        GrowthLines lines = turning(512, IntStream.range(0, 128).toArray());
        Kernel folded = fold(lines, EIGHTH).orElseThrow();
        assertThat(folded.size()).isEqualTo(129);
        assertThat(folded.sum(number(0))).isEqualTo(atZero(lines));
        assertThat(fold(turning(512, IntStream.range(0, 129).toArray()), EIGHTH))
                .isEmpty();
        assertThat(fold(turning(512, IntStream.range(128, 512).toArray()), EIGHTH))
                .isEmpty();
    }

    /**
     * A body of 1 at a height of 0, on a curve of heights up to 16, from 64 to 64.125 with bounds about there: 2^-50 of
     * 16 + 64.125 + 64 is in doubt, 144 x 2^-50.
     */
    private static int kept(double distance, double least, double most) {
        GrowthCurve curve = new GrowthCurve(
                new DoubleDouble[] {number(0), number(1)},
                new DoubleDouble[] {number(0), number(16), number(0.5)},
                new DoubleDouble[] {number(0), number(0), number(0)});
        return fold(lines(new double[] {1}, new double[] {distance}, curve, least, most), range(64, 64.125))
                        .orElseThrow()
                        .size()
                - 1;
    }

    @Test
    void kernel_boundNearTheEndsOfTheRange_isInDoubtByTheSizeOfAllParts() {
        double hair = 96 * 0x1p-50;
        double clear = 192 * 0x1p-50;
        double none = Double.POSITIVE_INFINITY;
        assertThat(kept(-1, 64 - hair, none)).isEqualTo(1);
        assertThat(kept(-1, 64 - clear, none)).isZero();
        assertThat(kept(-1, 64.125 + hair, none)).isEqualTo(1);
        assertThat(kept(-1, 64.125 + clear, none)).isZero();
        assertThat(kept(-1, -none, 64.125 + hair)).isEqualTo(1);
        assertThat(kept(-1, -none, 64.125 + clear)).isZero();
        assertThat(kept(-1, -none, 64 - hair)).isEqualTo(1);
        assertThat(kept(-1, -none, 64 - clear)).isZero();
    }

    /** The start of a body counts as much: 160 x 2^-50 at a height of 16. */
    @Test
    void kernel_boundNearABodyThatStandsHigh_isInDoubtByItsStart() {
        double hair = 144 * 0x1p-50;
        double none = Double.POSITIVE_INFINITY;
        assertThat(kept(0.5, 80 - hair, none)).isEqualTo(1);
        assertThat(kept(0.5, 80 - 2 * hair, none)).isZero();
    }
}
