package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.engine.Judge;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Limits round a benchmark for bodies of every size: the two curves of a funnel plot.
 *
 * @param benchmark the middle line
 * @param method how the limits are drawn
 * @param points in the order of the denominators
 */
public record FunnelLimits(Benchmark benchmark, LimitMethod method, List<Point> points) {
    /** Copies the list. */
    public FunnelLimits {
        points = List.copyOf(points);
    }

    /**
     * The limits for one size.
     *
     * @param denominator for example 3000 births
     * @param limits in the unit of the benchmark
     */
    public record Point(long denominator, LimitPair limits) {}

    /**
     * The limits for some sizes.
     *
     * @param benchmark a rate or a proportion
     * @param limits method and multiple; they are always drawn round the benchmark
     * @param denominators each at least 1
     * @return one point a size, in the order given
     * @throws IllegalArgumentException where the benchmark is a score, which has no denominator, or the method does not
     *     suit it
     */
    public static FunnelLimits of(Benchmark benchmark, LimitRule limits, List<Long> denominators) {
        if (benchmark.kind() == IndicatorKind.SCORE || !limits.method().suits(benchmark.kind())) {
            throw new IllegalArgumentException(
                    "a funnel is of a rate or a proportion and a method that suits it; given was "
                            + limits.method().id() + " for a " + benchmark.kind());
        }
        LimitRule round = new LimitRule(limits.method(), limits.multiple(), Around.BENCHMARK, limits.onLimit());
        Judge judge = Judge.of(IndicatorRule.of("funnel", benchmark, GoodIs.LOW, Bands.three("0", "1", "2")), round);
        List<Point> points = denominators.stream()
                .map(cases -> new Point(cases, judge.limits(new Observation.Counts(0, cases))))
                .toList();
        return new FunnelLimits(benchmark, limits.method(), points);
    }

    /**
     * Sizes that lie evenly on a logarithmic scale, as funnels are drawn.
     *
     * @param from the smallest size, at least 1
     * @param to the largest size
     * @param count how many, at least 2
     * @return whole sizes without repetition, both ends included
     * @throws IllegalArgumentException where the ends are in the wrong order or there are fewer than two sizes
     */
    public static List<Long> sizes(long from, long to, int count) {
        if (from < 1 || to < from || count < 2) {
            throw new IllegalArgumentException(
                    "sizes go from 1 or more up to the largest in 2 or more steps; given were " + from + " to " + to
                            + " in " + count);
        }
        double step = Math.log((double) to / (double) from) / (count - 1);
        TreeSet<Long> sizes = new TreeSet<>(List.of(from, to));
        for (int i = 1; i < count - 1; i++) {
            sizes.add(Math.min(to, Math.round((double) from * Math.exp(step * i))));
        }
        return new ArrayList<>(sizes);
    }

    /**
     * Benchmark, method and size.
     *
     * @return for example {@code wilson round 0.097: 100 points}
     */
    @Override
    public String toString() {
        return method.id() + " round " + benchmark + ": " + points.size() + " points";
    }
}
