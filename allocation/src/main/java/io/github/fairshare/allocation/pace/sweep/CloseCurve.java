package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.List;

/** Growth by distance in pairs of doubles, with the corners of {@link LaneCurve}. */
final class CloseCurve {
    private static final DoubleDouble FOUR = DoubleDouble.of(4);

    private final DoubleDouble height;
    private final DoubleDouble first;
    private final DoubleDouble last;
    private final DoubleDouble[] corners;
    private final DoubleDouble[] reaches;
    private final DoubleDouble[] bends;
    private final DoubleDouble[] parabolas;

    /** A curve through corners, around some of which a blend reaches so far to either side. */
    CloseCurve(List<DoubleDouble> corners, List<DoubleDouble> heights, List<DoubleDouble> reaches) {
        int size = corners.size();
        this.height = heights.get(0);
        this.corners = corners.toArray(DoubleDouble[]::new);
        this.reaches = reaches.toArray(DoubleDouble[]::new);
        this.first = corners.get(0).minus(reaches.get(0));
        this.last = corners.get(size - 1).plus(reaches.get(size - 1));
        this.bends = new DoubleDouble[size];
        this.parabolas = new DoubleDouble[size];
        DoubleDouble before = DoubleDouble.ZERO;
        for (int k = 0; k < size; k++) {
            DoubleDouble after = k + 1 == size
                    ? DoubleDouble.ZERO
                    : heights.get(k + 1)
                            .minus(heights.get(k))
                            .over(corners.get(k + 1).minus(corners.get(k)));
            bends[k] = after.minus(before);
            parabolas[k] =
                    reaches.get(k).signum() > 0 ? bends[k].over(reaches.get(k).times(FOUR)) : DoubleDouble.ZERO;
            before = after;
        }
    }

    /** The growth at a distance: a height and what each corner bends it by. */
    DoubleDouble at(DoubleDouble distance) {
        DoubleDouble held = distance.clamp(first, last);
        DoubleDouble growth = height;
        for (int k = 0; k < corners.length; k++) {
            DoubleDouble beyond = held.minus(corners[k]);
            if (beyond.compareTo(reaches[k]) >= 0) {
                growth = growth.plus(bends[k].times(beyond));
            } else if (reaches[k].signum() > 0) {
                DoubleDouble inside = beyond.plus(reaches[k]).max(DoubleDouble.ZERO);
                growth = growth.plus(parabolas[k].times(inside.times(inside)));
            }
        }
        return growth;
    }
}
