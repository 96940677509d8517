package io.github.fairshare.examples.report;

import io.github.fairshare.allocation.delay.Beds;
import io.github.fairshare.allocation.delay.DelayPosition;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.Reduction;
import io.github.fairshare.allocation.delay.ReductionLine;
import io.github.fairshare.core.join.Placing;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.chart.BarChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The required reductions of groups of bodies, laid out.
 *
 * @param table the targets
 * @param groupOf the group by the body's key
 * @param order in which order the groups are shown
 */
record GroupedReductions(DelayTable table, Map<String, String> groupOf, Comparator<ReductionLine> order) {
    /** The largest reduction in per cent of its baseline first. */
    static final Comparator<ReductionLine> LARGEST_FIRST =
            Comparator.comparing(line -> line.rankByPercent().orElse(Integer.MAX_VALUE));

    Block table(String id, String title, String heading) {
        return new Block.Table(
                id,
                title,
                new DataTable(
                        List.of(
                                Column.text("group", heading),
                                new Column("bodies", "Rows", Display.NUMBER),
                                new Column("baseline", "Baseline", Display.TWO_DECIMALS),
                                new Column("target", "Target", Display.TWO_DECIMALS),
                                new Column("reduction", "Reduction", Display.TWO_DECIMALS),
                                new Column("percent_of_baseline", "% of baseline", Display.ONE_DECIMAL),
                                new Column("share_of_national_percent", "% of national", Display.ONE_DECIMAL)),
                        rows()));
    }

    Block chart(String id, String title, List<String> footnotes) {
        List<BarChart.Bar> bars = new ArrayList<>(
                lines().stream().map(line -> bar(line.name(), line.reduction())).toList());
        List<String> notes = new ArrayList<>(footnotes);
        List<DelayPosition> others = table.withoutGroup(groupOf);
        if (!others.isEmpty()) {
            Reduction reduction = Reduction.of(others);
            bars.add(bar(Placing.NOT_TOLD, reduction));
            notes.add("Not told: " + others.size() + " of " + table.positions().size() + " rows, a reduction of "
                    + beds(reduction.amount()) + ".");
        }
        return new Block.Chart(
                new BarChart(id, title, "Reduction as % of the baseline, all rows of the group together", bars, notes));
    }

    private static BarChart.Bar bar(String name, Reduction reduction) {
        return new BarChart.Bar(
                name,
                reduction.percent().map(Percent::points).orElse(BigDecimal.ZERO),
                Display.ONE_DECIMAL.show(points(reduction.percent())) + " %");
    }

    private List<ReductionLine> lines() {
        return table.byGroup(groupOf).stream().sorted(order).toList();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        lines().forEach(line -> rows.add(cells(line.name(), line.bodies(), line.reduction())));
        List<DelayPosition> others = table.withoutGroup(groupOf);
        if (!others.isEmpty()) {
            rows.add(cells(Placing.NOT_TOLD, others.size(), Reduction.of(others)));
        }
        rows.add(cells("all", table.positions().size(), table.total()));
        return rows;
    }

    private List<String> cells(String name, int bodies, Reduction reduction) {
        return List.of(
                name,
                Integer.toString(bodies),
                beds(reduction.baseline()),
                beds(reduction.target()),
                beds(reduction.amount()),
                points(reduction.percent()),
                points(reduction.percentOf(table.total())));
    }

    private static String beds(Beds beds) {
        BigDecimal perDay = beds.perDay();
        return perDay.setScale(Math.max(2, perDay.scale())).toPlainString();
    }

    private static String points(Optional<Percent> percent) {
        return percent.map(Percent::points).map(BigDecimal::toPlainString).orElse("");
    }
}
