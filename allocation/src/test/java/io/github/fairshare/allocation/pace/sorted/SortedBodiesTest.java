package io.github.fairshare.allocation.pace.sorted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import org.junit.jupiter.api.Test;

/** Sums and least values by distance, worked out by hand: distances in halves and targets whole, so that nothing is rounded. */
class SortedBodiesTest {
    /** Given out of order: targets 10, 20, 40 and 80 at -0.5, 0, 0.5 and 1. */
    private static final SortedBodies FOUR = SortedBodies.of(column(0.5, -0.5, 1, 0), column(40, 10, 80, 20));

    private static DoubleDoubles column(double... values) {
        DoubleDoubles column = new DoubleDoubles(values.length);
        for (int i = 0; i < values.length; i++) {
            column.set(i, values[i], 0);
        }
        return column;
    }

    private static Pieces all(Cubic cubic) {
        return Pieces.of(-1, 2, cubic);
    }

    @Test
    void sums_ofAnyOrder_areThoseOfAllBodies() {
        // Baselines: 10 x 0.5 + 20 x 1 + 40 x 1.5 + 80 x 2 = 245.
        assertThat(FOUR.targets()).isEqualTo(150);
        assertThat(FOUR.baselines()).isEqualTo(245);
        assertThat(FOUR.leastTarget()).isEqualTo(10);
        assertThat(FOUR.furthest()).isEqualTo(1);
    }

    @Test
    void sum_ofACubic_isThatOfItsValues() {
        // 1 + d + d^2 + d^3 at -0.5, 0, 0.5, 1: 0.625, 1, 1.875, 4; times targets 6.25 + 20 + 75 + 320.
        assertThat(FOUR.sum(all(new Cubic(1, 1, 1, 1))).value()).isEqualTo(421.25);
    }

    @Test
    void sum_ofPieces_takesEachBodyByItsPiece() {
        // 1 below 0.25, and 1 + (d - 0.25) from there on: 10 + 20 + 40 x 1.25 + 80 x 1.75 = 220.
        Pieces bent = all(Cubic.of(1)).from(0.25, Cubic.of(1).plus(Cubic.above(1, 0.25)));

        assertThat(FOUR.sum(bent).value()).isEqualTo(220);
    }

    @Test
    void sum_ofTheLarger_changesWhereTheyMeet() {
        // The larger of d and 0.25: 0.25, 0.25, 0.5, 1; times targets 2.5 + 5 + 20 + 80.
        Pieces distance = all(Cubic.above(1, 0));

        assertThat(FOUR.sum(distance.larger(all(Cubic.of(0.25)))).value()).isEqualTo(107.5);
        // The smaller of both: -0.5, 0, 0.25, 0.25: -5 + 0 + 10 + 20.
        assertThat(FOUR.sum(distance.smaller(all(Cubic.of(0.25)))).value()).isEqualTo(25);
    }

    @Test
    void sum_ofTheLargerOfACurve_changesTwice() {
        // (d - 0.25)^2 is 0.5625, 0.0625, 0.0625, 0.5625, and larger than 0.25 at both ends only.
        Pieces square = all(Cubic.square(1, 0.25));

        assertThat(FOUR.sum(square.larger(all(Cubic.of(0.25)))).value())
                .isCloseTo(10 * 0.5625 + 20 * 0.25 + 40 * 0.25 + 80 * 0.5625, within(1e-12));
    }

    @Test
    void least_betweenBodies_isThatOfTheNearest() {
        // (d - 0.375)^2 is least at 0.375, where nobody is: at 0.5 it is 0.015625, at 0 0.140625.
        assertThat(FOUR.least(all(Cubic.square(1, 0.375)))).isEqualTo(0.015625);
    }

    @Test
    void least_atAnEnd_isThatOfTheFirst() {
        assertThat(FOUR.least(all(Cubic.above(1, 0)))).isEqualTo(-0.5);
    }

    @Test
    void size_ofASum_leavesNoSignOut() {
        // d - 1 of four bodies is 150 x 1 at most for the one, and 150 x 1 for distances up to one.
        assertThat(FOUR.sum(all(Cubic.above(1, 1))).size()).isEqualTo(300);
    }
}
