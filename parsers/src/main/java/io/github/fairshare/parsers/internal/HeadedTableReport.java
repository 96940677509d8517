package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.HeadedTable.Headed;
import java.util.Collection;

/** Accounts for the lines of a table that are no rows, and says what is unusual about its columns. */
public final class HeadedTableReport {
    private HeadedTableReport() {}

    /**
     * Marks headings, rulers and lines that were not understood, and reports columns.
     *
     * @param table a table that was found
     * @param intake the document
     */
    public static void account(HeadedTable table, Intake intake) {
        table.headings().forEach(headed -> intake.ledger().mark(headed.line().number(), Disposition.HEADER));
        table.strays()
                .forEach(line -> intake.stray(
                        line, "the line stands inside the table, but has neither a code nor a figure in its place"));
        table.rows().forEach(row -> reportOthers(row, table, intake));
        reportColumns(table.headings().get(0), table, intake);
    }

    private static void reportOthers(TableRow row, HeadedTable table, Intake intake) {
        Collection<String> reported =
                table.headings().get(0).heading().unknown().values();
        row.others().keySet().stream()
                .filter(heading -> !reported.contains(heading))
                .forEach(heading -> intake.log()
                        .add(DiagnosticLog.at(
                                        row.line(),
                                        Severity.WARNING,
                                        DiagnosticCode.COLUMN_KEPT,
                                        "the row has a cell that the first heading does not name; it is kept as '"
                                                + heading + "'")
                                .putAttribute("heading", heading)));
    }

    private static void reportColumns(Headed first, HeadedTable table, Intake intake) {
        first.heading().unknown().values().forEach(heading -> intake.log().addKept(first.line(), heading));
        table.form().columns().stream()
                .filter(column -> !first.heading().positions().containsKey(column))
                .forEach(column -> intake.log()
                        .add(DiagnosticLog.at(
                                        first.line(),
                                        Severity.WARNING,
                                        DiagnosticCode.COLUMN_MISSING,
                                        "no heading names the column " + column.id())
                                .putAttribute("column", column.id())));
    }
}
