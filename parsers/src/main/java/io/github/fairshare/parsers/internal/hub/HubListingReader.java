package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.List;

/** Turns a document's own list of hubs into records, and accounts for its lines. */
public final class HubListingReader {
    private final OpenDocument document;

    /**
     * A reader of one document.
     *
     * @param document the document
     */
    public HubListingReader(OpenDocument document) {
        this.document = document;
    }

    /**
     * Reads the list.
     *
     * @param listing a list that was found
     * @return one record per hub
     */
    public List<Entry<CommissioningHub>> read(HubListing listing) {
        listing.heading().ifPresent(line -> document.mark(line, Disposition.HEADER));
        return listing.rows().stream().map(this::entry).toList();
    }

    private Entry<CommissioningHub> entry(HubListing.Row row) {
        document.mark(row.lines(), Disposition.RECORD);
        if (row.lines().lines().size() > 1) {
            document.log()
                    .add(document.about(row.lines(), Severity.INFO, DiagnosticCode.NAME_JOINED)
                            .message("the name '" + row.hub() + "' is put together from several lines"));
        }
        return Entry.exact(
                CommissioningHub.builder().region(row.region()).name(row.hub()).build(), document.at(row.lines()));
    }
}
