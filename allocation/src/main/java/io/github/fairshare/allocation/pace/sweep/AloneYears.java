package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Draws of a convergence towards target, which moves each body on its own: nothing is solved, and each amount is rounded by
 * itself. Plain doubles tell a draw unless an amount or a closing distance stands where it rounds the other way.
 */
public final class AloneYears {
    private static final double MILLIONTHS = 1e8;

    /** More than the roundings of a year's amount or distance, of which there are some twenty. */
    private static final double OFF = 0x1p-46;

    /** What the exact engine cuts off a target when it is drawn and each year, in pence. */
    private static final double CUT = 0x1p-33;

    private final ConvergenceRule.Composition composition;
    private final Pull over;
    private final Pull under;
    private final double steepest;
    private final int years;
    private final double unit;
    private final double deviation;
    private final double[] baselines;
    private final double[] targets;
    private final double[] growths;
    private final double[] parts;
    private final NormalDraws errors = new NormalDraws(0, 0);

    private AloneYears(
            PacePolicy policy, ConvergenceRule rule, int years, Percent error, List<OpeningPosition> bodies) {
        this.composition = rule.composition();
        this.over = Pull.of(rule.over());
        this.under = Pull.of(rule.under());
        this.steepest = 2 * Math.max(over.slope(), under.slope());
        this.years = years;
        this.unit = pence(policy.rounding().orElseThrow().unit().amount());
        this.deviation = error.asFraction().doubleValue();
        this.baselines = bodies.stream()
                .mapToDouble(body -> pence(body.baseline().amount()))
                .toArray();
        this.targets = bodies.stream()
                .mapToDouble(body -> pence(body.target().orElseThrow().amount()))
                .toArray();
        this.growths = bodies.stream()
                .mapToDouble(body -> body.growth().orElseThrow().asFraction().doubleValue())
                .toArray();
        this.parts = bodies.stream()
                .mapToDouble(body -> body.baseShare()
                        .map(Share::fraction)
                        .orElse(BigDecimal.ONE)
                        .doubleValue())
                .toArray();
    }

    private static double pence(BigDecimal pounds) {
        return pounds.movePointRight(2).doubleValue();
    }

    /**
     * The draws of a policy.
     *
     * @param policy of every year
     * @param years how many each draw has
     * @param error the standard deviation of a target's error
     * @param positions where the bodies stand
     * @return empty where the policy is no convergence that rounds each amount on its own, or a body has no amount as target
     */
    public static Optional<AloneYears> of(PacePolicy policy, int years, Percent error, Positions positions) {
        boolean isTaken = policy.balance() == Balance.NONE
                && policy.limits().isEmpty()
                && policy.pot().equals(new Pot.None())
                && (policy.measuredOn() == DistanceBasis.GIVEN_TARGET || policy.measuredOn() == DistanceBasis.OPENING)
                && policy.rounding().filter(AloneYears::isTaken).isPresent()
                && positions.bodies().stream().allMatch(AloneYears::isTaken);
        return policy.rule()
                .match(new Convergence())
                .filter(rule -> isTaken)
                .map(rule -> new AloneYears(policy, rule, years, error, positions.bodies()));
    }

    private static boolean isTaken(Rounding rounding) {
        return rounding.method() == Rounding.Method.AS_PUBLISHED && rounding.mode() == Rounding.Mode.HALF_UP;
    }

    private static boolean isTaken(OpeningPosition body) {
        return body.baseline().amount().signum() > 0
                && body.target().filter(target -> target.amount().signum() > 0).isPresent()
                && body.targetShare().isEmpty()
                && body.newTarget().isEmpty()
                && body.growth().isPresent();
    }

    /**
     * Works out a draw.
     *
     * @param seed of the sweep
     * @param draw its number
     * @param closings how each body closes, in millionths of a percentage point, in the order of the positions
     * @return whether that is beyond doubt what exact arithmetic says
     */
    public boolean isTold(long seed, long draw, long[] closings) {
        errors.start(seed, draw);
        boolean isTold = true;
        for (int i = 0; i < closings.length; i++) {
            double target = targets[i] * (1 + errors.next() * deviation);
            double closing = closing(i, target);
            closings[i] = (long) Math.floor(closing + 0.5);
            isTold &= !Double.isNaN(closing);
        }
        return isTold;
    }

    /** How a body closes after the last year; no number where that is in doubt. */
    private double closing(int i, double drawn) {
        double baseline = baselines[i];
        double target = drawn;
        for (int year = 0; year < years; year++) {
            double distance = baseline / target - 1;
            double units = amount(i, baseline, distance) / unit;
            double ofTarget = (1 + Math.abs(distance)) * (OFF + (year + 1) * CUT / target);
            boolean isTold =
                    baseline > 0 && target > 0 && isClear(units, Math.abs(units) * (OFF + steepest * ofTarget));
            if (!isTold) {
                return Double.NaN;
            }
            baseline = Math.floor(units + 0.5) * unit;
            target *= 1 + growths[i];
        }
        double closing = (baseline / target - 1) * MILLIONTHS;
        double off = (Math.abs(closing) + MILLIONTHS) * (OFF + (years + 1) * CUT / target);
        return target > 0 && isClear(closing, off) ? closing : Double.NaN;
    }

    private static boolean isClear(double number, double off) {
        // The comparison fails for what is not a number, too.
        return Math.abs(number - Math.floor(number) - 0.5) > off;
    }

    /** How strongly a distance pulls, as fractions. */
    private record Pull(double slope, double cap) {
        static Pull of(ConvergenceRule.Pull pull) {
            return new Pull(
                    pull.slope().numerator().doubleValue()
                            / pull.slope().denominator().doubleValue(),
                    pull.cap().asFraction().doubleValue());
        }

        double at(double away) {
            return Math.min(slope * away, cap);
        }
    }

    private double amount(int i, double baseline, double distance) {
        double pull = distance > 0 ? -over.at(distance) : under.at(-distance);
        return switch (composition) {
            case MULTIPLICATIVE -> baseline * (1 + growths[i]) * (1 + pull);
            case ADDITIVE -> baseline * (1 + growths[i] + pull);
            case PARTIAL_BASE -> baseline * (1 + growths[i]) * (1 + pull * parts[i]);
        };
    }

    /** The rule, where it is a convergence. */
    private static final class Convergence implements GrowthRule.Cases<Optional<ConvergenceRule>> {
        @Override
        public Optional<ConvergenceRule> uniform(UniformRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> twoPart(TwoPartRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> curve(CurveRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> floorPlusTopUp(FloorPlusTopUpRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> fullTarget(FullTargetRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> equalSteps(EqualStepsRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> scaleBack(ScaleBackRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> minimumGrowthTaper(MinimumGrowthTaperRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ConvergenceRule> convergence(ConvergenceRule rule) {
            return Optional.of(rule);
        }
    }
}
