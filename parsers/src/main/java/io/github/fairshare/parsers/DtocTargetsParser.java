package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.DocumentDate;
import io.github.fairshare.parsers.internal.DtocColumns;
import io.github.fairshare.parsers.internal.DtocReconciliation;
import io.github.fairshare.parsers.internal.DtocRowReader;
import io.github.fairshare.parsers.internal.HeadedTable;
import io.github.fairshare.parsers.internal.HeadedTableReport;
import io.github.fairshare.parsers.internal.Intake;
import io.github.fairshare.parsers.internal.OrganisationLookup;
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
    private static final String DEFAULT_ID = "dtoc-targets";

    private final OrganisationRegistry registry;
    private final NameResolver resolver;

    private DtocTargetsParser(OrganisationRegistry registry) {
        this.registry = registry;
        this.resolver = NameResolver.of(registry);
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
        Intake intake = TextIntake.of(text, options, DEFAULT_ID);
        HeadedTable table = HeadedTable.read(text.lines(), DtocColumns.form(registry));
        if (!table.isPresent()) {
            return intake.refuse(DtocColumns.EXPECTED);
        }
        Optional<AsOf> asOf = options.asOf()
                .map(AsOf::given)
                .or(() -> DocumentDate.find(
                        text.lines(),
                        DtocColumns.datedHeadings(table),
                        table.headings().get(0).line().number()));
        intake.reportDate(asOf);
        OrganisationLookup lookup = new OrganisationLookup(registry, resolver, asOf.map(AsOf::day), intake.log());
        DtocRowReader reader = new DtocRowReader(intake, lookup, table);
        List<Entry<DtocTarget>> entries =
                table.rows().stream().map(reader::read).toList();
        HeadedTableReport.account(table, intake);
        Reconciliation reconciliation = new DtocReconciliation(registry, asOf, lookup, intake).run(entries);
        SourceDocument document =
                new SourceDocument(intake.id(), "Targets for delayed transfers of care", "NHS England", asOf);
        return new Parsed<>(
                document,
                entries,
                intake.log().sorted(),
                intake.ledger().close(Disposition.BOILERPLATE),
                reconciliation);
    }
}
