package io.github.fairshare.core.model;

import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The targets that a printed allocation and a printed distance in per cent leave. */
final class ImpliedTarget {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE_DECIMALS = 3;

    private ImpliedTarget() {}

    /** The ends are rounded outwards, to three decimals more than the allocation has. */
    static Interval of(PrintedFigure allocation, PrintedFigure percent) {
        Interval given = allocation.interval();
        Interval distance = percent.interval();
        int decimals = allocation.decimals() + MORE_DECIMALS;
        return Interval.of(
                target(given.low(), given.low().signum() < 0 ? distance.low() : distance.high())
                        .end(decimals, RoundingMode.FLOOR),
                target(given.high(), given.high().signum() < 0 ? distance.high() : distance.low())
                        .end(decimals, RoundingMode.CEILING));
    }

    private static Quotient target(BigDecimal allocation, BigDecimal percent) {
        return new Quotient(allocation.multiply(HUNDRED), HUNDRED.add(percent));
    }

    private record Quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal end(int decimals, RoundingMode rounding) {
            return dividend.divide(divisor, decimals, rounding);
        }
    }
}
