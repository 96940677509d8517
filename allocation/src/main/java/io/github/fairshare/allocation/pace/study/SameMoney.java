package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

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

    /** Baselines or targets, whichever are more: where a policy takes money away, targets run ahead. */
    private static BigDecimal total(Positions positions) {
        BigDecimal baselines = sum(positions, body -> Optional.of(body.baseline()));
        return baselines.max(sum(positions, OpeningPosition::target));
    }

    private static BigDecimal sum(Positions positions, Function<OpeningPosition, Optional<Pounds>> part) {
        return positions.bodies().stream()
                .flatMap(body -> part.apply(body).stream())
                .map(Pounds::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
