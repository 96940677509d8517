package io.github.fairshare.parsers.internal.measure;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.FoundTable;
import io.github.fairshare.parsers.internal.table.Reading;
import io.github.fairshare.parsers.internal.table.Reading.Way;
import io.github.fairshare.parsers.internal.table.ReadingChoice;
import io.github.fairshare.parsers.internal.table.TableFinder;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of pace-of-change measures in a text, and the note below.
 *
 * @param found its heading and rows
 * @param note the lines of the note under the table
 */
record PaceMeasuresTable(FoundTable found, List<SourceLine> note) {
    private static final int LONGEST_ROW = 240;
    private static final int LONGEST_HEADING = 160;
    private static final int HEADING_LINES = 24;
    private static final int LEAST_WORDS = 4;
    private static final Pattern WORDS = Pattern.compile("[\\s,;|]+");
    private static final int WRAPS = 6;
    private static final int NOTE_LINES = 6;
    private static final int LONGEST_PAGE_TEXT = 40;
    private static final int MOST_PAGE_TEXTS = 2;

    /** Looks for the table; empty where there is none. */
    static Optional<PaceMeasuresTable> find(List<SourceLine> lines) {
        Vocabulary vocabulary = PaceMeasuresColumns.vocabulary();
        return new ReadingChoice(vocabulary, lines)
                .best(Stream.concat(
                        onLines(lines, vocabulary).stream(),
                        new TableFinder(vocabulary).readings(lines, found -> of(found, lines))));
    }

    private static PaceMeasuresTable of(FoundTable found, List<SourceLine> lines) {
        FoundRow last = found.rows().get(found.rows().size() - 1);
        return new PaceMeasuresTable(found, note(printed(lines), last.lines().last()));
    }

