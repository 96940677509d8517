package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A first value against the value where the sum makes the pot, by lines whose sums are plain: body i gets nothing up to x = i,
 * then 10 more for each further one, up to 100 at i + 10.
 */
class StartValueTest {
    private static final int BODIES = 1000;
    private static final Unknown RANGE = new Unknown(number(0), number(2000), DoubleDouble.ZERO);

    private static Lines stairs(int bodies) {
        Lines lines = new Lines(bodies);
        for (int i = 0; i < bodies; i++) {
            lines.set(i, new Line(number(-10.0 * (i % BODIES)), number(10), number(0), number(100)));
        }
        return lines;
    }

    private static double found(Lines lines, double pot, Unknown range, double start) {
        NearFamily near = NearFamily.of(LineFamily.of(lines).kernel());
        return StartValue.of(near, number(pot), range, number(start)).hi();
    }

    @ParameterizedTest
    @CsvSource({
        // 491 bodies have all, ten from 9.5 x 10 down to 0.5 x 10: 49,100 + 500.
        "49600, 500.5",
        // The first alone: 10 x 0.5.
        "5, 0.5",
        // All but the last, which lacks 10 x 0.25.
        "99997.5, 1008.75"
    })
    void of_anyStartInTheRange_isWhereTheSumMakesThePot(double pot, double x) {
        for (double start : new double[] {0, 0.25, 1, 480, 500.5, 505, 999, 1008.5, 1500, 2000}) {
            assertThat(found(stairs(BODIES), pot, RANGE, start)).isEqualTo(x, within(1e-6));
        }
    }

    @Test
    void of_potBeyondAnEnd_isWithinTheRange() {
        Unknown range = new Unknown(number(100), number(200), DoubleDouble.ZERO);
        // At 100 the sum is 9,100 + 450 and at 200 it is 19,100 + 450.
        assertThat(found(stairs(BODIES), 9_000, range, 150)).isEqualTo(100, within(1e-6));
        assertThat(found(stairs(BODIES), 20_000, range, 150)).isEqualTo(200, within(1e-6));
        assertThat(found(stairs(BODIES), 14_550, range, 150)).isEqualTo(150, within(1e-6));
    }

    @Test
    void of_rangeWithoutEndWhereNothingRises_isTheStart() {
        Unknown anywhere = new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, DoubleDouble.ZERO);
        assertThat(found(stairs(BODIES), 49_600, anywhere, -5)).isEqualTo(-5);
        assertThat(found(stairs(BODIES), 49_600, anywhere, 500)).isEqualTo(500.5, within(1e-6));
    }

    @Test
    void of_sumThatMakesThePotAtTheStart_isTheStart() {
        assertThat(found(stairs(BODIES), 49_550, RANGE, 500)).isEqualTo(500);
    }

    @Test
    void rough_manyBodies_isNoFurtherOffThanItSays() {
        // Forty times the thousand, more than eight blocks.
        int times = 40;
        LineFamily family = LineFamily.of(stairs(times * BODIES));
        DoubleDoubles sizes = new DoubleDoubles(times * BODIES);
        sizes.fill(number(1));
        for (double start : new double[] {0, 400, 2000}) {
            Balancing all = new Balancing(family, number(times * 49_600.0), RANGE, number(start), sizes);
            StartValue.Rough rough = StartValue.rough(NearFamily.of(family.kernel()), all);
            assertThat(Math.abs(rough.x().hi() - 500.5)).isLessThanOrEqualTo(rough.reach());
            // A step shorter than a thousandth of the value was the last one, and the next is eight times shorter.
            assertThat(rough.reach()).isLessThanOrEqualTo(600.0 / 1024 / 8);
        }
    }

    @Test
    void rough_rangeAroundIt_endsWhereTheWholeRangeDoes() {
        StartValue.Rough rough = new StartValue.Rough(number(10), 4);
        Unknown inside = rough.within(new Unknown(number(0), number(100), DoubleDouble.ONE));
        assertThat(inside).isEqualTo(new Unknown(number(6), number(14), DoubleDouble.ONE));
        Unknown cut = rough.within(new Unknown(number(8), number(12), DoubleDouble.ONE));
        assertThat(cut).isEqualTo(new Unknown(number(8), number(12), DoubleDouble.ONE));
        assertThat(rough.wider().reach()).isEqualTo(4 * 64.0);
        assertThat(StartValue.Rough.of(number(0.5)).reach()).isEqualTo(0x1p-32);
        assertThat(StartValue.Rough.of(number(-8)).reach()).isEqualTo(8 * 0x1p-32);
    }
}
