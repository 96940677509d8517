package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.SourceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Goes through a text once and collects what its lines say of ratings: the rows below the headings of tables, the entries
 * of lists below headings that name a rating, and complete rows that stand by themselves.
 */
final class RatingScan {
    private static final int MOST_LINES_OF_A_NAME = 4;

    private final List<SourceLine> lines;
    private final RatingTables tables;
    private final Predicate<String> isName;
    private final Optional<LocalDate> day;
    private final RatingLineReader reader;
    private final Map<Integer, RatingHeading> headings = new HashMap<>();

    private final List<RatingCells> cells = new ArrayList<>();
    private final List<RatingCells> loose = new ArrayList<>();
    private final List<SourceLine> headers = new ArrayList<>();
    private Optional<RatingHeading> table = Optional.empty();
    private Optional<OpenList> list = Optional.empty();
    private boolean foreign;

    RatingScan(List<SourceLine> lines, RatingTables tables, OrganisationLookup names, Optional<LocalDate> day) {
        this.lines = lines;
        this.tables = tables;
        this.isName = names::isName;
        this.day = day;
        this.reader = new RatingLineReader(names::isCode);
        tables.headings().forEach(heading -> headings.put(heading.line().number(), heading));
    }

    /**
     * What was collected.
     *
     * @param cells of tables and lists, in order; where there is neither, of complete rows
     * @param headers the lines of headings
     */
    record Result(List<RatingCells> cells, List<SourceLine> headers) {}

    Result run() {
        for (SourceLine line : lines) {
            if (!line.isBlank() && !LineSplitter.isTooLong(line)) {
                take(line);
            }
        }
        return new Result(cells.isEmpty() ? loose : cells, headers);
    }

    private void take(SourceLine line) {
        if (headings.containsKey(line.number())) {
            table = Optional.of(headings.get(line.number()));
            list = Optional.empty();
            foreign = false;
            headers.add(line);
        } else if (tables.isForeign(line)) {
            foreign = true;
            table = Optional.empty();
            list = Optional.empty();
        } else if (table.isPresent() && TextLayout.isRuler(line.text())) {
            headers.add(line);
        } else if (!takeListHeading(line)) {
            takeContent(line);
        }
    }

    private boolean takeListHeading(SourceLine line) {
        Optional<RatingListHeading> heading = RatingListHeading.find(line.text(), day);
        if (heading.isEmpty() || isRow(line)) {
            return false;
        }
        if (table.isPresent() && (tables.isCellPerLine() || !isFollowedByEntry(line))) {
            return false;
        }
        if (table.isEmpty() && tables.isCellPerLine()) {
            return false;
        }
        table = Optional.empty();
        list = heading.get()
                .rating()
                .filter(rating -> tables.isMeant(line))
                .map(rating -> new OpenList(rating.printed(), "", 0));
        if (list.isPresent()) {
            headers.add(line);
        }
        return true;
    }

    private boolean isRow(SourceLine line) {
        RatingCells words = reader.byWords(line);
        return RatingWords.find(words.rating()).isPresent() && isName.test(words.name());
    }

    private boolean isFollowedByEntry(SourceLine line) {
        return lines.subList(line.number(), lines.size()).stream()
                .filter(next -> !next.isBlank())
                .findFirst()
                .filter(next -> BulletMark.isMarked(next.text()) && isName.test(BulletMark.unmarked(next.text())))
                .isPresent();
    }

    private void takeContent(SourceLine line) {
        if (list.isPresent() && takeEntry(line, list.get())) {
            return;
        }
        RatingCells words = table.map(heading -> reader.read(line, heading)).orElseGet(() -> reader.byWords(line));
        boolean row = RatingWords.find(words.rating()).isPresent() && isName.test(words.name());
        if (table.isPresent()) {
            cells.add(words);
        } else if (foreign || !tables.isMeant(line)) {
            return;
        } else if (row
                || (tables.isCellPerLine()
                        && (isName.test(words.name()) || words.name().isEmpty()))) {
            loose.add(words);
        }
    }

    /** Takes an entry of a list, or the next line of one; any other line but a page number ends the list. */
    private boolean takeEntry(SourceLine line, OpenList open) {
        if (line.text().length() > 1000 || isRow(line)) {
            return false;
        }
        String text = BulletMark.unmarked(line.text());
        String joined = open.entry() + " " + text;
        boolean marked = BulletMark.isMarked(line.text());
        boolean unfinished = !open.entry().isEmpty() && open.lines() < MOST_LINES_OF_A_NAME;
        // "Somerset CCG" is a name, but not behind "NHS Bath and North East".
        boolean completes = !marked && unfinished && isName.test(joined);
        if (!completes && (marked || isName.test(text))) {
            cells.add(RatingCells.listed(line, text, open.rating()));
            list = Optional.of(new OpenList(open.rating(), text, 1));
            return true;
        }
        boolean goesOn = completes || (unfinished && !isName.test(open.entry()));
        if (goesOn) {
            cells.add(RatingCells.listed(line, text, ""));
            list = Optional.of(new OpenList(open.rating(), joined, open.lines() + 1));
        } else if (!PageNumber.is(line.text())) {
            list = Optional.empty();
        }
        return goesOn;
    }

    /** A list that is being read: its rating, and the entry so far with its number of lines. */
    private record OpenList(String rating, String entry, int lines) {}
}
