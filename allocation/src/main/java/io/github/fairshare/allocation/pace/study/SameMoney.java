package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Brings all money of later positions back to the total of the first: that changes no distance, and keeps long
 * repetitions within what the engine holds.
 */
final class SameMoney {
    private static final int DECIMALS = 14;

    private SameMoney() {}

    static Positions as(Positions first, Positions later) {
        BigDecimal above = total(first);
        BigDecimal below = total(later);
        return Positions.of(later.bodies().stream()
                .<OpeningPosition>map(body -> ImmutableOpeningPosition.copyOf(body)
                        .withBaseline(scaled(body.baseline(), above, below))
                        .withTarget(body.target().map(target -> scaled(target, above, below))))
                .toList());
    }

    private static Pounds scaled(Pounds amount, BigDecimal above, BigDecimal below) {
        return Pounds.of(amount.amount().multiply(above).divide(below, DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal total(Positions positions) {
        return positions.bodies().stream()
                .map(body -> body.baseline().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
