package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.text.PlacesUnderHeading.Span;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heading of a table that has a column for each rating.
 *
 * @param lines where it stands
 * @param labels of the columns, from left to right
 * @param layout what keeps its cells apart; empty where only blanks do
 */
record MarkedHeading(List<SourceLine> lines, List<RatingLabel> labels, Optional<TextLayout> layout) {
    private static final int LONGEST = 300;
    private static final int FEWEST = 2;
    private static final List<TextLayout> SEPARATED =
            List.of(TextLayout.TABS, TextLayout.PIPES, TextLayout.BARE_PIPES, TextLayout.COMMAS);

    private static final Set<String> MARKS =
            Set.of("\u2713", "\u2714", "\u221A", "\u25CF", "\u2022", "*", "x", "y", "yes", "1");

    /** Between words stand what keeps cells apart, and quotes. */
    private static final Pattern WORD = Pattern.compile("[^\\x00-\\x20\u00A0,|\"]++");

    /** What stands in the columns that are not the row's. */
    private static final Set<String> NONE = Set.of("no", "n", "0", ".");

    MarkedHeading {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /**
     * The marks of a line.
     *
     * @param rest the line without them
     * @param places where they stand: the numbers of their cells, or of their first characters
     * @param kinds what they are
     * @param isApart whether more than a blank stands before the first of them
     * @param isOther whether anything else stands in the columns of ratings
     */
    record Marks(String rest, List<Integer> places, Set<String> kinds, boolean isApart, boolean isOther) {}

    /** The headings of a text, the labels of each on one line or on lines in turn. */
    static List<MarkedHeading> find(List<SourceLine> lines, RatingSubject subject) {
        List<MarkedHeading> found = new ArrayList<>();
        List<SourceLine> open = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.isBlank()) {
                if (isOfLabels(line, subject)) {
                    open.add(line);
                } else {
                    of(open, subject).ifPresent(found::add);
                    open.clear();
                }
            }
        }
        of(open, subject).ifPresent(found::add);
        return found;
    }

    private static boolean isOfLabels(SourceLine line, RatingSubject subject) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        return subject.isMentionedIn(lower)
                && RatingHeading.isOfHeadingWords(
                        TextLayout.folded(subject.labels().matcher(lower).replaceAll(" ")));
    }

    private static Optional<MarkedHeading> of(List<SourceLine> lines, RatingSubject subject) {
        List<RatingLabel> labels = lines.stream()
                .flatMap(line -> found(line, subject))
                .flatMap(label -> RatingLabel.find(label.group()).stream())
                .toList();
        boolean columns = labels.size() >= FEWEST
                && new HashSet<>(labels).size() == labels.size()
                && labels.stream().map(RatingLabel::scale).distinct().count() == 1;
        return columns ? Optional.of(new MarkedHeading(lines, labels, layout(lines, labels.size()))) : Optional.empty();
    }

    private static Stream<MatchResult> found(SourceLine line, RatingSubject subject) {
        return subject.labels().matcher(line.text().toLowerCase(Locale.ROOT)).results();
    }

    private static Optional<TextLayout> layout(List<SourceLine> lines, int labels) {
        return SEPARATED.stream()
                .filter(layout -> lines.size() == 1
                        && ratings(layout.headings(lines.get(0).text())).size() == labels)
                .findFirst();
    }

    private static List<Integer> ratings(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(at -> RatingLabel.find(cells.get(at)).isPresent())
                .boxed()
                .toList();
    }

    SourceLine line() {
        return lines.get(0);
    }

    boolean isSeparated() {
        return layout.isPresent();
    }

    /** Whether the places of its labels are known. */
    boolean isPlaced() {
        return layout.isEmpty() && lines.size() == 1;
    }

    private List<String> cells() {
        return layout.map(known -> known.cells(line().text())).orElse(List.of());
    }

    /** The numbers of the labels by those of their cells. */
    Map<Integer, Integer> separated() {
        List<Integer> ratings = ratings(cells());
        Map<Integer, Integer> columns = new HashMap<>();
        ratings.forEach(cell -> columns.put(cell, columns.size()));
        return columns;
    }

    /** Where the labels stand. */
    List<Span> spans() {
        String lower = line().text().toLowerCase(Locale.ROOT);
        return labels.stream()
                .map(label -> label.printed().toLowerCase(Locale.ROOT))
                .map(label -> new Span(lower.indexOf(label), lower.indexOf(label) + label.length()))
                .toList();
    }

    /** What a line below it says. */
    Marks marks(SourceLine line) {
        List<String> cells = layout.map(known -> known.cells(line.text())).orElse(List.of());
        List<String> heading = cells();
        int more = cells.size() - heading.size();
        return isSeparated() && (more == 0 || (more == 1 && cells.get(0).chars().allMatch(Character::isDigit)))
                ? ofCells(cells.subList(more, cells.size()), heading)
                : ofWords(line.text());
    }

    private static Marks ofCells(List<String> cells, List<String> heading) {
        List<Integer> places = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        boolean other = false;
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            String lower = cell.toLowerCase(Locale.ROOT);
            boolean rating = RatingLabel.find(heading.get(at)).isPresent();
            boolean number = heading.get(at).isEmpty() && cell.chars().allMatch(Character::isDigit);
            if (rating && MARKS.contains(lower)) {
                places.add(at);
                kinds.add(lower);
            } else if (!rating && !number) {
                rest.add(cell);
            } else if (rating) {
                other |= !isNone(lower);
            }
        }
        return new Marks(String.join(" ", rest).strip(), places, kinds, true, other);
    }

    /** The marks behind the last word of a line that is none. */
    private static Marks ofWords(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        int end = words.size();
        while (end > 0 && (isMark(words.get(end - 1)) || isNone(lower(words.get(end - 1))))) {
            end--;
        }
        String rest = end == 0 ? "" : text.substring(0, words.get(end - 1).end());
        List<MatchResult> marks =
                words.stream().skip(end).filter(MarkedHeading::isMark).toList();
        List<Integer> places = marks.stream().map(MatchResult::start).toList();
        boolean apart = !places.isEmpty()
                && places.get(0) > 1
                && text.substring(places.get(0) - 2, places.get(0)).isBlank();
        Set<String> kinds = marks.stream().map(MarkedHeading::lower).collect(Collectors.toSet());
        return new Marks(rest.replace("\"", "").strip(), places, kinds, apart, false);
    }

    private static boolean isMark(MatchResult word) {
        return MARKS.contains(lower(word));
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }

    private static boolean isNone(String lower) {
        return FigureCell.isEmpty(lower) || NONE.contains(lower);
    }
}
