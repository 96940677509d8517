package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import java.util.Arrays;

/** The targets that a block of draws has, in pairs of doubles, each draw's made when it is first asked for. */
final class CloseTargets {
    private final SweepColumns columns;
    private final DoubleDoubles[] drawn = new DoubleDoubles[LaneBlock.LANES];
    private final boolean[] isDrawn = new boolean[LaneBlock.LANES];
    private final NormalDraws errors = new NormalDraws(0, 0);
    private final DoubleDoubles given;
    private final DoubleDoubles room;
    private final CloseSum sum = new CloseSum();
    private final DoubleDoubles total = new DoubleDoubles(1);
    private final DoubleDoubles whole = new DoubleDoubles(1);
    private final DoubleDoubles scale = new DoubleDoubles(1);
    private final DoubleDoubles spare = new DoubleDoubles(1);
    private long seed;
    private long first;
    private int last;

    CloseTargets(SweepColumns columns) {
        this.columns = columns;
        this.given = new DoubleDoubles(columns.size());
        this.room = new DoubleDoubles(columns.size());
        for (int rank = 0; rank < columns.size(); rank++) {
            given.set(rank, columns.targetAt(rank));
        }
        total.set(0, DoubleDouble.of(columns.total()));
    }

    /** Goes over to the draws of a seed from one on, so many. */
    void open(long ofSeed, long draw, int count) {
        seed = ofSeed;
        first = draw;
        last = count - 1;
        Arrays.fill(isDrawn, false);
    }

    /** In pence, before any growth. */
    DoubleDoubles of(int lane) {
        if (!isDrawn[lane]) {
            if (drawn[lane] == null) {
                drawn[lane] = new DoubleDoubles(columns.size());
            }
            draw(drawn[lane], first + Math.min(lane, last));
            isDrawn[lane] = true;
        }
        return drawn[lane];
    }

    /** Errors come in the order of the places, targets stand in the order of codes. */
    private void draw(DoubleDoubles targets, long draw) {
        errors.start(seed, draw);
        for (int place = 0; place < columns.size(); place++) {
            room.set(columns.rankAt(place), errors.next(), 0);
        }
        room.product(room, columns.deviation());
        room.add(DoubleDouble.ONE);
        targets.product(room, given);
        if (columns.kind() == SweepColumns.Kind.WEIGHTS) {
            sum.clear();
            sum.add(targets);
            whole.set(0, sum.high(), sum.low());
            scale.quotient(total, whole, spare);
            targets.product(targets, scale.high(0), scale.low(0));
        }
    }
}
