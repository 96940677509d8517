package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a text in turn, without repeated headings, and where among them codes or whole names stand, whatever keeps
 * cells apart.
 */
public final class NamedWords {
    private static final Pattern BETWEEN = Pattern.compile("[|\t\"]|,(?=\\p{Lu}|[0-9]{2}\\p{Lu}|,)|(?<=[,\"]),|^,");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern AROUND = Pattern.compile("^[(\\[{:,;]++|[)\\]}:,;]++$");
    private static final int FEWEST = 3;
    private static final int HEADING_LINES = 16;
    private static final int MOST_WORDS = 10;
    private static final int MOST_LINES = 4;

    private final List<Word> words;
    private final List<Anchor> anchors;
    private final NameAround around;

    private NamedWords(List<Word> words, NamesOfList names, OrganisationRegistry registry, Predicate<String> others) {
        this.words = List.copyOf(words);
        this.around = new NameAround(words, registry, names, others);
        List<Anchor> codes = IntStream.range(0, words.size())
                .filter(at -> isCode(words.get(at), names))
                .mapToObj(at -> new Anchor(at, at))
                .toList();
        this.anchors = codes.size() >= FEWEST ? codes : wholeNames(names);
    }

    /**
     * A word of a text.
     *
     * @param line where it stands
     * @param text as printed
     */
    public record Word(SourceLine line, String text) {
        /** Without brackets and commas around it. */
        public String bare() {
            return AROUND.matcher(text).replaceAll("");
        }
    }

    /**
     * What tells a row: a code, or a whole name.
     *
     * @param first its first word
     * @param last its last word, the same for a code, of which a name has more
     */
    public record Anchor(int first, int last) {
        /** Whether it is a code. */
        public boolean isCode() {
            return first == last;
        }
    }

