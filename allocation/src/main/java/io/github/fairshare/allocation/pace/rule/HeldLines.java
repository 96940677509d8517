package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.GrowthLines;
import io.github.fairshare.allocation.pace.solve.LineSource;
import io.github.fairshare.allocation.pace.solve.Lines;
import java.util.Optional;

/** What the rule and the given limits leave the bodies, a block at a time. */
final class HeldLines implements LineSource {
    private final Problem problem;
    private Room room = Room.of(0);

    HeldLines(Problem problem) {
        this.problem = problem;
    }

    @Override
    public int size() {
        return problem.cohort().size();
    }

    @Override
    public Optional<GrowthLines> growth() {
        if (problem.policy().balance() != Balance.SHIFT) {
            return Optional.empty();
        }
        Cohort cohort = problem.cohort();
        return problem.rule()
                .growth()
                .flatMap(curve -> problem.bounds()
                        .growths()
                        .map(held -> new GrowthLines(
                                cohort.baselines(),
                                cohort.openings().distance(),
                                cohort.openings().product(),
                                curve,
                                held.low(),
                                held.high())));
    }

    @Override
    public void fill(int from, Lines block) {
        problem.rule().fill(from, block);
        if (room.size() != block.size()) {
            room = Room.of(block.size());
        }
        room.open();
        problem.bounds().narrow(from, room);
        if (problem.policy().balance() == Balance.SHIFT) {
            block.slope().copy(problem.cohort().baselines(), from);
            block.low().copy(room.low(), 0);
            block.high().copy(room.high(), 0);
        } else {
            room.hold(block);
        }
    }
}
