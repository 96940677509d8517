package io.github.fairshare.parsers;

import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.distance.PctDistancesColumns;
import io.github.fairshare.parsers.internal.distance.PctDistancesFinder;
import io.github.fairshare.parsers.internal.distance.PctDistancesReader;
import io.github.fairshare.parsers.internal.distance.PctDistancesReconciliation;
import io.github.fairshare.parsers.internal.distance.PctDistancesReconciliation.Reconciled;
import io.github.fairshare.parsers.internal.distance.PctDistancesTable;
import io.github.fairshare.parsers.internal.figure.SpanOfYears;
import io.github.fairshare.parsers.internal.figure.UnitsInCells;
import io.github.fairshare.parsers.internal.name.DayOfBodies;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of how far each primary care trust (PCT) was from its target, in millions of pounds and in per cent. A
 * table may stand in a whole document, such as the appendix of a memorandum, or alone.
 *
 * <pre>{@code
 * Sources source = Sources.PCT_DISTANCES_2010;
 * Parsed<PctDistance> distances = PctDistancesParser.standard().parse(source.text(), source.options());
 * distances.values().get(5); // 5JE Barnsley PCT (Spearhead): -226.8 million, -5.3 %, suggested -126.8 million
 * }</pre>
 *
 * @source pex15, Appendix
 */
public final class PctDistancesParser implements SourceParser<PctDistance> {
    private final OrganisationRegistry registry;

    private PctDistancesParser(OrganisationRegistry registry) {
        this.registry = registry;
    }

    /**
     * A reader that knows the PCTs of England.
     *
     * @return the reader
     */
    public static PctDistancesParser standard() {
        return new PctDistancesParser(OrganisationRegistry.pcts());
    }

    @Override
    public Parsed<PctDistance> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "pct-distances", UnitsInCells::leftOut);
        Optional<LocalDate> given = options.asOf();
        // The day is only known from the heading, and the heading is found by its rows; for that any list will do.
        Optional<PctDistancesTable> found = find(document, given);
        if (found.isEmpty()) {
            return document.refuse(PctDistancesColumns.EXPECTED);
        }
        Optional<AsOf> asOf = given.map(AsOf::given)
                .or(() -> DayOfBodies.held(
                        date(document, found.get()),
                        List.of(registry),
                        found.get().bodies(),
                        document));
        Optional<LocalDate> day = asOf.map(AsOf::day);
        PctDistancesTable table = Optional.of(found.get())
                .filter(same -> day.equals(given))
                .or(() -> find(document, day))
                .orElse(found.get());
        List<Entry<PctDistance>> entries = new PctDistancesReader(document, registry, day, table).read();
        Reconciled reconciled = new PctDistancesReconciliation(registry, asOf, table, document).run(entries);
        return document.close(
                "Distances from target by PCT",
                "House of Commons Health Committee",
                asOf,
                reconciled.entries(),
                reconciled.outcomes());
    }

    private Optional<PctDistancesTable> find(OpenDocument document, Optional<LocalDate> day) {
        return PctDistancesFinder.find(document.lines(), new NamesOnDay(NameResolver.of(registry), day));
    }

    private static Optional<AsOf> date(OpenDocument document, PctDistancesTable table) {
        int start = table.heading().get(0).number();
        Optional<AsOf> span = table.datedTexts().stream()
                .flatMap(text -> SpanOfYears.find(text).stream())
                .findFirst();
        return DocumentDate.find(document.lines(), table.datedTexts(), start)
                .filter(found -> found.origin() == AsOf.Origin.PUBLICATION_DATE)
                .filter(found -> span.filter(years -> DocumentDate.areApart(years.day(), found.day()))
                        .isEmpty())
                .or(() -> span)
                .or(() -> DocumentDate.find(document.lines(), table.datedTexts(), start));
    }
}
