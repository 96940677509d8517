package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.List;

/**
 * Growth by distance in pairs of doubles, with the corners of {@link LaneCurve}.
 *
 * @param corners where they stand
 * @param heights growth there
 * @param reaches how far a blend reaches to either side, nothing where there is none
 */
record CloseCurve(List<DoubleDouble> corners, List<DoubleDouble> heights, List<DoubleDouble> reaches) {
    private static final DoubleDouble FOUR = DoubleDouble.of(4);

    /** The growth at a distance: a height and what each corner bends it by. */
    DoubleDouble at(DoubleDouble distance) {
        int last = corners.size() - 1;
        DoubleDouble held = distance.clamp(
                corners.get(0).minus(reaches.get(0)), corners.get(last).plus(reaches.get(last)));
        DoubleDouble growth = heights.get(0);
        DoubleDouble before = DoubleDouble.ZERO;
        for (int k = 0; k <= last; k++) {
            DoubleDouble after = k == last ? DoubleDouble.ZERO : slopeAfter(k);
            growth = growth.plus(after.minus(before).times(bent(held, k)));
            before = after;
        }
        return growth;
    }

    private DoubleDouble slopeAfter(int k) {
        return heights.get(k + 1).minus(heights.get(k)).over(corners.get(k + 1).minus(corners.get(k)));
    }

    /** How far a corner has bent the line: as far as the distance is beyond it, by a parabola inside a blend. */
    private DoubleDouble bent(DoubleDouble held, int k) {
        DoubleDouble reach = reaches.get(k);
        DoubleDouble beyond = held.minus(corners.get(k));
        if (beyond.compareTo(reach) >= 0) {
            return beyond;
        }
        DoubleDouble inside = beyond.plus(reach);
        if (inside.signum() <= 0) {
            return DoubleDouble.ZERO;
        }
        return inside.times(inside).over(reach.times(FOUR));
    }
}
