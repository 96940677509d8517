package io.github.fairshare.allocation.pace.solve;

/**
 * What a search gave.
 *
 * @param x the value found, or the end of the admissible range that comes nearest
 * @param outcome what came of the search
 * @param amounts what bodies get there
 */
public record Solution(DoubleDouble x, Solver.Outcome outcome, Amounts amounts) {
    /** What bodies get at a value that is not searched for. */
    public static Solution given(LineFamily lines, DoubleDouble x) {
        return new Solution(x, Solver.Outcome.UNIQUE, lines.at(x));
    }
}
