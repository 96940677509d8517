package io.github.fairshare.allocation.rating.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.model.AssessmentRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How indicators become a rating, as data: {@code RuleSets.find("maternity-2017-18")}, or a file of one's own through
 * {@code RuleSetJson.read}.
 */
@Value.Immutable
public interface RuleSet {
    /**
     * A short and stable name.
     *
     * @return for example {@code maternity-2017-18}
     */
    String id();

    /**
     * What the rule set is.
     *
     * @return for example "CCG maternity assessment 2017/18"
     */
    String title();

    /**
     * The year that is assessed.
     *
     * @return for example 2017-18; empty for rules that are not of a year
     */
    Optional<FinancialYear> financialYear();

    /**
     * How the scores become one figure.
     *
     * @return the mean or a weighted mean
     */
    Combine combine();

    /**
     * What a missing indicator does.
     *
     * @return the rule
     */
    MissingRule missing();

    /**
     * How far a value must lie from its benchmark.
     *
     * @return one rule for all indicators
     */
    LimitRule limits();

    /**
     * The indicators.
     *
     * @return at least one, in the order of columns
     */
    List<IndicatorRule> indicators();

    /**
     * The ratings.
     *
     * @return the best first
     */
    Thresholds thresholds();

    /**
     * Where the parts are from, and which of them had to be chosen.
     *
     * @return in the order of the file
     */
    List<RuleSource> sources();

    /**
     * Refuses a rule set without indicators and one that names an indicator twice.
     *
     * @throws IllegalArgumentException in these cases
     */
    @Value.Check
    default void check() {
        if (indicators().isEmpty()) {
            throw new IllegalArgumentException(id() + " has no indicator; give at least one");
        }
        Set<String> seen = new HashSet<>();
        for (IndicatorRule indicator : indicators()) {
            if (!seen.add(indicator.id())) {
                throw new IllegalArgumentException(indicator.id() + " comes twice; give each indicator its own id");
            }
        }
    }

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableRuleSet.Builder builder() {
        return ImmutableRuleSet.builder();
    }

    /**
     * The rule set of a printed rule and of choices for what the document leaves open.
     *
     * @param printed the rule as printed
     * @param choices a rule set of as many indicators in the same order, for ids, method, ties, missing data and sources
     * @return the printed figures with these choices
     * @throws IllegalArgumentException where a part that is needed could not be read, or the indicators are not as many
     */
    static RuleSet from(AssessmentRule printed, RuleSet choices) {
        return PrintedRule.with(printed, choices);
    }

    /**
     * The same rules with other limits, for example to see what depends on the method.
     *
     * @param limits the other limits
     * @return a copy
     */
    default RuleSet withLimits(LimitRule limits) {
        return ImmutableRuleSet.builder().from(this).limits(limits).build();
    }

    /**
     * The rule of one indicator.
     *
     * @param indicator its id
     * @return empty where there is no such indicator
     */
    default Optional<IndicatorRule> find(String indicator) {
        return indicators().stream().filter(rule -> rule.id().equals(indicator)).findFirst();
    }

    /**
     * The choices that no source states.
     *
     * @return every part whose basis is ASSUMED
     */
    default List<RuleSource> assumptions() {
        return sources().stream().filter(RuleSource::isAssumed).toList();
    }

    /**
     * How much an indicator counts.
     *
     * @param indicator one of {@link #indicators()}
     * @return its weight in a weighted mean, else 1
     */
    default Fraction weight(IndicatorRule indicator) {
        return combine() == Combine.WEIGHTED_MEAN ? indicator.weight() : Fraction.ONE;
    }

    /**
     * The figure that scores combine to.
     *
     * @param score the score of an indicator, empty where it is missing
     * @return the exact mean of the scores that are there, by their weights; empty where none is
     */
    default Optional<Fraction> mean(Function<IndicatorRule, Optional<Fraction>> score) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (IndicatorRule indicator : indicators()) {
            Optional<Fraction> known = score.apply(indicator);
            if (known.isPresent()) {
                sum = sum.plus(known.orElseThrow().times(weight(indicator)));
                weights = weights.plus(weight(indicator));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(weights));
    }

    /**
     * Id and indicators.
     *
     * @return for example {@code maternity-2017-18: stillbirth-neonatal, experience, choices, smoking}
     */
    default String describe() {
        return id() + ": "
                + String.join(", ", indicators().stream().map(IndicatorRule::id).toList());
    }

    /** What a missing indicator does to the rating. */
    enum MissingRule {
        /** There is no rating, only the lowest and the highest that are still reachable. */
        INTERVAL,
        /** The rating is that of the mean of the indicators that are there; lowest and highest are given as well. */
        MEAN_OF_PRESENT
    }

    /** How the scores become one figure. */
    enum Combine {
        /** The mean; every indicator counts the same. */
        MEAN,
        /** The mean weighted by the weights of the indicators. */
        WEIGHTED_MEAN
    }

    @JsonValue
    private Map<String, Object> json() {
        return RuleSetForm.standard().rules(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RuleSet fromJson(Map<String, Object> json) {
        return RuleSetForm.standard().rules(json);
    }
}
