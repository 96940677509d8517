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
    private long seed;
    private long first;
    private int last;

    CloseTargets(SweepColumns columns) {
        this.columns = columns;
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
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int place = 0; place < columns.size(); place++) {
            int rank = columns.rankAt(place);
            DoubleDouble error = columns.deviation().times(new DoubleDouble(errors.next(), 0));
            DoubleDouble target = columns.targetAt(rank).times(DoubleDouble.ONE.plus(error));
            targets.set(rank, target);
            sum = sum.plus(target);
        }
        if (columns.kind() == SweepColumns.Kind.WEIGHTS) {
            targets.product(targets, DoubleDouble.of(columns.total()).over(sum));
        }
    }
}
