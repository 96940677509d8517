package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of a table of targets for delayed transfers of care (DTOC), as printed.
 *
 * <p>The table prints no unit; that the figures are average beds (people) delayed per day is derived. The plan counts
 * all delays, baseline and target only those attributable to the NHS, so a baseline above the plan is no error. What
 * could not be read is empty.
 *
 * @source dtoc17, header of the table
 */
@Value.Immutable
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"kind", "code", "name", "plan", "baseline", "target", "otherColumns"})
public interface DtocTarget {
    /** What a row stands for. */
    enum Kind {
        /** One clinical commissioning group. */
        CCG,
        /** Several clinical commissioning groups together. */
        AGGREGATE,
        /** All rows above. */
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
     * The organisation, looked up as of the document's day.
     *
     * @return for example {@code 00C}; empty for aggregates, totals and codes that could not be resolved
     */
    @JsonProperty
    Optional<OrganisationCode> code();

    /**
     * The name as printed, which may be a former or a misspelt one.
     *
     * @return for example "NHS DARLINGTON CCG"; empty where none is printed
     */
    @JsonProperty
    Optional<String> name();

    /**
     * The CCG's own plan for all delays, whoever they are attributable to.
     *
     * @return average beds delayed per day, for example 6.14
     */
    @JsonProperty
    Optional<PrintedFigure> plan();

    /**
     * Delays attributable to the NHS in the baseline quarter.
     *
     * @return average beds delayed per day, for example 3.66
     */
    @JsonProperty
    Optional<PrintedFigure> baseline();

    /**
     * The target for delays attributable to the NHS.
     *
     * @return average beds delayed per day, for example 3.66
     */
    @JsonProperty
    Optional<PrintedFigure> target();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return empty in the known table
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * Whether plan, baseline and target could all be read.
     *
     * @return true for all rows of an undamaged table
     */
    default boolean isComplete() {
        return plan().isPresent() && baseline().isPresent() && target().isPresent();
    }

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableDtocTarget.Builder builder() {
        return ImmutableDtocTarget.builder();
    }

    /**
     * Code or kind, name, and the three figures.
     *
     * @return for example {@code 00C NHS DARLINGTON CCG: plan 6.14, baseline 3.66, target 3.66}
     */
    default String describe() {
        return code().map(OrganisationCode::text).orElse(kind().name())
                + name().map(printed -> " " + printed).orElse("")
                + ": plan " + shown(plan()) + ", baseline " + shown(baseline()) + ", target " + shown(target());
    }

    private static String shown(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("unreadable");
    }

    @JsonCreator
    private static DtocTarget fromJson(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty("code") Optional<OrganisationCode> code,
            @JsonProperty("name") Optional<String> name,
            @JsonProperty("plan") Optional<PrintedFigure> plan,
            @JsonProperty("baseline") Optional<PrintedFigure> baseline,
            @JsonProperty("target") Optional<PrintedFigure> target,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutableDtocTarget.builder()
                .kind(kind)
                .code(code)
                .name(name)
                .plan(plan)
                .baseline(baseline)
                .target(target)
                .otherColumns(otherColumns)
                .build();
    }
}
