package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/** The exact amounts of single bodies; of all together once it turns out that many are asked for. */
final class ExactAmount {
    private static final int FEWEST = 16;

    private final Solution solution;
    private final LineBlocks blocks;
    private final Amounts one = new Amounts(1);
    private Optional<Amounts> all = Optional.empty();
    private int at = -1;
    private int asked;

    ExactAmount(Solution solution) {
        this.solution = solution;
        this.blocks = new LineBlocks(solution.lines());
    }

    long units(int i, long unit) {
        return move(i).units(all.isPresent() ? i : 0, unit);
    }

    long remainder(int i, long unit) {
        return move(i).remainder(all.isPresent() ? i : 0, unit);
    }

    private Amounts move(int i) {
        if (all.isPresent()) {
            return all.get();
        }
        if (i != at) {
            asked++;
            at = i;
            if (asked > FEWEST + solution.lines().size() / FEWEST) {
                all = Optional.of(solution.amounts());
                return all.get();
            }
            blocks.fill(i, 1);
            one.set(0, blocks.at(solution.x()));
        }
        return one;
    }
}
