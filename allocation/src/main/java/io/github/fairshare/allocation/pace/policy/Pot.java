package io.github.fairshare.allocation.pace.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;

/** How much there is to allocate. */
public sealed interface Pot {
    /**
     * Whether it is given, not made by the allocations.
     *
     * @return true where a policy can balance to it
     */
    boolean hasAmount();

    /**
     * Answers by the kind of pot.
     *
     * @param <R> the answer
     * @param cases one answer a kind
     * @return the answer for this kind
     */
    <R> R match(Cases<R> cases);

    @JsonValue
    private Object json() {
        return PolicyForm.standard().pot(this);
    }

    /**
     * One answer for each kind of pot.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * The answer for one kind.
         *
         * @param pot of this kind
         * @return the answer
         */
        R growth(Growth pot);

        /**
         * The answer for one kind.
         *
         * @param pot of this kind
         * @return the answer
         */
        R total(Total pot);

        /**
         * The answer for one kind.
         *
         * @param pot of this kind
         * @return the answer
         */
        R none(None pot);
    }

    /**
     * The baselines and a growth on top.
     *
     * @param percent growth of the total, for example 5.5 %
     */
    record Growth(Percent percent) implements Pot {
        /** Refuses a total below nothing. */
        public Growth {
            if (percent.points().intValue() <= -100) {
                throw new IllegalArgumentException(
                        "a pot grows by more than -100 %, given was " + percent + "; 5.5 % is Percent.of(\"5.5\")");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.growth(this);
        }

        @Override
        public boolean hasAmount() {
            return true;
        }
    }

    /**
     * A fixed total.
     *
     * @param amount above zero, for example £1,050
     */
    record Total(Pounds amount) implements Pot {
        /** Refuses a total that is not above nothing. */
        public Total {
            if (amount.amount().signum() <= 0) {
                throw new IllegalArgumentException("a pot is above zero, given was " + amount);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.total(this);
        }

        @Override
        public boolean hasAmount() {
            return true;
        }
    }

    /** No given total: the allocations make it. For a scale-back it is the sum of the formula column. */
    record None() implements Pot {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }

        @Override
        public boolean hasAmount() {
            return false;
        }
    }
}
