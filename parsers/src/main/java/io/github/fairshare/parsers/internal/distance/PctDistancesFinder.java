package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.FoundTable;
import io.github.fairshare.parsers.internal.table.Reading;
import io.github.fairshare.parsers.internal.table.Reading.Way;
import io.github.fairshare.parsers.internal.table.ReadingChoice;
import io.github.fairshare.parsers.internal.table.TableFinder;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the table of distances of a text: as its lines show it, with separators, or as its cells follow each other. The way
 * that explains most rows wins, and the whole table is held against itself.
 */
public final class PctDistancesFinder {
    /** One in so many rows may be damaged where a table is read without a fault otherwise. */
    private static final int FEW = 20;

    private PctDistancesFinder() {}

    /**
     * Looks for the table.
     *
     * @param lines all lines
     * @param names the names of the document's day
     * @return empty where there is none
     */
    public static Optional<PctDistancesTable> find(List<SourceLine> lines, NamesOnDay names) {
        return Stream.of(lines, TitledUnits.named(lines))
                .distinct()
                .flatMap(headed -> asHeaded(headed, names).stream())
                .reduce((asPrinted, titled) -> sure(titled) > sure(asPrinted) ? titled : asPrinted);
    }

    private static long sure(PctDistancesTable table) {
        return table.rows().stream()
                .filter(row -> row.hasName() && row.isWhole() && row.doubt().isEmpty())
                .count();
    }

    private static Optional<PctDistancesTable> asHeaded(List<SourceLine> lines, NamesOnDay names) {
        FlagsApart flags = new FlagsApart(lines);
        Optional<PctDistancesTable> asPrinted = read(lines, names);
        Optional<PctDistancesTable> found = withFlagsBehind(asPrinted, lines, names)
                .filter(behind -> sure(behind) > 0 || asPrinted.isEmpty())
                .or(() -> asPrinted);
        Optional<PctDistancesTable> told =
                flags.isAny() && found.map(flags::leftOver).orElse(true)
                        ? read(flags.without(), names).flatMap(flags::told)
                        : Optional.empty();
        return told.or(() -> found.map(flags::doubted));
    }

    /** The table with the flags behind its figures, where its heading has them there. */
    private static Optional<PctDistancesTable> withFlagsBehind(
            Optional<PctDistancesTable> asPrinted, List<SourceLine> lines, NamesOnDay names) {
        boolean possible = asPrinted.map(FlagsBehind::isHeadedIn).orElse(true);
        FlagsBehind behind = new FlagsBehind(possible ? lines : List.of());
        // Whose a flag on a line of its own is, only a table that is read without it tells.
        return behind.isAny() && (asPrinted.isPresent() || behind.apart().isEmpty())
                ? read(behind.before(), names)
                        .filter(FlagsBehind::isHeadedIn)
                        .map(found -> found.with(found.rows(), behind.apart()))
                        .map(found -> behind.areAllIn(found) ? found : FlagsApart.allDoubted(found))
                : Optional.empty();
    }

    private static Optional<PctDistancesTable> read(List<SourceLine> lines, NamesOnDay names) {
        Vocabulary vocabulary = PctDistancesColumns.vocabulary(names);
        Optional<PctDistancesTable> own =
                PctDistancesTable.onLines(lines, names).filter(table -> !DistanceEvidence.areOthers(found(table)));
        Stream<Reading<PctDistancesTable>> onLines = own.map(table -> reading(table, vocabulary)).stream();
        if (own.filter(table -> explainsNearlyAll(table, lines) && !goesOnBelow(table, lines, names))
                .isPresent()) {
            return best(onLines, vocabulary, lines);
        }
        Stream<Reading<PctDistancesTable>> others = new TableFinder(vocabulary)
                .readings(lines, found -> of(found, lines, names))
                .filter(reading -> isToldApart(reading)
                        && hasDecimals(reading.found(), vocabulary)
                        && !DistanceEvidence.areOthers(reading.found().rows()));
        return best(Stream.concat(onLines, others), vocabulary, lines);
    }

