package io.github.fairshare.allocation.delay;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a published target tells about the allowance A that was taken off the plan, under the derived model of
 * {@link DerivedTarget}: a body's share of its council's delays that are not the NHS's.
 *
 * <p>Derived, not official.
 */
public sealed interface Allowance {
    /**
     * What is known, in words.
     *
     * @return for example "exactly 5.64"
     */
    @JsonProperty("meaning")
    String describe();

    /**
     * The target lies strictly between zero and the baseline, so plan less target is the allowance.
     *
     * @param beds the allowance, average beds per day
     */
    record Exact(Beds beds) implements Allowance {
        @Override
        public String describe() {
            return "exactly " + beds;
        }
    }

    /**
     * The target is zero, so the allowance used up the plan or more.
     *
     * @param beds the plan, the least that the allowance can be
     */
    record AtLeast(Beds beds) implements Allowance {
        @Override
        public String describe() {
            return "at least " + beds;
        }
    }

    /**
     * The target is the baseline, so the allowance left the baseline or more.
     *
     * @param beds plan less baseline, the most that the allowance can be
     */
    record AtMost(Beds beds) implements Allowance {
        @Override
        public String describe() {
            return "at most " + beds;
        }
    }

    /**
     * The target tells nothing, or the model cannot have made it.
     *
     * @param reason why, for example "without a baseline every allowance gives a target of zero"
     */
    record Unknown(String reason) implements Allowance {
        @Override
        public String describe() {
            return "unknown: " + reason;
        }
    }

    /**
     * The allowance behind a published target.
     *
     * @param position plan, baseline and target
     * @return exact where the target lies strictly between zero and the baseline, else a bound; unknown where the target
     *     exceeds baseline or plan, or there is no baseline
     */
    static Allowance of(DelayPosition position) {
        if (position.target().compareTo(position.baseline()) > 0) {
            return new Unknown("the model never gives a target above the baseline");
        }
        if (position.target().compareTo(position.plan()) > 0) {
            return new Unknown("a target above the plan would need a negative allowance");
        }
        if (position.baseline().isZero()) {
            return new Unknown("without a baseline every allowance gives a target of zero");
        }
        if (position.target().isZero()) {
            return new AtLeast(position.plan());
        }
        return position.target().equals(position.baseline())
                ? new AtMost(position.plan().minus(position.baseline()))
                : new Exact(position.plan().minus(position.target()));
    }
}
