package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/**
 * A sum that is to make a pot.
 *
 * @param lines what bodies get, by the unknown
 * @param pot in pence
 * @param unknown where it is looked for
 * @param start where the search begins
 * @param sizes how large each body is, to tell from a few of them what all will do
 */
public record Balancing(LineFamily lines, DoubleDouble pot, Unknown unknown, DoubleDouble start, DoubleDoubles sizes) {
    /** Up to here it is cheaper to hold all lines than to look at a sample first. */
    private static final int FEW = 4096;

    private static final int ATTEMPTS = 3;

    /** The value that makes the pot, or the admissible one that comes nearest. */
    public Solution solve() {
        return sampled().orElseGet(this::direct);
    }

    /** The same with all lines held. */
    public Balancing held() {
        return new Balancing(lines.held(), pot, unknown, start, sizes);
    }

    private Solution direct() {
        LineFamily held = lines.held();
        Solver.Root root = Solver.solve(held.kernel(), pot, unknown, start);
        return new Solution(root.x(), root.outcome(), held.at(root.x()));
    }

    /** A sample tells roughly where the answer is; empty where it is not there. */
    private Optional<Solution> sampled() {
        if (lines.size() <= FEW) {
            return Optional.empty();
        }
        Sample sample = Sample.of(this);
        Optional<Unknown> range = sample.range();
        for (int attempt = 0; attempt < ATTEMPTS && range.isPresent(); attempt++) {
            Unknown within = range.get();
            Kernel folded = Fold.of(lines, within).kernel();
            if (Solver.isBetween(folded, pot, within)) {
                Solver.Root root = Solver.solve(folded, pot, within, sample.start());
                return Optional.of(new Solution(root.x(), root.outcome(), lines.at(root.x())));
            }
            range = sample.wider(within);
        }
        return Optional.empty();
    }
}
