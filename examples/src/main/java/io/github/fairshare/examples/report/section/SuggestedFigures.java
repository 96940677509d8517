package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.parsers.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the checks would say if the suggested figures had been printed.
 *
 * @param reading the table as printed
 */
record SuggestedFigures(Reading<PctDistance> reading) {
    Block checks() {
        Parsed<PctDistance> corrected =
                reading.kind().parser().parse(text(), reading.source().options());
        return new Block.Table(
                "checks_with_suggestions",
                "The same checks, if the suggested figures had been printed",
                new DataTable(
                        List.of(
                                Column.text("check", "Check"),
                                new Column("expected", "Expected", Display.NUMBER),
                                new Column("tolerance", "+/-", Display.NUMBER),
                                new Column("printed", "As printed", Display.NUMBER),
                                new Column("suggested", "As suggested", Display.NUMBER),
                                Column.text("result", "Result")),
                        reading.parsed().reconciliation().outcomes().stream()
                                .flatMap(outcome -> corrected.reconciliation().find(outcome.check()).stream()
                                        .map(again -> cells(outcome, again)))
                                .toList()));
    }

    private static List<String> cells(CheckOutcome printed, CheckOutcome suggested) {
        return List.of(
                printed.check(),
                printed.expected(),
                printed.tolerance().orElse(""),
                printed.found(),
                suggested.found(),
                suggested.result().name().toLowerCase(Locale.ROOT));
    }

    private SourceText text() {
        return SourceText.of(reading.source().text().lines().stream()
                .map(line -> suggested(line) + line.terminator())
                .collect(Collectors.joining()));
    }

    private String suggested(SourceLine line) {
        return reading.parsed().entries().stream()
                .filter(entry -> entry.line() == line.number())
                .map(Entry::value)
                .flatMap(row -> row.suggestedTotalMillion().stream()
                        .map(suggestion -> line.text().replace(text(row.totalMillion()), suggestion.text())))
                .findFirst()
                .orElse(line.text());
    }

    private static String text(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }
}
