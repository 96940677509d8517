package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static io.github.fairshare.allocation.pace.solve.Figures.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a search for a first value looks, step by step, and when it ends, by sums and slopes that are given. */
class StartValueStepsTest {
    private static final Unknown WIDE = range(-1024, 1024);

    private final List<Double> places = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();

    /** All of some bodies get the same at a value of the unknown. */
    private final class Course implements NearLines {
        private final int bodies;
        private final DoubleUnaryOperator amount;
        private final double slope;

        private Course(int bodies, DoubleUnaryOperator amount, double slope) {
            this.bodies = bodies;
            this.amount = amount;
            this.slope = slope;
        }

        @Override
        public int size() {
            return bodies;
        }

        @Override
        public void values(double x, int from, double[] values) {
            places.add(x);
            blocks.add(from);
            Arrays.fill(values, amount.applyAsDouble(x));
        }

        @Override
        public void sizes(double x, int from, double[] values, double[] sizes) {
            Arrays.fill(sizes, 0);
        }

        @Override
        public void slopes(int from, double[] values, double[] slopes) {
            Arrays.fill(slopes, slope);
        }
    }

    private double found(DoubleUnaryOperator amount, double slope, double pot, Unknown unknown) {
        return found(amount, slope, pot, unknown, 0);
    }

    private double found(DoubleUnaryOperator amount, double slope, double pot, Unknown unknown, double start) {
        places.clear();
        return StartValue.of(NearFamily.of(new Course(1, amount, slope)), number(pot), unknown, number(start))
                .hi();
    }

    @Test
    void of_straightSum_takesOneStep() {
        assertThat(found(x -> 3 * x, 3, 6, WIDE)).isEqualTo(2);
        assertThat(places).containsExactly(0.0, 2.0);
    }

    /** Within 2^-46 of the pot the search is at its end, and takes the step that is left. */
    @Test
    void of_sumWithinTheRoundingOfAPass_ends() {
        double pot = 0x1p46;
        assertThat(found(x -> pot - 1, 1024, pot, WIDE)).isEqualTo(0x1p-10);
        assertThat(places).hasSize(1);
        found(x -> pot - 2, 1024, pot, WIDE);
        assertThat(places).startsWith(0.0, 0x1p-9);
        assertThat(found(x -> -pot - 1, 1024, -pot, WIDE)).isEqualTo(0x1p-10);
        assertThat(places).hasSize(1);
    }

    @Test
    void of_lastStepToAnEnd_isNotTaken() {
        double pot = 0x1p46;
        assertThat(found(x -> pot - 1, 1024, pot, range(-1, 0x1p-10))).isZero();
        assertThat(found(x -> pot - 1, 1024, pot, range(-1, 0x1p-9))).isEqualTo(0x1p-10);
        assertThat(found(x -> pot + 1, 1024, pot, range(-0x1p-10, 1))).isZero();
        assertThat(found(x -> pot + 1, 1024, pot, range(-0x1p-9, 1))).isEqualTo(-0x1p-10);
    }

    /** A step of 2^-36 of the value is the last one, at 4 one of 2^-34. */
    @Test
    void of_shortStep_isTheLast() {
        assertThat(found(x -> 999, 0x1p34, 1000, WIDE, 4)).isEqualTo(4 + 0x1p-34);
        assertThat(places).containsExactly(4.0);
        found(x -> 999, 0x1p33, 1000, WIDE, 4);
        assertThat(places).startsWith(4.0, 4 + 0x1p-33);
        assertThat(found(x -> 999, 0x1p36, 1000, WIDE, 0.25)).isEqualTo(0.25 + 0x1p-36);
        assertThat(places).containsExactly(0.25);
    }

    /** Of a pot of 2^40 a gap up to 2^8 that is not more than halved is as good as none. */
    @Test
    void of_gapThatNoLongerShrinks_ends() {
        double pot = 0x1p40;
        assertThat(found(x -> pot - 256, 2, pot, WIDE)).isEqualTo(256);
        assertThat(places).containsExactly(0.0, 128.0);
        assertThat(found(x -> pot - (x == 0 ? 512 : 256), 8, pot, WIDE)).isEqualTo(64 + 32);
        assertThat(places).containsExactly(0.0, 64.0);
        found(x -> pot - (x == 0 ? 512 : 255), 8, pot, WIDE);
        assertThat(places).startsWith(0.0, 64.0, 64 + 255 / 8.0);
        found(x -> pot - 257, 2, pot, WIDE);
        assertThat(places).startsWith(0.0, 128.5, 257.0);
    }

