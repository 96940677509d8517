package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.DifferenceCheck;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.PercentageCheck;
import io.github.fairshare.core.check.statement.SignCheck;
import io.github.fairshare.core.check.statement.TotalRowCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.source.Citation;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.MisprintReport;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What should hold of a table of allocations: distances, signs, and the sums that subtotals and totals print. */
public final class AllocationChecks {
    private static final Set<String> ALL = Set.of("row");
    private static final String BODY = "body";
    /** Each sum looks at all rows, so that a text of nothing but totals must not have one for each. */
    private static final int MOST_CHECKS = 400;

    private final List<Entry<AllocationPosition>> entries;
    private final List<Integer> blocks;
    private final String document;
    private final FigureTable table;

    private AllocationChecks(List<Entry<AllocationPosition>> entries, String document) {
        this.entries = entries;
        this.document = document;
        this.blocks = blocks(entries);
        this.table = figureTable();
    }

    /**
     * Runs all checks that a document supports, searches for misprints, and reports what is found.
     *
     * @param entries the records
     * @param document the document
     * @return the outcomes
     */
    public static Reconciliation run(List<Entry<AllocationPosition>> entries, OpenDocument document) {
        AllocationChecks checks = new AllocationChecks(entries, document.id());
        Reconciliation outcomes =
                CheckReport.run(checks.checks(), checks.table, OrganisationRegistry.pcts(), document.log());
        new MisprintReport(checks.checks(), document).run(checks.table);
        return outcomes;
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        if (anyHas(AllocationColumns.DISTANCE)) {
            checks.add(new DifferenceCheck(
                    "distance",
                    ALL,
                    new DifferenceCheck.Difference(
                            AllocationColumns.DISTANCE, AllocationColumns.ALLOCATION, AllocationColumns.TARGET),
                    unit(AllocationColumns.DISTANCE),
                    Citation.derived(document, "the distance is the allocation less the target")));
        }
        if (anyHas(AllocationColumns.PERCENT)) {
            addPercentages(checks);
        }
        for (int at = 0; at < entries.size() && checks.size() < MOST_CHECKS; at++) {
            Kind kind = entries.get(at).value().kind();
            if (kind != Kind.BODY) {
                addSums(checks, at, kind == Kind.TOTAL ? BODY : block(blocks.get(at)));
            }
        }
        return List.copyOf(checks);
    }

    private FigureTable figureTable() {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            AllocationPosition position = entries.get(at).value();
            Set<String> groups = new HashSet<>(ALL);
            if (position.kind() == Kind.BODY) {
                groups.add(BODY);
                groups.add(block(blocks.get(at)));
            } else {
                groups.add(sum(at));
            }
            String key = position.code()
                    .map(OrganisationCode::text)
                    .or(position::name)
                    .orElse("");
            rows.add(new FigureTable.Row(key, entries.get(at).line(), groups, figures(position)));
        }
        return new FigureTable(rows);
    }

    private void addPercentages(List<Check> checks) {
        Citation relation = Citation.derived(document, "the percentage is the distance in per cent of the target");
        if (anyHas(AllocationColumns.DISTANCE)) {
            checks.add(new SignCheck("sign", ALL, AllocationColumns.DISTANCE, AllocationColumns.PERCENT, relation));
            checks.add(percentage("percentage-of-distance", AllocationColumns.DISTANCE, Optional.empty(), relation));
        }
        checks.add(percentage(
                "percentage-of-allocation",
                AllocationColumns.ALLOCATION,
                Optional.of(AllocationColumns.TARGET),
                relation));
    }

    private static Check percentage(String id, String part, Optional<String> less, Citation citation) {
        return new PercentageCheck(
                id,
                ALL,
                new PercentageCheck.Percentage(AllocationColumns.PERCENT, part, less, AllocationColumns.TARGET),
                citation);
    }

    /** Each body that was rounded may be half a unit off, and so may the printed sum. */
    private void addSums(List<Check> checks, int at, String group) {
        Entry<AllocationPosition> sum = entries.get(at);
        long size = table.rowsIn(Set.of(group)).size();
        figures(sum.value()).forEach((column, figure) -> {
            if (size > 0 && !column.equals(AllocationColumns.PERCENT)) {
                BigDecimal within = BigDecimal.valueOf(size + 1)
                        .multiply(BigDecimal.ONE.movePointLeft(figure.decimals()))
                        .divide(BigDecimal.valueOf(2));
                checks.add(new TotalRowCheck(
                        "sum-" + column + "-line-" + sum.line() + "-" + checks.size(),
                        column,
                        Set.of(group),
                        sum(at),
                        Optional.of(within),
                        Citation.stated(document, sum.value().name().orElse("a row of sums"))));
            }
        });
    }

    /** The group of one row, which prints a sum. */
    private static String sum(int row) {
        return "sum " + row;
    }

    /** The number of the subtotal that each row belongs to, which stands below its bodies, or above where one comes first. */
    private static List<Integer> blocks(List<Entry<AllocationPosition>> entries) {
        boolean above = !entries.isEmpty() && entries.get(0).value().kind() == Kind.SUBTOTAL;
        List<Integer> blocks = new ArrayList<>();
        int block = above ? 0 : 1;
        for (Entry<AllocationPosition> entry : entries) {
            boolean subtotal = entry.value().kind() == Kind.SUBTOTAL;
            if (subtotal && above) {
                block++;
            }
            blocks.add(block);
            if (subtotal && !above) {
                block++;
            }
        }
        return blocks;
    }

    private static String block(int number) {
        return "body of subtotal " + number;
    }

    private boolean anyHas(String column) {
        return entries.stream().anyMatch(entry -> figures(entry.value()).containsKey(column));
    }

    private BigDecimal unit(String column) {
        int decimals = entries.stream()
                .flatMap(entry -> Optional.ofNullable(figures(entry.value()).get(column)).stream())
                .mapToInt(PrintedFigure::decimals)
                .min()
                .orElse(0);
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    private static Map<String, PrintedFigure> figures(AllocationPosition position) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        position.allocation().ifPresent(figure -> figures.put(AllocationColumns.ALLOCATION, figure));
        position.target().ifPresent(figure -> figures.put(AllocationColumns.TARGET, figure));
        position.distance().ifPresent(figure -> figures.put(AllocationColumns.DISTANCE, figure));
        position.distancePercentOfTarget().ifPresent(figure -> figures.put(AllocationColumns.PERCENT, figure));
        return figures;
    }
}
