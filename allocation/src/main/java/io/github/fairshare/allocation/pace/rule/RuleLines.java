package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;

/** What a growth rule gives each body before limits, as a line in the unknown of the policy. */
public interface RuleLines {
    /** The line of one body, in pence. */
    Line line(int rank);

    /**
     * Which part of the rule holds a body at the amount it got.
     *
     * @param value unrounded pence
     * @param x the solved unknown
     * @return for example {@code FLOOR}; empty text where none does
     */
    default String label(int rank, DoubleDouble value, DoubleDouble x) {
        return "";
    }
}
