package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One indicator of an assessment, as printed: its benchmark, and the score of each band.
 *
 * @source mat1718, Annex A, table 1
 */
@Value.Immutable
@JsonPropertyOrder({"name", "period", "goodIs", "benchmark", "bands"})
public interface AssessmentIndicator {
    /** Which end of the scale is the good one. */
    enum Direction {
        /** The lower the better. */
        LOW,
        /** The higher the better. */
        HIGH
    }

    /** Where a value lies, seen from the benchmark; the control limits decide what is significant. */
    enum Position {
        /** Above the upper limit. */
        SIGNIFICANTLY_ABOVE,
        /** Above the benchmark, but not above the upper limit. */
        ABOVE,
        /** Within the limits, on whichever side. */
        NOT_SIGNIFICANT,
        /** Below the benchmark, but not below the lower limit. */
        BELOW,
        /** Below the lower limit. */
        SIGNIFICANTLY_BELOW
    }

    /** What a benchmark counts. */
    enum Unit {
        /** So many of each thousand births. */
        PER_1000_BIRTHS,
        /** Points on a scale from 0 to 100. */
        OUT_OF_100,
        /** Percentage points. */
        PERCENT
    }

    /**
     * The value that results are held against.
     *
     * @param basis what it is, as printed, for example "2015 National mean"
     * @param figure as printed, for example 4.8
     * @param unit what it counts, for example PER_1000_BIRTHS
     */
    record Benchmark(String basis, PrintedFigure figure, Unit unit) {
        /**
         * Figure, unit and basis.
         *
         * @return for example {@code 4.8 PER_1000_BIRTHS (2015 National mean)}
         */
        @Override
        public String toString() {
            return figure + " " + unit + " (" + basis + ")";
        }
    }

    /**
     * The score for a position.
     *
     * @param position where the value lies
     * @param score as printed, for example 1.25
     */
    record Band(Position position, PrintedFigure score) {
        /**
         * Position and score.
         *
         * @return for example {@code SIGNIFICANTLY_BELOW = 2}
         */
        @Override
        public String toString() {
            return position + " = " + score;
        }
    }

    /**
     * What is measured, as printed.
     *
     * @return for example "Choices in maternity services"
     */
    @JsonProperty
    String name();

    /**
     * The period of the data.
     *
     * @return for example "2016" or "2017-18 Q1-Q3"; empty where none is printed
     */
    @JsonProperty
    Optional<String> period();

    /**
     * Which end is the good one; it follows from the scores of the outer bands.
     *
     * @return for example LOW; empty where a score could not be read
     */
    @JsonProperty
    Optional<Direction> goodIs();

    /**
     * What results are held against.
     *
     * @return empty where it could not be read
     */
    @JsonProperty
    Optional<Benchmark> benchmark();

    /**
     * The bands.
     *
     * @return in the order of the document
     */
    @JsonProperty
    List<Band> bands();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableAssessmentIndicator.Builder builder() {
        return ImmutableAssessmentIndicator.builder();
    }

    /**
     * Name, period, benchmark and bands.
     *
     * @return for example {@code Choices in maternity services (2017), good is HIGH, benchmark 60.8 OUT_OF_100 ...}
     */
    default String describe() {
        return name() + period().map(text -> " (" + text + ")").orElse("")
                + goodIs().map(end -> ", good is " + end).orElse("")
                + benchmark().map(value -> ", benchmark " + value).orElse("") + ", " + bands();
    }

    @JsonCreator
    private static AssessmentIndicator fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("period") Optional<String> period,
            @JsonProperty("goodIs") Optional<Direction> goodIs,
            @JsonProperty("benchmark") Optional<Benchmark> benchmark,
            @JsonProperty(value = "bands", required = true) List<Band> bands) {
        return ImmutableAssessmentIndicator.builder()
                .name(name)
                .period(period)
                .goodIs(goodIs)
                .benchmark(benchmark)
                .bands(bands)
                .build();
    }
}
