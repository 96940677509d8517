package io.github.fairshare.allocation.rating.observation;

import io.github.fairshare.core.measure.Fraction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one body.
 *
 * @param code its code, for example {@code X01}
 * @param observations by indicator; an indicator that is not in it is missing
 */
public record BodyIndicators(String code, Map<String, Observation> observations) {
    /** Copies the observations and refuses an empty code. */
    public BodyIndicators {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a body has a code, for example X01");
        }
        observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
    }

    /**
     * A body of which nothing is known yet.
     *
     * @param code for example {@code X01}
     * @return to be completed by {@link #counts}, {@link #estimate} and {@link #score}
     */
    public static BodyIndicators of(String code) {
        Objects.requireNonNull(code, "code");
        return new BodyIndicators(code, Map.of());
    }

    /**
     * The same body with one more observation, or another one in its place.
     *
     * @param indicator the indicator's id
     * @param observation what is known
     * @return a copy
     */
    public BodyIndicators with(String indicator, Observation observation) {
        Map<String, Observation> more = new LinkedHashMap<>(observations);
        more.put(indicator, observation);
        return new BodyIndicators(code, more);
    }

    /**
     * The same body with counts for an indicator.
     *
     * @param indicator for example {@code stillbirth-neonatal}
     * @param count for example 12
     * @param denominator for example 3000
     * @return a copy
     */
    public BodyIndicators counts(String indicator, long count, long denominator) {
        return with(indicator, new Observation.Counts(count, denominator));
    }

    /**
     * The same body with an estimate for an indicator.
     *
     * @param indicator for example {@code experience}
     * @param value decimal text in points, for example {@code "81.2"}
     * @param standardError decimal text in points, for example {@code "0.9"}
     * @return a copy
     */
    public BodyIndicators estimate(String indicator, String value, String standardError) {
        return with(indicator, Observation.Estimate.of(value, standardError));
    }

    /**
     * The same body with a given score for an indicator.
     *
     * @param indicator for example {@code smoking}
     * @param score decimal text, for example {@code "1.25"}
     * @return a copy
     */
    public BodyIndicators score(String indicator, String score) {
        return with(indicator, new Observation.Given(Fraction.ofDecimal(score)));
    }

    /**
     * What is known of an indicator.
     *
     * @param indicator its id
     * @return empty where it is missing
     */
    public Optional<Observation> find(String indicator) {
        return Optional.ofNullable(observations.get(indicator));
    }

    /**
     * Code and observations.
     *
     * @return for example {@code X01 {smoking=290 of 3000}}
     */
    @Override
    public String toString() {
        return code + " " + observations;
    }
}
