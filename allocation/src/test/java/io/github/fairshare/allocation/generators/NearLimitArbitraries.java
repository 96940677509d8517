package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.generators.NearLimit.Side;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of observations exactly on a limit, and the least step beside it, where a decision of floating point goes
 * wrong. The limit is that of {@link LimitMethod#STANDARD_DEVIATIONS}.
 *
 * <p>For a rate of a / d a case, and limits at p / q standard deviations, a d (q j)&sup2; cases let (a q j)&sup2; expect,
 * whose root is whole; the limit lies p a j counts away. For a proportion a / d with c = d - a, a c (d q j)&sup2; cases have
 * a standard deviation of a c q j, and the limit lies p a c j counts away.
 */
public final class NearLimitArbitraries {
    private static final BigDecimal LEAST_STEP = new BigDecimal("0.00000001");

    private NearLimitArbitraries() {}

    /**
     * Observations on a limit and beside it.
     *
     * @param benchmark a rate above 0, a proportion between 0 and 1, or a score, of up to three decimals
     * @param multiple so many standard deviations, of up to two decimals, for example 2
     * @return both sides of the benchmark, inside, on and outside the limit, each as often
     */
    public static Arbitrary<NearLimit> nearLimits(Benchmark benchmark, Fraction multiple) {
        return Combinators.combine(
                        Arbitraries.of(Side.class),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.integers().between(1, 9))
                .as((side, step, size) ->
                        new NearLimit(observation(benchmark, multiple, side, step, size), side, step));
    }

    /**
     * Bodies whose every indicator is on or beside its limit.
     *
     * @param rules rules with limits of standard deviations round the benchmark
     * @return bodies of which everything was measured
     */
    public static Arbitrary<BodyIndicators> bodies(RuleSet rules) {
        Arbitrary<BodyIndicators> bodies =
                Arbitraries.integers().between(1, 99).map(number -> BodyIndicators.of("X%02d".formatted(number)));
        for (IndicatorRule rule : rules.indicators()) {
            bodies = Combinators.combine(
                            bodies, nearLimits(rule.benchmark(), rules.limits().multiple()))
                    .as((body, near) -> body.with(rule.id(), near.observation()));
        }
        return bodies;
    }

    private static Observation observation(Benchmark benchmark, Fraction multiple, Side side, int step, int size) {
        if (benchmark.kind() == IndicatorKind.SCORE) {
            return estimate(benchmark, multiple, side.sign(), step, size);
        }
        BigInteger a = benchmark.perCase().numerator();
        BigInteger d = benchmark.perCase().denominator();
        BigInteger p = multiple.numerator();
        BigInteger q = multiple.denominator();
        boolean rate = benchmark.kind() == IndicatorKind.RATE;
        BigInteger c = d.subtract(a);
        // A limit below no cases at all, or above all of them, is none: so many cases are taken that both limits exist.
        BigInteger rarer = rate ? a : a.min(c);
        BigInteger j = BigInteger.valueOf(size).add(p.divide(rarer.multiply(q.pow(2))));
        BigInteger cases = rate
                ? a.multiply(d).multiply(q.multiply(j).pow(2))
                : a.multiply(c).multiply(d.multiply(q).multiply(j).pow(2));
        BigInteger away =
                rate ? p.multiply(a).multiply(j) : p.multiply(a).multiply(c).multiply(j);
        BigInteger expected = cases.multiply(a).divide(d);
        BigInteger count = expected.add(away.add(BigInteger.valueOf(step)).multiply(BigInteger.valueOf(side.sign())));
        return new Observation.Counts(count.longValueExact(), cases.longValueExact());
    }

    private static Observation estimate(Benchmark benchmark, Fraction multiple, int sign, int step, int size) {
        BigDecimal error = new BigDecimal(multiple.denominator()).multiply(BigDecimal.valueOf(size, 2));
        BigDecimal away = new BigDecimal(multiple.numerator()).multiply(BigDecimal.valueOf(size, 2));
        BigDecimal moved =
                away.add(LEAST_STEP.multiply(BigDecimal.valueOf(step))).multiply(BigDecimal.valueOf(sign));
        return new Observation.Estimate(
                benchmark.value().decimal().orElseThrow().add(moved), error);
    }
}
