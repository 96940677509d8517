package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
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
import java.util.List;
import java.util.Optional;

/**
 * Reads tables that list the clinical commissioning groups (CCGs) in the footprint of each specialised commissioning hub,
 * with one member a line or many in a cell.
 *
 * <p>Region and hub are named as the document's own list of hubs names them, where it has one. A row that repeats
 * recognised text of the rest of its page gives only the names at its head.
 *
 * <pre>{@code
 * Sources source = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
 * Parsed<HubFootprint> footprints = HubFootprintsParser.standard().parse(source.text(), source.options());
 * }</pre>
 *
 * @source speccomm15, Appendix 2
 */
public final class HubFootprintsParser implements SourceParser<HubFootprint> {
    private static final String DEFAULT_ID = "hub-footprints";

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

    /**
     * A reader of the list of regions and hubs in the same document.
     *
     * @return the reader; ten hubs in four regions in March 2015
     */
    public SourceParser<CommissioningHub> hubs() {
        return new CommissioningHubsParser();
    }

    /**
     * A reader of the list of national Programmes of Care in the same document.
     *
     * @return the reader; six programmes in March 2015
     */
    public SourceParser<ProgrammeOfCare> programmes() {
        return new ProgrammesOfCareParser();
    }

    /**
     * A reader of the table of actions and dates in the same document.
     *
     * @return the reader; five actions in March 2015
     */
    public SourceParser<PlannedAction> actions() {
        return new PlannedActionsParser();
    }

    @Override
    public Parsed<HubFootprint> parse(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, DEFAULT_ID);
        HubListing listing = HubListing.find(text.lines());
        HubTable table = HubTable.read(text.lines(), HubLabels.of(listing));
        if (!table.isPresent()) {
            return document.refuse(HubColumns.EXPECTED);
        }
        int start = listing.heading().orElse(table.headings().get(0)).number();
        Optional<AsOf> asOf =
                options.asOf().map(AsOf::given).or(() -> DocumentDate.find(text.lines(), List.of(), start));
        document.reportDate(asOf);
        HubNames names = new HubNames(registry, asOf.map(AsOf::day));
        OrganisationLookup lookup = new OrganisationLookup(registry, asOf.map(AsOf::day), document.log());
        List<Entry<HubFootprint>> entries = new HubReader(document, listing, names, lookup).read(table);
        Reconciliation reconciliation = new HubReconciliation(registry, asOf, listing, document).run(entries);
        SourceDocument source =
                new SourceDocument(document.id(), "Footprints of specialised commissioning hubs", "NHS England", asOf);
        return new Parsed<>(
                source,
                entries,
                document.log().sorted(),
                document.ledger().close(Disposition.BOILERPLATE),
                reconciliation);
    }
}
