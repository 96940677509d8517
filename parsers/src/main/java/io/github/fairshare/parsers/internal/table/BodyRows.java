package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.table.BodyStarts.Start;
import io.github.fairshare.parsers.internal.table.BodyStarts.Word;
import io.github.fairshare.parsers.internal.table.SpokenHeading.Told;
import io.github.fairshare.parsers.internal.text.LogicalRow;
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

    private static final String ORDER_BY_FIGURES =
            "the heading does not tell the order of its columns, and the figures of most rows go together in this one alone: ";
    private static final String THOUSANDS_BY_FIGURES =
            "blanks part the thousands of figures and the figures too, and those of most rows go together in this way: ";
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
                .mapToObj(at -> part(
                        starts.get(at),
                        at + 1 < starts.size()
                                ? bodies.lineOf(starts.get(at + 1).first())
                                : words.size()))
                .toList();
        Map<Long, Long> sizes = parts.stream().collect(Collectors.groupingBy(Part::figures, Collectors.counting()));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getKey() > 0 && most.getValue() >= FEWEST && most.getValue() * 2 > parts.size())
                .flatMap(most -> below(parts, most.getKey().intValue()));
    }

    private Part part(Start start, int end) {
        return new Part(
                start,
                end,
                words.subList(start.end(), end).stream().filter(Word::figure).count());
    }

    private Optional<FoundTable> below(List<Part> parts, int size) {
        List<Part> whole = parts.stream().filter(part -> part.figures() == size).toList();
        SpokenHeading headings = new SpokenHeading(
                vocabulary,
                whole.stream().map(part -> figures(part, size).figures()).toList());
        // A total above the first body may have fewer figures.
        return parts.subList(0, parts.indexOf(whole.get(0)) + 1).stream()
                .map(part -> words.get(part.start().first()).row())
                .flatMap(first -> headings.above(rows, first).map(heading -> table(parts, heading, first)).stream())
                .findFirst();
    }

    private BodyFigures figures(Part part, int size) {
        return BodyFigures.of(words.subList(0, part.end()), part.start(), size, flags);
    }

    private FoundTable table(List<Part> parts, SpokenHeading.Read heading, int first) {
        List<String> columns = heading.columns();
        List<Part> own = parts.stream()
                .filter(part -> words.get(part.start().first()).row() >= first)
                .toList();
        List<BodyFigures> taken = IntStream.range(0, own.size())
                .mapToObj(at -> figures(own, at, heading))
                .toList();
        Layout layout = new Layout(
                heading,
                mostOf(taken, BodyFigures::gaps),
                taken.stream().filter(BodyFigures::followed).count() * 3 > taken.size(),
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

    private BodyFigures figures(List<Part> parts, int at, SpokenHeading.Read heading) {
        int size = heading.columns().size();
        BodyFigures own = figures(parts.get(at), size);
        return heading.told() == Told.BY_WORDS || areWholeAround(parts, at, size) ? own : own.doubted();
    }

    /** Where only the figures tell the columns, those behind a name may be of the row before or after it. */
    private boolean areWholeAround(List<Part> parts, int at, int size) {
        return parts.subList(Math.max(0, at - 1), Math.min(parts.size(), at + 2)).stream()
                .allMatch(part -> part.figures() == size);
    }

    /** The row of a body, and what stands below it before the next. */
    private Stream<FoundRow> rows(Part part, BodyFigures taken, Layout layout) {
        FoundRow row = withEnd(row(part.start(), taken, layout), part.start(), taken.end(), part.end());
        int next = taken.end();
        while (next < part.end() && isOn(words.get(next), row)) {
            next++;
        }
        return Stream.concat(
                Stream.of(row), unnamed(next, part.end(), layout.columns().size()).stream());
    }

    private static String mostOf(List<BodyFigures> taken, Function<BodyFigures, String> trait) {
        return taken.stream().collect(Collectors.groupingBy(trait, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<SourceLine> lines(List<GridRow> rows) {
        return rows.stream().flatMap(row -> row.lines().lines().stream()).toList();
    }

    private FoundRow row(Start start, BodyFigures taken, Layout layout) {
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
        return told(row, taken, layout);
    }

    /** Where the order of columns, or which blanks part thousands, is not printed, the figures tell it. */
    private FoundRow told(FoundRow row, BodyFigures taken, Layout layout) {
        String text = row.lines().text();
        return layout.heading().told() == Told.BY_FIGURES
                ? row.repaired(repair(row, "columns-by-figures", ORDER_BY_FIGURES))
                : taken.areOf(text) ? row : row.repaired(repair(row, "thousands-by-figures", THOUSANDS_BY_FIGURES));
    }

    private Repair repair(FoundRow row, String rule, String reason) {
        return Repair.of(
                rule,
                row.lines().text(),
                row.shown(),
                reason + vocabulary.evidence().binding());
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
                    .filter(text -> !isWhole(row) || Stream.of(end.split(" ")).allMatch(NameCells::isOfKind));
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

        boolean fits(BodyFigures taken) {
            return taken.figures().size() == columns().size()
                    && taken.gaps().equals(gaps)
                    && !taken.goesOn()
                    && (followed || !taken.followed());
        }
    }

    /**
     * From one body to the next.
     *
     * @param figures how many stand between them
     */
    private record Part(Start start, int end, long figures) {}
}
