package io.github.fairshare.allocation.rating.engine;

import io.github.fairshare.allocation.rating.limit.ControlLimits;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Level;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.limit.OverDispersion;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides where the observation of one indicator stands, and draws the limits that show it. */
public final class Judge {
    private final IndicatorRule rule;
    private final LimitRule limits;
    private final Optional<OverDispersion> dispersion;
    private final LimitMethod method;
    private final Level level;
    private final ExactLimits exact;
    private final ExactScores scores;
    private final double chance;
    private final double centre;
    private final Map<Standing, Band> bands = new EnumMap<>(Standing.class);

    private Judge(IndicatorRule rule, LimitRule limits, Optional<OverDispersion> dispersion) {
        this.rule = rule;
        this.limits = limits;
        this.dispersion = dispersion;
        this.method = limits.method().orStandardDeviations(rule.benchmark().kind());
        this.level = Level.ofMultiple(limits.multiple().toDouble());
        this.exact = ExactLimits.of(rule.benchmark(), limits.multiple());
        this.scores = ExactScores.of(rule.benchmark().value(), limits.multiple());
        this.chance = rule.benchmark().perCase().toDouble();
        this.centre = rule.benchmark().value().toDouble();
        for (Standing standing : Standing.values()) {
            bands.put(standing, rule.bands().band(standing, rule.goodIs(), limits.onLimit()));
        }
    }

    /**
     * A judge for one indicator.
     *
     * @param rule the indicator
     * @param limits how far from the benchmark a value must lie
     * @return a judge that knows chance within a body only
     */
    public static Judge of(IndicatorRule rule, LimitRule limits) {
        return new Judge(rule, limits, Optional.empty());
    }

    /**
     * A judge for one indicator that may allow for differences between bodies.
     *
     * @param rule the indicator
     * @param limits how far from the benchmark a value must lie
     * @param dispersion where it is there, the limits lie round the benchmark and are widened by it
     * @return the judge
     */
    public static Judge of(IndicatorRule rule, LimitRule limits, Optional<OverDispersion> dispersion) {
        return new Judge(rule, limits, dispersion);
    }

    /**
     * The indicator.
     *
     * @return as given
     */
    public IndicatorRule rule() {
        return rule;
    }

    /**
     * The method that is used.
     *
     * @return the one asked for, or standard deviations where that does not suit the indicator
     */
    public LimitMethod method() {
        return method;
    }

    /**
     * The band of an observation.
     *
     * @param known counts or an estimate
     * @return one of the indicator's bands
     */
    public Band band(Observation known) {
        return band(standing(known));
    }

    /**
     * The band of a standing.
     *
     * @param standing where an observation stands
     * @return one of the indicator's bands
     */
    public Band band(Standing standing) {
        return Objects.requireNonNull(bands.get(standing));
    }

    /**
     * Where an observation stands.
     *
     * @param known counts or an estimate
     * @return decided in whole numbers where the method allows and nothing is widened
     */
    public Standing standing(Observation known) {
        if (dispersion.isPresent()) {
            return widened(known, dispersion.orElseThrow());
        }
        return known instanceof Observation.Counts counts
                ? ofCounts(counts)
                : scores.standing((Observation.Estimate) known);
    }

    private Standing ofCounts(Observation.Counts counts) {
        boolean aroundBenchmark = limits.around() == Around.BENCHMARK;
        if (aroundBenchmark ? method == LimitMethod.STANDARD_DEVIATIONS : method == LimitMethod.WILSON) {
            return exact.aroundBenchmark(counts.count(), counts.denominator());
        }
        if (method == LimitMethod.STANDARD_DEVIATIONS) {
            return ExactLimits.aroundObserved(rule.benchmark(), limits.multiple(), counts);
        }
        double expected = expected(counts);
        int side = Fraction.of(counts.count())
                .compareTo(rule.benchmark().perCase().times(Fraction.of(counts.denominator())));
        double held = aroundBenchmark ? counts.count() : expected;
        LimitPair pair = countLimits(aroundBenchmark ? expected : counts.count(), (double) counts.denominator());
        // Seen from the observed value the benchmark lies on the other side.
        boolean upper = aroundBenchmark ? side > 0 : side < 0;
        return Standing.of(side, upper ? Double.compare(held, pair.upper()) : Double.compare(pair.lower(), held));
    }

