package io.github.fairshare.examples.report;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.chart.BarChart;
import io.github.fairshare.parsers.PaceMeasuresParser;
import io.github.fairshare.parsers.Sources;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pace of change: published figures beside the same figures recomputed by the engine. */
final class PaceOfChangeSection implements ReportSection {
    private static final List<String> FOOTNOTES = List.of(
            "Source: memorandum by the Manchester Joint Health Unit to the House of Commons Health Committee (PEX 15),"
                    + " Table 1 (Open Parliament Licence v3.0).",
            "Unofficial: computed by Fairshare.");

    @Override
    public Section make() {
        WorkedExamples examples = new WorkedExamples();
        SevenYearIllustration illustration = SevenYearIllustration.compute();
        List<PublishedRound> rounds = rounds();
        List<ComparedFigure> floors =
                rounds.stream().map(PaceOfChangeSection::floorRatio).toList();
        DataTable printed = ComparedFigure.table(examples.printed());
        DataTable lower = ComparedFigure.table(examples.lowerMinimum());
        DataTable table1 = ComparedFigure.table(floors);
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(
                        "basis",
                        "The rule of 2009-10 is reconstructed from the memorandum: which of its figures are stated,"
                                + " derived or assumed stands in the policy pct-2009-10. The memorandum prints neither"
                                + " baselines nor targets; those of the two examples (£254.17m and £205.23m, £502.86m"
                                + " and £527.66m) are derived from its distances and growths."),
                new Block.Table("worked_examples", "The two examples of paragraph 18", printed),
                new Block.Table("lower_minimum", "The same with a minimum of 4.0 %, as the memorandum suggests", lower),
                new Block.Items(
                        "differences",
                        "Where the two differ",
                        ComparedFigure.differences(
                                Stream.concat(examples.printed().stream(), examples.lowerMinimum().stream())
                                        .toList())),
                new Block.Table("vectors", "Five bodies under five rules, worked by hand", HandWorkedVectors.table()),
                new Block.Table("minimum_share", "Table 1: minimum as % of growth (M1), recomputed", table1),
                new Block.Paragraph(
                        "minimum_share_count",
                        floors.stream().filter(ComparedFigure::agrees).count() + " of " + floors.size()
                                + " rows agree. The ratio is rounded once, half up."),
                chart(rounds)));
        blocks.addAll(illustration.blocks());
        Map<String, DataTable> tables = new LinkedHashMap<>();
        tables.put("pace-worked-examples", printed);
        tables.put("pace-lower-minimum", lower);
        tables.put("pace-minimum-share", table1);
        tables.put("pace-illustration", illustration.all());
        return new Section(
                "pace-of-change",
                "Pace of change",
                "Recomputed by the engine; printed figures from the memorandum PEX 15 to the House of Commons Health"
                        + " Committee, 2010.",
                blocks,
                new Section.Data(tables, List.of()));
    }

    private static List<PublishedRound> rounds() {
        Sources source = Sources.PACE_MEASURES_2010;
        return PaceMeasuresParser.standard()
                .parse(source.text(), source.options())
                .values();
    }

    private static ComparedFigure floorRatio(PublishedRound round) {
        BigDecimal minimum = round.minimum().map(PrintedFigure::value).orElseThrow();
        BigDecimal growth = round.growth().map(PrintedFigure::value).orElseThrow();
        return new ComparedFigure(
                round.year().toString(),
                "100 x " + minimum.toPlainString() + " / " + growth.toPlainString(),
                round.minimumShareOfGrowth().orElseThrow().text(),
                minimum.multiply(BigDecimal.valueOf(100)).divide(growth, MathContext.DECIMAL64),
                "");
    }

    private static Block chart(List<PublishedRound> rounds) {
        return new Block.Chart(new BarChart(
                "growth-used",
                "Growth used to bring trusts nearer to target, 1999-2000 to 2010-11",
                "Per cent of the overall growth, as printed",
                rounds.stream()
                        .map(round -> new BarChart.Bar(
                                round.year().toString(),
                                round.growthUsed().orElseThrow().value(),
                                round.growthUsed().orElseThrow().text()))
                        .toList(),
                FOOTNOTES));
    }
}
