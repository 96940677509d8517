package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.PositionChecks;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a reader of a result should know besides the figures. */
final class Warnings {
    private static final int MOST_CODES = 5;

    private Warnings() {}

    static List<String> of(Allocated allocated, Solver.Outcome outcome, Map<String, List<String>> conflicts) {
        PacePolicy policy = allocated.policy();
        Positions positions = allocated.cohort().positions();
        List<String> warnings = new ArrayList<>(PositionChecks.unused(policy, positions));
        warnings.addAll(positions.doubts());
        if (allocated.cohort().openings().shareTotal().compareTo(BigDecimal.ONE) != 0) {
            warnings.add("the target shares add up to "
                    + allocated.cohort().openings().shareTotal().toPlainString() + "; they were divided by that");
        }
        conflicts.forEach((pair, codes) -> warnings.add(pair + " for " + list(codes)));
        if (outcome == Solver.Outcome.SEVERAL) {
            warnings.add(
                    "several values of " + policy.balance() + " make the pot; the allocations are the same for all,"
                            + " and " + preference(policy.balance()) + " was taken");
        }
        Supplier<Pounds> over =
                () -> Pounds.of(allocated.amounts().totalPounds().subtract(allocated.pot()));
        warnings.addAll(allocated.problem().kind().warnings(over, outcome));
        return List.copyOf(warnings);
    }

    private static String preference(Balance balance) {
        return switch (balance) {
            case MINIMUM_GROWTH -> "the highest";
            case MAXIMUM_UNDER_TARGET, OVER_CAP -> "the smallest";
            case SCALE -> "the one nearest 1";
            case SHIFT, NONE -> "the one nearest 0";
        };
    }

    private static String list(List<String> codes) {
        String shown = String.join(", ", codes.subList(0, Math.min(MOST_CODES, codes.size())));
        return codes.size() > MOST_CODES
                ? codes.size() + " bodies: " + shown + " and others"
                : codes.size() == 1 ? "body " + shown : codes.size() + " bodies: " + shown;
    }
}
