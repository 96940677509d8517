package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.distance.PctDistancesColumns;
import io.github.fairshare.parsers.internal.distance.PctDistancesReader;
import io.github.fairshare.parsers.internal.distance.PctDistancesReconciliation;
import io.github.fairshare.parsers.internal.distance.PctDistancesReconciliation.Reconciled;
import io.github.fairshare.parsers.internal.distance.PctDistancesTable;
import io.github.fairshare.parsers.internal.figure.SpanOfYears;
import io.github.fairshare.parsers.internal.measure.PaceMeasuresColumns;
import io.github.fairshare.parsers.internal.measure.PaceMeasuresReader;
import io.github.fairshare.parsers.internal.measure.PaceMeasuresTable;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the two tables of a memorandum on the pace of change: the measures of each year's round, and how far each primary
 * care trust (PCT) was from its target. Each table has a reader of its own; both read the whole document or only their
 * table.
 *
 * <pre>{@code
 * Sources source = Sources.PCT_DISTANCES_2010;
 * Parsed<PctDistance> distances =
 *         PaceOfChangeMemorandumParser.distances().parse(source.text(), source.options());
 * distances.values().get(5); // 5JE Barnsley PCT (Spearhead): -226.8 million, -5.3 %, suggested -126.8 million
 * }</pre>
 *
 * @source pex15
 */
public final class PaceOfChangeMemorandumParser {
    private static final String PUBLISHER = "House of Commons Health Committee";

    private PaceOfChangeMemorandumParser() {}

    /**
     * A reader of the measures of each year's round (Table 1).
     *
     * @return the reader
     */
    public static SourceParser<PublishedRound> measures() {
        return PaceOfChangeMemorandumParser::measures;
    }

    /**
     * A reader of the distances from target by PCT (the appendix).
     *
     * @return the reader
     */
    public static SourceParser<PctDistance> distances() {
        return PaceOfChangeMemorandumParser::distances;
    }

    private static Parsed<PublishedRound> measures(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, "pace-measures");
        Optional<PaceMeasuresTable> table = PaceMeasuresTable.find(text.lines());
        if (table.isEmpty()) {
            return document.refuse(PaceMeasuresColumns.EXPECTED);
        }
        PaceMeasuresReader reader = new PaceMeasuresReader(document, table.get());
        List<Entry<PublishedRound>> entries = reader.read();
        Reconciliation reconciliation = reader.reconcile(entries);
        SourceDocument source = new SourceDocument(
                document.id(),
                "Measures of the pace of change by year",
                PUBLISHER,
                options.asOf().map(AsOf::given));
        return new Parsed<>(
                source,
                entries,
                document.log().sorted(),
                document.ledger().close(Disposition.BOILERPLATE),
                reconciliation);
    }

    private static Parsed<PctDistance> distances(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, "pct-distances");
        OrganisationRegistry registry = OrganisationRegistry.pcts();
        NameResolver names = NameResolver.of(registry);
        Optional<LocalDate> given = options.asOf();
        // The day is only known from the heading, and the heading is found by its rows; for that any list will do.
        Optional<PctDistancesTable> found = PctDistancesTable.find(text.lines(), new NamesOnDay(names, given));
        if (found.isEmpty()) {
            return document.refuse(PctDistancesColumns.EXPECTED);
        }
        Optional<AsOf> asOf = given.map(AsOf::given).or(() -> date(text, found.get()));
        document.reportDate(asOf);
        Optional<LocalDate> day = asOf.map(AsOf::day);
        PctDistancesTable table = Optional.of(found.get())
                .filter(same -> day.equals(given))
                .or(() -> PctDistancesTable.find(text.lines(), new NamesOnDay(names, day)))
                .orElse(found.get());
        List<Entry<PctDistance>> entries = new PctDistancesReader(document, registry, day, table).read();
        Reconciled reconciled = new PctDistancesReconciliation(registry, asOf, table, document).run(entries);
        SourceDocument source = new SourceDocument(document.id(), "Distances from target by PCT", PUBLISHER, asOf);
        return new Parsed<>(
                source,
                reconciled.entries(),
                document.log().sorted(),
                document.ledger().close(Disposition.BOILERPLATE),
                reconciled.outcomes());
    }

    private static Optional<AsOf> date(SourceText text, PctDistancesTable table) {
        int start = table.heading().get(0).number();
        return DocumentDate.find(text.lines(), List.of(), start)
                .filter(found -> found.origin() == AsOf.Origin.PUBLICATION_DATE)
                .or(() -> SpanOfYears.find(table.headingText()))
                .or(() -> DocumentDate.find(text.lines(), List.of(table.headingText()), start));
    }
}
