package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.GrowthRule.Convergence;
import io.github.fairshare.allocation.pace.GrowthRule.MinimumGrowthTaper;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Opening and closing targets of bodies in pounds, exactly.
 *
 * @param potGrowth pot over baselines; empty where the allocations make the pot, which is not known yet
 */
record Targets(GrowthRule rule, Positions positions, Optional<TargetGrowth> potGrowth) {
    static Targets of(GrowthRule rule, Positions positions, Optional<BigDecimal> pot) {
        return new Targets(rule, positions, pot.map(amount -> TargetGrowth.of(amount, positions.baselineTotal())));
    }

    /** The opening target; empty where a body has neither an amount nor a share. */
    static Optional<Fraction> opening(OpeningPosition body, Positions positions) {
        if (body.targetShare().isPresent()) {
            BigDecimal share = body.targetShare().get().fraction();
            return Optional.of(new Fraction(share.multiply(positions.baselineTotal()), positions.shareTotal()));
        }
        return body.target().map(amount -> Fraction.of(amount.amount()));
    }

    Optional<Fraction> opening(OpeningPosition body) {
        return opening(body, positions);
    }

    /** The closing target, where it does not hang on a pot that is not known yet. */
    Optional<Fraction> closing(OpeningPosition body) {
        if (body.newTarget().isPresent()) {
            return body.newTarget().map(amount -> Fraction.of(amount.amount()));
        }
        return growth(body).flatMap(growth -> opening(body).map(growth::of));
    }

    /** By what the target of a body grows that is given no new one. */
    Optional<TargetGrowth> growth(OpeningPosition body) {
        if (rule instanceof MinimumGrowthTaper taper) {
            BigDecimal population = factor(body.populationGrowth().orElse(Percent.ZERO));
            return Optional.of(TargetGrowth.of(factor(taper.targetUplift()).multiply(population), BigDecimal.ONE));
        }
        if (rule instanceof Convergence) {
            return Optional.of(TargetGrowth.of(factor(body.growth().orElse(Percent.ZERO)), BigDecimal.ONE));
        }
        return potGrowth;
    }

    private static BigDecimal factor(Percent growth) {
        return BigDecimal.ONE.add(growth.asFraction());
    }
}
