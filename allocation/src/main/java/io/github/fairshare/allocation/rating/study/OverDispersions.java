package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.engine.Judge;
import io.github.fairshare.allocation.rating.limit.OverDispersion;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out how much more bodies differ than chance within them explains. */
public final class OverDispersions {
    /** The part of the z scores that is pulled in at either end unless another is asked for. */
    public static final double USUAL_WINSORISING = 0.1;

    private OverDispersions() {}

    /**
     * Estimates the over-dispersion of every indicator with ten percent winsorised at either end.
     *
     * @param rules the rules
     * @param bodies all bodies that are compared
     * @return by indicator; without those known of fewer than two bodies
     */
    public static Map<String, OverDispersion> estimate(RuleSet rules, Collection<BodyIndicators> bodies) {
        Map<String, OverDispersion> found = new LinkedHashMap<>();
        for (IndicatorRule rule : rules.indicators()) {
            estimate(rule, bodies, USUAL_WINSORISING).ifPresent(dispersion -> found.put(rule.id(), dispersion));
        }
        return found;
    }

    /**
     * Estimates the over-dispersion of one indicator: z scores against the benchmark, winsorised; phi their mean square;
     * the variance between bodies by the method of moments, not below 0.
     *
     * @param rule the indicator
     * @param bodies all bodies that are compared; missing indicators and given scores do not count
     * @param winsorised the part of the z scores pulled in at either end, 0 to below 0.5, for example 0.1
     * @return empty where fewer than two bodies count
     * @throws IllegalArgumentException where the part is outside 0 to 0.5
     */
    public static Optional<OverDispersion> estimate(
            IndicatorRule rule, Collection<BodyIndicators> bodies, double winsorised) {
        if (!(winsorised >= 0) || !(winsorised < 0.5)) {
            throw new IllegalArgumentException(
                    "from 0 to below 0.5 of the bodies are pulled in at either end, given was " + winsorised);
        }
        Judge judge = Judge.of(rule, LimitRule.standardDeviations("2"));
        List<Observation> known = bodies.stream()
                .flatMap(body -> body.find(rule.id()).stream())
                .filter(observation -> !(observation instanceof Observation.Given))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        double[] deviations =
                known.stream().mapToDouble(judge::standardDeviation).toArray();
        double[] scores = new double[deviations.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (judge.value(known.get(i)).orElseThrow() - judge.centre()) / deviations[i];
        }
        return Optional.of(of(winsorise(scores, winsorised), deviations, winsorised));
    }

    private static OverDispersion of(double[] scores, double[] deviations, double winsorised) {
        int n = scores.length;
        double phi = Arrays.stream(scores).map(z -> z * z).sum() / n;
        double weights = Arrays.stream(deviations).map(s -> 1 / (s * s)).sum();
        double squares = Arrays.stream(deviations).map(s -> 1 / (s * s * s * s)).sum();
        double between = Math.max(0, (n * phi - (n - 1)) / (weights - squares / weights));
        return new OverDispersion(n, winsorised, phi, between);
    }

    /** Pulls everything beyond two quantiles in to them. */
    static double[] winsorise(double[] scores, double part) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, part);
        double high = quantile(sorted, 1 - part);
        return Arrays.stream(scores).map(z -> Math.max(low, Math.min(high, z))).toArray();
    }

    /** Linear between neighbours, the place counted from 0 to n - 1: the seventh of Hyndman and Fan, as R does it. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
