package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule.Convergence;
import io.github.fairshare.allocation.pace.policy.GrowthRule.MinimumGrowthTaper;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Opening and closing targets of bodies in pounds, exactly.
 *
 * @param potGrowth pot over baselines; empty where the allocations make the pot, which is not known yet
 */
public record Targets(GrowthRule rule, Openings openings, Optional<TargetGrowth> potGrowth) {
    public static Targets of(GrowthRule rule, Openings openings, Optional<BigDecimal> pot) {
        return new Targets(rule, openings, pot.map(amount -> TargetGrowth.of(amount, openings.baselineTotal())));
    }

    public Optional<DecimalQuotient> opening(OpeningPosition body) {
        return openings.target(body);
    }

    /** The closing target, where it does not hang on a pot that is not known yet. */
    public Optional<DecimalQuotient> closing(OpeningPosition body) {
        if (body.newTarget().isPresent()) {
            return body.newTarget().map(amount -> DecimalQuotient.of(amount.amount()));
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
