package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.cohort.DecimalQuotient;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.rule.Bound;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.text.Texts;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one body's allocation came about, step by step.
 *
 * @param policy the policy
 * @param outcome what the body got
 * @param measuredPercent the distance that the rule went by; empty without a target
 * @param ruled what the rule gave, the solved unknown included where it acts on the rule
 * @param steps what each limit that applies to the body did, the highest first
 * @param solved the unknown and its value
 */
public record BodyTrace(
        PacePolicy policy,
        BodyOutcome outcome,
        Optional<Percent> measuredPercent,
        Pounds ruled,
        List<LimitStep> steps,
        Solved solved) {

    /** Takes a copy of the steps. */
    public BodyTrace {
        steps = List.copyOf(steps);
    }

    static BodyTrace of(PaceResult result, Allocated allocated, int rank) {
        Judgement judgement = allocated.judge(rank);
        BodyOutcome outcome = new BodyOutcome(allocated, rank, any -> judgement.binding());
        List<LimitStep> steps = new ArrayList<>();
        DoubleDouble before = judgement.ruled();
        for (Judgement.Taken taken : judgement.taken()) {
            Pounds moved = pounds(taken.after()).minus(pounds(before));
            steps.add(new LimitStep(
                    taken.bound().limit(),
                    taken.bound().side() == Bound.Side.LOWER ? LimitStep.Side.AT_LEAST : LimitStep.Side.AT_MOST,
                    pounds(taken.bound().value()),
                    pounds(taken.effective().value()),
                    taken.gaveWayTo(),
                    moved));
            before = taken.after();
        }
        return new BodyTrace(
                result.policy(), outcome, measured(allocated, rank), pounds(judgement.ruled()), steps, result.solved());
    }

    private static Optional<Percent> measured(Allocated allocated, int rank) {
        DoubleDouble distance = allocated.cohort().distances().at(rank);
        return Optional.of(distance)
                .filter(DoubleDouble::isFinite)
                .map(value -> value.toBigDecimal().movePointRight(2).setScale(Texts.DECIMALS, RoundingMode.HALF_UP))
                .map(Percent::of);
    }

    private static Pounds pounds(DoubleDouble pence) {
        return Pounds.of(Amounts.pounds(pence));
    }

    /**
     * What the rule gave, as growth.
     *
     * @return for example 5.2 %; empty without a baseline
     */
    public Optional<Percent> ruledGrowthPercent() {
        Pounds baseline = outcome.baseline();
        return baseline.amount().signum() == 0
                ? Optional.empty()
                : Optional.of(
                        Percent.of(DecimalQuotient.of(baseline.amount()).percentAbove(ruled.amount(), Texts.DECIMALS)));
    }

    /**
     * What rounding added or took away.
     *
     * @return for example £0.004
     */
    public Pounds rounding() {
        return outcome.allocation().minus(outcome.unrounded());
    }

    /**
     * The allocation, made again from the steps of this trace alone.
     *
     * @return the same as {@link BodyOutcome#allocation()}
     */
    public Pounds recomputed() {
        Pounds amount = ruled;
        for (LimitStep step : steps) {
            amount = step.applied(amount);
        }
        return amount.plus(rounding());
    }

    /**
     * The trace in words.
     *
     * @return several lines of text
     */
    public String explain() {
        return Explanation.of(this);
    }
}
