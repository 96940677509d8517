package io.github.fairshare.allocation.pace.solve;

/**
 * A sum that is to make a pot.
 *
 * @param kernel what bodies get, by the unknown
 * @param pot in pence
 * @param unknown where it is looked for
 * @param start where the search begins
 */
public record Balancing(Kernel kernel, DoubleDouble pot, Unknown unknown, DoubleDouble start) {
    /** The value that makes the pot, or the admissible one that comes nearest. */
    public Solver.Solution solve() {
        return Solver.solve(kernel, pot, unknown, start);
    }
}
