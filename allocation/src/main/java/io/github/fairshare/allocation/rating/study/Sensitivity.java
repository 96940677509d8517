package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.RatingBatch;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.OverDispersion;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same bodies under several ways of drawing limits: which ratings depend on the method.
 *
 * @param batches the results by variant, in the order in which the variants were given
 */
public record Sensitivity(Map<Variant, RatingBatch> batches) {
    /** The two-sided 95 % of a normal distribution, to as many digits as a double holds. */
    private static final String NINETY_FIVE_PERCENT = "1.959963984540054";

    /** Whether limits allow for differences between bodies. */
    public enum Spread {
        /** Chance within a body alone. */
        CHANCE,
        /** A variance between bodies as well, estimated from all of them. */
        OVER_DISPERSED
    }

    /**
     * One way of drawing limits.
     *
     * @param name for tables, for example {@code exact-poisson 95 %}
     * @param limits the limits
     * @param spread whether they are widened
     */
    public record Variant(String name, LimitRule limits, Spread spread) {
        /**
         * The name.
         *
         * @return for example {@code exact-poisson 95 %}
         */
        @Override
        public String toString() {
            return name;
        }
    }

    /** Copies the map. */
    public Sensitivity {
        batches = Collections.unmodifiableMap(new LinkedHashMap<>(batches));
    }

    /**
     * The usual ways: 2 and 1.96 standard deviations round the benchmark, the 95 % intervals of Wilson, Byar, the exact
     * Poisson and of Clopper and Pearson, and the first two widened for over-dispersion.
     *
     * @return eight variants; where an interval does not suit an indicator, that is judged by 1.96 standard deviations
     */
    public static List<Variant> usual() {
        return List.of(
                new Variant("2 SD", LimitRule.standardDeviations("2"), Spread.CHANCE),
                new Variant("1.96 SD", LimitRule.standardDeviations("1.96"), Spread.CHANCE),
                interval(LimitMethod.WILSON),
                interval(LimitMethod.BYAR),
                interval(LimitMethod.EXACT_POISSON),
                interval(LimitMethod.CLOPPER_PEARSON),
                new Variant("2 SD over-dispersed", LimitRule.standardDeviations("2"), Spread.OVER_DISPERSED),
                new Variant("1.96 SD over-dispersed", LimitRule.standardDeviations("1.96"), Spread.OVER_DISPERSED));
    }

    private static Variant interval(LimitMethod method) {
        return new Variant(method.id() + " 95 %", LimitRule.interval(method, NINETY_FIVE_PERCENT), Spread.CHANCE);
    }

    /**
     * Scores bodies under the usual variants.
     *
     * @param rules the rules; their own limits are replaced
     * @param bodies all bodies that are compared
     * @return the results
     */
    public static Sensitivity of(RuleSet rules, Collection<BodyIndicators> bodies) {
        return of(rules, bodies, usual());
    }

    /**
     * Scores bodies under some variants.
     *
     * @param rules the rules; their own limits are replaced
     * @param bodies all bodies that are compared
     * @param variants how limits are drawn
     * @return the results
     */
    public static Sensitivity of(RuleSet rules, Collection<BodyIndicators> bodies, List<Variant> variants) {
        Map<String, OverDispersion> dispersions = OverDispersions.estimate(rules, bodies);
        Map<Variant, RatingBatch> batches = new LinkedHashMap<>();
        for (Variant variant : variants) {
            RatingEngine engine = RatingEngine.of(rules.withLimits(variant.limits()));
            RatingEngine spread = variant.spread() == Spread.CHANCE ? engine : engine.widened(dispersions);
            batches.put(variant, spread.scoreAll(bodies));
        }
        return new Sensitivity(batches);
    }

    /**
     * The ratings of one body by variant.
     *
     * @param code its code
     * @return empty ratings where an indicator is missing; an empty map where there is no such body
     */
    public Map<Variant, Optional<RatingName>> ratings(String code) {
        Map<Variant, Optional<RatingName>> ratings = new LinkedHashMap<>();
        results(code).forEach((variant, result) -> ratings.put(variant, result.rating()));
        return ratings;
    }

    /**
     * The results of one body by variant.
     *
     * @param code its code
     * @return an empty map where there is no such body
     */
    public Map<Variant, RatingResult> results(String code) {
        Map<Variant, RatingResult> results = new LinkedHashMap<>();
        batches.forEach((variant, batch) -> batch.find(code).ifPresent(result -> results.put(variant, result)));
        return results;
    }

    /**
     * The variants in words, and the bodies that depend on them.
     *
     * @return one line a body that depends on the variant, and what is taken for granted
     */
    public String explain() {
        StringBuilder text = new StringBuilder(toString()).append(".\n");
        dependent()
                .forEach(code -> text.append(code)
                        .append(": ")
                        .append(ratings(code).entrySet().stream()
                                .map(entry -> entry.getKey() + " "
                                        + entry.getValue()
                                                .map(RatingName::label)
                                                .orElse("none"))
                                .collect(Collectors.joining(", ")))
                        .append("\n"));
        return text.append(
                        "Assumed: where an interval does not suit an indicator, standard deviations of the same level"
                                + " judge it; over-dispersion is estimated from these bodies alone.\n")
                .toString();
    }

    /**
     * The bodies whose rating is not the same under all variants.
     *
     * @return their codes, in the order of the bodies
     */
    public Set<String> dependent() {
        Set<String> dependent = new LinkedHashSet<>();
        batches.values().stream()
                .findFirst()
                .ifPresent(first -> first.results().stream()
                        .map(RatingResult::code)
                        .filter(code -> Set.copyOf(ratings(code).values()).size() > 1)
                        .forEach(dependent::add));
        return dependent;
    }

    /**
     * How many variants, and how many bodies depend on them.
     *
     * @return for example {@code 8 variants, 3 bodies depend on them}
     */
    @Override
    public String toString() {
        return batches.size() + " variants, " + dependent().size() + " bodies depend on them";
    }
}
