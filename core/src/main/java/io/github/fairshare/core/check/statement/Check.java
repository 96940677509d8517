package io.github.fairshare.core.check.statement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.ImmutableCheckOutcome;
import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Set;

/**
 * Something that a table should satisfy, as data: what is stated, and where. A failed check is a finding, never an
 * exception.
 *
 * <p>In JSON the field {@code type} names the sort of check, for example {@code AGGREGATE}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SumCheck.class, name = "SUM"),
    @JsonSubTypes.Type(value = TotalRowCheck.class, name = "TOTAL_ROW"),
    @JsonSubTypes.Type(value = AggregateCheck.class, name = "AGGREGATE"),
    @JsonSubTypes.Type(value = ExtremeCheck.class, name = "EXTREME"),
    @JsonSubTypes.Type(value = CountCheck.class, name = "COUNT"),
    @JsonSubTypes.Type(value = ExpectedSetCheck.class, name = "EXPECTED_SET"),
    @JsonSubTypes.Type(value = ListedCheck.class, name = "LISTED"),
    @JsonSubTypes.Type(value = OpenOnCheck.class, name = "OPEN_ON"),
    @JsonSubTypes.Type(value = AtMostCheck.class, name = "AT_MOST"),
    @JsonSubTypes.Type(value = OrderCheck.class, name = "ORDER"),
    @JsonSubTypes.Type(value = SignCheck.class, name = "SIGN"),
    @JsonSubTypes.Type(value = RatioCheck.class, name = "RATIO"),
    @JsonSubTypes.Type(value = DifferenceCheck.class, name = "DIFFERENCE"),
    @JsonSubTypes.Type(value = PercentageCheck.class, name = "PERCENTAGE")
})
public sealed interface Check
        permits SumCheck,
                TotalRowCheck,
                AggregateCheck,
                ExtremeCheck,
                CountCheck,
                ExpectedSetCheck,
                ListedCheck,
                OpenOnCheck,
                AtMostCheck,
                OrderCheck,
                SignCheck,
                RatioCheck,
                DifferenceCheck,
                PercentageCheck {
    /**
     * What sort of check it is.
     *
     * @return the kind
     */
    CheckOutcome.Kind kind();

    /**
     * A short and stable name.
     *
     * @return for example {@code total-target}
     */
    String id();

    /**
     * Who says that it should hold, and where.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What should hold, as one sentence.
     *
     * @return for example "the rows of aggregate and ccg add up to 2260 in target"
     */
    String statement();

    /**
     * Holds the table against the check.
     *
     * @param table the figures
     * @return what was expected, what was found, and on what evidence
     */
    CheckOutcome against(FigureTable table);

    /**
     * Whether each row keeps or breaks the check on its own, so that a row can be held against it without the others.
     *
     * @return for example true for a difference of two columns, false for a total
     */
    default boolean looksAtRowsAlone() {
        return false;
    }

    /**
     * Whether the document has what the check holds its rows against, such as a day or a row of totals.
     *
     * @param table the figures
     * @return false where there is nothing to be held against; then the check is not run
     */
    default boolean appliesTo(FigureTable table) {
        return true;
    }

    /**
     * What a row should be about, and none is.
     *
     * @param table the figures
     * @return in order; always empty where the check expects no certain rows
     */
    default Set<String> missingFrom(FigureTable table) {
        return Set.of();
    }

    /**
     * Figures of which at least one has to be another for the check to hold.
     *
     * @param table the figures
     * @return empty where the check holds, cannot be told, or is about rows rather than figures
     */
    default List<FigureTable.Cell> suspects(FigureTable table) {
        return List.of();
    }

    /**
     * An outcome with id, kind, statement and citation filled in.
     *
     * @param result how it came out
     * @return the builder, to be completed
     */
    default ImmutableCheckOutcome.Builder outcome(CheckOutcome.Result result) {
        return ImmutableCheckOutcome.builder()
                .check(id())
                .kind(kind())
                .statement(statement())
                .citation(citation())
                .result(result);
    }

    /**
     * Holds a table against checks.
     *
     * @param checks what should hold
     * @param table the figures
     * @return one outcome per check that the table gives an occasion for
     */
    static Reconciliation reconcile(List<? extends Check> checks, FigureTable table) {
        return new Reconciliation(checks.stream()
                .filter(check -> check.appliesTo(table))
                .map(check -> check.against(table))
                .toList());
    }
}
