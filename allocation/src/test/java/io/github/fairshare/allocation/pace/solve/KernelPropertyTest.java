package io.github.fairshare.allocation.pace.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One pass of the kernel against decimals, and the search against what it must find by construction. */
class KernelPropertyTest {
    /** A body in whole numbers, so that decimals hold it exactly. */
    record Body(long start, long slope, long low, long high) {
        BigDecimal at(BigDecimal x) {
            BigDecimal free =
                    BigDecimal.valueOf(start).add(BigDecimal.valueOf(slope).multiply(x));
            return free.max(BigDecimal.valueOf(low)).min(BigDecimal.valueOf(high));
        }

        Line line() {
            return new Line(number(start), number(slope), number(low), number(high));
        }
    }

    private static DoubleDouble number(long value) {
        return DoubleDouble.of(BigDecimal.valueOf(value));
    }

    @Provide
    Arbitrary<List<Body>> bodies() {
        Arbitrary<Long> pence = Arbitraries.longs().between(0, 1L << 48);
        return Combinators.combine(pence, pence, pence, pence)
                .as((start, slope, one, other) ->
                        new Body(start, slope % 3 == 0 ? 0 : slope, Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<BigDecimal> unknowns() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-2"), new BigDecimal("2"))
                .ofScale(15);
    }

    private static Lines lines(List<Body> bodies) {
        Lines lines = new Lines(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            lines.set(i, bodies.get(i).line());
        }
        return lines;
    }

    private static DoubleDoubles sizes(List<Body> bodies) {
        DoubleDoubles sizes = new DoubleDoubles(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            sizes.set(i, number(bodies.get(i).slope()));
        }
        return sizes;
    }

    private static BigDecimal sum(List<Body> bodies, BigDecimal x) {
        return bodies.stream().map(body -> body.at(x)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(seed = "20170901")
    void tally_anyLines_isTheSumToTwentyEightDigits(
            @ForAll("bodies") List<Body> bodies, @ForAll("unknowns") BigDecimal given) {
        DoubleDouble x = DoubleDouble.of(given);
        // What the kernel is given is the value that two doubles hold.
        BigDecimal exact = sum(bodies, x.toBigDecimal());
        DoubleDoubles amounts = new DoubleDoubles(bodies.size());
        lines(bodies).at(x, amounts);
        DoubleDouble total = Kernel.of(lines(bodies)).tally(x).total();
        BigDecimal size = BigDecimal.valueOf(1L << 50).multiply(BigDecimal.valueOf(bodies.size()));
        BigDecimal near = size.movePointLeft(28);
        assertThat(total.toBigDecimal().subtract(exact).abs()).isLessThanOrEqualTo(near);
        for (int i = 0; i < bodies.size(); i++) {
            assertThat(amounts.at(i)
                            .toBigDecimal()
                            .subtract(bodies.get(i).at(x.toBigDecimal()))
                            .abs())
                    .isLessThanOrEqualTo(near);
        }
    }

    @Property(seed = "20170901")
    void tally_twoLines_isTheSumOfTheLargerOrTheSmaller(
            @ForAll("bodies") List<Body> ones, @ForAll("unknowns") BigDecimal given) {
        List<Body> others = ones.stream()
                .map(body -> new Body(body.slope(), body.start() / 2, body.low() / 2, body.high()))
                .toList();
        DoubleDouble x = DoubleDouble.of(given);
        BigDecimal larger = BigDecimal.ZERO;
        BigDecimal smaller = BigDecimal.ZERO;
        for (int i = 0; i < ones.size(); i++) {
            BigDecimal one = ones.get(i).at(x.toBigDecimal());
            BigDecimal other = others.get(i).at(x.toBigDecimal());
            larger = larger.add(one.max(other));
            smaller = smaller.add(one.min(other));
        }
        BigDecimal near = BigDecimal.valueOf(1L << 50)
                .multiply(BigDecimal.valueOf(ones.size()))
                .movePointLeft(28);
        assertThat(Kernel.of(lines(ones), lines(others), Kernel.Choice.LARGER)
                        .sum(x)
                        .toBigDecimal()
                        .subtract(larger)
                        .abs())
                .isLessThanOrEqualTo(near);
        assertThat(Kernel.of(lines(ones), lines(others), Kernel.Choice.SMALLER)
                        .sum(x)
                        .toBigDecimal()
                        .subtract(smaller)
                        .abs())
                .isLessThanOrEqualTo(near);
    }

    @Property(seed = "20170901")
    void solve_potOfAKnownValue_findsAValueWithTheSameAmounts(
            @ForAll("bodies") List<Body> bodies, @ForAll("unknowns") BigDecimal given) {
        BigDecimal pot = sum(bodies, given);
        Unknown unknown = new Unknown(DoubleDouble.of(-3L), DoubleDouble.of(3L), DoubleDouble.ZERO);
        Solution solution = new Balancing(
                        LineFamily.of(lines(bodies)), DoubleDouble.of(pot), unknown, DoubleDouble.ZERO, sizes(bodies))
                .solve();
        assertThat(solution.outcome()).isIn(Solver.Outcome.UNIQUE, Solver.Outcome.SEVERAL);
        // No amount falls as the unknown rises, so equal sums mean equal amounts; a millionth of a penny is the
        // promise.
        for (int i = 0; i < bodies.size(); i++) {
            assertThat(solution.amounts()
                            .pounds(i)
                            .movePointRight(2)
                            .subtract(bodies.get(i).at(given))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("1e-6"));
        }
    }

    @Property(seed = "20170901")
    void solve_potThatNoAdmissibleValueMakes_saysSo(@ForAll("bodies") List<Body> bodies) {
        Kernel kernel = Kernel.of(lines(bodies));
        Unknown unknown = new Unknown(DoubleDouble.ZERO, DoubleDouble.ONE, DoubleDouble.ZERO);
        BigDecimal least = sum(bodies, BigDecimal.ZERO);
        BigDecimal most = sum(bodies, BigDecimal.ONE);
        DoubleDouble tooLittle = DoubleDouble.of(least.subtract(BigDecimal.ONE));
        DoubleDouble tooMuch = DoubleDouble.of(most.add(BigDecimal.ONE));
        assertThat(Solver.solve(kernel, tooLittle, unknown, DoubleDouble.ZERO).outcome())
                .isEqualTo(Solver.Outcome.TOO_DEAR);
        assertThat(Solver.solve(kernel, tooMuch, unknown, DoubleDouble.ZERO).outcome())
                .isEqualTo(Solver.Outcome.TOO_CHEAP);
    }
}
