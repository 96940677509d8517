package io.github.fairshare.examples.report.section;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.DistanceIllustration;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.parsers.PctDistancesParser;
import io.github.fairshare.parsers.Sources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rule of 2009-10 on the distances of seven years together, for want of that year's opening positions: it shows how
 * the rule works on a real spread of distances, and is no record of what anybody received.
 */
final class SevenYearIllustration {
    private final int printed;
    private final Map<String, PctDistance> rows;
    private final PaceResult result;

    private SevenYearIllustration() {
        Sources source = Sources.PCT_DISTANCES_2010;
        List<PctDistance> all = PctDistancesParser.standard()
                .parse(source.text(), source.options())
                .values();
        this.printed = all.size();
        DistanceIllustration illustration = DistanceIllustration.from(all);
        this.rows = illustration.rows();
        this.result = PaceOfChange.allocate(PacePolicies.find("pct-2009-10").orElseThrow(), illustration.positions());
    }

    static SevenYearIllustration compute() {
        return new SevenYearIllustration();
    }

    List<Block> blocks() {
        return List.of(
                new Block.Paragraph(
                        "illustration",
                        "Illustration, no record: " + rows.size() + " of the " + printed
                                + " trusts of the appendix under the rule of 2009-10. The opening positions of 2009-10 are in no"
                                + " source, so the distances of the seven years 2003-10 together stand in for them; target ="
                                + " total / percentage, baseline = target + total. Percentages are printed with one decimal, so"
                                + " money is rough near target, and trusts at 0.0 % are left out. The result is "
                                + result.status() + ": allocations of £"
                                + millions(result.totals().allocation())
                                + "m over seven years against a pot of £"
                                + millions(result.totals().pot()) + "m."),
                new Block.Table("illustration_binding", "Illustration: what holds the trusts", held()),
                new Block.Table(
                        "illustration_measures",
                        "Illustration: its measures beside those printed for the real round",
                        ComparedFigure.table(measures())),
                new Block.Items(
                        "illustration_differences",
                        "Illustration: why they differ",
                        ComparedFigure.differences(measures())));
    }

    private DataTable held() {
        Map<String, Long> counts = new TreeMap<>();
        result.bodies().forEach(body -> counts.merge(body.binding().orElse("no limit: the rule alone"), 1L, Long::sum));
        return new DataTable(
                List.of(Column.text("held_by", "Held by"), Column.text("trusts", "Trusts")),
                counts.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue().toString()))
                        .toList());
    }

    private List<ComparedFigure> measures() {
        PaceMeasures measures = result.measures();
        return List.of(
                new ComparedFigure(
                        "Table 1, 2009-10",
                        "M1, minimum as % of growth",
                        "94.5",
                        value(measures, "M1"),
                        "the base is the growth of the allocations, which here do not make the pot"),
                new ComparedFigure(
                        "Table 1, 2009-10",
                        "M2, % of growth used",
                        "1.89",
                        value(measures, "M2"),
                        "these are other distances than those of the year itself"));
    }

    private static BigDecimal value(PaceMeasures measures, String name) {
        return measures.value(name).orElseThrow();
    }

    /** Every trust of the illustration; for a file. */
    DataTable all() {
        return new DataTable(
                Stream.of(
                                "code",
                                "name",
                                "printed_percent",
                                "opening_percent",
                                "growth_percent",
                                "closing_percent",
                                "binding")
                        .map(Column::named)
                        .toList(),
                result.bodies().stream().map(this::row).toList());
    }

    private List<String> row(BodyOutcome body) {
        PctDistance row = rows.get(body.code());
        return List.of(
                body.code(),
                row == null ? "" : row.name(),
                row == null ? "" : row.percent().map(PrintedFigure::text).orElse(""),
                points(body.openingPercent()),
                points(body.growthPercent()),
                points(body.closingPercent()),
                body.binding().orElse(""));
    }

    private static String points(Optional<Percent> percent) {
        return percent.map(value ->
                        value.points().setScale(6, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }

    private static String millions(Pounds amount) {
        return amount.inMillions().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
