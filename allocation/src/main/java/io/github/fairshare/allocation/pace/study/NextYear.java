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
        Positions next = Positions.of(
                plan
                        .inputs()
                        .before(year)
                        .positions(before.bodies().stream().map(this::closed).toList())
                        .stream()
                        .map(this::opening)
                        .toList());
        for (String assumption : before.positions().assumptions()) {
            next = next.assuming(assumption);
        }
        return next;
    }

    /** As the body closed, before anything comes from outside. */
    private OpeningPosition closed(BodyOutcome body) {
        boolean isRounded = before.policy().rounding().isPresent();
        Pounds allocated = isRounded
                ? body.allocation()
                : Pounds.of(body.unrounded().amount().setScale(DECIMALS, RoundingMode.HALF_UP));
        return ImmutableOpeningPosition.copyOf(body.position())
                .withBaseline(allocated)
                .withTarget(body.closingTarget())
                .withTargetShare(Optional.empty())
                .withNewTarget(Optional.empty())
                .withPrior(Optional.empty())
                .withPreviousPercent(isShared() ? body.closingPercent() : Optional.empty());
    }

    private boolean isShared() {
        return plan.inputs().shares().containsKey(year);
    }

    private OpeningPosition opening(OpeningPosition body) {
        ImmutableOpeningPosition kept = ImmutableOpeningPosition.copyOf(body)
                .withBaseline(ofYear(plan.inputs().adjustments(), body.code())
                        .map(body.baseline()::plus)
                        .orElse(body.baseline()))
                .withGrowth(ofYear(plan.inputs().growths(), body.code()).or(body::growth));
        return isShared() ? kept.withTarget(Optional.empty()).withTargetShare(share(body)) : kept;
    }

    private Share share(OpeningPosition body) {
        return ofYear(plan.inputs().shares(), body.code())
                .orElseThrow(() -> new PositionsException("year " + year + ": body " + body.code()
                        + " has no target_share; give all bodies theirs in a year, or none"));
    }

    private <T> Optional<T> ofYear(Map<Integer, Map<String, T>> given, String code) {
        return Optional.ofNullable(given.getOrDefault(year, Map.of()).get(code));
    }
}
