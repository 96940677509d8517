package io.github.fairshare.allocation.pace.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Percent;
import java.util.Map;
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
     * The percentage that it gives.
     *
     * @return for example 5.2 %; empty where it is solved, or where the kind has none
     */
    Optional<Percent> figure();

    /**
     * Whether its percentage is left open, to be solved.
     *
     * @return false for kinds without a percentage
     */
    boolean hasOpenFigure();

    /**
     * Whether it is the growth that nobody falls below.
     *
     * @return true for one kind alone
     */
    boolean actsAsFloor();

    /**
     * Answers by the kind of limit.
     *
     * @param <R> the answer
     * @param cases one answer a kind
     * @return the answer for this kind
     */
    <R> R match(Cases<R> cases);

    @JsonValue
    private Map<String, Object> json() {
        return PolicyForm.standard().limit(this);
    }

    /**
     * One answer for each kind of limit.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * The answer for one kind.
         *
         * @param limit of this kind
         * @return the answer
         */
        R minimumGrowth(MinimumGrowth limit);

        /**
         * The answer for one kind.
         *
         * @param limit of this kind
         * @return the answer
         */
        R maximumGrowth(MaximumGrowth limit);

        /**
         * The answer for one kind.
         *
         * @param limit of this kind
         * @return the answer
         */
        R maximumUnderTarget(MaximumUnderTarget limit);

        /**
         * The answer for one kind.
         *
         * @param limit of this kind
         * @return the answer
         */
        R noFurtherUnderTarget(NoFurtherUnderTarget limit);

        /**
         * The answer for one kind.
         *
         * @param limit of this kind
         * @return the answer
         */
        R noOvershoot(NoOvershoot limit);
    }

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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.minimumGrowth(this);
        }

        @Override
        public Optional<Percent> figure() {
            return percent;
        }

        @Override
        public boolean hasOpenFigure() {
            return percent.isEmpty();
        }

        @Override
        public boolean actsAsFloor() {
            return true;
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.maximumGrowth(this);
        }

        @Override
        public Optional<Percent> figure() {
            return Optional.of(percent);
        }

        @Override
        public boolean hasOpenFigure() {
            return false;
        }

        @Override
        public boolean actsAsFloor() {
            return false;
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.maximumUnderTarget(this);
        }

        @Override
        public Optional<Percent> figure() {
            return percent;
        }

        @Override
        public boolean hasOpenFigure() {
            return percent.isEmpty();
        }

        @Override
        public boolean actsAsFloor() {
            return false;
        }
    }

    /** Nobody closes further under target than it opened, or than it closed the year before where that is given. */
    record NoFurtherUnderTarget() implements Limit {
        @Override
        public String type() {
            return "NO_FURTHER_UNDER_TARGET";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noFurtherUnderTarget(this);
        }

        @Override
        public Optional<Percent> figure() {
            return Optional.empty();
        }

        @Override
        public boolean hasOpenFigure() {
            return false;
        }

        @Override
        public boolean actsAsFloor() {
            return false;
        }
    }

    /** Nobody is moved across its target. */
    record NoOvershoot() implements Limit {
        @Override
        public String type() {
            return "NO_OVERSHOOT";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noOvershoot(this);
        }

        @Override
        public Optional<Percent> figure() {
            return Optional.empty();
        }

        @Override
        public boolean hasOpenFigure() {
            return false;
        }

        @Override
        public boolean actsAsFloor() {
            return false;
        }
    }
}
