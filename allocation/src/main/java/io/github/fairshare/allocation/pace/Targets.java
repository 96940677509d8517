package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.GrowthRule.Convergence;
import io.github.fairshare.allocation.pace.GrowthRule.MinimumGrowthTaper;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Optional;

/** Opening and closing targets of bodies in pounds, exactly. */
record Targets(GrowthRule rule, BigDecimal baselineTotal, BigDecimal shareTotal) {
    /** The opening target; empty where a body has neither an amount nor a share. */
    Optional<Fraction> opening(OpeningPosition body) {
        return body.targetShare()
                .map(share -> ofShare(share, baselineTotal))
                .or(() -> body.target().map(amount -> Fraction.of(amount.amount())));
    }

    /** The closing target, where it does not hang on a pot that is not known yet. */
    Optional<Fraction> closing(OpeningPosition body, Optional<BigDecimal> pot) {
        if (body.newTarget().isPresent()) {
            return body.newTarget().map(amount -> Fraction.of(amount.amount()));
        }
        if (rule instanceof MinimumGrowthTaper taper) {
            return opening(body)
                    .map(target -> target.times(factor(taper.targetUplift()))
                            .times(factor(body.populationGrowth().orElse(Percent.ZERO))));
        }
        if (rule instanceof Convergence) {
            return opening(body).map(target -> target.times(factor(body.growth().orElse(Percent.ZERO))));
        }
        if (body.targetShare().isPresent()) {
            return pot.map(total -> ofShare(body.targetShare().get(), total));
        }
        return pot.flatMap(
                total -> opening(body).map(target -> target.times(total).over(baselineTotal)));
    }

    private Fraction ofShare(Share share, BigDecimal whole) {
        return Fraction.of(share.fraction()).times(whole).over(shareTotal);
    }

    private static BigDecimal factor(Percent growth) {
        return BigDecimal.ONE.add(growth.asFraction());
    }
}