    @Test
    void of_stepToAnEndOrBeyond_isHalvedInstead() {
        found(x -> 2 * x, 2, -20, range(-10, 10));
        assertThat(places).startsWith(0.0, -5.0, -7.5);
        found(x -> 2 * x, 2, 20, range(-10, 10));
        assertThat(places).startsWith(0.0, 5.0, 7.5);
        // A step beyond where the sum is known to pass the pot.
        found(x -> x < 4 ? 0 : 100, 1, 7, range(-10, 10));
        assertThat(places).startsWith(0.0, 7.0, 3.5, 5.25);
    }

    /** Each step halves the gap; from the thirteenth on every other one halves the range. */
    @Test
    void of_manySteps_halvesTheRangeInTurns() {
        found(x -> x, 2, 64, WIDE);
        List<Double> steps = IntStream.rangeClosed(0, 13)
                .mapToObj(step -> 64 * (1 - Math.scalb(1.0, -step)))
                .toList();
        assertThat(places).startsWith(steps.toArray(Double[]::new));
        assertThat(places.get(14)).isEqualTo((steps.get(13) + 1024) / 2);
    }

    /** Of 2^100 forty halvings leave 2^60. */
    @Test
    void of_searchThatDoesNotArrive_endsAfterFortySteps() {
        double found = found(x -> x < 3 ? 0 : 100, 0x1p-200, 7, range(0, 0x1p100));
        assertThat(places).hasSize(40);
        assertThat(found).isEqualTo(0x1p60);
    }

    private StartValue.Rough rough(int bodies, DoubleUnaryOperator amount, double slope, double pot) {
        return rough(
                new Course(bodies, amount, slope),
                pot,
                DoubleStream.generate(() -> 1).limit(bodies).toArray());
    }

    private StartValue.Rough rough(NearLines lines, double pot, double[] sizes) {
        places.clear();
        blocks.clear();
        LineFamily none = LineFamily.of(new Lines(0));
        return StartValue.rough(
                NearFamily.of(lines), new Balancing(none, number(pot), WIDE, DoubleDouble.ZERO, column(sizes)));
    }

    /** A step of 2^-10 ends this search; the next is taken to be an eighth of it at most. */
    @Test
    void rough_lastStep_tellsHowFarOffItIs() {
        StartValue.Rough rough = rough(1, x -> 999, 1024, 1000);
        assertThat(rough.x()).isEqualTo(number(0x1p-10));
        assertThat(rough.reach()).isEqualTo(0x1p-13);
        assertThat(places).hasSize(1);
    }

    @Test
    void rough_sumThatMakesThePotAndRestsThere_isNoFurtherOffThanAnyValue() {
        StartValue.Rough rough = rough(1, x -> 0x1p46 - 1, 0, 0x1p46);
        assertThat(rough.x()).isEqualTo(DoubleDouble.ZERO);
        assertThat(rough.reach()).isEqualTo(0x1p-32);
    }

    /** Up to eight blocks are looked at as a whole; of more one in eight is looked at first. */
    @Test
    void rough_moreThanEightBlocks_beginsWithSomeOfThem() {
        rough(2048, x -> x, 1, 4096);
        assertThat(blocks.subList(0, 8)).containsExactly(0, 256, 512, 768, 1024, 1280, 1536, 1792);
        rough(2049, x -> x, 1, 4098);
        assertThat(blocks.subList(0, 4)).containsExactly(0, 2048, 0, 2048);
    }

    /**
     * Bodies 0 to 255 and 2,048 to 2,303 are looked at first, and the last 44 after them are not. Each of the 512 has a size of 1
     * and all others of 3, so that they make their part of the pot, 512 in 512 + 3 x 1,836, where each gets that of a penny.
     */
    @Test
    void rough_someBodies_makeTheirPartOfThePot() {
        int bodies = 2048 + 256 + 44;
        double[] sizes = IntStream.range(0, bodies)
                .mapToDouble(i -> i % 2048 < 256 ? 1 : 3)
                .toArray();
        double pot = 12_000;
        StartValue.Rough rough = rough(new Course(bodies, x -> x, 1), pot, sizes);
        int every = blocks.indexOf(256);
        assertThat(places.get(every)).isEqualTo(pot / (512 + 3 * 1836), within(1e-9));
        assertThat(rough.x().hi()).isEqualTo(pot / bodies, within(1e-9));
    }
}
