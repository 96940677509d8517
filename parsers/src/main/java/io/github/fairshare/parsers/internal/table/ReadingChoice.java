package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which way to read a text wins, for all families by one rule: the ways are tried in the order of
 * {@link Reading.Way}; the one that explains most rows wins, the earlier one where two are as good, and order wins over proof
 * only where it explains far more. Where another explains
 * nearly as many, it remains, and the rows on which the two differ are doubted.
 */
public final class ReadingChoice {
    private final Vocabulary vocabulary;
    private final List<SourceLine> lines;
    private final Settings settings = Settings.STANDARD;

    /**
     * The choice for one text.
     *
     * @param vocabulary what its rows are held against
     * @param lines all its lines
     */
    public ReadingChoice(Vocabulary vocabulary, List<SourceLine> lines) {
        this.vocabulary = vocabulary;
        this.lines = lines;
    }

    /**
     * The best of some readings, held against the others and against itself.
     *
     * @param <T> the table of a family
     * @param readings in the order in which they are tried
     * @return empty where there is none
     */
    public <T> Optional<T> best(Stream<Reading<T>> readings) {
        List<Reading<T>> all = readings.toList();
        return all.stream()
                .reduce((one, other) -> other.isBetterThan(one, settings) ? other : one)
                .map(best -> fits(best) ? best : apart(all).orElse(best))
                .map(best -> best.finish().apply(agreed(best, all)));
    }

    private boolean fits(Reading<?> reading) {
        FoundTable table = reading.found();
        return table.score().explained() * 100 >= table.rows().size() * (long) settings.fitPercent();
    }

    /** Of columns that stand one after the other, each row says how it may be read, and what to do. */
    private static <T> Optional<Reading<T>> apart(List<Reading<T>> all) {
        return all.stream()
                .filter(reading -> reading.way() == Reading.Way.COLUMNS)
                .findFirst();
    }

    private <T> FoundTable agreed(Reading<T> best, List<Reading<T>> all) {
        FoundTable table = best.found();
        for (Reading<T> other : all) {
            if (!other.equals(best) && remains(other, best)) {
                table = new Rivals(vocabulary, best.way(), other).doubted(table);
            }
        }
        FoundTable agreed =
                FurtherColumns.doubted(Agreement.of(table, vocabulary, lines), vocabulary, best.way(), lines.size());
        return RowsOverLines.doubted(agreed, vocabulary);
    }

    private boolean remains(Reading<?> other, Reading<?> best) {
        FoundTable.Score score = other.found().score();
        FoundTable.Score most = best.found().score();
        return !(other.way() == Reading.Way.ORDER && isWholeByCells(best))
                && score.explained() * 100 >= most.explained() * settings.rivalPercent()
                && score.figures() * 100 >= most.figures() * settings.rivalPercent();
    }

    /** Where the cells of every row are plain, the order of words, which passes over them, says nothing against it. */
    private static boolean isWholeByCells(Reading<?> best) {
        boolean cells = best.way() == Reading.Way.SEPARATED || best.way() == Reading.Way.LINES;
        return cells && best.found().score().explained() == best.found().rows().size();
    }

    /**
     * The thresholds by which a way to read a text is chosen and held against the whole of it, each with its reason.
     *
     * @param rivalPercent of the rows that the best way explains, another that explains as many, and as many figures, remains beside it: below, it
     *     has missed a sixth of the table, and what it says of the rest is chance
     * @param orderPercent of the rows that a family's own reading has split by proof, so many at least are told by order alone, or
     *     that reading is kept: text of the page that stands between rows can be a figure by order, and not by proof
     * @param fitPercent of the rows have to fit, or none is sure: where most do not, the heading or the way is another's
     * @param nearPercent of the rows of another, a reading explains nearly as many: a total more or less is no reason to leave a
     *     column of figures out
     * @param belowPercent of its rows may stand below the table as lines of figures: a block of further columns has as many as
     *     the table, notes and totals only a few
     */
    record Settings(int rivalPercent, int orderPercent, int fitPercent, int nearPercent, int belowPercent) {
        static final Settings STANDARD = new Settings(84, 120, 50, 90, 50);
    }

    /** Doubts the rows to which another way to read the text, that explains nearly as many, gives other cells. */
    private static final class Rivals {
        private final Vocabulary vocabulary;
        private final Reading.Way way;
        private final Reading<?> other;
        private final Map<Integer, List<FoundRow>> rows = new HashMap<>();

        Rivals(Vocabulary vocabulary, Reading.Way way, Reading<?> other) {
            this.vocabulary = vocabulary;
            this.way = way;
            this.other = other;
            for (FoundRow row : other.found().rows()) {
                if (vocabulary.explains(row)) {
                    row.lines()
                            .lines()
                            .forEach(line -> rows.computeIfAbsent(line.number(), at -> new ArrayList<>())
                                    .add(row));
                }
            }
        }

        FoundTable doubted(FoundTable table) {
            return table.with(table.rows().stream()
                    .map(row -> row.doubt().isPresent() ? row : row.doubted(doubt(row)))
                    .toList());
        }

        private Optional<Doubt> doubt(FoundRow row) {
            List<FoundRow> same = row.lines().lines().stream()
                    .flatMap(line -> rows.getOrDefault(line.number(), List.of()).stream())
                    .filter(rival -> isSameBody(row, rival))
                    .toList();
            return same.stream().anyMatch(rival -> hasSameFigures(row, rival))
                    ? Optional.empty()
                    : same.stream()
                            .findFirst()
                            .map(rival ->
                                    Doubt.ofReading("read " + way.words() + ", the row is " + row.shown() + "; read "
                                            + other.way().words() + ", it is " + rival.shown()
                                            + "; neither way explains clearly more of the table"));
        }

        private static boolean isSameBody(FoundRow row, FoundRow rival) {
            String code = row.text(LabelCells.CODE);
            return (code.isEmpty() || rival.text(LabelCells.CODE).isEmpty())
                    ? row.text(LabelCells.NAME).equals(rival.text(LabelCells.NAME))
                    : code.equals(rival.text(LabelCells.CODE));
        }

        private boolean hasSameFigures(FoundRow row, FoundRow rival) {
            return vocabulary.of(KnownColumn.Content.FIGURE).stream()
                    .noneMatch(column -> row.figure(column)
                            .map(PrintedFigure::value)
                            .flatMap(own -> rival.figure(column)
                                    .map(PrintedFigure::value)
                                    .filter(value -> own.compareTo(value) != 0))
                            .isPresent());
        }
    }
}
