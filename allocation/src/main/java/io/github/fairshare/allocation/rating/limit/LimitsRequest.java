package io.github.fairshare.allocation.rating.limit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question for limits, as the command {@code limits} asks it.
 *
 * <p>Wilson and Clopper-Pearson answer in fractions; Byar and the exact Poisson in counts, or in rates where both a base
 * and a denominator are given; standard deviations in the unit of their benchmark.
 */
@Value.Immutable
@JsonPropertyOrder({"method", "level", "kind", "benchmark", "per"})
public interface LimitsRequest {
    /** The base of a rate where none is given. */
    long USUAL_BASE = 1000;

    /** The base of a proportion above 1 where none is given. */
    long PER_CENT = 100;

    /**
     * The method.
     *
     * @return for example WILSON
     */
    @JsonProperty
    LimitMethod method();

    /**
     * How sure.
     *
     * @return for example 95 %
     */
    @JsonProperty
    Level level();

    /**
     * What the benchmark is of.
     *
     * @return RATE or PROPORTION; only standard deviations need it
     */
    @JsonProperty
    Optional<IndicatorKind> kind();

    /**
     * The benchmark as printed.
     *
     * @return for example 4.8 per 1000, 0.097, or 9.7 with a base of 100; only standard deviations need it
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<BigDecimal> benchmark();

    /**
     * The base of rates.
     *
     * @return for example 1000
     */
    @JsonProperty
    Optional<Long> per();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableLimitsRequest.Builder builder() {
        return ImmutableLimitsRequest.builder();
    }

    /**
     * Refuses a base or a benchmark that is none, and questions that the method cannot answer.
     *
     * @throws IllegalArgumentException in these cases
     */
    @Value.Check
    default void check() {
        if (per().filter(base -> base < 1).isPresent()) {
            throw new IllegalArgumentException("a base is 1 or more, given was " + per().orElseThrow());
        }
        benchmark().ifPresent(value -> requireBenchmark(value, kind(), per()));
        if (method() == LimitMethod.STANDARD_DEVIATIONS
                && (benchmark().isEmpty()
                        || kind().filter(kind -> kind != IndicatorKind.SCORE).isEmpty())) {
            throw new IllegalArgumentException(
                    "standard-deviations needs a benchmark and its kind, proportion or rate, such as 4.8 and rate");
        }
        if (per().isPresent()
                && method().suits(IndicatorKind.PROPORTION)
                && method() != LimitMethod.STANDARD_DEVIATIONS) {
            throw new IllegalArgumentException(
                    method().id() + " answers in fractions; leave out the base of " + per().orElseThrow());
        }
    }

    private static void requireBenchmark(BigDecimal benchmark, Optional<IndicatorKind> kind, Optional<Long> per) {
        if (benchmark.signum() < 0) {
            throw new IllegalArgumentException("a benchmark is 0 or more, given was " + benchmark.toPlainString());
        }
        long whole = per.orElse(PER_CENT);
        if (kind.equals(Optional.of(IndicatorKind.PROPORTION)) && benchmark.compareTo(BigDecimal.valueOf(whole)) > 0) {
            throw new IllegalArgumentException("a benchmark proportion is at most the whole, which is " + whole
                    + ", given was " + benchmark.toPlainString() + "; write 9.7 % as 9.7, or as the fraction 0.097");
        }
    }

    /**
     * The answer for one count.
     *
     * @param count 0 or more; standard deviations do not need it
     * @param denominator the number of cases, where there is one
     * @return the two limits
     * @throws IllegalArgumentException where the method needs a denominator and none is given, or the figures cannot be
     */
    default LimitPair limits(BigDecimal count, Optional<BigDecimal> denominator) {
        return LimitsAnswer.of(this, count, denominator);
    }

    /**
     * Method and level.
     *
     * @return for example {@code wilson at 1.959963984540054 standard deviations}
     */
    default String describe() {
        return method().id() + " at " + level();
    }
}
