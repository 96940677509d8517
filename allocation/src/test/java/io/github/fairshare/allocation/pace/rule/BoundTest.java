package io.github.fairshare.allocation.pace.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.rule.Bound.Interval;
import io.github.fairshare.allocation.pace.rule.Bound.Side;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import org.junit.jupiter.api.Test;

class BoundTest {
    private static Bound bound(String limit, Side side, double pence) {
        return new Bound(limit, side, new DoubleDouble(pence, 0));
    }

    @Test
    void limits_thatAskForTheSame_leaveTheNameToTheHigher() {
        Interval low = Interval.ALL.narrowed(bound("FIRST", Side.LOWER, 100));
        Interval high = Interval.ALL.narrowed(bound("FIRST", Side.UPPER, 100));

        assertThat(low.lowLimit()).isEqualTo("FIRST");
        assertThat(low.narrowed(bound("SECOND", Side.LOWER, 100)).lowLimit()).isEqualTo("FIRST");
        assertThat(low.narrowed(bound("SECOND", Side.LOWER, 101)).lowLimit()).isEqualTo("SECOND");
        assertThat(high.highLimit()).isEqualTo("FIRST");
        assertThat(high.narrowed(bound("SECOND", Side.UPPER, 100)).highLimit()).isEqualTo("FIRST");
        assertThat(high.narrowed(bound("SECOND", Side.UPPER, 99)).highLimit()).isEqualTo("SECOND");
    }

    @Test
    void conflict_isWithTheLimitOnTheOtherSideAlone() {
        Interval interval =
                Interval.ALL.narrowed(bound("FLOOR", Side.LOWER, 100)).narrowed(bound("CAP", Side.UPPER, 110));

        assertThat(interval.conflictWith(bound("NEXT", Side.UPPER, 99))).isEqualTo("FLOOR");
        assertThat(interval.conflictWith(bound("NEXT", Side.UPPER, 100))).isEmpty();
        assertThat(interval.conflictWith(bound("NEXT", Side.LOWER, 111))).isEqualTo("CAP");
        assertThat(interval.conflictWith(bound("NEXT", Side.LOWER, 110))).isEmpty();
        assertThat(interval.conflictWith(new Bound("NEXT", Side.LOWER, DoubleDouble.INFINITE)))
                .isEqualTo("CAP");
        assertThat(interval.conflictWith(new Bound("NEXT", Side.UPPER, DoubleDouble.MINUS_INFINITE)))
                .isEqualTo("FLOOR");
        assertThat(Interval.ALL.conflictWith(new Bound("NEXT", Side.LOWER, DoubleDouble.INFINITE)))
                .isEmpty();
    }

    @Test
    void limits_thatMeetButForTheNoiseOfAQuotient_doNotConflict() {
        // Two to the power of -70 pence is far below the grid of amounts.
        Interval interval = Interval.ALL.narrowed(bound("FLOOR", Side.LOWER, 100));
        Bound below = new Bound("NEXT", Side.UPPER, new DoubleDouble(100, -0x1p-70));

        assertThat(below.value().compareTo(interval.low())).isNegative();
        assertThat(interval.conflictWith(below)).isEmpty();
    }
}
