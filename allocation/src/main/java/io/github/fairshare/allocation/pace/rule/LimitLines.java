package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.Optional;

/** A limit as one line a body: the kernel, the bounds and the trace all go by it. */
public interface LimitLines {
    /** The line of a body; empty where the limit does not apply to it. */
    Optional<LimitLine> line(Cohort cohort, int rank);

    /** Whether this holds every body at so much growth of its baseline as the figure says, and from which side. */
    default Optional<Bound.Side> growthSide() {
        return Optional.empty();
    }

    /** Narrows the room of all bodies of a block from a rank on, at a given figure; the same bounds as one by one. */
    default void narrow(Cohort cohort, int from, DoubleDouble figure, Room room) {
        for (int i = 0; i < room.size(); i++) {
            Optional<LimitLine> line = line(cohort, from + i);
            if (line.isPresent()) {
                room.narrow(i, line.get().at(figure));
            }
        }
    }
}
