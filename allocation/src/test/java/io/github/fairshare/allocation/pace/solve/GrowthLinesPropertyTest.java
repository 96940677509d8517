package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.ANYWHERE;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Sums by pieces of a curve against sums of lines, and the search over them against the search over all lines. */
class GrowthLinesPropertyTest {
    private static DoubleDouble percent(int hundredths) {
        return number(hundredths).over(number(10_000));
    }

    /** Flat, falling from one growth to another between two distances, flat. */
    private static GrowthCurve curve(SplittableRandom random) {
        DoubleDouble first = percent(-random.nextInt(100, 900));
        DoubleDouble last = percent(random.nextInt(0, 900));
        DoubleDouble top = DoubleDouble.ONE.plus(percent(random.nextInt(600, 1200)));
        DoubleDouble bottom = DoubleDouble.ONE.plus(percent(random.nextInt(0, 600)));
        DoubleDouble slope = bottom.minus(top).over(last.minus(first));
        return new GrowthCurve(
                new DoubleDouble[] {first, last},
                new DoubleDouble[] {top, top.minus(slope.times(first)), bottom},
                new DoubleDouble[] {DoubleDouble.ZERO, slope, DoubleDouble.ZERO});
    }

    /** Whole pence; one body in nine opens exactly at a corner, one in fifty has no distance, one in fifty no size. */
    private static GrowthLines lines(SplittableRandom random, int bodies) {
        GrowthCurve curve = curve(random);
        DoubleDoubles sizes = new DoubleDoubles(bodies);
        DoubleDoubles distances = new DoubleDoubles(bodies);
        DoubleDoubles products = new DoubleDoubles(bodies);
        for (int i = 0; i < bodies; i++) {
            sizes.set(i, number(random.nextInt(50) == 0 ? 0 : (double) random.nextLong(1, 1L << 36)));
            distances.set(
                    i,
                    random.nextInt(9) == 0
                            ? percent(random.nextInt(-9, 9) * 100)
                            : percent(random.nextInt(-2000, 2000)));
            if (random.nextInt(50) == 0) {
                distances.set(i, DoubleDouble.INFINITE);
            }
            DoubleDouble away = distances.at(i);
            products.set(i, away.isFinite() ? sizes.at(i).times(away) : DoubleDouble.ZERO);
        }
        DoubleDouble least = random.nextInt(3) == 0
                ? DoubleDouble.MINUS_INFINITE
                : DoubleDouble.ONE.plus(percent(random.nextInt(100, 600)));
        DoubleDouble most = random.nextInt(3) == 0
                ? DoubleDouble.INFINITE
                : DoubleDouble.ONE.plus(percent(random.nextInt(601, 1200)));
        return new GrowthLines(sizes, distances, products, curve, least, most);
    }

    /** A body's line from its own figures, by the definition. */
    private static Line line(GrowthLines lines, int i) {
        DoubleDouble size = lines.sizes().at(i);
        DoubleDouble distance = lines.distances().at(i);
        int piece = (int) Arrays.stream(new int[] {0, 1})
                .filter(corner -> corner(lines, corner).compareTo(distance) < 0)
                .count();
        DoubleDouble growth = distance.isFinite()
                ? lines.curve().height(piece).plus(lines.curve().slope(piece).times(distance))
                : lines.curve().height(2);
        return new Line(
                size.times(growth),
                size,
                lines.least().isFinite() && size.signum() > 0 ? size.times(lines.least()) : DoubleDouble.MINUS_INFINITE,
                lines.most().isFinite() && size.signum() > 0 ? size.times(lines.most()) : DoubleDouble.INFINITE);
    }

    /** Where two pieces meet. */
    private static DoubleDouble corner(GrowthLines lines, int corner) {
        DoubleDouble gap = lines.curve().height(corner + 1).minus(lines.curve().height(corner));
        return gap.over(lines.curve().slope(corner).minus(lines.curve().slope(corner + 1)));
    }

    private static LineSource exact(GrowthLines lines) {
        return LineSource.of(lines.size(), i -> line(lines, i));
    }

