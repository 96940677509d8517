package io.github.fairshare.allocation.pace.sorted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Cubics whose turns and signs are known. */
class CubicTest {
    @Test
    void changes_ofThreeRoots_areRootsAndTurns() {
        // (x + 1) x (x - 1) = x^3 - x turns at the root of a third, either side.
        double turn = Math.sqrt(1.0 / 3);

        assertThat(new Cubic(0, -1, 0, 1).changes(-2, 2))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(-1, -turn, 0, turn, 1);
    }

    @Test
    void changes_outsideOfTheRange_areLeftOut() {
        assertThat(new Cubic(0, -1, 0, 1).changes(0.6, 2))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(1);
    }

    @Test
    void changes_ofALine_areItsRoot() {
        assertThat(Cubic.above(4, 0.125).changes(-1, 1)).containsExactly(0.125);
        assertThat(Cubic.of(3).changes(-1, 1)).isEmpty();
        assertThat(Cubic.ZERO.changes(-1, 1)).isEmpty();
    }

    @Test
    void turns_ofASquare_areItsPlace() {
        assertThat(Cubic.square(-2, 0.25).turns(-1, 1)).containsExactly(0.25);
        assertThat(Cubic.square(-2, 0.25).turns(0.5, 1)).isEmpty();
    }

    @Test
    void timesOneMore_ofASquare_isTheProduct() {
        // (1 + x)(2 + 3 x + 4 x^2) = 2 + 5 x + 7 x^2 + 4 x^3.
        assertThat(new Cubic(2, 3, 4, 0).timesOneMore()).isEqualTo(new Cubic(2, 5, 7, 4));
    }

    @Test
    void at_anyNumber_isTheValue() {
        assertThat(new Cubic(2, 5, 7, 4).at(0.5)).isEqualTo(2 + 2.5 + 1.75 + 0.5);
        assertThat(Cubic.square(2, 0.25).at(0.75)).isCloseTo(0.5, within(1e-16));
    }
}
