package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * A bound on a body's allocation; limits stand in order of priority, and a higher one wins a conflict.
 *
 * <p>A limit whose percentage is empty is the one that the policy solves for.
 */
public sealed interface Limit {
    /**
     * The name of the kind in policies and results.
     *
     * @return for example {@code MINIMUM_GROWTH}
     */
    String type();

    /**
     * Nobody with a baseline grows by less.
     *
     * @param percent for example 5.2 %; empty where it is solved
     */
    record MinimumGrowth(Optional<Percent> percent) implements Limit {
        @Override
        public String type() {
            return "MINIMUM_GROWTH";
        }
    }

    /**
     * Nobody with a baseline grows by more.
     *
     * @param percent for example 7.7 %
     */
    record MaximumGrowth(Percent percent) implements Limit {
        @Override
        public String type() {
            return "MAXIMUM_GROWTH";
        }
    }

    /**
     * Nobody closes further under target, or is further under it after some years.
     *
     * @param percent how far under target, 0 to 100 %, for example 6.2 %; empty where it is solved
     * @param overYears in how many equal yearly steps a body that opens further under gets there, at least 1
     */
    record MaximumUnderTarget(Optional<Percent> percent, int overYears) implements Limit {
        /** Checks the ranges. */
        public MaximumUnderTarget {
            boolean outside = percent.filter(p -> p.isNegative() || p.compareTo(Percent.of("100")) > 0)
                    .isPresent();
            if (outside) {
                throw new IllegalArgumentException("a limit under target lies between 0 and 100 %, given was "
                        + percent.get() + "; 6.2 means 6.2 % under");
            }
            if (overYears < 1 || overYears > 100) {
                throw new IllegalArgumentException("a limit is reached in 1 to 100 years, given was " + overYears);
            }
        }

        @Override
        public String type() {
            return "MAXIMUM_UNDER_TARGET";
        }
    }

    /** Nobody closes further under target than it opened, or than it closed the year before where that is given. */
    record NoFurtherUnderTarget() implements Limit {
        @Override
        public String type() {
            return "NO_FURTHER_UNDER_TARGET";
        }
    }

    /** Nobody is moved across its target. */
    record NoOvershoot() implements Limit {
        @Override
        public String type() {
            return "NO_OVERSHOOT";
        }
    }
}
