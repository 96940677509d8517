package io.github.fairshare.allocation.delay;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * How an actual figure stands against a target.
 *
 * @param position plan, baseline and target
 * @param actual NHS-attributable delays that were counted, average beds per day; a figure of all delays would be held
 *     against a target that it was never meant for
 */
public record DelayProgress(DelayPosition position, Beds actual) {
    /** Where an actual figure lies. */
    public enum Status {
        /** At the target or below it. */
        MET,
        /** Above the target, below the baseline. */
        PARTLY,
        /** Above the target, and not below the baseline. */
        NO_PROGRESS
    }

    /** Refuses a negative figure. */
    public DelayProgress {
        if (actual.isNegative()) {
            throw new IllegalArgumentException(
                    "delays are not negative; given for " + position.key() + " was an actual figure of " + actual);
        }
    }

    /**
     * Where the actual figure lies.
     *
     * @return MET on the target itself
     */
    public Status status() {
        if (actual.compareTo(position.target()) <= 0) {
            return Status.MET;
        }
        return actual.compareTo(position.baseline()) < 0 ? Status.PARTLY : Status.NO_PROGRESS;
    }

    /**
     * How many beds are still to go.
     *
     * @return actual less target, and zero where the target is met
     */
    public Beds remaining() {
        return actual.minus(position.target()).atLeast(Beds.ZERO);
    }

    /**
     * How much of the required reduction has been made.
     *
     * @return baseline less actual over baseline less target, rounded half up to six decimals: above 100 % where the
     *     target is surpassed, negative where delays grew; empty where the target asks for no reduction
     */
    public Optional<Percent> percentAchieved() {
        Beds required = position.reduction().amount();
        return required.isZero()
                ? Optional.empty()
                : Optional.of(Reduction.percent(position.baseline().minus(actual), required));
    }

    /**
     * Key, figure and status.
     *
     * @return for example {@code 00M: 15 against 12.36, PARTLY, 2.64 to go}
     */
    @Override
    public String toString() {
        return position.key() + ": " + actual + " against " + position.target() + ", " + status() + ", " + remaining()
                + " to go";
    }
}