    private static LineSource growing(GrowthLines lines) {
        LineSource exact = exact(lines);
        return new LineSource() {
            @Override
            public int size() {
                return exact.size();
            }

            @Override
            public void fill(int from, Lines block) {
                exact.fill(from, block);
            }

            @Override
            public Optional<GrowthLines> growth() {
                return Optional.of(lines);
            }
        };
    }

    @Property(seed = "20170901", tries = 100)
    void kernel_anyValueOfTheRange_hasTheSumOfAllLines(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 3000) int bodies) {
        SplittableRandom random = new SplittableRandom(seed);
        GrowthLines lines = lines(random, bodies);
        double middle = random.nextDouble() * 0.1 - 0.05;
        Unknown range = new Unknown(number(middle - 1e-6), number(middle + 1e-6), DoubleDouble.ZERO);
        Kernel folded =
                GrowthFold.of(lines, new NearGrowth(lines), exact(lines), range).orElseThrow();
        assertThat(folded.size()).isLessThan(100 + bodies / 8);
        Kernel kernel = LineFamily.of(exact(lines)).kernel();
        for (double x : new double[] {middle - 1e-6, middle - 3e-7, middle, middle + 1e-6}) {
            DoubleDouble all = kernel.sum(number(x));
            DoubleDouble few = folded.sum(number(x));
            // A few roundings of two doubles a body, of heights up to two.
            assertThat(few.minus(all).abs().hi()).isLessThanOrEqualTo((all.hi() + 1) * (bodies + 8) * 0x1p-101);
        }
    }

    @Property(seed = "20170901", tries = 150)
    void solve_growthLines_isWhatTheSearchOverAllLinesFinds(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 3000) int bodies) {
        SplittableRandom random = new SplittableRandom(seed);
        GrowthLines lines = lines(random, bodies);
        LineFamily family = LineFamily.of(exact(lines));
        DoubleDouble pot = family.kernel().sum(number(random.nextDouble() * 0.06 - 0.03));
        Solution solution =
                new Balancing(LineFamily.of(growing(lines)), pot, ANYWHERE, DoubleDouble.ZERO, lines.sizes()).solve();
        Solver.Root all = Solver.solve(family.kernel(), pot, ANYWHERE, DoubleDouble.ZERO);
        assertThat(solution.outcome()).isEqualTo(all.outcome());
        Amounts amounts = family.at(all.x());
        for (int i = 0; i < bodies; i++) {
            assertThat(solution.amounts().pounds(i)).isEqualByComparingTo(amounts.pounds(i));
        }
    }

    @Property(seed = "20170901", tries = 100)
    void values_toTheNearestDouble_areNoFurtherOffThanSaid(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 300) int bodies) {
        SplittableRandom random = new SplittableRandom(seed);
        GrowthLines lines = lines(random, bodies);
        double x = random.nextDouble() * 0.2 - 0.1;
        NearFamily.Block block = NearFamily.of(new NearGrowth(lines)).new Block(x, bodies);
        double[] values = block.values(0).clone();
        double[] sizes = block.sizes();
        for (int i = 0; i < bodies; i++) {
            DoubleDouble off = line(lines, i).at(number(x)).minus(number(values[i]));
            assertThat(Math.abs(off.hi())).isLessThanOrEqualTo(sizes[i] * NearFamily.ERROR);
        }
    }

    /** Between its corners at 1 and 1.001 this curve falls from 2 to 1, so carried back to a distance of 0 it stands at 1,002. */
    @Test
    void isTame_verySteepCurve_isNot() {
        DoubleDouble thousand = number(1000);
        GrowthCurve steep = new GrowthCurve(
                new DoubleDouble[] {number(1), number(1.001)},
                new DoubleDouble[] {number(2), number(1002), number(1)},
                new DoubleDouble[] {DoubleDouble.ZERO, thousand.negated(), DoubleDouble.ZERO});
        DoubleDoubles none = new DoubleDoubles(0);
        assertThat(new GrowthLines(none, none, none, steep, DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE)
                        .isTame())
                .isFalse();
        assertThat(new GrowthLines(none, none, none, GrowthCurve.flat(number(1.05)), number(1.01), number(1.02))
                        .isTame())
                .isTrue();
        assertThat(new GrowthLines(none, none, none, GrowthCurve.flat(number(1.05)), number(1.02), number(1.02))
                        .isTame())
                .isFalse();
    }
}
