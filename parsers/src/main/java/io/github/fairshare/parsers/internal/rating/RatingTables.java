package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.AsOf.Origin;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.text.BulletMark;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import io.github.fairshare.parsers.internal.text.TitleLines;
import java.time.LocalDate;
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
    /** Of so many numbered lines for each rating that stands alone, lists have more. */
    private static final int MOST_BELOW_A_RATING = 3;

    private static final int LONGEST_TITLE = 3;
    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_CELL = 40;

    private final RatingSubject subject;
    private final List<SourceLine> titles;
    private final NavigableMap<Integer, String> about;
    private final List<RatingHeading> headings;
    private final Set<Integer> foreign = new HashSet<>();
    private final Optional<SourceLine> only;
    private final boolean cellPerLine;
    private final List<SourceLine> lists;
    private final Optional<LocalDate> yearOfLists;

    private RatingTables(RatingSubject subject, List<SourceLine> lines) {
        this.subject = subject;
        Map<Integer, RatingHeading> any = new TreeMap<>();
        lines.stream().filter(RatingTables::isReadable).forEach(line -> {
            Optional<RatingHeading> both = above(line, lines).flatMap(first -> HeadingOverLines.of(first, line));
            both.ifPresent(heading -> any.remove(line.number() - 1));
            both.or(() -> RatingHeading.find(line, column -> true))
                    .or(() -> HeadingOverLines.stacked(line, lines))
                    .ifPresent(heading -> any.put(line.number(), heading));
        });
        this.titles = titles(lines, any);
        this.only = subject.onlyOneOf(lines.stream()
                .filter(line -> line.text().length() <= LONGEST_ROW)
                .toList());
        this.about = aboutRatings(
                Stream.concat(titles.stream(), TitleLines.above(lines, line -> isContent(line, any)).stream())
                        .toList(),
                any);
        this.cellPerLine = isCellPerLine(lines);
        List<RatingHeading> tables = any.values().stream()
                .filter(heading -> !isTitleOfList(heading, lines))
                .toList();
        List<RatingHeading> meant = tables.stream()
                .flatMap(heading ->
                        RatingHeading.find(heading.line(), column -> isColumnMeant(column, heading)).stream())
                .toList();
        Optional<LocalDate> latest = latest(meant.stream().map(RatingHeading::ratingText));
        this.headings = meant.stream()
                .filter(heading -> heading.day().isEmpty() || heading.day().equals(latest))
                .toList();
        tables.forEach(heading -> foreign.add(heading.line().number()));
        this.headings.forEach(heading -> foreign.remove(heading.line().number()));
        this.lists = lists(lines);
        this.yearOfLists = latest(lists.stream().flatMap(line -> titleBefore(line).stream()))
                .or(() -> latest(about.values().stream().filter(title -> subject.isMeantBy("", Optional.of(title)))));
    }

    private RatingTables(RatingTables all, RatingHeading heading) {
        this.subject = all.subject;
        this.titles = all.titles;
        this.about = all.about;
        this.only = all.only;
        this.cellPerLine = false;
        this.headings = List.of(heading);
        this.lists = all.lists;
        this.yearOfLists = all.yearOfLists;
    }

    private static Optional<LocalDate> latest(Stream<String> texts) {
        return texts.flatMap(text -> DocumentDate.period(text).stream()).max(LocalDate::compareTo);
    }

    private static Optional<SourceLine> above(SourceLine line, List<SourceLine> lines) {
        return line.number() < 2
                ? Optional.empty()
                : Optional.of(lines.get(line.number() - 2)).filter(RatingTables::isReadable);
    }

    static RatingTables find(List<SourceLine> lines, RatingSubject subject) {
        return new RatingTables(subject, lines);
    }

    /** The same text with one table, below another heading. */
    RatingTables below(RatingHeading heading) {
        return new RatingTables(this, heading);
    }

    /** Whether a column of a table is about the subject. */
    boolean isColumnMeant(String column, SourceLine heading) {
        return subject.isMeantBy(column, titleBefore(heading));
    }

    RatingSubject subject() {
        return subject;
    }

    /** Whether a heading, or a title about ratings, is about the subject. */
    boolean isNamed() {
        return !headings.isEmpty()
                || about.values().stream().anyMatch(title -> subject.isMeantBy(title, Optional.empty()));
    }

    List<RatingHeading> headings() {
        return headings;
    }

    /** The columns of ratings that the last heading names. */
    ColumnsApart.Columns columns() {
        return headings.isEmpty()
                ? ColumnsApart.Columns.ONE
                : headings.get(headings.size() - 1).columns();
    }

    /** Whether a line heads a table of other ratings, or of another year. */
    boolean isForeign(SourceLine line) {
        return foreign.contains(line.number());
    }

    /** Whether a line above a list, or a row by itself, is about the subject, and of the latest year. */
    boolean isMeant(SourceLine line) {
        Optional<String> title = titleBefore(line);
        Optional<LocalDate> year = title.flatMap(DocumentDate::period);
        return subject.isMeantBy(line.text(), title) && (year.isEmpty() || year.equals(yearOfLists));
    }

    /** Whether a text has one column of ratings, of the subject and of one year, as far as its headings and titles tell. */
    boolean isOneColumn() {
        return only.isPresent()
                && columns().size() == 1
                && headings.stream().allMatch(heading -> heading.areaColumn().isEmpty());
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
        List<String> dated = headings.stream().map(RatingHeading::ratingText).toList();
        return DocumentDate.find(titles, dated, start)
                .or(() -> latest(lists.stream().map(SourceLine::text)).map(day -> new AsOf(day, Origin.HEADING)));
    }

    /** Of the first lines of a text, those directly above a list or a table are a title too. */
    private List<SourceLine> titles(List<SourceLine> lines, Map<Integer, RatingHeading> any) {
        List<SourceLine> begin = lines.stream()
                .dropWhile(SourceLine::isBlank)
                .takeWhile(line -> !line.isBlank() && !isRowOrCell(line))
                .limit(LONGEST_TITLE)
                .toList();
        Stream<SourceLine> first = TitleLines.above(begin, line -> isContent(line, any)).stream()
                .takeWhile(line -> !isContent(line, any) && !headsList(line));
        return Stream.concat(first, TitleLines.of(lines).stream()).distinct().toList();
    }

    private NavigableMap<Integer, String> aboutRatings(List<SourceLine> titles, Map<Integer, RatingHeading> any) {
        NavigableMap<Integer, String> about = new TreeMap<>();
        titles.stream()
                .filter(title -> RatingSubject.isAboutRatings(title.text()))
                .filter(title -> Optional.ofNullable(any.get(title.number()))
                        .map(RatingHeading::isTitleLike)
                        .orElse(true))
                .filter(title -> RatingListHeading.find(title.text(), Optional.empty(), subject)
                        .or(() -> RatingListHeading.findMisread(title.text(), Optional.empty(), subject))
                        .isEmpty())
                .filter(title -> RatingSubject.namesArea(title.text())
                        || !RatingSubject.namesArea(about.getOrDefault(title.number() - 1, "")))
                .forEach(title -> about.put(title.number(), TextLayout.folded(title.text())));
        return about;
    }

    /** A line that ends or begins with a rating, or holds a name or a word of headings alone, is no title. */
    private static boolean isRowOrCell(SourceLine line) {
        String text = TextLayout.folded(line.text());
        return line.text().length() <= LONGEST_ROW
                && (RatingWords.of(text).rating().isPresent()
                        || (Affix.isBegun(text) && Affix.isEnded(text))
                        || text.equalsIgnoreCase("ccg")
                        || text.equalsIgnoreCase("ccgs"));
    }

    private static boolean isContent(SourceLine line, Map<Integer, RatingHeading> any) {
        boolean columns = Optional.ofNullable(any.get(line.number()))
                .filter(heading -> !heading.isTitleLike())
                .isPresent();
        return columns || BulletMark.isMarked(line.text());
    }

    private boolean headsList(SourceLine line) {
        return RatingListHeading.find(line.text(), Optional.empty(), subject)
                .flatMap(RatingListHeading::rating)
                .isPresent();
    }

    /** A line that reads as the heading of a table, but stands directly above a list, is the title of the lists. */
    private boolean isTitleOfList(RatingHeading heading, List<SourceLine> lines) {
        return heading.isTitleLike()
                && !cellPerLine
                && lines.subList(heading.line().number(), lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> headsList(line) || canHeadList(line))
                        .isPresent();
    }

    /** The lines above lists; misread ones only where no other tells where the lists begin. */
    private List<SourceLine> lists(List<SourceLine> lines) {
        List<SourceLine> printed = lines.stream()
                .filter(RatingTables::isReadable)
                .filter(this::headsList)
                .toList();
        return printed.isEmpty() && headings.isEmpty()
                ? lines.stream()
                        .filter(RatingTables::isReadable)
                        .filter(this::canHeadList)
                        .toList()
                : printed;
    }

    private boolean canHeadList(SourceLine line) {
        return RatingListHeading.findMisread(line.text(), Optional.empty(), subject)
                .filter(heading -> !heading.isOtherWord() && !BulletMark.isMarked(line.text()))
                .isPresent();
    }

    /** Where another column says of each row what it is about, a column of ratings that does not is about all of it. */
    private boolean isColumnMeant(String column, RatingHeading heading) {
        boolean byRow = heading.areaColumn().isPresent() && !RatingSubject.namesArea(column);
        return byRow ? subject.area().isPresent() : subject.isMeantBy(column, titleBefore(heading.line()));
    }

    /** The last title before a line; or, where none names the subject of all that the text says of ratings, that. */
    private Optional<String> titleBefore(SourceLine line) {
        Optional<String> title =
                Optional.ofNullable(about.floorEntry(line.number())).map(Map.Entry::getValue);
        return title.filter(RatingSubject::namesArea)
                .or(() -> only.filter(other -> other.number() < line.number())
                        .map(SourceLine::text)
                        .filter(RatingSubject::namesArea))
                .or(() -> title);
    }

    private static boolean isReadable(SourceLine line) {
        return !line.isBlank() && !LineSplitter.isTooLong(line);
    }

    private static boolean isCellPerLine(List<SourceLine> lines) {
        long alone = lines.stream()
                .filter(line -> line.text().length() < LONGEST_CELL && isRating(line, lines))
                .count();
        long marked =
                lines.stream().filter(line -> BulletMark.isMarked(line.text())).count();
        return alone * MOST_BELOW_A_RATING > marked && (alone > MANY_CELLS || (alone > 1 && endsWithRating(lines)));
    }

    /** A rating may be wrapped, with a word on each of two lines. */
    private static boolean isRating(SourceLine line, List<SourceLine> lines) {
        String below = line.number() < lines.size() ? lines.get(line.number()).text() : "";
        return RatingWords.find(line.text()).isPresent()
                || (below.length() < LONGEST_CELL
                        && RatingWords.find(line.text() + " " + below).isPresent()
                        && RatingWords.find(below).isEmpty());
    }

    /** Below a rating that heads a list stand names; the last of a column of ratings is the end of the text. */
    private static boolean endsWithRating(List<SourceLine> lines) {
        Optional<SourceLine> last = lines.stream()
                .filter(line -> !line.isBlank() && !PageNumber.is(TextLayout.folded(line.text())))
                .reduce((above, below) -> below);
        return last.filter(line -> RatingWords.find(line.text()).isPresent()).isPresent();
    }
}
