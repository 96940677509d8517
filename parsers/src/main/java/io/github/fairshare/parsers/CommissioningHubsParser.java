package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.hub.HubColumns;
import io.github.fairshare.parsers.internal.hub.HubListing;
import io.github.fairshare.parsers.internal.hub.HubListingReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document's own list of its regions and hubs for specialised commissioning. A name that is wrapped over lines is
 * put together, and a region holds down to the next one that is printed.
 *
 * <pre>{@code
 * Sources source = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
 * Parsed<CommissioningHub> hubs = CommissioningHubsParser.standard().parse(source.text(), source.options());
 * hubs.values().size(); // 10 hubs in four regions
 * }</pre>
 *
 * @source speccomm15, section 2.1
 */
public final class CommissioningHubsParser implements SourceParser<CommissioningHub> {
    private CommissioningHubsParser() {}

    /**
     * A reader of such lists.
     *
     * @return the reader
     */
    public static CommissioningHubsParser standard() {
        return new CommissioningHubsParser();
    }

    @Override
    public Parsed<CommissioningHub> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "commissioning-hubs");
        HubListing listing = HubListing.find(document.lines());
        if (listing.heading().isEmpty()) {
            return document.refuse(HubColumns.EXPECTED_LIST);
        }
        List<Entry<CommissioningHub>> entries = new HubListingReader(document).read(listing);
        return document.close(
                "Specialised commissioning hubs", "NHS England", Optional.empty(), entries, Reconciliation.NONE);
    }
}
