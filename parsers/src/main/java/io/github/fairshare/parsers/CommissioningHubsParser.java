package io.github.fairshare.parsers;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.hub.HubListingReader;

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
        return HubListingReader.read(text.open(options, "commissioning-hubs"));
    }
}
