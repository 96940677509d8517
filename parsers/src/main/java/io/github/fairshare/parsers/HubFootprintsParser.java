package io.github.fairshare.parsers;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.hub.HubWays;

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
        return new HubWays(
                        form -> text.open(options, "hub-footprints", form),
                        registry,
                        options.asOf().map(AsOf::given))
                .read();
    }
}
