package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.distance.FlaggedName.Flag;
import io.github.fairshare.parsers.internal.distance.MisreadLabels.Meaning;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.OrganisationLookup.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns the rows of a table of distances from target into records, and accounts for all its lines. */
public final class PctDistancesReader {
    private final OpenDocument document;
    private final OrganisationLookup lookup;
    private final MisreadLabels labels;
    private final PctDistancesTable table;

    /**
     * A reader of one table.
     *
     * @param document the document
     * @param registry the PCTs
     * @param day the document's day; empty for all times
     * @param table the table
     */
    public PctDistancesReader(
            OpenDocument document, OrganisationRegistry registry, Optional<LocalDate> day, PctDistancesTable table) {
        this.document = document;
        this.lookup = new OrganisationLookup(registry, day, document.log());
        this.labels = new MisreadLabels(
                lookup, new OrganisationLookup(registry, Optional.empty(), document.log()), Claims.on(registry, day));
        this.table = table;
    }

    /**
     * Reads all rows.
     *
     * @return the records
     */
    public List<Entry<PctDistance>> read() {
        document.mark(table.titles(), Disposition.HEADER);
        document.mark(table.heading(), Disposition.HEADER);
        table.strays().forEach(line -> document.stray(line, OpenDocument.NO_ROW));
        document.mark(table.apart(), Disposition.CONTINUATION);
        reportColumns();
        table.totals().forEach(row -> document.mark(row.lines(), Disposition.TOTAL));
        List<PctDistancesRow> rows =
                table.rows().stream().filter(row -> !row.isTotal()).toList();
        List<Meaning> meanings = labels.of(rows);
        return IntStream.range(0, meanings.size())
                .mapToObj(at -> entry(rows.get(at), meanings.get(at)))
                .toList();
    }

    private Entry<PctDistance> entry(PctDistancesRow printed, Meaning meaning) {
        PctDistancesRow row = printed.labelled(meaning.label());
        document.mark(row.lines(), Disposition.RECORD);
        Found found = lookup.byResolution(row.lines().first(), meaning.resolution());
        PctDistance distance = PctDistance.builder()
                .code(found.code())
                .name(row.label().name())
                .spearhead(row.label().isFlagged())
                .totalMillion(figure(row, PctDistancesColumns.TOTAL))
                .percent(figure(row, PctDistancesColumns.PERCENT))
                .otherColumns(row.others())
                .build();
        boolean whole =
                distance.totalMillion().isPresent() && distance.percent().isPresent();
        if (!whole) {
            document.log()
                    .add(document.about(row.lines(), Severity.ERROR, DiagnosticCode.NUMBER_UNREADABLE)
                            .message("the row does not have both its figures, or one of them is no number"));
        }
        row.doubt()
                .ifPresent(doubt -> document.log()
                        .add(document.about(row.lines(), Severity.ERROR, doubt.code())
                                .message(doubt.reason())));
        List<Repair> repairs = repairs(row, found);
        return whole && row.doubt().isEmpty() && found.status() != Status.UNRESOLVED
                ? OpenDocument.whole(distance, document.at(row.lines()), repairs)
                : OpenDocument.partial(distance, document.at(row.lines()), repairs);
    }

    private void reportColumns() {
        SourceLine heading = table.heading().get(table.heading().size() - 1);
        table.rows().stream()
                .flatMap(row -> row.others().keySet().stream())
                .distinct()
                .forEach(column -> document.log().addKept(heading, column));
    }

    private List<Repair> repairs(PctDistancesRow row, Found found) {
        List<Repair> repairs = new ArrayList<>(found.repairs());
        row.paired().forEach(repair -> repairs.add(reported(row, repair, DiagnosticCode.COLUMNS_APART)));
        if (row.lines().lines().size() > 1 && row.paired().isEmpty()) {
            repairs.add(joined(row));
        }
        if (row.label().flag() == Flag.GLUED) {
            repairs.add(flag(row, "flag-from-name", "S" + row.label().name(), DiagnosticCode.FLAG_GLUED));
        }
        if (row.label().flag() == Flag.MISREAD) {
            repairs.add(flag(row, "flag-misread", row.label().text(), DiagnosticCode.OCR_SUSPECT));
        }
        if (row.gapsLost() > 0) {
            repairs.add(split(row));
        }
        return repairs;
    }

    private Repair joined(PctDistancesRow row) {
        Repair repair = Repair.of(
                "lines-joined",
                document.at(row.lines()).raw(),
                row.lines().text(),
                row.label()
                                .organisation()
                                .map(known -> "together they hold the name of " + known.code() + " and figures")
                                .orElse("together they hold a label and figures")
                        + (row.figures().stream().allMatch(PctDistancesColumns::hasDecimal)
                                ? ""
                                : "; all rows of the table are a name and two numbers on lines of their own, so none is"
                                        + " the number of a page"));
        return reported(row, repair, DiagnosticCode.NAME_JOINED);
    }

    private Repair flag(PctDistancesRow row, String rule, String printed, DiagnosticCode code) {
        String name = row.label().name();
        return reported(
                row, new Repair(rule, printed, "S | " + name, row.label().reasons(), List.of()), code);
    }

    private Repair split(PctDistancesRow row) {
        Repair repair = Repair.of(
                "cells-split-by-form",
                row.lines().text(),
                row.label().name() + " | " + String.join(" | ", row.figures()),
                "figures begin behind the last letter and have one decimal each, which allows one split only");
        return reported(row, repair, DiagnosticCode.CELLS_SPLIT);
    }

    private Repair reported(PctDistancesRow row, Repair repair, DiagnosticCode code) {
        String organisation = row.label()
                .organisation()
                .map(Organisation::code)
                .map(known -> known.text())
                .orElse("");
        return document.log()
                .addRepair(
                        document.about(row.lines(), Severity.WARNING, code).putAttribute("code", organisation), repair);
    }

    private Optional<PrintedFigure> figure(PctDistancesRow row, String column) {
        int at = table.order().indexOf(column);
        return at < row.figures().size() ? PrintedFigure.find(row.figures().get(at)) : Optional.empty();
    }
}
