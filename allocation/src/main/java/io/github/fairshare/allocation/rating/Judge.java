package io.github.fairshare.allocation.rating;

import java.math.BigDecimal;
import java.util.Optional;

/** Decides where the observation of one indicator stands, and draws the limits that show it. */
final class Judge {
    private final IndicatorRule rule;
    private final LimitRule limits;
    private final LimitMethod method;
    private final Level level;
    private final CountTest exact;
    private final double chance;
    private final double centre;

    private Judge(IndicatorRule rule, LimitRule limits) {
        this.rule = rule;
        this.limits = limits;
        this.method = limits.method().orStandardDeviations(rule.benchmark().kind());
        this.level = Level.ofMultiple(limits.multiple().toDouble());
        this.exact = CountTest.of(rule.benchmark(), limits.multiple());
        this.chance = rule.benchmark().perCase().toDouble();
        this.centre = rule.benchmark().value().toDouble();
    }

    static Judge of(IndicatorRule rule, LimitRule limits) {
        return new Judge(rule, limits);
    }

    LimitMethod method() {
        return method;
    }

    Standing standing(Observation.Counts counts) {
        boolean aroundBenchmark = limits.around() == Around.BENCHMARK;
        if (aroundBenchmark ? method == LimitMethod.STANDARD_DEVIATIONS : method == LimitMethod.WILSON) {
            return exact.aroundBenchmark(counts.count(), counts.denominator());
        }
        if (method == LimitMethod.STANDARD_DEVIATIONS) {
            return CountTest.aroundObserved(rule.benchmark(), limits.multiple(), counts);
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

    Standing standing(Observation.Estimate estimate) {
        Fraction distance = Fraction.of(estimate.value()).minus(rule.benchmark().value());
        Fraction limit = limits.multiple().times(Fraction.of(estimate.standardError()));
        return Standing.of(distance.signum(), distance.times(distance).compareTo(limit.times(limit)));
    }

    /** With a variance between bodies on top of that within them; an estimate, so there is nothing exact to it. */
    Standing standing(Observation observation, OverDispersion dispersion) {
        double distance = value(observation).orElseThrow() - centre();
        double limit = level.multiple() * dispersion.widened(standardDeviation(observation));
        return Standing.of((int) Math.signum(distance), Double.compare(Math.abs(distance), limit));
    }

    /** The limits in the unit of the benchmark. */
    LimitPair limits(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            double factor = rule.benchmark().per() / (double) counts.denominator();
            double middle = limits.around() == Around.BENCHMARK ? expected(counts) : counts.count();
            return countLimits(middle, (double) counts.denominator()).times(factor);
        }
        double middle = limits.around() == Around.BENCHMARK
                ? centre()
                : value(observation).orElseThrow();
        return ControlLimits.roundScore(middle, standardDeviation(observation), level.multiple());
    }

    LimitPair limits(Observation observation, OverDispersion dispersion) {
        double reach = level.multiple() * dispersion.widened(standardDeviation(observation));
        LimitPair pair = LimitPair.of(centre() - reach, centre() + reach);
        return rule.benchmark().kind() == IndicatorKind.SCORE
                ? pair
                : pair.within(
                        rule.benchmark().kind() == IndicatorKind.PROPORTION ? Optional.of(1.0) : Optional.empty());
    }

    /** The observed value in the unit of the benchmark; none for a given score. */
    Optional<Double> value(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            double base = (double) rule.benchmark().per();
            return Optional.of((double) counts.count() * base / (double) counts.denominator());
        }
        return observation instanceof Observation.Estimate estimate
                ? Optional.of(estimate.value()).map(BigDecimal::doubleValue)
                : Optional.empty();
    }

    /** The standard deviation that the benchmark lets expect, in the unit of the benchmark. */
    double standardDeviation(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            double variance = rule.benchmark().kind() == IndicatorKind.PROPORTION ? chance * (1 - chance) : chance;
            return rule.benchmark().per() * Math.sqrt(variance / counts.denominator());
        }
        if (observation instanceof Observation.Estimate estimate) {
            return estimate.standardError().doubleValue();
        }
        throw new IllegalArgumentException("a given score has no standard deviation");
    }

    double centre() {
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
