package io.github.fairshare.allocation.rating.observation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;

/** What is known of one indicator of one body. What is not known is left out. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Observation.Counts.class),
    @JsonSubTypes.Type(Observation.Estimate.class),
    @JsonSubTypes.Type(Observation.Given.class)
})
public sealed interface Observation {
    /**
     * Events or cases among all cases, for rates and proportions.
     *
     * @param count for example 12 deaths
     * @param denominator at least 1, for example 3000 births
     */
    record Counts(long count, long denominator) implements Observation {
        /** Refuses negative counts and a denominator of nothing. */
        public Counts {
            if (count < 0 || denominator < 1) {
                throw new IllegalArgumentException("a count is 0 or more and its denominator 1 or more; given were "
                        + count + " and " + denominator);
            }
        }

        @Override
        public String toString() {
            return count + " of " + denominator;
        }
    }

    /**
     * An estimate with its standard error, for scores. The error is never guessed.
     *
     * @param value in points, for example 81.2
     * @param standardError above 0, in the same points, for example 0.9
     */
    record Estimate(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal standardError)
            implements Observation {
        /** Refuses a standard error that is none, and brings both into one form, so that 1.0 equals 1.00. */
        public Estimate {
            if (standardError.signum() <= 0) {
                throw new IllegalArgumentException(
                        "a standard error is above 0; given was " + standardError.toPlainString());
            }
            value = canonical(value);
            standardError = canonical(standardError);
        }

        /**
         * An estimate from decimal text.
         *
         * @param value for example {@code "81.2"}
         * @param standardError for example {@code "0.9"}
         * @return the estimate
         * @throws IllegalArgumentException where a text is no plain decimal number or the error is not above 0
         */
        public static Estimate of(String value, String standardError) {
            return new Estimate(decimal(value), decimal(standardError));
        }

        private static BigDecimal decimal(String text) {
            return Fraction.ofDecimal(text).decimal().orElseThrow();
        }

        private static BigDecimal canonical(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public String toString() {
            return value.toPlainString() + " with standard error " + standardError.toPlainString();
        }
    }

    /**
     * A score that was given to the body by somebody else.
     *
     * @param score one of the scores of the indicator's bands, for example 1.25
     */
    record Given(Fraction score) implements Observation {
        @Override
        public String toString() {
            return "score " + score + " as given";
        }
    }
}
