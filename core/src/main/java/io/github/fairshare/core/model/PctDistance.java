package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a primary care trust (PCT) was from its fair share (its target) over several years together, as printed.
 *
 * <p>Negative is under target: a loss. Printed figures are never changed; where the document's own statements show that
 * one is a misprint, what it should be is in {@link #suggestedTotalMillion()}. What could not be read is empty.
 *
 * @source pex15, Appendix
 */
@Value.Immutable
@JsonPropertyOrder({"code", "name", "spearhead", "totalMillion", "percent", "suggestedTotalMillion", "otherColumns"})
public interface PctDistance {
    /**
     * The PCT's code of 2009.
     *
     * @return for example {@code 5ET}; empty where the name could not be resolved
     */
    @JsonProperty
    Optional<OrganisationCode> code();

    /**
     * The name as printed, without the flag.
     *
     * @return for example "Bassetlaw PCT"
     */
    @JsonProperty
    String name();

    /**
     * Whether the PCT is a Spearhead: one of those judged to have the worst health and deprivation.
     *
     * @return true where the flag is printed
     */
    @JsonProperty
    boolean spearhead();

    /**
     * The distance over all years together.
     *
     * @return millions of pounds, for example -62.7
     */
    @JsonProperty
    Optional<PrintedFigure> totalMillion();

    /**
     * The mean distance as a share of the target.
     *
     * @return percentage points, for example -6.4; a printed -0.0 keeps its sign
     */
    @JsonProperty
    Optional<PrintedFigure> percent();

    /**
     * What the distance should be, where checks show that the printed one is a misprint.
     *
     * @return millions of pounds; nearly always empty
     */
    @JsonProperty
    Optional<PrintedFigure> suggestedTotalMillion();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return empty in the known table
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutablePctDistance.Builder builder() {
        return ImmutablePctDistance.builder();
    }

    /**
     * Code, name, flag and figures.
     *
     * @return for example {@code 5JE Barnsley PCT (Spearhead): -226.8 million, -5.3 %, suggested -126.8 million}
     */
    default String describe() {
        return code().map(known -> known + " ").orElse("") + name() + (spearhead() ? " (Spearhead)" : "") + ": "
                + shown(totalMillion()) + " million, " + shown(percent()) + " %"
                + suggestedTotalMillion()
                        .map(total -> ", suggested " + total + " million")
                        .orElse("");
    }

    private static String shown(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("unreadable");
    }

    @JsonCreator
    private static PctDistance fromJson(
            @JsonProperty("code") Optional<OrganisationCode> code,
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "spearhead", required = true) boolean spearhead,
            @JsonProperty("totalMillion") Optional<PrintedFigure> totalMillion,
            @JsonProperty("percent") Optional<PrintedFigure> percent,
            @JsonProperty("suggestedTotalMillion") Optional<PrintedFigure> suggestedTotalMillion,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutablePctDistance.builder()
                .code(code)
                .name(name)
                .spearhead(spearhead)
                .totalMillion(totalMillion)
                .percent(percent)
                .suggestedTotalMillion(suggestedTotalMillion)
                .otherColumns(otherColumns)
                .build();
    }
}
