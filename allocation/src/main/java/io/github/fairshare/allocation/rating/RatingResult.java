package io.github.fairshare.allocation.rating;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.core.measure.Fraction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The rating of one body, and how it came about. */
@Value.Immutable
@JsonPropertyOrder({
    "code",
    "ruleSet",
    "limits",
    "indicators",
    "mean",
    "rating",
    "reachable",
    "lowest",
    "highest",
    "nextUp",
    "toNextUp",
    "marginDown",
    "assumptions",
    "notes"
})
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public interface RatingResult {
    /**
     * The body.
     *
     * @return its code, for example {@code X01}
     */
    @JsonProperty
    String code();

    /**
     * The rules that were applied.
     *
     * @return the id of the rule set, for example {@code maternity-2017-18}
     */
    @JsonProperty
    String ruleSet();

    /**
     * The limits that were applied.
     *
     * @return the rule set's own, unless others were asked for
     */
    @JsonProperty
    LimitRule limits();

    /**
     * The indicators.
     *
     * @return one per rule, in the order of the rule set
     */
    @JsonProperty
    List<IndicatorResult> indicators();

    /**
     * The exact mean of the scores.
     *
     * @return empty where an indicator is missing, unless the rule set takes the mean of those present
     */
    @JsonProperty
    Optional<Fraction> mean();

    /**
     * The rating.
     *
     * @return empty where there is no mean
     */
    @JsonProperty
    Optional<RatingName> rating();

    /**
     * The means between which the full result must lie.
     *
     * @return both the mean itself where nothing is missing
     */
    @JsonProperty
    MeanRange reachable();

    /**
     * The worst rating still possible.
     *
     * @return the rating itself where nothing is missing
     */
    @JsonProperty
    RatingName lowest();

    /**
     * The best rating still possible.
     *
     * @return the rating itself where nothing is missing
     */
    @JsonProperty
    RatingName highest();

    /**
     * The next better rating and the mean it takes.
     *
     * @return empty at the top and without a rating
     */
    @JsonProperty
    Optional<Threshold> nextUp();

    /**
     * How much the mean would have to rise for the next better rating.
     *
     * @return for example 0.0625; empty at the top and without a rating
     */
    @JsonProperty
    Optional<Fraction> toNextUp();

    /**
     * How far the mean could fall without losing the rating.
     *
     * @return 0 on the threshold itself; empty for the lowest rating and without a rating
     */
    @JsonProperty
    Optional<Fraction> marginDown();

    /**
     * The choices that no source states and that this result rests on.
     *
     * @return the rule set's assumptions
     */
    @JsonProperty
    List<RuleSource> assumptions();

    /**
     * What should be known about this result: missing indicators, ties, clamped limits.
     *
     * @return for example "smoking: exactly on the benchmark, taken as better (assumed)"
     */
    @JsonProperty
    List<String> notes();

    /**
     * The lowest and the highest mean that are possible.
     *
     * @param lowest every missing indicator scoring its least
     * @param highest every missing indicator scoring its most
     */
    record MeanRange(Fraction lowest, Fraction highest) {}

    /**
     * Whether every indicator is there.
     *
     * @return false where one is missing
     */
    default boolean isComplete() {
        return indicators().stream().noneMatch(result -> result.score().isEmpty());
    }

    /**
     * How the rating came about, in words.
     *
     * @return several lines, the rating first
     */
    default String explain() {
        return Explanation.of(this);
    }

    /**
     * Body, mean and rating.
     *
     * @return for example {@code X01: 17/16, Good}
     */
    default String describe() {
        return code() + ": "
                + mean().map(mean -> mean.asQuotient() + ", ").orElse("")
                + rating().map(RatingName::label).orElseGet(() -> "between " + lowest() + " and " + highest());
    }
}
