package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.AsOf.Origin;
import io.github.fairshare.core.source.SourceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where in a text the tables of one sort of ratings begin: those of the subject, of the latest year.
 */
final class RatingTables {
    private static final int MANY_CELLS = 8;

    private final RatingSubject subject;
    private final List<SourceLine> titles;
    private final NavigableMap<Integer, String> about;
    private final List<RatingHeading> headings;
    private final Set<Integer> foreign;
    private final boolean cellPerLine;
    private final List<SourceLine> lists;

    private RatingTables(
            RatingSubject subject, List<SourceLine> lines, List<SourceLine> titles, List<RatingHeading> meant) {
        this.subject = subject;
        this.titles = titles;
        this.about = aboutRatings(titles);
        Optional<LocalDate> latest =
                meant.stream().flatMap(heading -> heading.day().stream()).max(LocalDate::compareTo);
        this.headings = meant.stream()
                .filter(heading -> heading.day().isEmpty() || heading.day().equals(latest))
                .toList();
        Set<Integer> own = new HashSet<>();
        this.headings.forEach(heading -> own.add(heading.line().number()));
        this.foreign = new HashSet<>();
        lines.stream()
                .filter(RatingTables::isReadable)
                .filter(line -> !own.contains(line.number()))
                .filter(line -> RatingHeading.find(line, any -> true).isPresent())
                .forEach(line -> foreign.add(line.number()));
        this.cellPerLine = isCellPerLine(lines);
        this.lists = lines.stream()
                .filter(RatingTables::isReadable)
                .filter(line -> RatingListHeading.find(line.text(), Optional.empty())
                        .flatMap(RatingListHeading::rating)
                        .isPresent())
                .toList();
    }

    static RatingTables find(List<SourceLine> lines, RatingSubject subject) {
        List<SourceLine> titles = TitleLines.of(lines);
        NavigableMap<Integer, String> about = aboutRatings(titles);
        List<RatingHeading> headings = new ArrayList<>();
        for (SourceLine line : lines) {
            if (isReadable(line)) {
                RatingHeading.find(line, heading -> subject.isMeantBy(heading, before(line, about)))
                        .ifPresent(headings::add);
            }
        }
        return new RatingTables(subject, lines, titles, headings);
    }

    List<RatingHeading> headings() {
        return headings;
    }

    /** Whether a line heads a table of other ratings, or of another year. */
    boolean isForeign(SourceLine line) {
        return foreign.contains(line.number());
    }

    /** Whether a line above a list, or a row by itself, is about the subject. */
    boolean isMeant(SourceLine line) {
        return subject.isMeantBy(line.text(), before(line, about));
    }

    /** Whether each line holds one cell, so that a rating alone is the end of a row and no heading of a list. */
    boolean isCellPerLine() {
        return cellPerLine;
    }

    Optional<AsOf> findDay() {
        int start = Stream.concat(headings.stream().map(RatingHeading::line), lists.stream())
                .mapToInt(SourceLine::number)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<String> dated = headings.stream()
                .map(heading -> heading.ratingText().replace('\u2013', '-'))
                .toList();
        return DocumentDate.find(titles, dated, start)
                .or(() -> lists.stream()
                        .flatMap(line -> DocumentDate.period(line.text()).stream())
                        .max(LocalDate::compareTo)
                        .map(day -> new AsOf(day, Origin.HEADING)));
    }

    private static NavigableMap<Integer, String> aboutRatings(List<SourceLine> titles) {
        NavigableMap<Integer, String> about = new TreeMap<>();
        titles.stream()
                .filter(title -> RatingSubject.isAboutRatings(title.text()))
                .filter(title -> RatingHeading.find(title, any -> true).isEmpty())
                .filter(title ->
                        RatingListHeading.find(title.text(), Optional.empty()).isEmpty())
                .forEach(title -> about.put(title.number(), TextLayout.folded(title.text())));
        return about;
    }

    private static Optional<String> before(SourceLine line, NavigableMap<Integer, String> titles) {
        return Optional.ofNullable(titles.floorEntry(line.number())).map(Map.Entry::getValue);
    }

    private static boolean isReadable(SourceLine line) {
        return !line.isBlank() && !LineSplitter.isTooLong(line);
    }

    private static boolean isCellPerLine(List<SourceLine> lines) {
        long alone = lines.stream()
                .filter(line -> line.text().length() < 40
                        && RatingWords.find(line.text()).isPresent())
                .count();
        long marked =
                lines.stream().filter(line -> BulletMark.isMarked(line.text())).count();
        return alone > MANY_CELLS && alone > marked;
    }
}
