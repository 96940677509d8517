package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import java.util.List;

/** Growth by distance in pairs of doubles, with the corners of {@link LaneCurve}. */
final class CloseCurve {
    private static final DoubleDouble FOUR = DoubleDouble.of(4);

    private final DoubleDouble height;
    private final DoubleDouble first;
    private final DoubleDouble last;
    private final DoubleDouble[] away;
    private final DoubleDouble[] reaches;
    private final DoubleDouble[] bends;
    private final DoubleDouble[] parabolas;

    /** A curve through corners, around some of which a blend reaches so far to either side. */
    CloseCurve(List<DoubleDouble> corners, List<DoubleDouble> heights, List<DoubleDouble> reaches) {
        int size = corners.size();
        this.height = heights.get(0);
        this.away = corners.stream().map(DoubleDouble::negated).toArray(DoubleDouble[]::new);
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

    /** Room for the steps of a curve, for so many bodies. */
    static final class Room {
        private final DoubleDoubles beyond;
        private final DoubleDoubles bent;
        private final DoubleDoubles blended;
        private final DoubleDoubles edge;

        Room(int size) {
            beyond = new DoubleDoubles(size);
            bent = new DoubleDoubles(size);
            blended = new DoubleDoubles(size);
            edge = new DoubleDoubles(size);
        }
    }

    /** Turns distances into growth: a height and what each corner bends it by. Distances are held to the curve's ends. */
    void growth(DoubleDoubles distance, Room room, DoubleDoubles growth) {
        distance.atLeast(first);
        distance.atMost(last);
        growth.fill(height);
        for (int k = 0; k < away.length; k++) {
            room.beyond.copy(distance, 0);
            room.beyond.add(away[k]);
            if (reaches[k].signum() > 0) {
                blend(k, room);
            } else {
                room.beyond.atLeast(DoubleDouble.ZERO);
                room.bent.product(room.beyond, bends[k]);
            }
            growth.add(room.bent);
        }
    }

    /** A parabola until its reach, from there on the line. */
    private void blend(int k, Room room) {
        room.bent.product(room.beyond, bends[k]);
        room.blended.copy(room.beyond, 0);
        room.blended.add(reaches[k]);
        room.blended.atLeast(DoubleDouble.ZERO);
        room.blended.product(room.blended, room.blended);
        room.blended.product(room.blended, parabolas[k]);
        room.edge.fill(reaches[k]);
        for (int i = 0; i < room.beyond.size(); i++) {
            if (room.beyond.isLess(i, room.edge)) {
                room.bent.take(i, room.blended, i);
            }
        }
    }
}
