package io.github.fairshare.allocation.delay;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * From a baseline to a target, for one body or for several together.
 *
 * <p>Several bodies are added up before anything is divided, so a percentage of a group is a ratio of sums and never a
 * mean of ratios.
 *
 * @param baseline NHS-attributable delays in the baseline quarter, average beds per day
 * @param target NHS-attributable delays to be reached
 */
@JsonPropertyOrder({"baseline", "target", "amount", "percent"})
public record Reduction(Beds baseline, Beds target) {
    /** Decimals of the percentages that this package computes; enough to tell any two printed figures apart. */
    static final int PERCENT_DECIMALS = 6;

    /**
     * The reduction of several bodies together.
     *
     * @param positions each body once; an aggregate is one body
     * @return the sums of baselines and targets
     */
    public static Reduction of(Collection<DelayPosition> positions) {
        return new Reduction(
                Beds.sum(positions.stream().map(DelayPosition::baseline).toList()),
                Beds.sum(positions.stream().map(DelayPosition::target).toList()));
    }

    /**
     * How many beds have to go.
     *
     * @return baseline less target, for example 6.3 for 18.66 to 12.36
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Beds amount() {
        return baseline.minus(target);
    }

    /**
     * How much of the baseline has to go.
     *
     * @return amount over baseline, rounded half up to six decimals, for example 33.762058 %; empty where there is no
     *     baseline
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Optional<Percent> percent() {
        return amountAsPercentOf(baseline);
    }

    /**
     * How much of a larger reduction this is.
     *
     * @param whole for example the national reduction
     * @return this amount over that one, rounded half up to six decimals; empty where the whole asks for none
     */
    public Optional<Percent> percentOf(Reduction whole) {
        return amountAsPercentOf(whole.amount());
    }

    private Optional<Percent> amountAsPercentOf(Beds whole) {
        return whole.isZero() ? Optional.empty() : Optional.of(percent(amount(), whole));
    }

    static Percent percent(Beds part, Beds whole) {
        BigDecimal points =
                part.perDay().movePointRight(2).divide(whole.perDay(), PERCENT_DECIMALS, RoundingMode.HALF_UP);
        return Percent.of(points);
    }

    /** Compares the shares of the baseline without dividing, so that rounding never makes a tie. */
    static int compareByPercent(Reduction first, Reduction second) {
        return first.amount()
                .perDay()
                .multiply(second.baseline.perDay())
                .compareTo(second.amount().perDay().multiply(first.baseline.perDay()));
    }

    /**
     * Baseline, target and amount.
     *
     * @return for example {@code 18.66 to 12.36: 6.3 fewer (33.762058%)}
     */
    @Override
    public String toString() {
        return baseline + " to " + target + ": " + amount() + " fewer"
                + percent().map(share -> " (" + share + ")").orElse("");
    }
}
