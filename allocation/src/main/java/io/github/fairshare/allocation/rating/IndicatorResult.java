package io.github.fairshare.allocation.rating;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.core.measure.Fraction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one indicator of one body was scored, with everything needed to follow it. */
@Value.Immutable
@JsonPropertyOrder({
    "indicator",
    "observation",
    "value",
    "goodIs",
    "benchmark",
    "limits",
    "method",
    "standing",
    "band",
    "score",
    "notes"
})
public interface IndicatorResult {
    /**
     * The indicator.
     *
     * @return its id, for example {@code smoking}
     */
    @JsonProperty
    String indicator();

    /**
     * What was known.
     *
     * @return empty where the indicator is missing
     */
    @JsonProperty
    Optional<Observation> observation();

    /**
     * The observed value in the unit of the benchmark, for showing only; the decision is made without it.
     *
     * @return for example 4.0 deaths per 1000 births; empty for missing indicators and given scores
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<Double> value();

    /**
     * Which direction is good.
     *
     * @return for example LOW for deaths
     */
    @JsonProperty
    GoodIs goodIs();

    /**
     * What the value is held against.
     *
     * @return for example {@code 4.8 per 1000}
     */
    @JsonProperty
    Benchmark benchmark();

    /**
     * The limits in the unit of the benchmark, round it or round the observed value, for showing only.
     *
     * @return empty for missing indicators and given scores
     */
    @JsonProperty
    Optional<LimitPair> limits();

    /**
     * The method that drew the limits.
     *
     * @return the rule set's method, or standard deviations where that does not suit the indicator
     */
    @JsonProperty
    LimitMethod method();

    /**
     * Where the value stands.
     *
     * @return empty for missing indicators and given scores
     */
    @JsonProperty
    Optional<Standing> standing();

    /**
     * The band that follows.
     *
     * @return empty for missing indicators and given scores
     */
    @JsonProperty
    Optional<Band> band();

    /**
     * The score of the band, or the given score.
     *
     * @return empty for missing indicators
     */
    @JsonProperty
    Optional<Fraction> score();

    /**
     * What should be known about this score: ties, choices, clamped limits.
     *
     * @return for example "exactly on the upper limit, taken as not significant (assumed)"
     */
    @JsonProperty
    List<String> notes();

    /**
     * The indicator, its value and its score.
     *
     * @return for example {@code smoking: 9.6667 against 9.7, better, not significantly: 1.25}
     */
    default String describe() {
        return indicator() + ": "
                + observation().map(Object::toString).orElse("missing")
                + band().map(band -> ", " + band.words()).orElse("")
                + score().map(score -> ": " + score).orElse("");
    }
}
