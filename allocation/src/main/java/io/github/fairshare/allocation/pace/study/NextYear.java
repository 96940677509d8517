package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Where the bodies open a year after a result: the allocation is the baseline, the closing target the opening one. */
record NextYear(ProjectionPlan plan, int year, PaceResult before) {
    private static final int DECIMALS = 14;

    Positions positions() {
        Positions next =
                Positions.of(before.bodies().stream().map(this::opening).toList());
        for (String assumption : before.positions().assumptions()) {
            next = next.assuming(assumption);
        }
        return next;
    }

    private OpeningPosition opening(BodyOutcome body) {
        ImmutableOpeningPosition kept = ImmutableOpeningPosition.copyOf(body.position())
                .withBaseline(given(body))
                .withGrowth(ofYear(plan.growths(), body.code())
                        .or(() -> body.position().growth()))
                .withNewTarget(Optional.empty())
                .withPrior(Optional.empty());
        return plan.shares().containsKey(year)
                ? kept.withTarget(Optional.empty())
                        .withTargetShare(share(body))
                        .withPreviousPercent(body.closingPercent())
                : kept.withTarget(body.closingTarget())
                        .withTargetShare(Optional.empty())
                        .withPreviousPercent(Optional.empty());
    }

    private Pounds given(BodyOutcome body) {
        boolean isRounded = before.policy().rounding().isPresent();
        Pounds allocated = isRounded
                ? body.allocation()
                : Pounds.of(body.unrounded().amount().setScale(DECIMALS, RoundingMode.HALF_UP));
        return ofYear(plan.adjustments(), body.code()).map(allocated::plus).orElse(allocated);
    }

    private Share share(BodyOutcome body) {
        return ofYear(plan.shares(), body.code())
                .orElseThrow(() -> new PositionsException("year " + year + ": body " + body.code()
                        + " has no target_share; give all bodies theirs in a year, or none"));
    }

    private <T> Optional<T> ofYear(Map<Integer, Map<String, T>> given, String code) {
        return Optional.ofNullable(given.getOrDefault(year, Map.of()).get(code));
    }
}
