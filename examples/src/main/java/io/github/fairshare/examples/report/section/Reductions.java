package io.github.fairshare.examples.report.section;

import io.github.fairshare.allocation.delay.Beds;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.Reduction;
import io.github.fairshare.allocation.delay.ReductionLine;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.chart.BarChart;
import io.github.fairshare.examples.report.content.Block;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reductions that a table of targets asks for, laid out.
 *
 * @param table the targets
 * @param names what the bodies are called
 * @param footnotes source and standing, for charts
 */
record Reductions(DelayTable table, BodyNames names, List<String> footnotes) {
    private static final int SHOWN = 10;
    private static final String UNIT = "Average beds delayed per day, attributable to the NHS";

    List<Block> blocks() {
        List<ReductionLine> largest = sorted().stream().limit(SHOWN).toList();
        return List.of(
                new Block.Paragraph(
                        "unit",
                        "Required reduction: baseline (fourth quarter) less target. Unit: average beds delayed per day,"
                                + " attributable to the NHS; the document prints no unit, this one is derived."
                                + " Percentages of several bodies are ratios of sums; Greater Manchester, an aggregate,"
                                + " counts once."),
                new Block.Table("national", "National required reduction", national()),
                new Block.Table("largest", "The ten largest required reductions", largestTable(largest)),
                together(largest),
                chart(largest),
                nothingRequired());
    }

    /** Every body, the largest reduction first; for a file. */
    DataTable all() {
        List<Column> columns = List.of(
                Column.named("rank"),
                Column.named("code"),
                Column.named("name"),
                Column.named("baseline"),
                Column.named("target"),
                Column.named("reduction"),
                Column.named("percent_of_baseline"),
                Column.named("share_of_national_percent"),
                Column.named("rank_by_percent"));
        return new DataTable(
                columns,
                sorted().stream()
                        .map(line -> List.of(
                                Integer.toString(line.rankByAmount()),
                                names.code(line.name()),
                                names.printed(line.name()),
                                beds(line.reduction().baseline()),
                                beds(line.reduction().target()),
                                beds(line.reduction().amount()),
                                points(line.reduction().percent()),
                                points(line.shareOfTotal()),
                                line.rankByPercent()
                                        .map(rank -> rank.toString())
                                        .orElse("")))
                        .toList());
    }

    private List<ReductionLine> sorted() {
        return table.byBody().stream()
                .sorted(Comparator.comparingInt(ReductionLine::rankByAmount))
                .toList();
    }

    private DataTable national() {
        Reduction total = table.total();
        return new DataTable(
                List.of(
                        new Column("bodies", "Bodies", Display.NUMBER),
                        new Column("baseline", "Baseline", Display.TWO_DECIMALS),
                        new Column("target", "Target", Display.TWO_DECIMALS),
                        new Column("reduction", "Reduction", Display.TWO_DECIMALS),
                        new Column("percent_of_baseline", "% of baseline", Display.ONE_DECIMAL)),
                List.of(List.of(
                        Integer.toString(table.positions().size()),
                        beds(total.baseline()),
                        beds(total.target()),
                        beds(total.amount()),
                        points(total.percent()))));
    }

    private DataTable largestTable(List<ReductionLine> largest) {
        return new DataTable(
                List.of(
                        new Column("rank", "Rank", Display.NUMBER),
                        Column.text("code", "Code"),
                        Column.text("name", "Name"),
                        new Column("baseline", "Baseline", Display.TWO_DECIMALS),
                        new Column("target", "Target", Display.TWO_DECIMALS),
                        new Column("reduction", "Reduction", Display.TWO_DECIMALS),
                        new Column("percent_of_baseline", "% of baseline", Display.ONE_DECIMAL),
                        new Column("share_of_national_percent", "% of national", Display.ONE_DECIMAL)),
                largest.stream()
                        .map(line -> List.of(
                                Integer.toString(line.rankByAmount()),
                                names.code(line.name()),
                                names.shown(line.name()),
                                beds(line.reduction().baseline()),
                                beds(line.reduction().target()),
                                beds(line.reduction().amount()),
                                points(line.reduction().percent()),
                                points(line.shareOfTotal())))
                        .toList());
    }

    private Block together(List<ReductionLine> largest) {
        Reduction reduction = Reduction.of(largest.stream()
                .flatMap(line -> table.find(line.name()).stream())
                .toList());
        String share = Display.ONE_DECIMAL.show(points(reduction.percentOf(table.total())));
        return new Block.Paragraph(
                "largest_together",
                "Together these " + largest.size() + " are asked for " + beds(reduction.amount()) + " beds fewer, "
                        + share + " % of the national reduction.");
    }

    private Block chart(List<ReductionLine> largest) {
        return new Block.Chart(new BarChart(
                "largest-reductions",
                "Ten largest required reductions, September 2017",
                UNIT + ": baseline (Q4) less target",
                largest.stream()
                        .map(line -> new BarChart.Bar(
                                names.shown(line.name()),
                                line.reduction().amount().perDay(),
                                beds(line.reduction().amount())))
                        .toList(),
                footnotes));
    }

    private Block nothingRequired() {
        List<String> bodies = table.byBody().stream()
                .filter(line -> line.reduction().amount().isZero())
                .map(line -> (names.code(line.name()) + " " + names.shown(line.name())).strip())
                .toList();
        return new Block.Items(
                "nothing_required", "Nothing required: target equals baseline in " + bodies.size() + " rows", bodies);
    }

    private static String beds(Beds beds) {
        BigDecimal perDay = beds.perDay();
        return perDay.setScale(Math.max(2, perDay.scale())).toPlainString();
    }

    private static String points(Optional<Percent> percent) {
        return percent.map(Percent::points).map(BigDecimal::toPlainString).orElse("");
    }
}
