package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.table.FoundRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads the members of a table of hub footprints and accounts for the lines of its document. */
final class HubReader {
    private final OpenDocument document;
    private final HubListing listing;
    private final HubNames names;

    private HubReader(OpenDocument document, HubListing listing, HubNames names) {
        this.document = document;
        this.listing = listing;
        this.names = names;
    }

    /** Reads a document as of the day that is told for the line on which the table starts; empty where it has none. */
    static Optional<HubWay> way(
            OpenDocument document, OrganisationRegistry registry, IntFunction<Optional<AsOf>> days) {
        HubListing listing = HubListing.find(document.lines()).corrected();
        HubTable table = HubTable.read(document.lines(), HubLabels.of(listing));
        if (table.headings().isEmpty()) {
            return Optional.empty();
        }
        int start = listing.heading().orElse(table.headings().get(0)).number();
        Optional<AsOf> asOf = days.apply(start);
        HubNames names = new HubNames(registry, asOf.map(AsOf::day));
        OrganisationLookup lookup = new OrganisationLookup(registry, asOf.map(AsOf::day), document.log());
        List<Entry<HubFootprint>> entries =
                new HubReader(document, listing, names).read(table, new HubMembers(document, names, lookup));
        return Optional.of(new HubWay(document, listing, asOf, entries));
    }

    private List<Entry<HubFootprint>> read(HubTable table, HubMembers members) {
        List<HubLine> rows = table.rows();
        List<HubPrinted> printed = new HubEntries(document, listing, names::key).list(rows);
        List<Entry<HubFootprint>> entries = members.read(printed);
        document.mark(table.headings(), Disposition.HEADER);
        listing.heading().ifPresent(line -> document.mark(line, Disposition.HEADER));
        account(rows, printed, entries, members.repeating());
        table.strays().forEach(line -> reportStray(line, Severity.INFO, "the line holds nothing but a stray mark"));
        table.ends().forEach(this::reportEnd);
        reportNotCompared();
        return entries;
    }

    private void account(
            List<HubLine> rows, List<HubPrinted> printed, List<Entry<HubFootprint>> entries, Set<Integer> repeating) {
        Set<Integer> starts = new HashSet<>();
        entries.forEach(entry -> starts.add(entry.line()));
        Set<Integer> others = new HashSet<>();
        printed.forEach(entry -> others.add(entry.line().number()));
        printed.forEach(entry -> others.add(entry.own().lastLine()));
        for (HubLine row : rows) {
            int number = row.line().number();
            if (starts.contains(number)) {
                document.mark(row.line(), Disposition.RECORD);
                reportUnheaded(row);
            } else if (repeating.contains(number)) {
                document.mark(row.line(), Disposition.BOILERPLATE);
            } else if (others.contains(number) || row.isGivenAbove()) {
                document.mark(row.line(), Disposition.CONTINUATION);
            } else {
                reportStray(row.line(), Severity.WARNING, "the row prints no name that can be read");
            }
        }
    }

    /** A name behind the last column may be another row's. */
    private void reportUnheaded(HubLine row) {
        row.others().entrySet().stream()
                .filter(cell -> FoundRow.isUnheaded(cell.getKey()))
                .forEach(cell -> document.log()
                        .add(DiagnosticLog.at(
                                row.line(),
                                Severity.WARNING,
                                DiagnosticCode.LINE_UNPARSED,
                                "'" + cell.getValue() + "' stands behind the last column, and is not read; where it is"
                                        + " another row, break the line before it")));
    }

    private void reportNotCompared() {
        if (names.notCompared() > 0) {
            document.log()
                    .add(DiagnosticLog.of(
                                    Severity.WARNING,
                                    DiagnosticCode.NAME_UNRESOLVED,
                                    names.notCompared() + " names that mean nothing as printed were not compared with"
                                            + " names that are like them, because " + NamesOnDay.MOST_COMPARED
                                            + " others of the document were")
                            .putAttribute("not_compared", Integer.toString(names.notCompared())));
        }
    }

    private void reportStray(SourceLine line, Severity severity, String message) {
        document.mark(line, Disposition.UNPARSED);
        document.log().add(DiagnosticLog.at(line, severity, DiagnosticCode.LINE_UNPARSED, message));
    }

    private void reportEnd(SourceLine line) {
        document.log()
                .add(DiagnosticLog.at(
                        line,
                        Severity.INFO,
                        DiagnosticCode.LINE_UNPARSED,
                        "the labels of this line are no hubs, so the table is taken to end above it"));
    }
}
