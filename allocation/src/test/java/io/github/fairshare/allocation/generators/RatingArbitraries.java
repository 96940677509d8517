package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators for indicators, benchmarks and limits: {@code RatingArbitraries.bodies(rules)}. */
public final class RatingArbitraries {
    private static final long LARGEST_DENOMINATOR = 10_000_000;

    private RatingArbitraries() {}

    /**
     * Counts among cases, small and large, with counts of none and of all.
     *
     * @return counts from 0 to their denominators of 1 to ten million
     */
    public static Arbitrary<Observation.Counts> counts() {
        return Arbitraries.longs()
                .between(1, LARGEST_DENOMINATOR)
                .flatMap(cases ->
                        Arbitraries.longs().between(0, cases).map(count -> new Observation.Counts(count, cases)));
    }

    /**
     * Counts near what a benchmark lets expect, where decisions are close.
     *
     * @param benchmark a rate or a proportion
     * @return counts within six standard deviations, and within all cases
     */
    public static Arbitrary<Observation.Counts> countsNear(Benchmark benchmark) {
        return Arbitraries.longs().between(1, LARGEST_DENOMINATOR).flatMap(cases -> {
            double expected = benchmark.perCase().toDouble() * (double) cases;
            double reach = 6 * Math.sqrt(expected) + 2;
            long fewest = Math.max(0, (long) (expected - reach));
            long most = Math.min(cases, (long) (expected + reach));
            return Arbitraries.longs().between(fewest, most).map(count -> new Observation.Counts(count, cases));
        });
    }

    /**
     * Survey scores with their standard errors.
     *
     * @return values from 0 to 100 with errors of 0.01 to 10, both of two decimals
     */
    public static Arbitrary<Observation.Estimate> estimates() {
        return Combinators.combine(hundredths(0, 10_000), hundredths(1, 1_000)).as(Observation.Estimate::new);
    }

    /**
     * Benchmark proportions strictly between 0 and 1.
     *
     * @return fractions of up to four decimals
     */
    public static Arbitrary<Benchmark> proportions() {
        return Arbitraries.integers()
                .between(1, 9_999)
                .map(parts -> new Benchmark(IndicatorKind.PROPORTION, Fraction.of(parts, 10_000), 1));
    }

    /**
     * Benchmark rates.
     *
     * @return 0.1 to 99.9 per 1000 or per 100,000
     */
    public static Arbitrary<Benchmark> rates() {
        return Combinators.combine(Arbitraries.integers().between(1, 999), Arbitraries.of(1_000L, 100_000L))
                .as((tenths, per) -> new Benchmark(IndicatorKind.RATE, Fraction.of(tenths, 10), per));
    }

    /**
     * So many standard deviations, as rules choose them.
     *
     * @return 1.00 to 4.00
     */
    public static Arbitrary<Fraction> multiples() {
        return Arbitraries.integers().between(100, 400).map(hundredths -> Fraction.of(hundredths, 100));
    }

    /**
     * Limits of every method, round the benchmark and round the observed value.
     *
     * @return rules with multiples of 1 to 4
     */
    public static Arbitrary<LimitRule> limitRules() {
        return Combinators.combine(
                        Arbitraries.of(LimitMethod.class),
                        multiples(),
                        Arbitraries.of(Around.class),
                        Arbitraries.of(OnLimit.class))
                .as(LimitRule::new);
    }

    /**
     * What may be known of an indicator.
     *
     * @param rule the indicator
     * @return counts near the benchmark or estimates, and every tenth time a given score
     */
    public static Arbitrary<Observation> observations(IndicatorRule rule) {
        Arbitrary<Observation> measured = measured(rule);
        Arbitrary<Observation> given =
                Arbitraries.of(List.copyOf(rule.bands().scores().values())).map(Observation.Given::new);
        return Arbitraries.frequencyOf(Tuple.of(9, measured), Tuple.of(1, given));
    }

    /**
     * Bodies of which everything is known.
     *
     * @param rules the rules
     * @return bodies with an observation of every indicator
     */
    public static Arbitrary<BodyIndicators> bodies(RuleSet rules) {
        return bodies(rules, RatingArbitraries::observations);
    }

    /**
     * Bodies of which everything was measured and no score given.
     *
     * @param rules the rules
     * @return bodies with counts or an estimate for every indicator
     */
    public static Arbitrary<BodyIndicators> measuredBodies(RuleSet rules) {
        return bodies(rules, RatingArbitraries::measured);
    }

    private static Arbitrary<BodyIndicators> bodies(
            RuleSet rules, Function<IndicatorRule, Arbitrary<Observation>> observations) {
        Arbitrary<BodyIndicators> bodies =
                Arbitraries.integers().between(1, 99).map(number -> BodyIndicators.of("X%02d".formatted(number)));
        for (IndicatorRule rule : rules.indicators()) {
            bodies = Combinators.combine(bodies, observations.apply(rule))
                    .as((body, observation) -> body.with(rule.id(), observation));
        }
        return bodies;
    }

    private static Arbitrary<Observation> measured(IndicatorRule rule) {
        return rule.benchmark().kind() == IndicatorKind.SCORE
                ? estimates().map(Observation.class::cast)
                : countsNear(rule.benchmark()).map(Observation.class::cast);
    }

    private static Arbitrary<BigDecimal> hundredths(int from, int to) {
        return Arbitraries.integers().between(from, to).map(number -> BigDecimal.valueOf(number, 2));
    }
}
