package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.hub.HubColumns;
import io.github.fairshare.parsers.internal.hub.HubLabels;
import io.github.fairshare.parsers.internal.hub.HubListing;
import io.github.fairshare.parsers.internal.hub.HubNames;
import io.github.fairshare.parsers.internal.hub.HubReader;
import io.github.fairshare.parsers.internal.hub.HubReconciliation;
import io.github.fairshare.parsers.internal.hub.HubTable;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.text.TabbedLines;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables that list the clinical commissioning groups (CCGs) in the footprint of each specialised commissioning hub,
 * with one member a line or many in a cell.
 *
 * <p>Region and hub are named as the document's own list of hubs names them, where it has one. A row that repeats
 * recognised text of the rest of its page gives only the names at its head. That list, the Programmes of Care and the
 * timeline of the same document have readers of their own: {@link CommissioningHubsParser}, {@link
 * ProgrammesOfCareParser}, {@link PlannedActionsParser}.
 *
 * <pre>{@code
 * Sources source = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
 * Parsed<HubFootprint> footprints = HubFootprintsParser.standard().parse(source.text(), source.options());
 * }</pre>
 *
 * @source speccomm15, Appendix 2
 */
public final class HubFootprintsParser implements SourceParser<HubFootprint> {
    private final OrganisationRegistry registry;

    private HubFootprintsParser(OrganisationRegistry registry) {
        this.registry = registry;
    }

    /**
     * A reader that knows the CCGs of England.
     *
     * @return the reader
     */
    public static HubFootprintsParser standard() {
        return new HubFootprintsParser(OrganisationRegistry.ccgs());
    }

    @Override
    public Parsed<HubFootprint> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "hub-footprints", TabbedLines::of);
        HubListing listing = HubListing.find(document.lines()).corrected();
        HubTable table = HubTable.read(document.lines(), HubLabels.of(listing));
        if (!table.isPresent()) {
            return document.refuse(HubColumns.EXPECTED);
        }
        int start = listing.heading().orElse(table.headings().get(0)).number();
        Optional<AsOf> asOf =
                options.asOf().map(AsOf::given).or(() -> DocumentDate.find(document.lines(), List.of(), start));
        document.reportDate(asOf);
        HubNames names = new HubNames(registry, asOf.map(AsOf::day));
        OrganisationLookup lookup = new OrganisationLookup(registry, asOf.map(AsOf::day), document.log());
        List<Entry<HubFootprint>> entries = new HubReader(document, listing, names, lookup).read(table);
        Reconciliation reconciliation = new HubReconciliation(registry, asOf, listing, document).run(entries);
        return document.close(
                "Footprints of specialised commissioning hubs", "NHS England", asOf, entries, reconciliation);
    }
}
