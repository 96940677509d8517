package io.github.fairshare.parsers;

import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a tool's own text holds: whether a cell that was rendered still stands in it. */
final class CorpusText {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![0-9.])\\(?[-\u2212]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?\\)?(?![0-9])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}&'\u2019()-]+");
    /** Lines around a record that may hold the rest of a wrapped name, or a label printed at the middle of its cell. */
    private static final int AROUND_NAME = 4;

    private static final int AROUND_RATING = 2;

    private final List<String> lines;
    private final String squashed;
    private final Map<String, Integer> figures;
    private final Set<String> words;

    private CorpusText(List<String> lines) {
        this.lines = lines;
        this.squashed = CorpusTruth.squashed(String.join(" ", lines));
        this.figures = figuresIn(lines);
        this.words = wordsIn(lines);
    }

    static CorpusText of(SourceText text) {
        return new CorpusText(text.lines().stream().map(SourceLine::text).toList());
    }

    /** Whether a figure stands in the lines of a record, or in the text as often as the whole table needs it. */
    boolean holdsFigure(Provenance place, String figure, Map<String, Integer> needed) {
        String number = CorpusTruth.number(figure);
        return holdsFigureIn(place, figure) || figures.getOrDefault(number, 0) >= needed.getOrDefault(number, 1);
    }

    /** Whether a figure stands in the lines of a record. */
    boolean holdsFigureIn(Provenance place, String figure) {
        return figuresIn(around(place, 0)).containsKey(CorpusTruth.number(figure));
    }

    boolean holdsWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name stands somewhere in one piece, or in pieces around a record. */
    boolean holdsName(Provenance place, String name) {
        return squashed.contains(CorpusTruth.squashed(name))
                || wordsIn(around(place, AROUND_NAME)).containsAll(wordsIn(List.of(name)));
    }

    /** Whether a rating stands beside a record. */
    boolean holdsRating(Provenance place, String rating) {
        return wordsIn(around(place, AROUND_RATING)).containsAll(wordsIn(List.of(rating)));
    }

    /** Whether the line of a record begins with the flag of a Spearhead trust, or has it as a cell. */
    boolean holdsFlag(Provenance place) {
        return around(place, 0).stream()
                .anyMatch(line ->
                        line.strip().startsWith("S") || wordsIn(List.of(line)).contains("s"));
    }

    private List<String> around(Provenance place, int lineCount) {
        int from = Math.max(0, place.firstLine() - 1 - lineCount);
        int to = Math.min(lines.size(), place.lastLine() + lineCount);
        return lines.subList(from, Math.max(from, to));
    }

    private static Map<String, Integer> figuresIn(List<String> lines) {
        return lines.stream()
                .flatMap(line -> FIGURE.matcher(line).results())
                .map(MatchResult::group)
                .map(CorpusText::number)
                .collect(Collectors.toMap(number -> number, number -> 1, Integer::sum, TreeMap::new));
    }

    private static String number(String printed) {
        String bare = printed.replace("(", "").replace(")", "");
        return CorpusTruth.number(printed.startsWith("(") && printed.endsWith(")") ? "-" + bare : bare);
    }

    private static Set<String> wordsIn(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(BETWEEN_WORDS.split(line.toLowerCase(Locale.ROOT), -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
