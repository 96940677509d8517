package io.github.fairshare.allocation.rating;

import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.OverDispersion;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.MissingRule;
import io.github.fairshare.allocation.rating.study.OverDispersions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns indicators into ratings: {@code RatingEngine.of(rules).score(indicators)}.
 *
 * <p>Pure: the same rules and indicators give the same result. An engine can be kept and used by many threads.
 */
public final class RatingEngine {
    private final RuleSet rules;
    private final Map<String, OverDispersion> dispersions;
    private final List<IndicatorScorer> scorers;
    private final CombinedScores combinations;

    private RatingEngine(RuleSet rules, Map<String, OverDispersion> dispersions) {
        this.rules = rules;
        this.dispersions = Map.copyOf(dispersions);
        this.scorers = rules.indicators().stream()
                .map(rule -> new IndicatorScorer(rule, rules.limits(), Optional.ofNullable(dispersions.get(rule.id()))))
                .toList();
        this.combinations = new CombinedScores(rules, scorers);
    }

    /**
     * An engine for a rule set.
     *
     * @param rules the rules
     * @return the engine
     */
    public static RatingEngine of(RuleSet rules) {
        return new RatingEngine(rules, Map.of());
    }

    /**
     * The same rules, with limits that allow for more differences between bodies than chance explains.
     *
     * @param dispersions by indicator, as {@link OverDispersions#estimate} finds them; others keep their limits
     * @return an engine whose limits are so many standard deviations round the benchmark, widened
     */
    public RatingEngine widened(Map<String, OverDispersion> dispersions) {
        return new RatingEngine(rules.withLimits(aroundBenchmark(rules.limits())), dispersions);
    }

    private static LimitRule aroundBenchmark(LimitRule limits) {
        return new LimitRule(LimitMethod.STANDARD_DEVIATIONS, limits.multiple(), Around.BENCHMARK, limits.onLimit());
    }

    /**
     * The rules.
     *
     * @return as given
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * What the limits are widened by.
     *
     * @return by indicator; empty unless the engine was made by {@link #widened}
     */
    public Map<String, OverDispersion> dispersions() {
        return dispersions;
    }

    /**
     * Scores one body.
     *
     * @param body what is known of it
     * @return its rating, or the ratings still reachable, with the whole way there
     * @throws IllegalArgumentException where an observation is of no indicator of the rules, or does not suit its kind
     */
    public RatingResult score(BodyIndicators body) {
        CombinedScores.Combined combined = combinations.of(body);
        if (combined.present() < body.observations().size()) {
            throw unknown(body);
        }
        return new RatingResult(this, body, combined);
    }

    /**
     * Scores many bodies.
     *
     * @param bodies in any number
     * @return the results in the same order, with a summary
     */
    public RatingBatch scoreAll(Collection<BodyIndicators> bodies) {
        return new RatingBatch(
                rules.thresholds().names(), bodies.stream().map(this::score).toList());
    }

    List<IndicatorResult> indicators(BodyIndicators body) {
        return scorers.stream()
                .map(scorer -> scorer.score(body.find(scorer.rule().id())))
                .toList();
    }

    List<String> notes(List<IndicatorResult> results) {
        List<String> notes = new ArrayList<>();
        long missing =
                results.stream().filter(result -> result.score().isEmpty()).count();
        if (missing > 0) {
            notes.add(missing + " of " + results.size() + " indicators missing, "
                    + (rules.missing() == MissingRule.INTERVAL
                            ? "so no rating"
                            : "so the mean is that of those present"));
        }
        results.stream()
                .flatMap(result -> result.notes().stream().map(note -> result.indicator() + ": " + note))
                .forEach(notes::add);
        return notes;
    }

    private IllegalArgumentException unknown(BodyIndicators body) {
        String first = body.observations().keySet().stream()
                .filter(indicator -> rules.find(indicator).isEmpty())
                .findFirst()
                .orElseThrow();
        return new IllegalArgumentException(body.code() + " has an indicator " + first + " that " + rules.id()
                + " does not know; expected are "
                + String.join(
                        ", ", rules.indicators().stream().map(IndicatorRule::id).toList()));
    }
}
