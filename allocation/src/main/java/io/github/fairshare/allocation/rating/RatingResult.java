package io.github.fairshare.allocation.rating;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.core.measure.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rating of one body, and how it came about: the rating is decided when the body is scored, what led to it is worked
 * out when it is asked for.
 */
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
public final class RatingResult {
    private final RatingEngine engine;
    private final BodyIndicators body;
    private final CombinedScores.Combined combined;

    RatingResult(RatingEngine engine, BodyIndicators body, CombinedScores.Combined combined) {
        this.engine = engine;
        this.body = body;
        this.combined = combined;
    }

    /**
     * The body.
     *
     * @return its code, for example {@code X01}
     */
    @JsonProperty
    public String code() {
        return body.code();
    }

    /**
     * The rules that were applied.
     *
     * @return the id of the rule set, for example {@code maternity-2017-18}
     */
    @JsonProperty
    public String ruleSet() {
        return engine.rules().id();
    }

    /**
     * The limits that were applied.
     *
     * @return the rule set's own, unless others were asked for
     */
    @JsonProperty
    public LimitRule limits() {
        return engine.rules().limits();
    }

    /**
     * The indicators.
     *
     * @return one per rule, in the order of the rule set
     */
    @JsonProperty
    public List<IndicatorResult> indicators() {
        return engine.indicators(body);
    }

    /**
     * The exact mean of the scores.
     *
     * @return empty where an indicator is missing, unless the rule set takes the mean of those present
     */
    @JsonProperty
    public Optional<Fraction> mean() {
        return combined.mean();
    }

    /**
     * The rating.
     *
     * @return empty where there is no mean
     */
    @JsonProperty
    public Optional<RatingName> rating() {
        return combined.step().own().map(Threshold::rating);
    }

    /**
     * The means between which the full result must lie.
     *
     * @return both the mean itself where nothing is missing
     */
    @JsonProperty
    public MeanRange reachable() {
        return combined.range();
    }

    /**
     * The worst rating still possible.
     *
     * @return the rating itself where nothing is missing
     */
    @JsonProperty
    public RatingName lowest() {
        return combined.lowest();
    }

    /**
     * The best rating still possible.
     *
     * @return the rating itself where nothing is missing
     */
    @JsonProperty
    public RatingName highest() {
        return combined.highest();
    }

    /**
     * The next better rating and the mean it takes.
     *
     * @return empty at the top and without a rating
     */
    @JsonProperty
    public Optional<Threshold> nextUp() {
        return combined.step().above();
    }

    /**
     * How much the mean would have to rise for the next better rating.
     *
     * @return for example 0.0625; empty at the top and without a rating
     */
    @JsonProperty
    public Optional<Fraction> toNextUp() {
        return combined.step().up();
    }

    /**
     * How far the mean could fall without losing the rating.
     *
     * @return 0 on the threshold itself; empty for the lowest rating and without a rating
     */
    @JsonProperty
    public Optional<Fraction> marginDown() {
        return combined.step().down();
    }

    /**
     * The choices that no source states and that this result rests on.
     *
     * @return the rule set's assumptions
     */
    @JsonProperty
    public List<RuleSource> assumptions() {
        return engine.rules().assumptions();
    }

    /**
     * What should be known about this result: missing indicators, ties, clamped limits.
     *
     * @return for example "smoking: exactly on the benchmark, taken as better (assumed)"
     */
    @JsonProperty
    public List<String> notes() {
        return engine.notes(indicators());
    }

    /**
     * The lowest and the highest mean that are possible.
     *
     * @param lowest every missing indicator scoring its least
     * @param highest every missing indicator scoring its most
     */
    public record MeanRange(Fraction lowest, Fraction highest) {}

    /**
     * Whether every indicator is there.
     *
     * @return false where one is missing
     */
    public boolean isComplete() {
        return combined.present() == engine.rules().indicators().size();
    }

    /**
     * How the rating came about, in words.
     *
     * @return several lines, the rating first
     */
    public String explain() {
        return Explanation.of(this);
    }

    /**
     * Body, mean and rating.
     *
     * @return for example {@code X01: 17/16, Good}
     */
    @Override
    public String toString() {
        return code() + ": "
                + mean().map(mean -> mean.asQuotient() + ", ").orElse("")
                + rating().map(RatingName::label).orElseGet(() -> "between " + lowest() + " and " + highest());
    }

    /**
     * Whether another result is that of the same body under the same rules.
     *
     * @param other anything
     * @return true where both say the same
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatingResult result
                && body.equals(result.body)
                && engine.rules().equals(result.engine.rules())
                && engine.dispersions().equals(result.engine.dispersions());
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, engine.rules().id());
    }
}
