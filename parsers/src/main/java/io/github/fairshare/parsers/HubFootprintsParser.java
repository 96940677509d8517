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
import io.github.fairshare.parsers.internal.DocumentDate;
import io.github.fairshare.parsers.internal.HubColumns;
import io.github.fairshare.parsers.internal.HubLabels;
import io.github.fairshare.parsers.internal.HubListing;
import io.github.fairshare.parsers.internal.HubNames;
import io.github.fairshare.parsers.internal.HubReader;
import io.github.fairshare.parsers.internal.HubReconciliation;
import io.github.fairshare.parsers.internal.HubTable;
import io.github.fairshare.parsers.internal.Intake;
import io.github.fairshare.parsers.internal.OrganisationLookup;
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
        Intake intake = TextIntake.of(text, options, DEFAULT_ID);
        HubListing listing = HubListing.find(text.lines());
        HubTable table = HubTable.read(text.lines(), HubLabels.of(listing));
        if (!table.isPresent()) {
            return intake.refuse(HubColumns.EXPECTED);
        }
        int start = listing.heading().orElse(table.headings().get(0)).number();
        Optional<AsOf> asOf =
                options.asOf().map(AsOf::given).or(() -> DocumentDate.find(text.lines(), List.of(), start));
        intake.reportDate(asOf);
        HubNames names = new HubNames(registry, asOf.map(AsOf::day));
        OrganisationLookup lookup = new OrganisationLookup(registry, asOf.map(AsOf::day), intake.log());
        List<Entry<HubFootprint>> entries = new HubReader(intake, listing, names, lookup).read(table);
        Reconciliation reconciliation = new HubReconciliation(registry, asOf, listing, intake).run(entries);
        SourceDocument document =
                new SourceDocument(intake.id(), "Footprints of specialised commissioning hubs", "NHS England", asOf);
        return new Parsed<>(
                document,
                entries,
                intake.log().sorted(),
                intake.ledger().close(Disposition.BOILERPLATE),
                reconciliation);
    }
}
