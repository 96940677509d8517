package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Given;
import java.util.regex.Pattern;

/**
 * How one indicator is scored.
 *
 * @param id small letters, digits and hyphens, for example {@code stillbirth-neonatal}
 * @param benchmark what it measures and is held against
 * @param goodIs which way is good
 * @param bands the score of every band
 * @param weight above 0; only a weighted mean uses it
 */
public record IndicatorRule(String id, Benchmark benchmark, GoodIs goodIs, Bands bands, Fraction weight) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{0,59}(-[a-z0-9]{1,60}){0,9}");

    /** Refuses ids in another form and weights that are none. */
    public IndicatorRule {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("\'" + Given.shown(id)
                    + "' is no id of an indicator; expected small letters with hyphens such as stillbirth-neonatal");
        }
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("the weight of " + id + " is above 0, given was " + weight);
        }
    }

    /**
     * An indicator that counts as much as any other.
     *
     * @param id for example {@code smoking}
     * @param benchmark what it measures and is held against
     * @param goodIs which way is good
     * @param bands the score of every band
     * @return the rule, with a weight of 1
     */
    public static IndicatorRule of(String id, Benchmark benchmark, GoodIs goodIs, Bands bands) {
        return new IndicatorRule(id, benchmark, goodIs, bands, Fraction.ONE);
    }

    /**
     * Id, kind and benchmark.
     *
     * @return for example {@code smoking: PROPORTION, low is good, benchmark 0.097}
     */
    @Override
    public String toString() {
        return id + ": " + benchmark.kind() + ", " + (goodIs == GoodIs.LOW ? "low" : "high") + " is good, benchmark "
                + benchmark;
    }

    /** Which way an indicator is good. */
    public enum GoodIs {
        /** Fewer is better, for example deaths. */
        LOW,
        /** More is better, for example satisfaction. */
        HIGH
    }
}
