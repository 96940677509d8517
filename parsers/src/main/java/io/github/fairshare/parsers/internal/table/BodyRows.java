package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.BodyStarts.Start;
import io.github.fairshare.parsers.internal.table.BodyStarts.Word;
import io.github.fairshare.parsers.internal.table.SpokenHeading.Told;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a table in which nothing but the order keeps cells apart by the bodies that are known: from one to the next stand as
 * many figures as the heading, of which no word may be left over, has columns for them. Words of other columns stand round
 * the names, or between the figures.
 */
final class BodyRows {
    private static final String NAME =
            "no body that is known is named in the row, whose words may be those of several columns";
    private static final String SEVERAL =
            "the row has more or fewer figures than the heading has columns, so that they cannot be told";

    private static final String BROKEN =
            "the name of the row is broken off, and the lines below it do not go on with it";

    private static final int LONGEST_END = 12;
    private static final int FEWEST = 3;

    private final List<GridRow> rows;
    private final Vocabulary vocabulary;
    /** The column of labels that are neither codes nor names. */
    private final Optional<String> flags;

    private final BodyStarts bodies;
    private final List<Word> words;

    BodyRows(List<GridRow> rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.flags = vocabulary.labels().stream()
                .filter(label -> !label.equals(LabelCells.CODE) && !label.equals(LabelCells.NAME))
                .findFirst();
        this.bodies = new BodyStarts(rows, vocabulary);
        this.words = bodies.words();
    }

