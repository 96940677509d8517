package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import java.util.Optional;

/** A limit as one line a body: the kernel, the bounds and the trace all go by it. */
public interface LimitLines {
    /** The line of a body; empty where the limit does not apply to it. */
    Optional<LimitLine> line(Cohort cohort, int rank);
}
