package io.github.fairshare.allocation.pace.text;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How numbers are written in tables, summaries and explanations. */
public final class Texts {
    public static final int DECIMALS = 6;

    private Texts() {}

    /** At most so many decimals, without trailing zeros and never with an exponent. */
    public static String plain(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** Six decimals, zeros included. */
    public static String decimal(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    static String percent(Percent percent) {
        return decimal(percent.points());
    }

    public static String percentOrEmpty(Optional<Percent> percent) {
        return percent.map(Texts::percent).orElse("");
    }

    /** How many decimals a rounded allocation of a policy has in its unit of money. */
    public static int allocationDecimals(PacePolicy policy) {
        return policy.rounding()
                .map(rounding ->
                        policy.unit().from(rounding.unit()).stripTrailingZeros().scale())
                .map(scale -> Math.max(0, scale))
                .orElse(DECIMALS);
    }

    /** An allocation in the unit of its policy with all its decimals. */
    public static String allocation(PacePolicy policy, Pounds amount) {
        return policy.unit()
                .from(amount)
                .setScale(allocationDecimals(policy), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Other money in the unit of its policy: at least the decimals of an allocation, more where they say something. */
    public static String money(PacePolicy policy, Pounds amount) {
        int least = allocationDecimals(policy);
        BigDecimal full = policy.unit()
                .from(amount)
                .setScale(Math.max(least, DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return full.setScale(Math.max(least, full.scale())).toPlainString();
    }

    public static String moneyOrEmpty(PacePolicy policy, Optional<Pounds> amount) {
        return amount.map(pounds -> money(policy, pounds)).orElse("");
    }
}