    /** The table, where its rows have as many figures each, and its heading names as many columns in one way only. */
    Optional<FoundTable> find() {
        List<Start> starts = bodies.starts();
        List<Part> parts = IntStream.range(0, starts.size())
                .mapToObj(at -> new Part(
                        starts.get(at),
                        at + 1 < starts.size()
                                ? bodies.lineOf(starts.get(at + 1).first())
                                : words.size()))
                .toList();
        Map<Long, Long> sizes = parts.stream().collect(Collectors.groupingBy(this::figuresOf, Collectors.counting()));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getKey() > 0 && most.getValue() >= FEWEST && most.getValue() * 2 > parts.size())
                .flatMap(most -> below(parts, most.getKey().intValue()));
    }

    private long figuresOf(Part part) {
        return words.subList(part.start().end(), part.end()).stream()
                .filter(Word::figure)
                .count();
    }

    private Optional<FoundTable> below(List<Part> parts, int size) {
        int whole = 0;
        while (figuresOf(parts.get(whole)) != size) {
            whole++;
        }
        List<List<String>> figures = parts.stream()
                .filter(part -> figuresOf(part) == size)
                .map(part -> take(part, size).figures())
                .toList();
        // A total above the first body may have fewer figures.
        return parts.subList(0, whole + 1).stream()
                .map(part -> words.get(part.start().first()).row())
                .flatMap(first -> new SpokenHeading(vocabulary)
                        .above(rows, first, figures).map(heading -> table(parts, heading, first)).stream())
                .findFirst();
    }

    private FoundTable table(List<Part> parts, SpokenHeading.Read heading, int first) {
        List<String> columns = heading.columns();
        List<Part> own = parts.stream()
                .filter(part -> words.get(part.start().first()).row() >= first)
                .toList();
        List<Taken> taken = IntStream.range(0, own.size())
                .mapToObj(at -> heading.told() == Told.BY_FIGURES && !areWholeAround(own, at, columns.size())
                        ? take(own.get(at), columns.size()).doubted()
                        : take(own.get(at), columns.size()))
                .toList();
        Layout layout = new Layout(
                heading,
                mostOf(taken, Taken::gaps),
                taken.stream().filter(Taken::followed).count() * 3 > taken.size(),
                own.stream()
                        .map(part -> part.start().others())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        List<FoundRow> found = IntStream.range(0, own.size())
                .boxed()
                .flatMap(at -> rows(own.get(at), taken.get(at), layout))
                .toList();
        return FoundTable.of(
                        lines(heading.rows()),
                        Stream.concat(Stream.of(LabelCells.CODE, LabelCells.NAME), columns.stream())
                                .toList(),
                        found,
                        lines(rows.subList(first, rows.size())),
                        vocabulary)
                .withNamesBelow(vocabulary);
    }

    /** Where only the figures tell the columns, those behind a name may be of the row before or after it. */
    private boolean areWholeAround(List<Part> parts, int at, int size) {
        return parts.subList(Math.max(0, at - 1), Math.min(parts.size(), at + 2)).stream()
                .allMatch(part -> figuresOf(part) == size);
    }

    /** The row of a body, and what stands below it before the next. */
    private Stream<FoundRow> rows(Part part, Taken taken, Layout layout) {
        FoundRow row = withEnd(row(part.start(), taken, layout), part.start(), taken.end(), part.end());
        int next = taken.end();
        while (next < part.end() && isOn(words.get(next), row)) {
            next++;
        }
        return Stream.concat(
                Stream.of(row), unnamed(next, part.end(), layout.columns().size()).stream());
    }

    private static String mostOf(List<Taken> taken, Function<Taken, String> trait) {
        return taken.stream().collect(Collectors.groupingBy(trait, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<SourceLine> lines(List<GridRow> rows) {
        return rows.stream().flatMap(row -> row.lines().lines().stream()).toList();
    }

    /** The first figures behind a body, and what stands between and right behind them. */
    private Taken take(Part part, int size) {
        List<String> figures = new ArrayList<>();
        StringBuilder gaps = new StringBuilder();
        String flag = flags.isEmpty() ? "" : part.start().flag();
        int at = part.start().end();
        for (; at < part.end() && figures.size() < size; at++) {
            if (words.get(at).figure()) {
                figures.add(FigureCell.bare(words.get(at).text()));
            } else if (flag.isEmpty()
                    && !flags.isEmpty()
                    && BodyStarts.isFlag(words.get(at).text())) {
                flag = words.get(at).text();
            } else if (words.get(at).hasDigits() || words.get(at - 1).figure()) {
                gaps.append(figures.size()).append(words.get(at).hasDigits() ? "? " : " ");
            }
        }
        int row = words.get(at - 1).row();
        boolean goesOn = (flags.isPresent() && part.start().mayHaveMisreadFlag())
                || (at < part.end() && words.get(at).figure());
        boolean followed = false;
        for (; at < part.end() && words.get(at).row() == row; at++) {
            goesOn |= words.get(at).figure() || words.get(at).hasDigits();
            followed |= !words.get(at).figure();
        }
        return new Taken(figures, gaps.toString(), flag, at, goesOn, followed);
    }

    private FoundRow row(Start start, Taken taken, Layout layout) {
        List<String> columns = layout.columns();
        boolean sure = layout.fits(taken) && (start.isCoded() || layout.isColumn(start.others()));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(LabelCells.CODE, start.label().code());
        cells.put(LabelCells.NAME, start.label().name());
        flags.filter(column -> !taken.flag().isEmpty()).ifPresent(column -> cells.put(column, taken.flag()));
        Map<String, String> others = new LinkedHashMap<>();
        Set<String> ids = vocabulary.ids();
        for (int at = 0; sure && at < columns.size(); at++) {
            (ids.contains(columns.get(at)) ? cells : others)
                    .put(columns.get(at), taken.figures().get(at));
        }
        FoundRow row = new FoundRow(
                logical(start.first(), taken.end()),
                cells,
                others,
                sure ? Optional.empty() : Optional.of(Doubt.ofFigures(SEVERAL)));
        return layout.heading().told() == Told.BY_FIGURES ? row.repaired(byFigures(row)) : row;
    }

    private Repair byFigures(FoundRow row) {
        return Repair.of(
                "columns-by-figures",
                row.lines().text(),
                row.shown(),
                "the heading does not tell the order of its columns, and the figures of most rows go together in this one"
                        + " alone: " + vocabulary.evidence().binding());
    }

    /** The row with what goes on with its name in the lines below it; doubted where these end as names do. */
    private FoundRow withEnd(FoundRow row, Start start, int from, int to) {
        List<String> below = words.subList(from, to).stream()
                .takeWhile(word -> !word.figure())
                .map(Word::text)
                .map(text -> text.replaceAll("[,;]++$", ""))
                .toList();
        for (int size = Math.min(below.size(), LONGEST_END); size > 0; size--) {
            String end = String.join(" ", below.subList(0, size));
            String name = row.text(LabelCells.NAME);
            Optional<String> whole = Optional.of(name + " " + end)
                    .filter(text -> bodies.isNamed(row.text(LabelCells.CODE), text))
                    .filter(text -> !isWhole(row) || NameCells.isOfKind(below.get(end.split(" ").length - 1)));
            if (whole.isPresent()) {
                return row.named(
                        whole.get(),
                        lines(rows.subList(
                                words.get(from).row(),
                                words.get(from + size - 1).row() + 1)));
            }
        }
        return (isWhole(row) && !start.broken()) || row.doubt().isPresent()
                ? row
                : row.doubted(Optional.of(Doubt.ofName(BROKEN)));
    }

    /** A known name that ends as such names do, or has no such end. */
    private boolean isWhole(FoundRow row) {
        return bodies.isNamed(row.text(LabelCells.CODE), row.text(LabelCells.NAME));
    }

    private boolean isOn(Word word, FoundRow row) {
        return rows.get(word.row()).lines().first().number()
                <= row.lines().last().number();
    }

    /** A row of whole figures whose body nobody knows. */
    private Optional<FoundRow> unnamed(int from, int end, int size) {
        List<Word> left = words.subList(from, end);
        if (left.stream().filter(Word::figure).count() < size) {
            return Optional.empty();
        }
        String name =
                left.stream().filter(word -> !word.figure()).map(Word::text).collect(Collectors.joining(" "));
        return Optional.of(new FoundRow(
                logical(from, end), Map.of(LabelCells.NAME, name), Map.of(), Optional.of(Doubt.ofName(NAME))));
    }

    private LogicalRow logical(int from, int end) {
        return new LogicalRow(
                lines(rows.subList(words.get(from).row(), words.get(end - 1).row() + 1)));
    }

    /**
     * What most rows have.
     *
     * @param gaps behind which figures stand words
     * @param followed whether words stand behind the last
     * @param others how often words stand beside a name
     */
    private record Layout(SpokenHeading.Read heading, String gaps, boolean followed, Map<String, Long> others) {
        List<String> columns() {
            return heading.columns();
        }

        /** Words that stand beside one name only are rather a part of it that was misread. */
        boolean isColumn(String words) {
            return words.isEmpty() || others.getOrDefault(words, 0L) > 1 || BodyStarts.isRegion(words);
        }

        boolean fits(Taken taken) {
            return taken.figures().size() == columns().size()
                    && taken.gaps().equals(gaps)
                    && !taken.goesOn()
                    && (followed || !taken.followed());
        }
    }

    /** From one body to the next. */
    private record Part(Start start, int end) {}

    /**
     * The figures of a row.
     *
     * @param gaps behind which of them stand words
     * @param flag what stands between them in a column of flags, or empty text
     * @param end behind the last line of the row
     * @param goesOn whether more figures follow, or may
     * @param followed whether words do
     */
    private record Taken(List<String> figures, String gaps, String flag, int end, boolean goesOn, boolean followed) {
        Taken doubted() {
            return new Taken(figures, gaps, flag, end, true, followed);
        }
    }
}
