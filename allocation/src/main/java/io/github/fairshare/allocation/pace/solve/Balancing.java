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
    private static final int FEW = 16_384;

    /** Up to here exact passes over all lines are cheaper than folding them first. */
    private static final int FEWEST = 1024;

    private static final int ATTEMPTS = 3;

    /** The value that makes the pot, or the admissible one that comes nearest. */
    public Solution solve() {
        return byGrowth().or(this::sampled).orElseGet(this::direct);
    }

    /** The same with all lines held. */
    public Balancing held() {
        return new Balancing(lines.held(), pot, unknown, start, sizes);
    }

    /** Without a line of any body, where sums by pieces of a curve tell; empty where they do not. */
    private Optional<Solution> byGrowth() {
        Optional<GrowthLines> growth = lines.first().growth().filter(GrowthLines::isTame);
        if (growth.isEmpty()) {
            return Optional.empty();
        }
        NearGrowth near = new NearGrowth(growth.get());
        StartValue.Rough first = StartValue.rough(NearFamily.of(near), this);
        return pinned(growth.get(), near, first)
                .or(() -> pinned(growth.get(), near, first.wider()))
                .map(root -> Solution.found(root, lines, NearFamily.of(near)));
    }

    private Optional<Solver.Root> pinned(GrowthLines growth, NearGrowth near, StartValue.Rough first) {
        Unknown within = first.within(unknown);
        return GrowthFold.of(growth, near, lines.first(), within)
                .filter(few -> Solver.isBetween(few, pot, within))
                .map(few -> Solver.solve(few, pot, within, first.x()));
    }

    private Solution direct() {
        LineFamily held = lines.held();
        Kernel kernel = held.kernel();
        NearFamily near = NearFamily.of(kernel);
        if (lines.size() <= FEWEST) {
            return Solution.found(Solver.solve(kernel, pot, unknown, start), held, near);
        }
        StartValue.Rough first = StartValue.rough(near, this);
        Solver.Root root = pinned(held, unknown, first)
                .or(() -> pinned(held, unknown, first.wider()))
                .orElseGet(() -> Solver.solve(kernel, pot, unknown, first.x()));
        return Solution.found(root, held, near);
    }

    /** The root close to a value in a range where some lines stand for all; empty where it is not there. */
    private Optional<Solver.Root> pinned(LineFamily all, Unknown range, StartValue.Rough first) {
        Unknown within = first.within(range);
        Kernel few = Fold.of(all, within).kernel().standingFor(lines.size());
        return Solver.isBetween(few, pot, within)
                ? Optional.of(Solver.solve(few, pot, within, first.x()))
                : Optional.empty();
    }

    /** A sample tells roughly where the answer is; empty where it is not there. */
    private Optional<Solution> sampled() {
        if (lines.isHeld() || lines.size() <= FEW) {
            return Optional.empty();
        }
        Sample sample = Sample.of(this);
        NearRoom near = new NearRoom(lines);
        Optional<Unknown> range = sample.range();
        for (int attempt = 0; attempt < ATTEMPTS && range.isPresent(); attempt++) {
            Unknown within = range.get();
            Kernel folded = Fold.of(lines, within, near::keep).kernel();
            DoubleDouble first = StartValue.of(NearFamily.of(folded), pot, within, sample.start());
            Optional<Solver.Root> root = pinned(folded.family(), within, StartValue.Rough.of(first))
                    .or(() -> Solver.isBetween(folded, pot, within)
                            ? Optional.of(Solver.solve(folded, pot, within, first))
                            : Optional.empty());
            if (root.isPresent()) {
                return Optional.of(Solution.found(root.get(), lines, near.family()));
            }
            range = sample.wider(within);
        }
        return Optional.empty();
    }
}