    /**
     * The words of a text.
     *
     * @param lines all lines
     * @param names tells codes and names
     * @param registry the organisations
     * @param others tells words of another column, which may stand on the lines of a name
     * @return those that are not of headings
     */
    public static NamedWords of(
            List<SourceLine> lines, NamesOfList names, OrganisationRegistry registry, Predicate<String> others) {
        NamedWords all = new NamedWords(
                lines.stream()
                        .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line) && !PageNumber.is(line.text()))
                        .flatMap(line -> words(line).stream())
                        .toList(),
                names,
                registry,
                others);
        List<Word> rows = all.withoutHeadings();
        return rows.size() == all.words.size() ? all : new NamedWords(rows, names, registry, others);
    }

    private static List<Word> words(SourceLine line) {
        return BLANK.splitAsStream(
                        TextLayout.folded(BETWEEN.matcher(line.text()).replaceAll(" ")))
                .filter(word -> word.equals("&") || word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> new Word(line, word))
                .toList();
    }

    /** All words that count. */
    public List<Word> words() {
        return words;
    }

    /** Codes, where there are some; else names with their end, of which nothing can stand before. */
    public List<Anchor> anchors() {
        return anchors;
    }

    /** The whole name of the body at an anchor, between two others. */
    public List<Integer> name(Anchor anchor, int from, int to) {
        return anchor.isCode() ? around.of(anchor.first(), from, to) : places(anchor);
    }

    /** Whether a comma behind a piece of a name belongs to it. */
    public boolean hasComma(String piece) {
        return around.hasComma(piece);
    }

    /** The number of the line of a word. */
    public int lineOf(int at) {
        return words.get(at).line().number();
    }

    private static List<Integer> places(Anchor anchor) {
        return IntStream.rangeClosed(anchor.first(), anchor.last()).boxed().toList();
    }

    private static boolean isCode(Word word, NamesOfList names) {
        String bare = word.bare();
        return bare.length() == 3 && bare.chars().anyMatch(Character::isDigit) && names.isCode(bare);
    }

    private List<Anchor> wholeNames(NamesOfList names) {
        List<Anchor> whole = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int from = whole.isEmpty() ? 0 : whole.get(whole.size() - 1).last() + 1;
            if (Affix.isEnded(text(Math.max(from, at - 1), at))) {
                wholeName(from, at, names).ifPresent(whole::add);
            }
        }
        return IntStream.range(0, whole.size())
                .filter(at -> !isOnLineOfNext(whole, at - 1) && !isOnLineOfNext(whole, at))
                .mapToObj(whole::get)
                .filter(this::isPrinted)
                .toList();
    }

    /** A line of several names has no row of its own. */
    private boolean isOnLineOfNext(List<Anchor> whole, int at) {
        return at >= 0
                && at + 1 < whole.size()
                && lineOf(whole.get(at).last()) == lineOf(whole.get(at + 1).first());
    }

    /** Nothing stood between its words that was left out. */
    private boolean isPrinted(Anchor name) {
        return places(name).stream().collect(Collectors.groupingBy(this::lineOf)).values().stream()
                .allMatch(piece -> TextLayout.folded(
                                words.get(piece.get(0)).line().text())
                        .contains(text(piece.get(0), piece.get(piece.size() - 1))));
    }

    /** The longest name that ends with a word; none where it may have begun before. */
    private Optional<Anchor> wholeName(int from, int end, NamesOfList names) {
        return IntStream.range(Math.max(from, end - MOST_WORDS), end)
                .filter(at -> lineOf(end) - lineOf(at) < MOST_LINES && names.isName(text(at, end)))
                .mapToObj(at -> new Anchor(at, end))
                .findFirst()
                .filter(name -> !mayBeginBefore(name));
    }

    /** On the line above, or in the word before, of which NHS may be misread or has run together with another cell. */
    private boolean mayBeginBefore(Anchor name) {
        String text = text(name.first(), name.last());
        if (Affix.isBegun(text)) {
            return false;
        }
        boolean first = name.first() == 0 || lineOf(name.first() - 1) < lineOf(name.first());
        return first
                ? around.isEndOfOther(text)
                : GluedNames.of(text(name.first() - 1, name.last())).pieces().stream()
                        .anyMatch(GluedNames.Piece::isOpened);
    }

    private String text(int from, int last) {
        return words.subList(from, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** A heading that stands on each page says nothing of the rows around it. */
    private List<Word> withoutHeadings() {
        List<SourceLine> above = words
                .subList(0, anchors.isEmpty() ? 0 : anchors.get(0).first())
                .stream()
                .map(Word::line)
                .distinct()
                .toList();
        List<String> heading = texts(above.subList(Math.max(0, above.size() - HEADING_LINES), above.size()));
        List<SourceLine> lines = words.stream().map(Word::line).distinct().toList();
        List<String> texts = texts(lines);
        Map<String, Long> counts = texts.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Set<Integer> repeated = IntStream.range(0, lines.size())
                .filter(at -> heading.contains(texts.get(at)))
                .filter(at -> counts.getOrDefault(texts.get(at), 0L) > 1 && isOf(heading, texts, at))
                .mapToObj(at -> lines.get(at).number())
                .collect(Collectors.toSet());
        return words.stream()
                .filter(word -> !repeated.contains(word.line().number()))
                .toList();
    }

    private static List<String> texts(List<SourceLine> lines) {
        return lines.stream().map(line -> TextLayout.folded(line.text())).toList();
    }

    /** Lines such as "Clinical" and "CCG" may be the end of a name, but not beside another line of the heading in its order. */
    private static boolean isOf(List<String> heading, List<String> texts, int at) {
        return Affix.hasMore(texts.get(at))
                || IntStream.range(0, heading.size())
                        .filter(place -> heading.get(place).equals(texts.get(at)))
                        .anyMatch(place ->
                                hasMore(heading, place, texts, at, 1) || hasMore(heading, place, texts, at, -1));
    }

    private static boolean hasMore(List<String> heading, int place, List<String> texts, int at, int step) {
        int of = place + step;
        int next = at + step;
        while (isIn(heading, of) && isIn(texts, next) && heading.get(of).equals(texts.get(next))) {
            if (Affix.hasMore(texts.get(next))) {
                return true;
            }
            of += step;
            next += step;
        }
        return false;
    }

    private static boolean isIn(List<String> list, int at) {
        return at >= 0 && at < list.size();
    }
}
