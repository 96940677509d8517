package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Folding against the lines that were folded, and the search over the fold against the search over all lines. */
class FoldPropertyTest {
    private static final int BODIES = 4_500;

    private static Lines lines(SplittableRandom random, double tilt) {
        Lines lines = new Lines(BODIES);
        for (int i = 0; i < BODIES; i++) {
            double size = 1 + random.nextInt(1 << 30);
            double start = size * (1 + tilt * (random.nextDouble() - 0.5));
            double low = size * (0.9 + 0.2 * random.nextDouble());
            double high = random.nextInt(9) == 0 ? low : low + size * 0.2 * random.nextDouble();
            double slope = random.nextInt(9) == 0 ? 0 : size;
            double held = Math.min(Math.max(start, low), high);
            lines.set(
                    i,
                    slope == 0
                            ? Line.constant(new DoubleDouble(held, 0))
                            : new Line(
                                    new DoubleDouble(start, 0),
                                    new DoubleDouble(slope, 0),
                                    new DoubleDouble(low, 0),
                                    new DoubleDouble(high, 0)));
        }
        return lines;
    }

    private static LineFamily family(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lines first = lines(random, 0.2);
        return switch (seed % 3) {
            case 0 -> LineFamily.of(first);
            case 1 -> LineFamily.of(first, lines(random, 0.3), Kernel.Choice.LARGER);
            default -> LineFamily.of(first, lines(random, 0.3), Kernel.Choice.SMALLER);
        };
    }

    @Property(seed = "20170901", tries = 60)
    void kernel_anyValueOfTheRange_hasTheSumOfAllLines(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        LineFamily family = family(seed);
        double middle = new SplittableRandom(seed).nextDouble() * 0.2 - 0.1;
        Unknown range = new Unknown(number(middle - 0.01), number(middle + 0.01), DoubleDouble.ZERO);
        Kernel folded = Fold.of(family, range).kernel();
        assertThat(folded.size()).isLessThan(BODIES / 2);
        for (double x : new double[] {middle - 0.01, middle - 0.003, middle, middle + 0.0099, middle + 0.01}) {
            DoubleDouble all = family.kernel().sum(number(x));
            DoubleDouble few = folded.sum(number(x));
            // 4,500 roundings of two doubles.
            assertThat(few.minus(all).abs().hi()).isLessThanOrEqualTo(all.hi() * BODIES * 0x1p-104);
        }
    }

    @Property(seed = "20170901", tries = 60)
    void solve_manyLines_isWhatTheSearchOverAllLinesFinds(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        LineFamily family = family(seed);
        double given = new SplittableRandom(seed).nextDouble() * 0.2 - 0.1;
        DoubleDouble pot = family.kernel().sum(number(given));
        Unknown unknown = new Unknown(number(-3), number(3), DoubleDouble.ZERO);
        DoubleDoubles sizes = new DoubleDoubles(BODIES);
        for (int i = 0; i < BODIES; i++) {
            sizes.set(i, family.first().held().start().at(i));
        }
        Solution solution = new Balancing(family, pot, unknown, DoubleDouble.ZERO, sizes).solve();
        Solver.Root all = Solver.solve(family.kernel(), pot, unknown, DoubleDouble.ZERO);
        assertThat(solution.outcome()).isEqualTo(all.outcome());
        Amounts amounts = family.at(all.x());
        for (int i = 0; i < BODIES; i++) {
            assertThat(solution.amounts().pounds(i)).isEqualByComparingTo(amounts.pounds(i));
        }
    }
}
