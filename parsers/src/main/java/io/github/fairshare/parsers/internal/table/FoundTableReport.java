package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.List;

/** Accounts for the lines of a found table that are no rows, and says what is unusual about its columns. */
public final class FoundTableReport {
    private FoundTableReport() {}

    /**
     * Marks headings and lines that were not understood, and reports columns.
     *
     * @param table a table that was found
     * @param known the ids of the columns that a record has
     * @param document the document, with all rows marked
     */
    public static void account(FoundTable table, List<String> known, OpenDocument document) {
        unmarked(table.heading(), document).forEach(line -> document.mark(line, Disposition.HEADER));
        unmarked(table.repeated(), document).forEach(line -> document.mark(line, Disposition.HEADER));
        unmarked(table.strays(), document).forEach(line -> document.stray(line, OpenDocument.NO_ROW));
        table.rows().forEach(row -> reportOthers(row, table, document));
        table.heading().stream().findFirst().ifPresent(first -> reportColumns(table, first, known, document));
    }

    private static void reportOthers(FoundRow row, FoundTable table, OpenDocument document) {
        row.others().keySet().stream()
                .filter(heading ->
                        !table.columns().contains(heading) && !table.columns().contains(""))
                .forEach(heading -> document.log()
                        .add(DiagnosticLog.at(
                                        row.lines().first(),
                                        Severity.WARNING,
                                        DiagnosticCode.COLUMN_KEPT,
                                        "the row has a cell that the first heading does not name; it is kept as '"
                                                + heading + "'")
                                .putAttribute("heading", heading)));
    }

    private static void reportColumns(FoundTable table, SourceLine first, List<String> known, OpenDocument document) {
        table.columns().stream()
                .filter(column -> !known.contains(column) && !column.isEmpty())
                .forEach(column -> document.log().addKept(first, column));
        known.stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> addMissing(document, first, column));
    }

    private static void addMissing(OpenDocument document, SourceLine heading, String column) {
        document.log()
                .add(DiagnosticLog.at(
                                heading,
                                Severity.WARNING,
                                DiagnosticCode.COLUMN_MISSING,
                                "no heading names the column " + column)
                        .putAttribute("column", column));
    }

    private static List<SourceLine> unmarked(List<SourceLine> lines, OpenDocument document) {
        return lines.stream()
                .filter(line -> !document.isMarked(line) && !line.isBlank())
                .toList();
    }
}
