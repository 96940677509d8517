package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.GrowthCurve;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.Lines;
import java.util.Optional;

/** What a growth rule gives each body before limits, as a line in the unknown of the policy. */
public interface RuleLines {
    /** The line of one body, in pence. */
    Line line(int rank);

    /** The lines of as many bodies as a block holds, from a rank on; the same figures as one by one. */
    default void fill(int from, Lines block) {
        for (int i = 0; i < block.size(); i++) {
            block.set(i, line(from + i));
        }
    }

    /** What each penny of the baseline gets by the opening distance, where nothing else counts; empty where something does. */
    default Optional<GrowthCurve> growth() {
        return Optional.empty();
    }

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
