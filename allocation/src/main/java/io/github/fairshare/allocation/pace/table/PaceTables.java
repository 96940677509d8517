package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.text.Texts;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes results as comma-separated tables; money stands in the policy's unit, percentages have six decimals. */
public final class PaceTables {
    /** The columns of a table of allocations, which can be read again as openings and closings. */
    static final List<String> ALLOCATION_COLUMNS = List.of(
            "code",
            "baseline",
            "opening_target",
            "opening_percent",
            "growth_percent",
            "allocation",
            "closing_target",
            "closing_percent",
            "binding");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;

    private PaceTables() {}

    /**
     * The allocations, one row a body in the order of the positions.
     *
     * @param result of one year
     * @return columns code, baseline, opening_target, opening_percent, growth_percent, allocation, closing_target,
     *     closing_percent, binding
     */
    public static String allocations(PaceResult result) {
        PacePolicy policy = result.policy();
        return table(
                ALLOCATION_COLUMNS,
                result.bodies().stream()
                        .map(body -> List.of(
                                body.code(),
                                policy.unit().from(body.baseline()).toPlainString(),
                                Texts.moneyOrEmpty(policy, body.openingTarget()),
                                Texts.percentOrEmpty(body.openingPercent()),
                                Texts.percentOrEmpty(body.growthPercent()),
                                Texts.allocation(policy, body.allocation()),
                                Texts.moneyOrEmpty(policy, body.closingTarget()),
                                Texts.percentOrEmpty(body.closingPercent()),
                                body.binding().orElse("")))
                        .toList());
    }

    /**
     * Two results side by side, money in the unit of the first policy.
     *
     * @param comparison of two results
     * @return columns code, allocation_a, allocation_b, difference, closing_percent_a, closing_percent_b
     */
    public static String comparison(PaceComparison comparison) {
        PacePolicy policy = comparison.a().policy();
        List<String> header =
                List.of("code", "allocation_a", "allocation_b", "difference", "closing_percent_a", "closing_percent_b");
        return table(
                header,
                comparison.rows().stream()
                        .map(row -> List.of(
                                row.code(),
                                Texts.money(policy, row.allocationA()),
                                Texts.money(policy, row.allocationB()),
                                Texts.money(policy, row.difference()),
                                Texts.percentOrEmpty(row.closingPercentA()),
                                Texts.percentOrEmpty(row.closingPercentB())))
                        .toList());
    }

    /**
     * The measures of a round, undefined ones with an empty value.
     *
     * @param measures of a result or of a table
     * @return columns name, value, unit, definition
     */
    public static String measures(PaceMeasures measures) {
        return table(
                List.of("name", "value", "unit", "definition"),
                measures.all().stream()
                        .map(measure -> List.of(
                                measure.name(), measure.printed().orElse(""), measure.unit(), measure.definition()))
                        .toList());
    }

    static String table(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return FORMAT.format(cells.toArray()) + "\n";
    }
}
