package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.dtoc.DtocColumns;
import io.github.fairshare.parsers.internal.dtoc.DtocReconciliation;
import io.github.fairshare.parsers.internal.dtoc.DtocRowReader;
import io.github.fairshare.parsers.internal.dtoc.DtocTable;
import io.github.fairshare.parsers.internal.figure.UnitsInCells;
import io.github.fairshare.parsers.internal.name.DayOfBodies;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of targets for delayed transfers of care (DTOC): one row per CCG with plan, baseline and target, rows that
 * stand for several CCGs, and totals.
 *
 * <p>Headings decide which column is which; cells may be kept apart by tabs, pipes, commas or runs of blanks.
 *
 * <pre>{@code
 * Sources source = Sources.DTOC_TARGETS_2017_09;
 * Parsed<DtocTarget> targets = DtocTargetsParser.standard().parse(source.text(), source.options());
 * targets.entries().get(0); // dtoc-targets-2017-09:4 EXACT 00C NHS DARLINGTON CCG: plan 6.14, baseline 3.66, target 3.66
 * }</pre>
 *
 * @source dtoc17
 */
public final class DtocTargetsParser implements SourceParser<DtocTarget> {
    private final OrganisationRegistry registry;

    private DtocTargetsParser(OrganisationRegistry registry) {
        this.registry = registry;
    }

    /**
     * A reader that knows the CCGs of England.
     *
     * @return the reader
     */
    public static DtocTargetsParser standard() {
        return new DtocTargetsParser(OrganisationRegistry.ccgs());
    }

    @Override
    public Parsed<DtocTarget> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "dtoc-targets", UnitsInCells::leftOut);
        OrganisationLookup ofAllTimes = new OrganisationLookup(registry, Optional.empty(), document.log());
        Optional<DtocTable> found = DtocTable.find(document, registry, ofAllTimes);
        if (found.isEmpty()) {
            return document.refuse(DtocColumns.EXPECTED);
        }
        DtocTable table = found.get();
        Optional<AsOf> asOf = options.asOf()
                .map(AsOf::given)
                .or(() -> DayOfBodies.held(
                        DocumentDate.find(
                                document.lines(),
                                table.datedHeadings(),
                                table.found().heading().get(0).number()),
                        List.of(registry),
                        table.bodies(),
                        document));
        OrganisationLookup lookup = new OrganisationLookup(registry, asOf.map(AsOf::day), document.log());
        DtocRowReader reader = new DtocRowReader(
                document,
                lookup,
                table.found().columns(),
                DtocColumns.form(registry).isCode());
        List<Entry<DtocTarget>> entries =
                table.found().rows().stream().map(reader::read).toList();
        table.account().accept(document);
        Reconciliation reconciliation = new DtocReconciliation(registry, asOf, lookup, document).run(entries);
        return document.close("Targets for delayed transfers of care", "NHS England", asOf, entries, reconciliation);
    }
}
