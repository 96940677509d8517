package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Opening and closing targets of bodies in pounds, exactly.
 *
 * @param potGrowth pot over baselines; empty where the allocations make the pot, which is not known yet
 */
public record Targets(CohortTerms terms, Openings openings, Memo<Optional<TargetGrowth>> potGrowth) {
    public static Targets of(CohortTerms terms, Openings openings, Optional<BigDecimal> pot) {
        Memo<Optional<TargetGrowth>> potGrowth =
                Memo.of(() -> pot.map(amount -> TargetGrowth.of(amount, openings.baselineTotal())));
        return new Targets(terms, openings, potGrowth);
    }

    /** The same where the pot is known. */
    public Targets withPot(BigDecimal pot) {
        return of(terms, openings, Optional.of(pot));
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

    /** By what the targets of all bodies grow; empty where a body may have a growth or a new target of its own. */
    public Optional<TargetGrowth> growthOfAll() {
        boolean isOwn =
                openings.size() > 0 && terms.targetGrowth(openings.body(0)).isPresent();
        return isOwn || !openings.isInColumns() ? Optional.empty() : potGrowth.get();
    }

    private Optional<TargetGrowth> growth(OpeningPosition body) {
        return terms.targetGrowth(body).or(potGrowth);
    }

    /** The closing target in pence; infinite where it hangs on a pot that is not known yet. */
    DoubleDouble closingPence(OpeningPosition body, DoubleDouble opening) {
        if (body.newTarget().isPresent()) {
            return Openings.pence(DecimalQuotient.of(body.newTarget().get().amount()));
        }
        Optional<TargetGrowth> growth = growth(body);
        return growth.isPresent() && opening.isFinite() ? growth.get().of(opening) : DoubleDouble.INFINITE;
    }
}
