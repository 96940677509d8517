package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rule by which indicators become a rating, as printed: each indicator gets a score by control limits, and the mean
 * of the scores is held against thresholds.
 *
 * <p>What the document leaves open (a value exactly on a limit, missing indicators) is not part of it.
 *
 * @source mat1718, Annex A
 */
@Value.Immutable
@JsonPropertyOrder({"year", "controlLimitMultiple", "indicators", "thresholds"})
public interface AssessmentRule {
    /**
     * The mean scores that earn a rating.
     *
     * @param rating the rating
     * @param atLeast the least mean score, for example 1.3125; empty for the lowest rating
     * @param below the mean score that is too much, for example 1.3125; empty for the highest rating
     */
    record Threshold(Rating rating, Optional<PrintedFigure> atLeast, Optional<PrintedFigure> below) {
        /**
         * Rating and range.
         *
         * @return for example {@code GOOD: at least 1.0625, below 1.3125}
         */
        @Override
        public String toString() {
            return rating + ":" + atLeast.map(from -> " at least " + from).orElse("")
                    + (atLeast.isPresent() && below.isPresent() ? "," : "")
                    + below.map(to -> " below " + to).orElse("");
        }
    }

    /**
     * The financial year that is assessed.
     *
     * @return for example 2017-18; empty where the document names none
     */
    @JsonProperty
    Optional<FinancialYear> year();

    /**
     * How many standard deviations the control limits are from the benchmark.
     *
     * @return for example 2; empty where the document does not say
     */
    @JsonProperty
    Optional<PrintedFigure> controlLimitMultiple();

    /**
     * The indicators, which count alike.
     *
     * @return in the order of the document
     */
    @JsonProperty
    List<AssessmentIndicator> indicators();

    /**
     * The thresholds, exact: a mean is never rounded before it is held against them.
     *
     * @return in the order of the document, usually the best rating first
     */
    @JsonProperty
    List<Threshold> thresholds();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableAssessmentRule.Builder builder() {
        return ImmutableAssessmentRule.builder();
    }

    /**
     * How many indicators, the multiple, and the thresholds.
     *
     * @return for example {@code 4 indicators, limits at 2 standard deviations, [OUTSTANDING: at least 1.3125, ...]}
     */
    default String describe() {
        return indicators().size() + " indicators, limits at "
                + controlLimitMultiple().map(PrintedFigure::text).orElse("an unknown number of")
                + " standard deviations, " + thresholds();
    }

    @JsonCreator
    private static AssessmentRule fromJson(
            @JsonProperty("year") Optional<FinancialYear> year,
            @JsonProperty("controlLimitMultiple") Optional<PrintedFigure> controlLimitMultiple,
            @JsonProperty(value = "indicators", required = true) List<AssessmentIndicator> indicators,
            @JsonProperty(value = "thresholds", required = true) List<Threshold> thresholds) {
        return ImmutableAssessmentRule.builder()
                .year(year)
                .controlLimitMultiple(controlLimitMultiple)
                .indicators(indicators)
                .thresholds(thresholds)
                .build();
    }
}