    private static Optional<PctDistancesTable> best(
            Stream<Reading<PctDistancesTable>> readings, Vocabulary vocabulary, List<SourceLine> lines) {
        return new ReadingChoice(vocabulary, lines).best(readings).map(DistanceAgreement::of);
    }

    /** Columns that stand apart, and of which nothing says which figures are whose, are no table. */
    private static boolean isToldApart(Reading<?> reading) {
        return reading.way() != Way.COLUMNS || reading.found().score().explained() > 0;
    }

    /** Nothing is left for another way to explain, and trying them all takes long. */
    private static boolean explainsNearlyAll(PctDistancesTable table, List<SourceLine> lines) {
        int last = table.rows().get(table.rows().size() - 1).lines().last().number();
        int first = table.heading().get(0).number();
        long outside = lines.stream()
                .filter(line -> line.number() < first || line.number() > last)
                .filter(line -> PctDistancesColumns.hasDecimal(line.text()))
                .count();
        long known = table.rows().stream()
                .filter(row -> row.hasName() && row.isWhole())
                .count();
        return known * FEW >= table.rows().size() * (FEW - 1L)
                && (table.strays().size() + outside) * FEW <= table.rows().size();
    }

    /** Whether the line below the last row is the end of its name. */
    private static boolean goesOnBelow(PctDistancesTable table, List<SourceLine> lines, NamesOnDay names) {
        PctDistancesRow last = table.rows().get(table.rows().size() - 1);
        int end = last.lines().last().number();
        return end < lines.size()
                && names.resolve(last.label().name() + " "
                                + lines.get(end).text().strip())
                        instanceof Resolution.Resolved;
    }

    private static List<FoundRow> found(PctDistancesTable own) {
        return own.rows().stream().map(row -> row.found(own.order())).toList();
    }

    private static Reading<PctDistancesTable> reading(PctDistancesTable own, Vocabulary vocabulary) {
        List<FoundRow> rows = found(own);
        List<String> columns = Stream.concat(Stream.of(PctDistancesColumns.NAME), own.order().stream())
                .toList();
        return new Reading<>(
                Way.LINES,
                new FoundTable(own.heading(), columns, columns, List.of(), rows, own.strays(), vocabulary.score(rows)),
                found -> own.with(IntStream.range(0, found.rows().size())
                        .mapToObj(at ->
                                own.rows().get(at).doubted(found.rows().get(at).doubt()))
                        .toList()));
    }

    /** Of lines put together, a number without a decimal is rather the page's than the row's. */
    private static boolean hasDecimals(FoundTable found, Vocabulary vocabulary) {
        List<Boolean> pointed = found.rows().stream()
                .filter(row -> row.lines().lines().size() > 1 && vocabulary.explains(row))
                .map(row -> PctDistancesColumns.hasDecimal(
                        row.text(PctDistancesColumns.TOTAL) + row.text(PctDistancesColumns.PERCENT)))
                .toList();
        return 2 * pointed.stream().filter(decimal -> decimal).count() >= pointed.size();
    }

    private static PctDistancesTable of(FoundTable found, List<SourceLine> lines, NamesOnDay names) {
        List<String> order = found.columns().stream()
                .filter(List.of(PctDistancesColumns.TOTAL, PctDistancesColumns.PERCENT)::contains)
                .toList();
        List<SourceLine> headings = new ArrayList<>(found.heading());
        headings.addAll(found.repeated());
        return new PctDistancesTable(
                PctDistancesTable.titles(
                        lines.stream().filter(line -> !line.isBlank()).toList(),
                        found.heading().get(0)),
                List.copyOf(headings),
                PctDistancesColumns.orderOnOneLine(found.heading()).orElse(order),
                found.rows().stream().map(row -> row(row, order, names)).toList(),
                found.strays(),
                List.of());
    }

    private static PctDistancesRow row(FoundRow found, List<String> order, NamesOnDay names) {
        String label =
                (found.text(PctDistancesColumns.SPEARHEAD) + "\t" + found.text(PctDistancesColumns.NAME)).strip();
        return new PctDistancesRow(
                found.lines(),
                FlaggedName.of(label, names),
                order.stream().map(found::text).toList(),
                0,
                found.others(),
                found.doubt(),
                found.repair().stream().toList());
    }
}
