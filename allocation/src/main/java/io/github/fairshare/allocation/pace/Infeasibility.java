package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;

/**
 * Why no admissible value of the unknown balances.
 *
 * @param solvedFor what was to be solved
 * @param direction whether money is missing or left over
 * @param amount how much, at the admissible value that comes nearest; above zero
 * @param limits the limits that stand in the way, the highest first, each with how many bodies it holds
 */
public record Infeasibility(Balance solvedFor, Direction direction, Pounds amount, List<HeldBodies> limits) {
    /** Whether money is missing or left over. */
    public enum Direction {
        /** The limits need more than the pot. */
        MISSING,
        /** The limits leave a part of the pot. */
        SURPLUS
    }

    /**
     * How many bodies a limit holds.
     *
     * @param limit for example {@code MINIMUM_GROWTH}
     * @param bodies for example 12
     */
    public record HeldBodies(String limit, int bodies) {}

    /** Takes a copy of the limits. */
    public Infeasibility {
        limits = List.copyOf(limits);
    }

    /**
     * One line for a reader.
     *
     * @return for example {@code no admissible SHIFT makes the pot: £12.50 missing; MINIMUM_GROWTH holds 3 bodies}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("no admissible " + solvedFor + " makes the pot: ")
                .append(amount)
                .append(direction == Direction.MISSING ? " missing" : " left over");
        for (HeldBodies held : limits) {
            line.append("; ").append(held.limit()).append(" holds ").append(held.bodies());
            line.append(held.bodies() == 1 ? " body" : " bodies");
        }
        return line.toString();
    }
}
