package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.DtocTarget.Kind;
import io.github.fairshare.core.model.ImmutableDtocTarget;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.OrganisationLookup.Found;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns the rows of a table of DTOC targets into records.
 *
 * @param document the document
 * @param lookup finds organisations as of the document's day
 * @param columns of the table
 * @param isCode whether a text is a code
 */
public record DtocRowReader(
        OpenDocument document, OrganisationLookup lookup, List<String> columns, Predicate<String> isCode) {
    private static final Found NO_ORGANISATION = new Found(Optional.empty(), Status.EXACT, List.of());

    /** Reads a row and accounts for its line. */
    public Entry<DtocTarget> read(FoundRow row) {
        Label label = Label.of(row, isCode);
        Kind kind = kind(label);
        Found found = kind == Kind.CCG ? find(row, label) : NO_ORGANISATION;
        ImmutableDtocTarget target = DtocTarget.builder()
                .kind(kind)
                .code(found.code())
                .name(Optional.of(label.name()).filter(name -> !name.isEmpty()))
                .plan(row.figure(DtocColumns.PLAN.id()))
                .baseline(row.figure(DtocColumns.BASELINE.id()))
                .target(row.figure(DtocColumns.TARGET.id()))
                .otherColumns(row.others())
                .build();
        boolean whole = reportFigures(row) && reportEnd(row) && row.doubt().isEmpty();
        document.mark(row.lines(), kind == Kind.TOTAL ? Disposition.TOTAL : Disposition.RECORD);
        row.doubt()
                .ifPresent(doubt -> document.log()
                        .add(document.about(row.lines(), Severity.ERROR, doubt.code())
                                .message(doubt.reason())));
        List<Repair> repairs = new ArrayList<>(found.repairs());
        row.repair()
                .map(repair -> document.log()
                        .addRepair(document.about(row.lines(), Severity.WARNING, DiagnosticCode.CELLS_SPLIT), repair))
                .ifPresent(repairs::add);
        return whole && found.status() != Status.UNRESOLVED
                ? OpenDocument.whole(target, document.at(row.lines()), repairs)
                : OpenDocument.partial(target, document.at(row.lines()), repairs);
    }

    private Found find(FoundRow row, Label label) {
        if (!label.code().isEmpty()) {
            return lookup.byCode(row.lines().first(), label.code(), label.name());
        }
        return hasCodes()
                ? lookup.byNameInstead(row.lines().first(), row.text(DtocColumns.CODE.id()), label.name())
                : lookup.byName(row.lines().first(), label.name());
    }

    private boolean hasCodes() {
        return columns.contains(DtocColumns.CODE.id());
    }

    private Kind kind(Label label) {
        String name = label.name().toLowerCase(Locale.ROOT);
        if (!label.code().isEmpty()) {
            return Kind.CCG;
        }
        if (name.isEmpty() || TotalNames.isTotal(name)) {
            return Kind.TOTAL;
        }
        return name.contains("aggregat") || !lookup.groupsIn(name).isEmpty() ? Kind.AGGREGATE : Kind.CCG;
    }

    private boolean reportFigures(FoundRow row) {
        List<KnownColumn> unreadable = DtocColumns.FIGURES.stream()
                .filter(column -> columns.contains(column.id()))
                .filter(column -> row.figure(column.id()).isEmpty())
                .toList();
        unreadable.forEach(column -> document.log()
                .add(DiagnosticLog.at(
                                row.lines().first(),
                                Severity.ERROR,
                                DiagnosticCode.NUMBER_UNREADABLE,
                                row.text(column.id()).isEmpty()
                                        ? "the row has no " + column.id()
                                        : "the " + column.id() + " '" + row.text(column.id()) + "' is no number")
                        .putAttribute("column", column.id())));
        return unreadable.isEmpty();
    }

    /** A text that ends without a line end may have been cut within its last cell or before it. */
    private boolean reportEnd(FoundRow row) {
        if (row.lines().last().number() < document.lines().size()
                || !row.lines().last().terminator().isEmpty()) {
            return true;
        }
        String last = columns.get(columns.size() - 1);
        if (row.text(last).isEmpty()) {
            return reportCut(row, "without a " + last);
        }
        int printed = DtocColumns.FIGURES.stream()
                .flatMap(column -> row.figure(column.id()).stream())
                .mapToInt(PrintedFigure::decimals)
                .max()
                .orElse(0);
        return row.figure(last)
                .filter(figure -> figure.decimals() < printed)
                .map(figure -> reportCut(row, "with " + figure + ", which has fewer decimals than the others"))
                .orElse(true);
    }

    private boolean reportCut(FoundRow row, String where) {
        document.log()
                .add(DiagnosticLog.at(
                        row.lines().first(),
                        Severity.ERROR,
                        DiagnosticCode.NUMBER_UNREADABLE,
                        "the text ends in this row, " + where + ": it may have been cut"));
        return false;
    }

    /** The printed code and name; a word in the place of a code, such as "Total", is a name. */
    private record Label(String code, String name) {
        static Label of(FoundRow row, Predicate<String> isCode) {
            String code = row.text(DtocColumns.CODE.id());
            String name = row.text(DtocColumns.NAME.id());
            if (code.isEmpty() || isCode.test(code)) {
                return new Label(code, name);
            }
            return new Label("", name.isEmpty() ? code : name);
        }
    }
}