    /** With a variance between bodies on top of that within them; an estimate, so there is nothing exact to it. */
    private Standing widened(Observation known, OverDispersion wider) {
        double distance = value(known).orElseThrow() - centre;
        double limit = level.multiple() * wider.widened(standardDeviation(known));
        return Standing.of((int) Math.signum(distance), Double.compare(Math.abs(distance), limit));
    }

    /**
     * The limits that show where an observation stands.
     *
     * @param known counts or an estimate
     * @return in the unit of the benchmark
     */
    public LimitPair limits(Observation known) {
        if (dispersion.isPresent()) {
            return widenedLimits(known, dispersion.orElseThrow());
        }
        if (known instanceof Observation.Counts counts) {
            double factor = rule.benchmark().per() / (double) counts.denominator();
            double middle = limits.around() == Around.BENCHMARK ? expected(counts) : counts.count();
            return countLimits(middle, (double) counts.denominator()).times(factor);
        }
        double middle =
                limits.around() == Around.BENCHMARK ? centre : value(known).orElseThrow();
        return ControlLimits.roundScore(middle, standardDeviation(known), level.multiple());
    }

    private LimitPair widenedLimits(Observation known, OverDispersion wider) {
        double reach = level.multiple() * wider.widened(standardDeviation(known));
        LimitPair pair = LimitPair.of(centre - reach, centre + reach);
        return switch (rule.benchmark().kind()) {
            case SCORE -> pair;
            case PROPORTION -> pair.within(Optional.of(1.0));
            case RATE -> pair.within(Optional.empty());
        };
    }

    /**
     * The observed value.
     *
     * @param known any observation
     * @return in the unit of the benchmark; empty for a given score
     */
    public Optional<Double> value(Observation known) {
        if (known instanceof Observation.Counts counts) {
            double base = (double) rule.benchmark().per();
            return Optional.of((double) counts.count() * base / (double) counts.denominator());
        }
        return known instanceof Observation.Estimate estimate
                ? Optional.of(estimate.value()).map(BigDecimal::doubleValue)
                : Optional.empty();
    }

    /**
     * The standard deviation that the benchmark lets expect.
     *
     * @param known counts or an estimate
     * @return in the unit of the benchmark
     * @throws IllegalArgumentException for a given score, which has none
     */
    public double standardDeviation(Observation known) {
        if (known instanceof Observation.Counts counts) {
            double variance = rule.benchmark().kind() == IndicatorKind.PROPORTION ? chance * (1 - chance) : chance;
            return rule.benchmark().per() * Math.sqrt(variance / counts.denominator());
        }
        if (known instanceof Observation.Estimate estimate) {
            return estimate.standardError().doubleValue();
        }
        throw new IllegalArgumentException("a given score has no standard deviation");
    }

    /**
     * The benchmark.
     *
     * @return in its own unit, for example 4.8
     */
    public double centre() {
        return centre;
    }

    private double expected(Observation.Counts counts) {
        return chance * (double) counts.denominator();
    }

    /** Limits in counts round a middle that may be an expectation. */
    private LimitPair countLimits(double middle, double cases) {
        return switch (method) {
            case STANDARD_DEVIATIONS ->
                rule.benchmark().kind() == IndicatorKind.PROPORTION
                        ? ControlLimits.roundProportion(middle / cases, cases, level.multiple())
                                .times(cases)
                        : ControlLimits.roundCount(middle, level.multiple());
            case WILSON -> ControlLimits.wilson(middle, cases, level).times(cases);
            case BYAR -> ControlLimits.byar(middle, level);
            case EXACT_POISSON -> ControlLimits.exactPoisson(middle, level);
            case CLOPPER_PEARSON ->
                ControlLimits.clopperPearson(middle, cases, level).times(cases);
        };
    }
}
