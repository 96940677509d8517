package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was published about one year's round of allocations: how much there was to share out, and how much of it moved
 * bodies towards their targets (the pace of change). As printed; what could not be read is empty.
 *
 * @source pex15, Table 1
 */
@Value.Immutable
@JsonPropertyOrder({
    "year",
    "organisations",
    "growth",
    "minimum",
    "minimumShareOfGrowth",
    "growthUsed",
    "note",
    "otherColumns"
})
public interface PublishedRound {
    /**
     * The financial year of the allocations.
     *
     * @return for example 2009-10
     */
    @JsonProperty
    FinancialYear year();

    /**
     * How many bodies took part: health authorities at first, primary care trusts (PCTs) later.
     *
     * @return for example 152
     */
    @JsonProperty
    Optional<PrintedFigure> organisations();

    /**
     * The growth of all allocations together.
     *
     * @return percentage points, for example 5.50
     */
    @JsonProperty
    Optional<PrintedFigure> growth();

    /**
     * The smallest growth of any body.
     *
     * @return percentage points, for example 5.20
     */
    @JsonProperty
    Optional<PrintedFigure> minimum();

    /**
     * The smallest growth as a share of the overall growth; the lower, the faster the pace.
     *
     * @return percentage points, for example 94.5
     */
    @JsonProperty
    Optional<PrintedFigure> minimumShareOfGrowth();

    /**
     * The share of the overall growth that moved bodies towards their targets.
     *
     * @return percentage points, for example 1.89
     */
    @JsonProperty
    Optional<PrintedFigure> growthUsed();

    /**
     * The note under the table, where it speaks of this year.
     *
     * @return as printed
     */
    @JsonProperty
    Optional<String> note();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return empty in the known table
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * Whether all five figures could be read.
     *
     * @return true for all rows of an undamaged table
     */
    @JsonIgnore
    default boolean isComplete() {
        return organisations().isPresent()
                && growth().isPresent()
                && minimum().isPresent()
                && minimumShareOfGrowth().isPresent()
                && growthUsed().isPresent();
    }

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutablePublishedRound.Builder builder() {
        return ImmutablePublishedRound.builder();
    }

    /**
     * Year and figures.
     *
     * @return for example {@code 2009-10: 152 bodies, growth 5.50, minimum 5.20 (94.5 of growth), used 1.89}
     */
    default String describe() {
        return year() + ": " + shown(organisations()) + " bodies, growth " + shown(growth()) + ", minimum "
                + shown(minimum()) + " (" + shown(minimumShareOfGrowth()) + " of growth), used "
                + shown(growthUsed());
    }

    private static String shown(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("unreadable");
    }

    @JsonCreator
    private static PublishedRound fromJson(
            @JsonProperty(value = "year", required = true) FinancialYear year,
            @JsonProperty("organisations") Optional<PrintedFigure> organisations,
            @JsonProperty("growth") Optional<PrintedFigure> growth,
            @JsonProperty("minimum") Optional<PrintedFigure> minimum,
            @JsonProperty("minimumShareOfGrowth") Optional<PrintedFigure> minimumShareOfGrowth,
            @JsonProperty("growthUsed") Optional<PrintedFigure> growthUsed,
            @JsonProperty("note") Optional<String> note,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutablePublishedRound.builder()
                .year(year)
                .organisations(organisations)
                .growth(growth)
                .minimum(minimum)
                .minimumShareOfGrowth(minimumShareOfGrowth)
                .growthUsed(growthUsed)
                .note(note)
                .otherColumns(otherColumns)
                .build();
    }
}
