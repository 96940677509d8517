package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.allocation.rating.rule.Thresholds;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Every mean that a rule set can come to, and in how many ways.
 *
 * @param thresholds the ratings
 * @param combinationsByMean how many combinations of bands have which mean, the lowest mean first
 */
public record AttainableResults(Thresholds thresholds, SortedMap<Fraction, BigInteger> combinationsByMean) {
    /** Copies the map. */
    public AttainableResults {
        combinationsByMean = Collections.unmodifiableSortedMap(new TreeMap<>(combinationsByMean));
    }

    /**
     * All results of a rule set.
     *
     * @param rules the rules, with any number of indicators
     * @return the means of all combinations of bands, none of them missing
     */
    public static AttainableResults of(RuleSet rules) {
        SortedMap<Fraction, BigInteger> sums = new TreeMap<>(Map.of(Fraction.ZERO, BigInteger.ONE));
        Fraction weights = Fraction.ZERO;
        for (IndicatorRule rule : rules.indicators()) {
            Fraction weight = rules.weight(rule);
            SortedMap<Fraction, BigInteger> next = new TreeMap<>();
            sums.forEach((sum, ways) -> rule.bands()
                    .scores()
                    .values()
                    .forEach(score -> next.merge(sum.plus(score.times(weight)), ways, BigInteger::add)));
            sums = next;
            weights = weights.plus(weight);
        }
        SortedMap<Fraction, BigInteger> means = new TreeMap<>();
        for (Map.Entry<Fraction, BigInteger> sum : sums.entrySet()) {
            means.put(sum.getKey().dividedBy(weights), sum.getValue());
        }
        return new AttainableResults(rules.thresholds(), means);
    }

    /**
     * How many combinations of bands there are.
     *
     * @return for example 108
     */
    public BigInteger combinations() {
        return count(mean -> true);
    }

    /**
     * How many combinations have which rating.
     *
     * @return every rating, the best first, with 0 where none has it
     */
    public Map<RatingName, BigInteger> combinationsByRating() {
        Map<RatingName, BigInteger> counts = new LinkedHashMap<>();
        for (RatingName rating : thresholds.names()) {
            counts.put(rating, count(mean -> thresholds.rate(mean).equals(rating)));
        }
        return counts;
    }

    /**
     * How many combinations hit the least mean of a rating exactly.
     *
     * @return every rating but the last, the best first
     */
    public Map<RatingName, BigInteger> combinationsOnThreshold() {
        Map<RatingName, BigInteger> counts = new LinkedHashMap<>();
        for (Threshold step : thresholds.steps()) {
            step.atLeast().ifPresent(least -> counts.put(step.rating(), count(least::equals)));
        }
        return counts;
    }

    /**
     * How many combinations would get another rating if the mean were rounded half up before it is compared.
     *
     * @param decimals decimals of the rounded mean, for example 2
     * @return for example 16
     */
    public BigInteger changedByRounding(int decimals) {
        return count(mean -> {
            BigDecimal rounded = mean.rounded(decimals);
            return !thresholds.rate(Fraction.of(rounded)).equals(thresholds.rate(mean));
        });
    }

    /**
     * The results in words.
     *
     * @return combinations in all, of each rating and exactly on a threshold
     */
    public String explain() {
        return this + "; exactly on the least mean of a rating: " + combinationsOnThreshold()
                + ". Every combination of bands counts once, however likely (ASSUMED).\n";
    }

    private BigInteger count(Predicate<Fraction> condition) {
        return combinationsByMean.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * Combinations, means and ratings.
     *
     * @return for example {@code 108 combinations, 23 means: {Outstanding=25, Good=23, ...}}
     */
    @Override
    public String toString() {
        return combinations() + " combinations, " + combinationsByMean.size() + " means: " + combinationsByRating();
    }
}
