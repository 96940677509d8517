package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.table.LabelCells.Label;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    private static final Pattern FLAG = Pattern.compile("(?i)[YNS*]|yes|no");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[|]++|[)\\]|]++$");
    private static final int MOST_WORDS = 400;
    private static final int LONGEST_NAME = 12;
    private static final int MOST_OF_LABEL = 30;
    private static final int FEWEST = 3;

    private final List<GridRow> rows;
    private final Vocabulary vocabulary;
    /** The column of labels that are neither codes nor names. */
    private final Optional<String> flags;

    private final List<Word> words;
    private final List<Start> starts;

    BodyRows(List<GridRow> rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.flags = vocabulary.labels().stream()
                .filter(label -> !label.equals(LabelCells.CODE) && !label.equals(LabelCells.NAME))
                .findFirst();
        this.words = withoutNumbers(IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> words(at, rows.get(at).text()))
                .toList());
        this.starts = starts();
    }

    private static Stream<Word> words(int row, String text) {
        List<String> parts = List.of(BLANKS.split(text.replace('|', ' ').strip()));
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < Math.min(parts.size(), MOST_WORDS); at++) {
            String part = parts.get(at);
            if (part.isEmpty() || part.equals("%")) {
                continue;
            }
            boolean figure = FigureCell.figure(part).isPresent() || (FigureCell.isEmpty(part) && isBeside(parts, at));
            words.add(new Word(row, at, part, figure));
        }
        return words.stream();
    }

    /** A dash between two words is one of the name. */
    private static boolean isBeside(List<String> parts, int at) {
        return at == 0
                || at + 1 == parts.size()
                || Stream.of(at - 1, at + 1)
                        .map(parts::get)
                        .anyMatch(part -> FigureCell.figure(part).isPresent() || FigureCell.isEmpty(part));
    }

    /** Without the numbers that count the rows: at the begin of a line, before words, and one more each time. */
    private static List<Word> withoutNumbers(List<Word> all) {
        BitSet numbers = new BitSet();
        for (int at = 0; at + 1 < all.size(); at++) {
            Word word = all.get(at);
            if (word.place() == 0
                    && !all.get(at + 1).figure()
                    && NumberedBlock.isRowNumber(word.text())
                    && Integer.parseInt(word.text()) == numbers.cardinality() + 1) {
                numbers.set(at);
            }
        }
        return numbers.cardinality() < FEWEST
                ? all
                : IntStream.range(0, all.size())
                        .filter(at -> !numbers.get(at))
                        .mapToObj(all::get)
                        .toList();
    }

    private List<Start> starts() {
        List<Start> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).figure()) {
                continue;
            }
            int end = at;
            while (end < words.size() && !words.get(end).figure()) {
                end++;
            }
            if (end < words.size()) {
                body(Math.max(at, end - MOST_OF_LABEL), end)
                        .filter(this::beginsLine)
                        .ifPresent(found::add);
            }
            at = end;
        }
        long coded = found.stream().filter(Start::isCoded).count();
        return coded * 2 > found.size()
                ? found.stream().filter(start -> start.isCoded() || isAlone(start)).toList()
                : found;
    }

    /** Figures in front of a body are those of another column, or row. */
    private boolean beginsLine(Start start) {
        return words.subList(lineOf(start.first()), start.first()).stream().noneMatch(Word::figure);
    }

    /** The first word of the line of a word. */
    private int lineOf(int word) {
        int at = word;
        while (at > 0 && words.get(at - 1).row() == words.get(word).row()) {
            at--;
        }
        return at;
    }

    /** Where bodies have codes, a name without one may be that of a place in another column. */
    private boolean isAlone(Start start) {
        Word first = words.get(start.first());
        return first.place() == 0
                && start.first() + start.label().name().split(" ").length == start.end()
                && words.get(start.end()).row() == first.row();
    }

    /** The body that some words name: that of a code with its own name beside it, or one name alone. */
    private Optional<Start> body(int from, int end) {
        List<Start> coded = IntStream.range(from, end)
                .filter(at -> vocabulary.evidence().isCode(bare(at)))
                .boxed()
                .flatMap(at -> longest(from, end, bare(at), at).stream())
                .toList();
        boolean any = IntStream.range(from, end).anyMatch(at -> vocabulary.evidence().isCode(bare(at)));
        return coded.size() == 1
                ? Optional.of(coded.get(0))
                : any ? Optional.empty() : longest(from, end, "", -1);
    }

    private Optional<Start> longest(int from, int end, String code, int coded) {
        for (int size = Math.min(LONGEST_NAME, end - from); size > 0; size--) {
            for (int start = end - size; start >= from; start--) {
                boolean across = start <= coded && coded < start + size;
                if (!across && mayBeName(start, start + size) && isNamed(code, text(start, start + size))) {
                    int first = coded < 0 ? start : Math.min(coded, start);
                    int last = ended(start + size, end);
                    boolean broken = words.subList(last, end).stream().anyMatch(word -> Vocabulary.isOfKind(word.text()));
                    return Optional.of(new Start(first, end, new Label(code, text(start, last)), broken));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(String code, String name) {
        return vocabulary.evidence().isNamed(code, name) || NamesOfAllTimes.fit(code, name) == Fit.WHOLE;
    }

    private boolean mayBeName(int from, int to) {
        return Character.isLetter(words.get(from).text().charAt(0))
                && words.subList(from, to).stream()
                        .map(Word::text)
                        .allMatch(text -> text.equals("&") || text.equals("-") || text.chars().anyMatch(Character::isLetter));
    }

    /** Behind the words that names end in, though more of them may stand below, and the flag of a body. */
    private int ended(int from, int end) {
        int at = from;
        while (at < end && Vocabulary.isOfKind(words.get(at).text())) {
            at++;
        }
        boolean flagged = at > from && at < end && FLAG.matcher(words.get(at).text()).matches();
        return flagged ? at + 1 : at;
    }

    private String bare(int at) {
        return BRACKETS.matcher(words.get(at).text()).replaceAll("");
    }

    private String text(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The table, where its rows have as many figures each, and its heading names as many columns in one way only. */
    Optional<FoundTable> find() {
        List<Part> parts = IntStream.range(0, starts.size())
                .mapToObj(at -> new Part(
                        starts.get(at),
                        at + 1 < starts.size() ? lineOf(starts.get(at + 1).first()) : words.size()))
                .toList();
        Map<Long, Long> sizes =
                parts.stream().collect(Collectors.groupingBy(this::figuresOf, Collectors.counting()));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getKey() > 0
                        && most.getValue() >= FEWEST
                        && most.getValue() * 2 > parts.size())
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
        // A total above the first body may have fewer figures.
        return parts.subList(0, whole + 1).stream()
                .map(part -> words.get(part.start().first()).row())
                .flatMap(first -> heading(first, size).map(heading -> table(parts, heading, first)).stream())
                .findFirst();
    }

    /** The one way to read the lines above the first row, but for words of other columns right above it. */
    private Optional<Heading> heading(int first, int size) {
        SpokenHeading spoken = new SpokenHeading(vocabulary);
        int from = first;
        while (from > Math.max(0, first - TableSettings.STANDARD.stackedLines()) && !isOfRow(rows.get(from - 1))) {
            from--;
        }
        for (int end = first; end > Math.max(from, first - TableSettings.STANDARD.wrappedLines()); end--) {
            Map<List<String>, Heading> ways = new LinkedHashMap<>();
            for (int start = end - 1; start >= from; start--) {
                List<GridRow> lines = rows.subList(start, end);
                spoken.ways(lines, size).forEach(way -> ways.putIfAbsent(way, new Heading(lines, way)));
                if (!ways.isEmpty() && spoken.namesMore(lines, size)) {
                    return Optional.empty();
                }
            }
            if (!ways.isEmpty()) {
                return ways.values().stream().filter(way -> ways.size() == 1).findFirst();
            }
            if (rows.get(end - 1).text().chars().anyMatch(Character::isDigit)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Figures above the first body are its own, and so are those above each other. */
    private static boolean isOfRow(GridRow row) {
        return Stream.of(BLANKS.split(row.text().strip()))
                .allMatch(text -> FigureCell.isLong(text) && !SpokenHeading.isBase(text));
    }

    private FoundTable table(List<Part> parts, Heading heading, int first) {
        List<String> columns = heading.columns();
        List<Part> own = parts.stream()
                .filter(part -> words.get(part.start().first()).row() >= first)
                .toList();
        List<Taken> taken = own.stream().map(part -> take(part, columns.size())).toList();
        String usual = mostOf(taken, Taken::gaps);
        boolean followed = taken.stream().filter(Taken::followed).count() * 3 > taken.size();
        List<FoundRow> found = new ArrayList<>();
        for (int at = 0; at < own.size(); at++) {
            Taken one = taken.get(at);
            boolean sure = one.figures().size() == columns.size()
                    && one.gaps().equals(usual)
                    && !one.goesOn()
                    && (followed || !one.followed());
            FoundRow row = row(own.get(at).start(), one, columns, sure);
            int end = own.get(at).end();
            FoundRow whole = withEnd(row, own.get(at).start(), one.end(), end);
            found.add(whole);
            int next = one.end();
            while (next < end && isOn(words.get(next), whole)) {
                next++;
            }
            unnamed(next, end, columns.size()).ifPresent(found::add);
        }
        Set<Integer> used = found.stream()
                .flatMap(row -> row.lines().lines().stream())
                .map(SourceLine::number)
                .collect(Collectors.toSet());
        List<SourceLine> headingLines = lines(heading.rows());
        Set<String> texts = headingLines.stream().map(line -> line.text().strip()).collect(Collectors.toSet());
        Map<Boolean, List<SourceLine>> left = lines(rows.subList(first, rows.size())).stream()
                .filter(line -> !used.contains(line.number()))
                .collect(Collectors.partitioningBy(line -> texts.contains(line.text().strip())));
        List<String> all = Stream.concat(Stream.of(LabelCells.CODE, LabelCells.NAME), columns.stream())
                .toList();
        return new FoundTable(headingLines, all, all, left.get(true), found, left.get(false), vocabulary.score(found))
                .withNamesBelow(vocabulary);
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
        String flag = "";
        int at = part.start().end();
        for (; at < part.end() && figures.size() < size; at++) {
            if (words.get(at).figure()) {
                figures.add(FigureCell.bare(words.get(at).text()));
            } else if (flag.isEmpty() && !flags.isEmpty() && FLAG.matcher(words.get(at).text()).matches()) {
                flag = words.get(at).text();
            } else if (words.get(at).hasDigits() || words.get(at - 1).figure()) {
                gaps.append(figures.size()).append(words.get(at).hasDigits() ? "? " : " ");
            }
        }
        int row = words.get(at - 1).row();
        boolean goesOn = at < part.end() && words.get(at).figure();
        boolean followed = false;
        for (; at < part.end() && words.get(at).row() == row; at++) {
            goesOn |= words.get(at).figure() || words.get(at).hasDigits();
            followed |= !words.get(at).figure();
        }
        return new Taken(figures, gaps.toString(), flag, at, goesOn, followed);
    }

    private FoundRow row(Start start, Taken taken, List<String> columns, boolean sure) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(LabelCells.CODE, start.label().code());
        cells.put(LabelCells.NAME, start.label().name());
        flags.filter(column -> !taken.flag().isEmpty()).ifPresent(column -> cells.put(column, taken.flag()));
        Map<String, String> others = new LinkedHashMap<>();
        Set<String> ids = vocabulary.ids();
        for (int at = 0; sure && at < columns.size(); at++) {
            (ids.contains(columns.get(at)) ? cells : others).put(columns.get(at), taken.figures().get(at));
        }
        return new FoundRow(
                logical(start.first(), taken.end()),
                cells,
                others,
                sure ? Optional.empty() : Optional.of(Doubt.ofFigures(SEVERAL)));
    }

    /** The row with what goes on with its name in the lines below it; doubted where these end as names do. */
    private FoundRow withEnd(FoundRow row, Start start, int from, int to) {
        List<String> below = words.subList(from, to).stream()
                .takeWhile(word -> !word.figure())
                .map(Word::text)
                .map(text -> text.replaceAll("[,;]++$", ""))
                .toList();
        for (int size = Math.min(below.size(), LONGEST_NAME); size > 0; size--) {
            String end = String.join(" ", below.subList(0, size));
            String name = row.text(LabelCells.NAME);
            int last = name.lastIndexOf(' ');
            Optional<String> whole = Stream.of(
                            name + " " + end,
                            name.substring(0, Math.max(0, last)) + " " + end + name.substring(Math.max(0, last)))
                    .filter(text -> isNamed(row.text(LabelCells.CODE), text))
                    .filter(text -> !isWhole(row) || Vocabulary.isOfKind(below.get(end.split(" ").length - 1)))
                    .findFirst();
            if (whole.isPresent()) {
                return row.named(whole.get(), lines(rows.subList(words.get(from).row(), words.get(from + size - 1).row() + 1)));
            }
        }
        return (isWhole(row) && !start.broken()) || row.doubt().isPresent() ? row : row.doubted(Optional.of(Doubt.ofName(BROKEN)));
    }

    /** A known name that ends as such names do, or has no such end. */
    private boolean isWhole(FoundRow row) {
        return isNamed(row.text(LabelCells.CODE), row.text(LabelCells.NAME));
    }

    private boolean isOn(Word word, FoundRow row) {
        return rows.get(word.row()).lines().first().number() <= row.lines().last().number();
    }

    /** A row of whole figures whose body nobody knows. */
    private Optional<FoundRow> unnamed(int from, int end, int size) {
        List<Word> left = words.subList(from, end);
        if (left.stream().filter(Word::figure).count() < size) {
            return Optional.empty();
        }
        String name = left.stream()
                .filter(word -> !word.figure())
                .map(Word::text)
                .collect(Collectors.joining(" "));
        return Optional.of(new FoundRow(
                logical(from, end), Map.of(LabelCells.NAME, name), Map.of(), Optional.of(Doubt.ofName(NAME))));
    }

    private LogicalRow logical(int from, int end) {
        return new LogicalRow(
                lines(rows.subList(words.get(from).row(), words.get(end - 1).row() + 1)));
    }

    /**
     * A word of the text.
     *
     * @param row the place of its line
     * @param place its place there
     */
    private record Word(int row, int place, String text, boolean figure) {
        boolean hasDigits() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    /**
     * Where a body is named.
     *
     * @param first its first word
     * @param end the first figure behind
     * @param broken whether words that names end in stand apart behind it
     */
    private record Start(int first, int end, Label label, boolean broken) {
        boolean isCoded() {
            return !label.code().isEmpty();
        }
    }

    /**
     * A heading in the way it is read.
     *
     * @param columns those of figures in turn
     */
    private record Heading(List<GridRow> rows, List<String> columns) {}

    /** From one body to the next. */
    private record Part(Start start, int end) {}

    /**
     * The figures of a row.
     *
     * @param gaps behind which of them stand words
     * @param flag what stands between them in a column of flags, or empty text
     * @param end behind the last line of the row
     * @param goesOn whether more figures follow
     * @param followed whether words do
     */
    private record Taken(List<String> figures, String gaps, String flag, int end, boolean goesOn, boolean followed) {}
}
