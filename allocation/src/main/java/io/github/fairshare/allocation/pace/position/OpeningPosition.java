package io.github.fairshare.allocation.pace.position;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One body before allocation, ready to compute: baseline, target, and what its rule may need besides.
 *
 * <p>Amounts are pounds whatever unit a table was written in. The baseline is not last year's allocation: adjustments
 * enter it in between.
 */
@Value.Immutable
@JsonPropertyOrder({
    "code",
    "baseline",
    "name",
    "target",
    "targetShare",
    "growth",
    "population",
    "populationGrowth",
    "uplift",
    "prior",
    "formula",
    "floor",
    "ceiling",
    "baseShare",
    "newTarget",
    "previousPercent",
    "region",
    "group",
    "weightedPopulation",
    "marketForces"
})
public interface OpeningPosition {
    /**
     * What the body is known by; any text, so that made-up bodies work too.
     *
     * @return for example {@code 5M6}, {@code X01} or {@code A}
     */
    @JsonProperty
    String code();

    /**
     * What the body starts from.
     *
     * @return not negative, for example £254,170,000
     */
    @JsonProperty
    Pounds baseline();

    /**
     * The name.
     *
     * @return for example "Richmond and Twickenham"; empty where none is given
     */
    @JsonProperty
    Optional<String> name();

    /**
     * The opening target as given.
     *
     * @return not negative; empty where a share is given or the rule needs none
     */
    @JsonProperty
    Optional<Pounds> target();

    /**
     * The target as a share of the whole.
     *
     * @return for example 0.0065; empty where an amount is given
     */
    @JsonProperty
    Optional<Share> targetShare();

    /**
     * The base growth of the body, for convergence.
     *
     * @return for example 4.9221 %
     */
    @JsonProperty
    Optional<Percent> growth();

    /**
     * The population, for figures per head.
     *
     * @return people, for example 191000
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<BigDecimal> population();

    /**
     * The growth of the body's population over the year.
     *
     * @return for example 0.186 %
     */
    @JsonProperty
    Optional<Percent> populationGrowth();

    /**
     * What is added to the minimum growth of the taper.
     *
     * @return percentage of the baseline, not negative, for example 0.5 %
     */
    @JsonProperty
    Optional<Percent> uplift();

    /**
     * The adjusted grant of the year before, for a scale-back.
     *
     * @return empty for the baseline
     */
    @JsonProperty
    Optional<Pounds> prior();

    /**
     * What the formula gives before damping, for a scale-back.
     *
     * @return for example £205
     */
    @JsonProperty
    Optional<Pounds> formula();

    /**
     * The body's own floor in a scale-back.
     *
     * @return percentage of the prior grant; empty for the policy's
     */
    @JsonProperty
    Optional<Percent> floor();

    /**
     * The body's own ceiling in a scale-back.
     *
     * @return percentage of the prior grant; empty for the policy's
     */
    @JsonProperty
    Optional<Percent> ceiling();

    /**
     * The share of the base that converges.
     *
     * @return 0 to 1; for convergence on a part of the base
     */
    @JsonProperty
    Optional<Share> baseShare();

    /**
     * The new year's target as given.
     *
     * @return empty where it follows from the opening target
     */
    @JsonProperty
    Optional<Pounds> newTarget();

    /**
     * Distance from target at the close of the year before.
     *
     * @return percentage of the target, negative under target, for example -4.7 %
     */
    @JsonProperty
    Optional<Percent> previousPercent();

    /**
     * The region, for sums by region.
     *
     * @return for example "North East and Yorkshire"
     */
    @JsonProperty
    Optional<String> region();

    /**
     * A group of the caller's own, for sums by group.
     *
     * @return for example "spearhead"
     */
    @JsonProperty
    Optional<String> group();

    /**
     * The population weighted by need, for shares that follow from it.
     *
     * @return people, not negative, for example 205300
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<BigDecimal> weightedPopulation();

    /**
     * By how much staff, land and buildings cost more than on average.
     *
     * @return a factor above zero, for example 1.0442; empty for 1
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<BigDecimal> marketForces();

    /**
     * A body with a baseline and a target.
     *
     * @param code for example {@code A}
     * @param baseline for example £184
     * @param target for example £200
     * @return the position
     */
    static OpeningPosition of(String code, Pounds baseline, Pounds target) {
        return builder().code(code).baseline(baseline).target(target).build();
    }

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableOpeningPosition.Builder builder() {
        return ImmutableOpeningPosition.builder();
    }

    /**
     * Code, baseline and target.
     *
     * @return for example {@code A: baseline £184, target £200}
     */
    default String describe() {
        return code() + ": baseline " + baseline()
                + target().map(amount -> ", target " + amount).orElse("")
                + targetShare().map(share -> ", target share " + share).orElse("");
    }

    @JsonCreator
    private static OpeningPosition fromJson(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty(value = "baseline", required = true) Pounds baseline,
            @JsonProperty("name") Optional<String> name,
            @JsonProperty("target") Optional<Pounds> target,
            @JsonProperty("targetShare") Optional<Share> targetShare,
            @JsonProperty("growth") Optional<Percent> growth,
            @JsonProperty("population") Optional<BigDecimal> population,
            @JsonProperty("populationGrowth") Optional<Percent> populationGrowth,
            @JsonProperty("uplift") Optional<Percent> uplift,
            @JsonProperty("prior") Optional<Pounds> prior,
            @JsonProperty("formula") Optional<Pounds> formula,
            @JsonProperty("floor") Optional<Percent> floor,
            @JsonProperty("ceiling") Optional<Percent> ceiling,
            @JsonProperty("baseShare") Optional<Share> baseShare,
            @JsonProperty("newTarget") Optional<Pounds> newTarget,
            @JsonProperty("previousPercent") Optional<Percent> previousPercent,
            @JsonProperty("region") Optional<String> region,
            @JsonProperty("group") Optional<String> group,
            @JsonProperty("weightedPopulation") Optional<BigDecimal> weightedPopulation,
            @JsonProperty("marketForces") Optional<BigDecimal> marketForces) {
        return ImmutableOpeningPosition.builder()
                .code(code)
                .baseline(baseline)
                .name(name)
                .target(target)
                .targetShare(targetShare)
                .growth(growth)
                .population(population)
                .populationGrowth(populationGrowth)
                .uplift(uplift)
                .prior(prior)
                .formula(formula)
                .floor(floor)
                .ceiling(ceiling)
                .baseShare(baseShare)
                .newTarget(newTarget)
                .previousPercent(previousPercent)
                .region(region)
                .group(group)
                .weightedPopulation(weightedPopulation)
                .marketForces(marketForces)
                .build();
    }
}
