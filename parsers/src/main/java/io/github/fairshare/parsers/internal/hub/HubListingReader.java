package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.List;
import java.util.Optional;

/** Turns a document's own list of hubs into records, and accounts for its lines. */
public final class HubListingReader {
    private final OpenDocument document;

    private HubListingReader(OpenDocument document) {
        this.document = document;
    }

    /**
     * Reads a document.
     *
     * @return one record per hub
     */
    public static Parsed<CommissioningHub> read(OpenDocument document) {
        HubListing listing = HubListing.find(document.lines());
        if (listing.heading().isEmpty()) {
            return document.refuse(HubColumns.EXPECTED_LIST);
        }
        document.mark(listing.heading().get(), Disposition.HEADER);
        HubListingReader reader = new HubListingReader(document);
        List<Entry<CommissioningHub>> entries =
                listing.rows().stream().map(reader::entry).toList();
        return document.close(
                "Specialised commissioning hubs", "NHS England", Optional.empty(), entries, Reconciliation.NONE);
    }

    private Entry<CommissioningHub> entry(HubListing.Row row) {
        document.mark(row.lines(), Disposition.RECORD);
        if (row.pieces().size() > 1) {
            document.log()
                    .add(document.about(row.lines(), Severity.INFO, DiagnosticCode.NAME_JOINED)
                            .message("the name '" + row.hub() + "' is put together from several lines"));
        }
        Optional<String> doubt = doubt(row);
        doubt.ifPresent(message -> document.log()
                .add(document.about(row.lines(), Severity.WARNING, DiagnosticCode.LABEL_UNKNOWN)
                        .message(message)));
        CommissioningHub hub =
                CommissioningHub.builder().region(row.region()).name(row.hub()).build();
        return doubt.isEmpty()
                ? OpenDocument.whole(hub, document.at(row.lines()), repairs(row))
                : OpenDocument.partial(hub, document.at(row.lines()), repairs(row));
    }

    private static Optional<String> doubt(HubListing.Row row) {
        if (!row.beside().isEmpty()) {
            return Optional.of("'" + String.join("; ", row.beside()) + "' stands beside the hub '" + row.hub()
                    + "' where the list has no column; see whether the line belongs to the list");
        }
        return Optional.of(row.pieces())
                .filter(pieces -> isPutTogether(row))
                .flatMap(pieces -> pieces.stream().filter(KnownHubs::isKnown).findFirst())
                .map(known -> "the name '" + row.hub() + "' is put together from several lines, and '" + known
                        + "' is a hub by itself; see where the name ends");
    }

    private static List<Repair> repairs(HubListing.Row row) {
        return isPutTogether(row)
                ? List.of(Repair.of(
                        "hub-name-joined",
                        String.join(" / ", row.pieces()),
                        row.hub(),
                        "a part ends or begins with a word that joins"))
                : List.of();
    }

    /** A hub that is known has its name whatever lines it is printed on. */
    private static boolean isPutTogether(HubListing.Row row) {
        return row.pieces().size() > 1 && !KnownHubs.isKnown(row.hub());
    }
}
