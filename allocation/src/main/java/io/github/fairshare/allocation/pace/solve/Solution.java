package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/** What a search gave. */
public final class Solution {
    private final DoubleDouble x;
    private final Solver.Outcome outcome;
    private final LineFamily lines;
    private final Optional<NearFamily> near;

    private Solution(Solver.Root root, LineFamily lines, Optional<NearFamily> near) {
        this.x = root.x();
        this.outcome = root.outcome();
        this.lines = lines;
        this.near = near;
    }

    /** What bodies get at a value that is not searched for. */
    public static Solution given(LineFamily lines, DoubleDouble x) {
        return new Solution(new Solver.Root(x, Solver.Outcome.UNIQUE), lines, Optional.empty());
    }

    static Solution found(Solver.Root root, LineFamily lines, NearFamily near) {
        return new Solution(root, lines, Optional.of(near));
    }

    /** The value found, or the end of the admissible range that comes nearest. */
    public DoubleDouble x() {
        return x;
    }

    /** What came of the search. */
    public Solver.Outcome outcome() {
        return outcome;
    }

    /** What bodies get, by the unknown. */
    public LineFamily lines() {
        return lines;
    }

    /** The same to the nearest double, where the search left it. */
    Optional<NearFamily> near() {
        return near;
    }

    /** What bodies get, on the grid, worked out anew. */
    public Amounts amounts() {
        return lines.at(x);
    }
}
