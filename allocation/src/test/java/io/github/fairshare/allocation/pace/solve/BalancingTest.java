package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.ANYWHERE;
import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a search finds, and how many lines of bodies it makes for that. */
class BalancingTest {
    private static final double MOST = 1.5;
    /** Where the bodies that stand highest reach the most that there is. */
    private static final double TURN = 0x1p-20;

    private final List<Integer> made = new ArrayList<>();

    private LineSource source(int bodies, IntFunction<Line> line, Optional<GrowthLines> growth) {
        return new LineSource() {
            @Override
            public int size() {
                return bodies;
            }

            @Override
            public void fill(int from, Lines block) {
                for (int i = 0; i < block.size(); i++) {
                    made.add(from + i);
                    block.set(i, line.apply(from + i));
                }
            }

            @Override
            public Optional<GrowthLines> growth() {
                return growth;
            }
        };
    }

    private static Balancing balancing(LineSource lines, double pot, DoubleDoubles sizes) {
        return new Balancing(LineFamily.of(lines), number(pot), ANYWHERE, DoubleDouble.ZERO, sizes);
    }

    /**
     * All get 1 + x for each of their size up to 1.5, but for the last ten, who get 1.5 - 2^-20 + x: up to a value of 2^-20 all
     * rise, and then all but those ten.
     */
    private static GrowthLines turning(int bodies, double large) {
        GrowthCurve curve = new GrowthCurve(
                new DoubleDouble[] {number(0)},
                new DoubleDouble[] {number(1), number(MOST - TURN)},
                new DoubleDouble[] {number(0), number(0)});
        DoubleDoubles sizes = column(IntStream.range(0, bodies)
                .mapToDouble(i -> i < bodies - 10 ? 1 : large)
                .toArray());
        DoubleDoubles distances = column(IntStream.range(0, bodies)
                .mapToDouble(i -> i < bodies - 10 ? -1 : 1)
                .toArray());
        return new GrowthLines(
                sizes, distances, new DoubleDoubles(bodies), curve, DoubleDouble.MINUS_INFINITE, number(MOST));
    }

    private static Line line(GrowthLines lines, int i) {
        double size = lines.sizes().high(i);
        double height = lines.curve().near(lines.distances().high(i));
        return Figures.line(size * height, size, Double.NEGATIVE_INFINITY, size * MOST);
    }

    /** So much more than at 0 that a step at its slope there is 2^-11 long. */
    private static double pot(GrowthLines lines) {
        double all = lines.sizes().roughSum();
        double high = 10 * lines.sizes().high(lines.size() - 1);
        return all - high + high * (MOST - TURN) + all * 0x1p-11;
    }

    /** Where the sum makes the pot: only those who go on rising past the turn make up what the others do not take. */
    private static double root(GrowthLines lines) {
        double all = lines.sizes().roughSum();
        double high = 10 * lines.sizes().high(lines.size() - 1);
        return TURN + (all * 0x1p-11 - all * TURN) / (all - high);
    }

    private Solution solve(GrowthLines lines, Optional<GrowthLines> growth) {
        made.clear();
        return balancing(source(lines.size(), i -> line(lines, i), growth), pot(lines), lines.sizes())
                .solve();
    }

    private static void assertRoot(Solution solution, double x) {
        assertThat(solution.outcome()).isEqualTo(Solver.Outcome.UNIQUE);
        assertThat(solution.x().hi()).isEqualTo(x, within(1e-12));
    }

    /** A step of 2^-11 from 0 is said to be off by 2^-14 at most, and is off by 2^-11 where half of all stop rising. */
    @Test
    void solve_growthLinesThatTurnBesideTheFirstValue_makesTheirLinesAlone() {
        GrowthLines lines = turning(1000, 99);
        Solution solution = solve(lines, Optional.of(lines));
        assertRoot(solution, root(lines));
        assertThat(made).containsExactly(990, 991, 992, 993, 994, 995, 996, 997, 998, 999);
        assertThat(solution.near().orElseThrow().size()).isEqualTo(1000);
        assertThat(solution.lines().isHeld()).isFalse();
    }

    @Test
    void solve_growthLinesThatDoNotTurn_makesNoLine() {
        GrowthLines lines = turning(3000, 0);
        Solution solution = solve(lines, Optional.of(lines));
        assertRoot(solution, 0x1p-11);
        assertThat(made).allMatch(i -> i >= 2990);
    }

