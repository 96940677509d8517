package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.table.HeadedTable.Headed;
import java.util.Collection;

/** Accounts for the lines of a table that are no rows, and says what is unusual about its columns. */
public final class HeadedTableReport {
    private HeadedTableReport() {}

    /**
     * Marks headings, rulers and lines that were not understood, and reports columns.
     *
     * @param table a table that was found
     * @param document the document
     */
    public static void account(HeadedTable table, OpenDocument document) {
        table.headings().forEach(headed -> document.mark(headed.line(), Disposition.HEADER));
        table.strays().stream()
                .filter(line -> !document.isMarked(line))
                .forEach(line -> document.stray(
                        line, "the line stands inside the table, but has neither a code nor a figure in its place"));
        table.rows().forEach(row -> reportOthers(row, table, document));
        reportColumns(table.headings().get(0), table, document);
    }

    private static void reportOthers(FoundRow row, HeadedTable table, OpenDocument document) {
        Collection<String> reported =
                table.headings().get(0).heading().unknown().values();
        row.others().keySet().stream()
                .filter(heading -> !reported.contains(heading))
                .forEach(heading -> document.log()
                        .add(DiagnosticLog.at(
                                        row.lines().first(),
                                        Severity.WARNING,
                                        DiagnosticCode.COLUMN_KEPT,
                                        "the row has a cell that the first heading does not name; it is kept as '"
                                                + heading + "'")
                                .putAttribute("heading", heading)));
    }

    private static void reportColumns(Headed first, HeadedTable table, OpenDocument document) {
        first.heading().unknown().values().forEach(heading -> document.log().addKept(first.line(), heading));
        table.form().columns().stream()
                .filter(column -> !first.heading().positions().containsKey(column))
                .forEach(column -> FoundTableReport.addMissing(document, first.line(), column.id()));
    }
}