    private static List<SourceLine> printed(List<SourceLine> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<Reading<PaceMeasuresTable>> onLines(List<SourceLine> lines, Vocabulary vocabulary) {
        List<SourceLine> printed = printed(lines);
        List<Integer> starts = IntStream.range(0, printed.size())
                .filter(at -> isStart(printed.get(at)))
                .boxed()
                .toList();
        for (int start : starts) {
            List<SourceLine> heading = heading(printed, start);
            List<String> columns = columns(heading);
            if (!columns.isEmpty() && !isFigure(heading.get(heading.size() - 1))) {
                List<LogicalRow> candidates = starts.stream()
                        .filter(at -> at >= start)
                        .map(at -> new LogicalRow(candidates(printed, at)))
                        .toList();
                PaceMeasuresRowReader reader = new PaceMeasuresRowReader(columns);
                List<FoundRow> rows = candidates.stream().map(reader::read).toList();
                List<SourceLine> note =
                        note(printed, candidates.get(candidates.size() - 1).last());
                List<SourceLine> between = between(printed, rows);
                Predicate<SourceLine> repeats = line -> heading.stream()
                        .anyMatch(
                                above -> above.text().strip().equals(line.text().strip()));
                FoundTable found = new FoundTable(
                        heading,
                        columns,
                        columns,
                        between.stream().filter(repeats).toList(),
                        rows,
                        between.stream().filter(repeats.negate()).toList(),
                        vocabulary.score(rows));
                return Optional.of(new Reading<>(Way.LINES, found, table -> new PaceMeasuresTable(table, note)))
                        .filter(reading -> namesAll(heading) || isProven(rows));
            }
        }
        return Optional.empty();
    }

    /** The lines between the first row and the last that belong to none. */
    private static List<SourceLine> between(List<SourceLine> printed, List<FoundRow> rows) {
        Set<SourceLine> taken = new HashSet<>();
        rows.forEach(row -> taken.addAll(row.lines().lines()));
        int first = rows.get(0).lines().first().number();
        int last = rows.get(rows.size() - 1).lines().first().number();
        return printed.stream()
                .filter(line -> line.number() > first && line.number() < last && !taken.contains(line))
                .toList();
    }

    /** A figure alone above the first year belongs to its row, which then does not begin with the year. */
    private static boolean isFigure(SourceLine line) {
        return PrintedFigure.find(line.text().strip()).isPresent();
    }

    /** Whether the share of every row that could be read is the minimum over the growth, and most could be read. */
    private static boolean isProven(List<FoundRow> rows) {
        List<FoundRow> whole =
                rows.stream().filter(PaceMeasuresRowReader::isWhole).toList();
        return whole.size() * 2 > rows.size()
                && whole.stream().allMatch(row -> PaceMeasuresRowReader.agrees(row.cells()));
    }

    private static boolean namesAll(List<SourceLine> heading) {
        List<String> named = PaceMeasuresColumns.namedIn(TextLayout.joined(heading));
        return named.contains(PaceMeasuresColumns.GROWTH) && named.contains(PaceMeasuresColumns.MINIMUM);
    }

    static boolean isStart(SourceLine line) {
        String text = bare(line);
        return text.length() <= LONGEST_ROW
                && !new YearForm().ends(text, 0).isEmpty()
                && (isSeparated(text) || strangers(text) <= (words(text).size() < LEAST_WORDS ? 0 : 1));
    }

    static String bare(SourceLine line) {
        String text = line.text().replace('\u00A0', ' ').strip();
        return text.startsWith("|") ? text.substring(1).strip() : text;
    }

    static boolean isSeparated(String text) {
        return text.chars()
                        .filter(character -> character == '\t' || character == '|')
                        .count()
                >= 4;
    }

    /** Every word is a figure, holds a digit, whatever letters stand for others, or says that it is empty. */
    private static boolean isFigures(String text) {
        return text.length() <= LONGEST_ROW && strangers(text) == 0;
    }

    private static long strangers(String text) {
        return words(text).stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit) && !FigureCell.isEmpty(word))
                .filter(word ->
                        word.chars().anyMatch(mark -> Character.isLetter(mark) && !FigureMarks.isLikeDigit(mark)))
                .count();
    }

    /** The words of a line, whatever keeps its cells apart. */
    static List<String> words(String text) {
        return List.of(WORDS.split(text));
    }

    private static List<SourceLine> heading(List<SourceLine> printed, int start) {
        int from = start;
        while (from > 0
                && start - from < HEADING_LINES
                && printed.get(from - 1).text().length() <= LONGEST_HEADING
                && !isStart(printed.get(from - 1))) {
            from--;
        }
        return List.copyOf(printed.subList(from, start));
    }

    private static List<String> columns(List<SourceLine> heading) {
        String text = TextLayout.joined(heading);
        List<String> named = PaceMeasuresColumns.namedIn(text);
        // The words of a heading on several lines come in any order; then its rows have to prove their own.
        if (!named.contains(PaceMeasuresColumns.GROWTH)
                || !(named.contains(PaceMeasuresColumns.MINIMUM)
                        || SmallLetters.of(text).contains("minimum"))) {
            return List.of();
        }
        return named.size() == PaceMeasuresColumns.ORDER.size() ? named : PaceMeasuresColumns.ORDER;
    }

    /** The line of a start and the figures below it; what a page prints between them is passed over. */
    private static List<SourceLine> candidates(List<SourceLine> printed, int start) {
        List<SourceLine> candidates = new ArrayList<>(List.of(printed.get(start)));
        int passed = 0;
        for (SourceLine line : printed.subList(start + 1, printed.size())) {
            boolean figures = isFigures(bare(line));
            passed = figures ? 0 : passed + 1;
            boolean ends = isStart(line)
                    || candidates.size() > WRAPS
                    || passed > MOST_PAGE_TEXTS
                    || isNote(line)
                    || line.text().length() > LONGEST_PAGE_TEXT;
            if (ends) {
                break;
            }
            if (figures) {
                candidates.add(line);
            }
        }
        return candidates;
    }

    private static boolean isNote(SourceLine line) {
        return line.text().strip().toLowerCase(Locale.ROOT).startsWith("note");
    }

    private static List<SourceLine> note(List<SourceLine> printed, SourceLine last) {
        List<SourceLine> below = printed.stream()
                .filter(line -> line.number() > last.number())
                .limit(NOTE_LINES)
                .toList();
        if (below.isEmpty() || !isNote(below.get(0))) {
            return List.of();
        }
        List<SourceLine> note = new ArrayList<>();
        for (SourceLine line : below) {
            boolean apart =
                    !note.isEmpty() && line.number() > note.get(note.size() - 1).number() + 1;
            if (apart || LineSplitter.isTooLong(line)) {
                break;
            }
            note.add(line);
        }
        return List.copyOf(note);
    }
}
