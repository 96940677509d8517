package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
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
    private final ChoiceSettings settings = ChoiceSettings.STANDARD;

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
            if (!other.equals(best) && remains(other.found(), best.found())) {
                table = new Rivals(vocabulary, best.way(), other).doubted(table);
            }
        }
        return Agreement.of(table, vocabulary, lines);
    }

    private boolean remains(FoundTable other, FoundTable best) {
        return other.score().explained() * 100 >= best.score().explained() * settings.rivalPercent();
    }
}
