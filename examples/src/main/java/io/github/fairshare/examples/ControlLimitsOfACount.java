package io.github.fairshare.examples;

import io.github.fairshare.allocation.rating.limit.ControlLimits;
import io.github.fairshare.allocation.rating.limit.Level;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import java.math.BigDecimal;

/** How far could chance alone move a count of 65, or a proportion of 0 in 10? */
public final class ControlLimitsOfACount {
    private ControlLimitsOfACount() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Level level = Level.ofConfidence(new BigDecimal("0.95"));
        LimitPair count = ControlLimits.byar(65, level);
        System.out.println("65 by Byar: " + LimitPair.format(count.lower()) + " to " + LimitPair.format(count.upper()));
        LimitPair share = ControlLimits.wilson(0, 10, level);
        System.out.println(
                "0 of 10 by Wilson: " + LimitPair.format(share.lower()) + " to " + LimitPair.format(share.upper()));
    }
}
