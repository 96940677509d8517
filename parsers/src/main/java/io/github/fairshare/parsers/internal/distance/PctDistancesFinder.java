package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.distance.PctDistancesTable.Row;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.FoundTable;
import io.github.fairshare.parsers.internal.table.TableFinder;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<PctDistancesTable> own = PctDistancesTable.onLines(lines, names);
        Optional<PctDistancesTable> best =
                own.filter(table -> explainsNearlyAll(table, lines)).or(() -> ofOtherWays(own, lines, names));
        return best.or(() -> own).map(DistanceAgreement::of).map(table -> FlagsApart.doubted(table, lines));
    }

    /** The table as one of the shared ways reads it, where that explains more. */
    private static Optional<PctDistancesTable> ofOtherWays(
            Optional<PctDistancesTable> own, List<SourceLine> lines, NamesOnDay names) {
        Vocabulary vocabulary = PctDistancesColumns.vocabulary(names);
        return new TableFinder(vocabulary)
                .ways(lines)
                .filter(found -> hasDecimals(found, vocabulary))
                .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                .filter(found -> own.map(table -> explainsLess(table, found)).orElse(true))
                .map(found -> of(found.agreed(vocabulary, lines), lines, names));
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

    /** Nothing is left for another way to explain, and trying them all takes long. */
    private static boolean explainsNearlyAll(PctDistancesTable table, List<SourceLine> lines) {
        int last = table.rows().get(table.rows().size() - 1).lines().last().number();
        long below = lines.subList(last, lines.size()).stream()
                .filter(line -> PctDistancesColumns.hasDecimal(line.text()))
                .count();
        return known(table) * FEW >= table.rows().size() * (FEW - 1L)
                && (table.strays().size() + below) * FEW <= table.rows().size();
    }

    private static long known(PctDistancesTable table) {
        return table.rows().stream()
                .filter(row -> row.hasName() && row.isWhole())
                .count();
    }

    /** Of two ways that explain as many rows, the one that leaves fewer lines over. */
    private static boolean explainsLess(PctDistancesTable table, FoundTable found) {
        long known = known(table);
        long explained = found.score().explained();
        return explained > known
                || (explained == known && found.strays().size() < table.strays().size());
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
                order,
                found.rows().stream().map(row -> row(row, order, names)).toList(),
                found.strays());
    }

    private static Row row(FoundRow found, List<String> order, NamesOnDay names) {
        String label =
                (found.text(PctDistancesColumns.SPEARHEAD) + "\t" + found.text(PctDistancesColumns.NAME)).strip();
        return new Row(
                found.lines(),
                FlaggedName.of(label, names),
                order.stream().map(found::text).toList(),
                0,
                found.others(),
                found.doubt());
    }
}
