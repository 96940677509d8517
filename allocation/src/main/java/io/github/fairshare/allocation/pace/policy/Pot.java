package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;

/** How much there is to allocate. */
public sealed interface Pot {
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
    }

    /** No given total: the allocations make it. For a scale-back it is the sum of the formula column. */
    record None() implements Pot {}
}
