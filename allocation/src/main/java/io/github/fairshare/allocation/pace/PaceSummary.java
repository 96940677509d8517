package io.github.fairshare.allocation.pace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.allocation.pace.measure.Measure;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.text.Texts;
import io.github.fairshare.core.json.FairshareJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of an allocation in figures for other programs: decimals are text, null where undefined. */
@Value.Immutable
@JsonPropertyOrder({"policy", "status", "solved", "residual", "unit", "totals", "measures", "warnings", "assumptions"})
public interface PaceSummary {
    /**
     * The id of the policy.
     *
     * @return for example {@code pct-2009-10}
     */
    @JsonProperty
    String policy();

    /**
     * Whether the allocations make the pot.
     *
     * @return decided before rounding
     */
    @JsonProperty
    AllocationStatus status();

    /**
     * The unknown.
     *
     * @return its name, and its value where there is one
     */
    @JsonProperty
    SolvedText solved();

    /**
     * What of the pot the printed allocations leave, in the unit.
     *
     * @return for example {@code 0.00}
     */
    @JsonProperty
    String residual();

    /**
     * The unit of all money here.
     *
     * @return for example POUNDS
     */
    @JsonProperty
    MoneyUnit unit();

    /**
     * The sums.
     *
     * @return in the unit
     */
    @JsonProperty
    TotalsText totals();

    /**
     * The measures by name; M4 and M6 hold several.
     *
     * @return text, or text by name
     */
    @JsonProperty
    Map<String, Object> measures();

    /**
     * What a reader should know.
     *
     * @return sentences
     */
    @JsonProperty
    List<String> warnings();

    /**
     * What the policy assumes.
     *
     * @return one line a figure
     */
    @JsonProperty
    List<String> assumptions();

    /**
     * An unknown as text.
     *
     * @param name for example {@code MAXIMUM_UNDER_TARGET}
     * @param value for example {@code 5.980952}
     */
    @JsonPropertyOrder({"name", "value"})
    record SolvedText(String name, Optional<String> value) {}

    /**
     * The sums as text.
     *
     * @param bodies how many bodies
     * @param baseline for example {@code 1000.00}
     * @param openingTarget for example {@code 1000.00}
     * @param pot for example {@code 1050.00}
     * @param allocation for example {@code 1050.00}
     * @param closingTarget for example {@code 1050.00}
     */
    @JsonPropertyOrder({"bodies", "baseline", "opening_target", "pot", "allocation", "closing_target"})
    record TotalsText(
            int bodies,
            String baseline,
            @JsonProperty("opening_target") Optional<String> openingTarget,
            String pot,
            String allocation,
            @JsonProperty("closing_target") Optional<String> closingTarget) {
        /**
         * The sums of a result, without the time that its measures take.
         *
         * @param result any result
         * @return what {@link PaceSummary#totals()} of its summary says
         */
        public static TotalsText of(PaceResult result) {
            PacePolicy policy = result.policy();
            Totals totals = result.totals();
            return new TotalsText(
                    totals.bodies(),
                    Texts.money(policy, totals.baseline()),
                    totals.openingTarget().map(amount -> Texts.money(policy, amount)),
                    Texts.money(policy, totals.pot()),
                    Texts.allocation(policy, totals.allocation()),
                    totals.closingTarget().map(amount -> Texts.money(policy, amount)));
        }
    }

    /**
     * The summary of a result.
     *
     * @param result any result
     * @return its summary
     */
    static PaceSummary of(PaceResult result) {
        PacePolicy policy = result.policy();
        return ImmutablePaceSummary.builder()
                .policy(policy.id())
                .status(result.status())
                .solved(new SolvedText(
                        result.solved().name().name(), result.solved().printed()))
                .residual(Texts.money(policy, result.residual()))
                .unit(policy.unit())
                .totals(TotalsText.of(result))
                .putAllMeasures(byName(result.measures()))
                .addAllWarnings(result.warnings())
                .addAllAssumptions(result.assumptions())
                .build();
    }

    private static Map<String, Object> byName(PaceMeasures measures) {
        Map<String, Object> byName = new LinkedHashMap<>();
        Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
        for (Measure measure : measures.all()) {
            Optional<String> value = measure.printed();
            int dot = measure.name().indexOf('.');
            if (dot < 0) {
                byName.put(measure.name(), value);
            } else {
                String group = measure.name().substring(0, dot);
                groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                        .put(measure.name().substring(dot + 1), value);
                byName.put(group, groups.get(group));
            }
        }
        return byName;
    }

    /**
     * The summary as JSON.
     *
     * @return one object on several lines
     */
    default String toJson() {
        try {
            return FairshareJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a summary of text and lists cannot fail to be written", e);
        }
    }

    /**
     * Policy and status.
     *
     * @return for example {@code example: BALANCED}
     */
    default String describe() {
        return policy() + ": " + status();
    }

    @JsonCreator
    private static PaceSummary fromJson(
            @JsonProperty(value = "policy", required = true) String policy,
            @JsonProperty(value = "status", required = true) AllocationStatus status,
            @JsonProperty(value = "solved", required = true) SolvedText solved,
            @JsonProperty(value = "residual", required = true) String residual,
            @JsonProperty(value = "unit", required = true) MoneyUnit unit,
            @JsonProperty(value = "totals", required = true) TotalsText totals,
            @JsonProperty(value = "measures", required = true) Map<String, Object> measures,
            @JsonProperty(value = "warnings", required = true) List<String> warnings,
            @JsonProperty(value = "assumptions", required = true) List<String> assumptions) {
        return ImmutablePaceSummary.builder()
                .policy(policy)
                .status(status)
                .solved(solved)
                .residual(residual)
                .unit(unit)
                .totals(totals)
                .measures(defined(measures))
                .warnings(warnings)
                .assumptions(assumptions)
                .build();
    }

    private static Map<String, Object> defined(Map<?, ?> written) {
        Map<String, Object> defined = new LinkedHashMap<>();
        written.forEach((name, value) -> defined.put(
                String.valueOf(name), value instanceof Map<?, ?> group ? defined(group) : Optional.ofNullable(value)));
        return defined;
    }
}