    /** Where the ten are a hundred times as large as all others, the value is further off than is looked. */
    @Test
    void solve_growthLinesFarFromTheFirstValue_makesAllLines() {
        GrowthLines lines = turning(1000, 9900);
        assertRoot(solve(lines, Optional.of(lines)), root(lines));
        assertThat(made).hasSizeGreaterThanOrEqualTo(1000);
    }

    @Test
    void solve_growthLinesThatAreNotTame_makesAllLines() {
        GrowthLines lines = turning(1000, 99);
        GrowthLines wild = new GrowthLines(
                lines.sizes(), lines.distances(), lines.products(), lines.curve(), number(MOST), number(MOST));
        assertRoot(solve(lines, Optional.of(wild)), root(lines));
        assertThat(made).hasSize(1000);
    }

    @Test
    void solve_fewLinesOrMany_findsTheSame() {
        for (int bodies : new int[] {1000, 1024, 1025, 2000}) {
            GrowthLines half = turning(bodies, (bodies - 10) / 10.0);
            assertRoot(solve(half, Optional.empty()), root(half));
            GrowthLines far = turning(bodies, 10.0 * bodies);
            assertRoot(solve(far, Optional.empty()), root(far));
        }
    }

    @Test
    void held_linesThatAreMade_areMadeOnce() {
        GrowthLines lines = turning(1000, 99);
        Balancing held = balancing(source(1000, i -> line(lines, i), Optional.empty()), pot(lines), lines.sizes())
                .held();
        assertThat(held.lines().isHeld()).isTrue();
        assertRoot(held.solve(), root(lines));
        assertThat(made).hasSize(1000);
    }

    /** Runs of 16 bodies that a sample of 64 of them begins with, of 16 + 63 x 261. */
    private static final int MANY = 16 + 63 * 261;

    /** Those in the sample are 1 give or take 2^-6, so that it looks within 3 x 32 x 2^-6 / 1,024 of a half; others are apart. */
    private Solution sampled(int bodies, double apart) {
        made.clear();
        IntToDoubleFunction start = i -> i % 261 < 16 ? 1 + (i % 2 == 0 ? 0x1p-6 : -0x1p-6) : 1 + apart;
        LineSource lines = source(bodies, i -> Line.free(number(start.applyAsDouble(i)), number(1)), Optional.empty());
        double[] sizes = new double[bodies];
        Arrays.fill(sizes, 1);
        Solution solution = balancing(lines, 1.5 * bodies, column(sizes)).solve();
        double sum = IntStream.range(0, bodies).mapToDouble(start).sum();
        assertRoot(solution, 1.5 - sum / bodies);
        return solution;
    }

    @Test
    void solve_manyLines_looksWhereASampleTells() {
        Solution solution = sampled(MANY, 0);
        assertThat(solution.lines().isHeld()).isFalse();
        assertThat(made).hasSize(1024 + MANY);
        assertThat(solution.near().orElseThrow().new Block(0.5, 3).values(16)).containsExactly(1.5, 1.5, 1.5);
    }

    /** Looked at within 0.0015, 0.012 and 0.094 of a half, and no further. */
    @Test
    void solve_manyLinesOfWhichASampleTellsLittle_looksFurtherThreeTimes() {
        assertThat(sampled(MANY, 0.05).lines().isHeld()).isFalse();
        assertThat(made).hasSize(1024 + 3 * MANY);
        assertThat(sampled(MANY, 0.3).lines().isHeld()).isTrue();
        assertThat(made).hasSize(1024 + 4 * MANY);
    }

    @Test
    void solve_linesUpToSixteenThousand_areHeldAtOnce() {
        assertThat(sampled(16_384, 0).lines().isHeld()).isTrue();
        assertThat(made).hasSize(16_384);
    }

    @Test
    void solve_manyLinesThatAreHeld_areTakenAsTheyAre() {
        double[] sizes = new double[MANY];
        Arrays.fill(sizes, 1);
        LineFamily held = LineFamily.of(Figures.lines(MANY, i -> Line.free(number(1), number(1))));
        Solution solution = new Balancing(held, number(1.5 * MANY), ANYWHERE, DoubleDouble.ZERO, column(sizes)).solve();
        assertRoot(solution, 0.5);
        assertThat(solution.lines().isHeld()).isTrue();
    }
}
