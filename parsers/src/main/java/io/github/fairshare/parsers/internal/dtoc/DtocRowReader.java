package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.DtocTarget.Kind;
import io.github.fairshare.core.model.ImmutableDtocTarget;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.OrganisationLookup.Found;
import io.github.fairshare.parsers.internal.table.Column;
import io.github.fairshare.parsers.internal.table.HeadedTable;
import io.github.fairshare.parsers.internal.table.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of a table of DTOC targets into records. */
public final class DtocRowReader {
    private static final Set<String> TOTAL_NAMES =
            Set.of("total", "totals", "grand total", "england", "england total", "total england", "national total");
    private static final Found NO_ORGANISATION = new Found(Optional.empty(), Status.EXACT, List.of());

    private final OpenDocument document;
    private final OrganisationLookup lookup;
    private final HeadedTable table;

    /**
     * A reader of one table.
     *
     * @param document the document
     * @param lookup finds organisations as of the document's day
     * @param table the table
     */
    public DtocRowReader(OpenDocument document, OrganisationLookup lookup, HeadedTable table) {
        this.document = document;
        this.lookup = lookup;
        this.table = table;
    }

    /**
     * Reads a row and accounts for its line.
     *
     * @param row a row of the table
     * @return the record
     */
    public Entry<DtocTarget> read(TableRow row) {
        Label label = Label.of(row, table.form());
        Kind kind = kind(label);
        Found found = kind == Kind.CCG ? find(row, label) : NO_ORGANISATION;
        ImmutableDtocTarget target = DtocTarget.builder()
                .kind(kind)
                .code(found.code())
                .name(Optional.of(label.name()).filter(name -> !name.isEmpty()))
                .plan(row.figure(DtocColumns.PLAN))
                .baseline(row.figure(DtocColumns.BASELINE))
                .target(row.figure(DtocColumns.TARGET))
                .otherColumns(row.others())
                .build();
        boolean whole = reportFigures(row) && reportEnd(row);
        document.mark(row.line(), kind == Kind.TOTAL ? Disposition.TOTAL : Disposition.RECORD);
        return whole && found.status() != Status.UNRESOLVED
                ? OpenDocument.whole(target, document.at(row.line()), found.repairs())
                : OpenDocument.partial(target, document.at(row.line()), found.repairs());
    }

    private Found find(TableRow row, Label label) {
        if (!label.code().isEmpty()) {
            return lookup.byCode(row.line(), label.code(), label.name());
        }
        return hasCodes()
                ? lookup.byNameInstead(row.line(), row.text(DtocColumns.CODE), label.name())
                : lookup.byName(row.line(), label.name());
    }

    private boolean hasCodes() {
        return table.headings().get(0).heading().positions().containsKey(DtocColumns.CODE);
    }

    private Kind kind(Label label) {
        String name = label.name().toLowerCase(Locale.ROOT);
        if (!label.code().isEmpty()) {
            return Kind.CCG;
        }
        if (name.isEmpty() || TOTAL_NAMES.contains(name)) {
            return Kind.TOTAL;
        }
        return name.contains("aggregat") || !lookup.groupsIn(name).isEmpty() ? Kind.AGGREGATE : Kind.CCG;
    }

    private boolean reportFigures(TableRow row) {
        List<Column> unreadable = DtocColumns.FIGURES.stream()
                .filter(column -> table.headings().get(0).heading().positions().containsKey(column))
                .filter(column -> row.figure(column).isEmpty())
                .toList();
        unreadable.forEach(column -> document.log()
                .add(DiagnosticLog.at(
                                row.line(),
                                Severity.ERROR,
                                DiagnosticCode.NUMBER_UNREADABLE,
                                row.text(column).isEmpty()
                                        ? "the row has no " + column.id()
                                        : "the " + column.id() + " '" + row.text(column) + "' is no number")
                        .putAttribute("column", column.id())));
        return unreadable.isEmpty();
    }

    /** A text that ends without a line end may have been cut within its last cell or before it. */
    private boolean reportEnd(TableRow row) {
        if (row.line().number() < document.lines().size()
                || !row.line().terminator().isEmpty()) {
            return true;
        }
        List<Column> columns = table.headingOf(row).columns();
        Column last = columns.get(columns.size() - 1);
        if (row.text(last).isEmpty()) {
            return reportCut(row, "without a " + last.id());
        }
        int printed = DtocColumns.FIGURES.stream()
                .flatMap(column -> row.figure(column).stream())
                .mapToInt(PrintedFigure::decimals)
                .max()
                .orElse(0);
        return row.figure(last)
                .filter(figure -> figure.decimals() < printed)
                .map(figure -> reportCut(row, "with " + figure + ", which has fewer decimals than the others"))
                .orElse(true);
    }

    private boolean reportCut(TableRow row, String where) {
        document.log()
                .add(DiagnosticLog.at(
                        row.line(),
                        Severity.ERROR,
                        DiagnosticCode.NUMBER_UNREADABLE,
                        "the text ends in this row, " + where + ": it may have been cut"));
        return false;
    }

    /** The printed code and name; a word in the place of a code, such as "Total", is a name. */
    private record Label(String code, String name) {
        static Label of(TableRow row, HeadedTable.Form form) {
            String code = row.text(DtocColumns.CODE);
            String name = row.text(DtocColumns.NAME);
            if (code.isEmpty() || form.isCode().test(code)) {
                return new Label(code, name);
            }
            return new Label("", name.isEmpty() ? code : name);
        }
    }
}
