package io.github.fairshare.allocation.pace.policy;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A part of the growth follows the baseline, the rest the target.
 *
 * @param lambda the part that follows the baseline, 0 to 1, for example 0.6
 */
public record TwoPartRule(BigDecimal lambda) implements GrowthRule {
    /** Checks the range. */
    public TwoPartRule {
        if (lambda.signum() < 0 || lambda.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "lambda is a part of the growth, from 0 to 1, given was " + lambda.toPlainString());
        }
    }

    @Override
    public String type() {
        return "TWO_PART";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.twoPart(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.SHARES_OUT_GROWTH);
    }
}
