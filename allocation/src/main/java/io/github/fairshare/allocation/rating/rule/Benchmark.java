package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.core.measure.Fraction;
import java.util.OptionalLong;

/**
 * What an indicator is held against.
 *
 * @param kind what the indicator measures
 * @param value in the unit of the indicator: per {@code per} cases for a rate, a fraction from 0 to 1 for a proportion,
 *     points for a score
 * @param per the base of a rate, for example 1000 births; 1 for proportions and scores
 */
public record Benchmark(IndicatorKind kind, Fraction value, long per) {
    /** Refuses a base that is no base and figures that the kind cannot have. */
    public Benchmark {
        if (kind == IndicatorKind.RATE ? per < 1 : per != 1) {
            throw new IllegalArgumentException(
                    "a RATE has a base of 1 or more, such as 1000, and no other kind has one;" + " given was a " + kind
                            + " per " + per);
        }
        if (kind != IndicatorKind.SCORE && value.signum() < 0) {
            throw new IllegalArgumentException("a benchmark of a " + kind + " is not negative, given was " + value);
        }
        if (kind == IndicatorKind.PROPORTION && value.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "a proportion is a fraction from 0 to 1, given was " + value + "; write 9.7 % as 0.097");
        }
    }

    /**
     * A benchmark rate.
     *
     * @param value decimal text, for example {@code "4.8"}
     * @param per for example 1000
     * @return the benchmark
     */
    public static Benchmark rate(String value, long per) {
        return new Benchmark(IndicatorKind.RATE, Fraction.ofDecimal(value), per);
    }

    /**
     * A benchmark proportion.
     *
     * @param value decimal text of the fraction, for example {@code "0.097"} for 9.7 %
     * @return the benchmark
     */
    public static Benchmark proportion(String value) {
        return new Benchmark(IndicatorKind.PROPORTION, Fraction.ofDecimal(value), 1);
    }

    /**
     * A benchmark score.
     *
     * @param value decimal text in points, for example {@code "83.0"}
     * @return the benchmark
     */
    public static Benchmark score(String value) {
        return new Benchmark(IndicatorKind.SCORE, Fraction.ofDecimal(value), 1);
    }

    /**
     * The benchmark as a frequency of one case.
     *
     * @return for example 0.0048 for 4.8 per 1000; the value itself for proportions and scores
     */
    public Fraction perCase() {
        return value.dividedBy(Fraction.of(per));
    }

    /**
     * The base of a rate.
     *
     * @return for example 1000; empty for proportions and scores
     */
    public OptionalLong base() {
        return kind == IndicatorKind.RATE ? OptionalLong.of(per) : OptionalLong.empty();
    }

    /**
     * The value with its unit.
     *
     * @return for example {@code 4.8 per 1000}, {@code 0.097} or {@code 83}
     */
    @Override
    public String toString() {
        return kind == IndicatorKind.RATE ? value + " per " + per : value.toString();
    }
}
