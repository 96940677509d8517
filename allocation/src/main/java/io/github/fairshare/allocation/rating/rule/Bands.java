package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.core.measure.Fraction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The score of every band of one indicator: either three bands (significantly worse, similar, significantly better) or
 * four (significantly worse, worse, better, significantly better).
 *
 * <p>Any other choice would leave a value without a band, or with two.
 *
 * @param scores the score by band
 * @param onBenchmark what a value exactly on the benchmark counts as; given for four bands and only for those
 */
public record Bands(Map<Band, Fraction> scores, Optional<OnBenchmark> onBenchmark) {
    private static final Set<Band> THREE =
            EnumSet.of(Band.SIGNIFICANTLY_WORSE, Band.SIMILAR, Band.SIGNIFICANTLY_BETTER);
    private static final Set<Band> FOUR =
            EnumSet.of(Band.SIGNIFICANTLY_WORSE, Band.WORSE, Band.BETTER, Band.SIGNIFICANTLY_BETTER);

    /**
     * Three bands of some scores.
     *
     * @param worse the score of significantly worse, decimal text, for example {@code "0"}
     * @param similar the score of similar, for example {@code "1"}
     * @param better the score of significantly better, for example {@code "2"}
     * @return the bands
     */
    public static Bands three(String worse, String similar, String better) {
        return new Bands(
                Map.of(
                        Band.SIGNIFICANTLY_WORSE, Fraction.ofDecimal(worse),
                        Band.SIMILAR, Fraction.ofDecimal(similar),
                        Band.SIGNIFICANTLY_BETTER, Fraction.ofDecimal(better)),
                Optional.empty());
    }

    /** Copies the scores and refuses bands that overlap or leave a gap. */
    public Bands {
        if (!scores.keySet().equals(THREE) && !scores.keySet().equals(FOUR)) {
            throw new IllegalArgumentException("given were the bands " + scores.keySet()
                    + ", which overlap or leave a gap; expected " + THREE + " or " + FOUR);
        }
        if (onBenchmark.isPresent() != scores.containsKey(Band.BETTER)) {
            throw new IllegalArgumentException(
                    "whether a value on the benchmark is BETTER or WORSE is said where there are these bands, and only there");
        }
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /**
     * The band of a value.
     *
     * @param standing where the value stands
     * @param goodIs which way is good
     * @param onLimit what a value on a limit counts as
     * @return one of the bands of this indicator
     */
    public Band band(Standing standing, GoodIs goodIs, OnLimit onLimit) {
        boolean better = standing.side() == (goodIs == GoodIs.HIGH ? 1 : -1);
        if (standing.isBeyond() || (standing.isOnLimit() && onLimit == OnLimit.SIGNIFICANT)) {
            return better ? Band.SIGNIFICANTLY_BETTER : Band.SIGNIFICANTLY_WORSE;
        }
        if (onBenchmark.isEmpty()) {
            return Band.SIMILAR;
        }
        if (standing == Standing.ON_BENCHMARK) {
            return onBenchmark.filter(OnBenchmark.BETTER::equals).isPresent() ? Band.BETTER : Band.WORSE;
        }
        return better ? Band.BETTER : Band.WORSE;
    }

    /**
     * The score of a band.
     *
     * @param band one of the bands of this indicator
     * @return for example 1.25
     * @throws IllegalArgumentException where this indicator has no such band
     */
    public Fraction score(Band band) {
        return Optional.ofNullable(scores.get(band))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no band " + band + " here; the bands are " + scores.keySet()));
    }

    /**
     * The least that the indicator can score.
     *
     * @return for example 0
     */
    public Fraction lowest() {
        return Collections.min(scores.values());
    }

    /**
     * The most that the indicator can score.
     *
     * @return for example 2
     */
    public Fraction highest() {
        return Collections.max(scores.values());
    }

    /**
     * The scores by band.
     *
     * @return for example {@code {SIGNIFICANTLY_WORSE=0, SIMILAR=1, SIGNIFICANTLY_BETTER=2}}
     */
    @Override
    public String toString() {
        return scores + onBenchmark.map(side -> ", on the benchmark " + side).orElse("");
    }

    /** What a value exactly on the benchmark counts as, where the two sides score differently. */
    public enum OnBenchmark {
        /** As the better side. */
        BETTER,
        /** As the worse side. */
        WORSE
    }
}
