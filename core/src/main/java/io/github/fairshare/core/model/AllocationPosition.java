package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of a published table of allocations: what a body is given, what its fair share (its target) would be, and how
 * far apart the two are. As printed, in the printed unit (usually thousands of pounds); what could not be read is empty.
 *
 * @source tables of allocations to PCTs and CCGs, Department of Health and NHS England, 2003 to 2016
 */
@Value.Immutable
@JsonPropertyOrder({
    "kind",
    "code",
    "name",
    "allocation",
    "target",
    "distance",
    "distancePercentOfTarget",
    "otherColumns"
})
public interface AllocationPosition {
    /** What a row stands for. */
    enum Kind {
        /** One body. */
        BODY,
        /** The bodies of an authority, a region or a team together. */
        SUBTOTAL,
        /** All bodies together. */
        TOTAL
    }

    /**
     * What the row stands for.
     *
     * @return the kind
     */
    @JsonProperty
    Kind kind();

    /**
     * The code as printed.
     *
     * @return for example {@code 5A4}; empty where none is printed and the name means no known body
     */
    @JsonProperty
    Optional<OrganisationCode> code();

    /**
     * The name as printed.
     *
     * @return for example "Havering PCT"; empty where none is printed
     */
    @JsonProperty
    Optional<String> name();

    /**
     * What the body is given.
     *
     * @return in the printed unit, for example 382,154
     */
    @JsonProperty
    Optional<PrintedFigure> allocation();

    /**
     * The body's fair share.
     *
     * @return in the printed unit, for example 386,278
     */
    @JsonProperty
    Optional<PrintedFigure> target();

    /**
     * The allocation less the target.
     *
     * @return in the printed unit, negative under target, for example -4,124
     */
    @JsonProperty
    Optional<PrintedFigure> distance();

    /**
     * The distance as a share of the target.
     *
     * @return percentage points, negative under target, for example -1.1
     */
    @JsonProperty
    Optional<PrintedFigure> distancePercentOfTarget();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return for example population and allocation per head
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * What the target can be where a table prints the allocation and the distance in per cent: all targets that, rounded
     * as printed, give both.
     *
     * @return for example about 99,501.5 to 99,503.5 for 100,000 and 0.500; empty where either is not printed,
     *     or the distance is -100 % or below
     */
    default Optional<Interval> impliedTarget() {
        return allocation()
                .flatMap(given -> distancePercentOfTarget()
                        .filter(percent -> percent.interval().low().compareTo(BigDecimal.valueOf(-100)) > 0)
                        .map(percent -> ImpliedTarget.of(given, percent)));
    }

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableAllocationPosition.Builder builder() {
        return ImmutableAllocationPosition.builder();
    }

    /**
     * Kind, code, name and figures.
     *
     * @return for example {@code BODY 5A4 Havering PCT: allocation 382154, target 386278, distance -4124 (-1.1 %)}
     */
    default String describe() {
        return kind() + code().map(known -> " " + known).orElse("")
                + name().map(printed -> " " + printed).orElse("") + ": allocation " + shown(allocation())
                + ", target " + shown(target()) + ", distance " + shown(distance()) + " ("
                + shown(distancePercentOfTarget()) + " %)";
    }

    private static String shown(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("unknown");
    }

    @JsonCreator
    private static AllocationPosition fromJson(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty("code") Optional<OrganisationCode> code,
            @JsonProperty("name") Optional<String> name,
            @JsonProperty("allocation") Optional<PrintedFigure> allocation,
            @JsonProperty("target") Optional<PrintedFigure> target,
            @JsonProperty("distance") Optional<PrintedFigure> distance,
            @JsonProperty("distancePercentOfTarget") Optional<PrintedFigure> distancePercentOfTarget,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutableAllocationPosition.builder()
                .kind(kind)
                .code(code)
                .name(name)
                .allocation(allocation)
                .target(target)
                .distance(distance)
                .distancePercentOfTarget(distancePercentOfTarget)
                .otherColumns(otherColumns)
                .build();
    }
}
