package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.rating.ListPart.RatedList;
import io.github.fairshare.parsers.internal.text.BulletMark;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Goes through a text once and collects what its lines say of ratings: the rows below the headings of tables, the entries
 * of lists below headings that name a rating, and complete rows that stand by themselves.
 */
final class RatingScan {
    private static final int MOST_LINES_OF_A_NAME = 4;
    private static final int LONGEST_ENTRY = 1000;

    private final List<SourceLine> lines;
    private final RatingTables tables;
    private final NamesOfList names;
    private final Optional<LocalDate> day;
    private final RatingLineReader reader;
    private final Map<Integer, RatingHeading> headings = new HashMap<>();

    private final List<RatingCells> cells = new ArrayList<>();
    private final List<RatingCells> loose = new ArrayList<>();
    private final List<RatingCells> unread = new ArrayList<>();
    private final List<SourceLine> headers = new ArrayList<>();
    private final List<RatedList> lists = new ArrayList<>();
    private final List<ListPart> parts = new ArrayList<>();
    private Optional<RatingHeading> table = Optional.empty();
    private Optional<OpenList> list = Optional.empty();
    private final LinesBetween between = new LinesBetween();
    private boolean foreign;
    private boolean started;

    RatingScan(
            List<SourceLine> lines,
            RatingTables tables,
            List<RatingHeading> below,
            OrganisationLookup lookup,
            Optional<LocalDate> day) {
        this.lines = lines;
        this.tables = tables;
        this.names = new NamesOfList(lookup);
        this.day = day;
        this.reader = new RatingLineReader(names);
        below.forEach(heading -> headings.put(heading.line().number(), heading));
    }

    /**
     * What was collected.
     *
     * @param cells of tables and lists, in order; where there is neither, of complete rows
     * @param asides complete rows that stand by themselves beside a table, and lines of rows that cannot be told apart
     * @param headers the lines of headings, those of lists aside
     * @param parts the parts of lists, each below its heading
     */
    record Result(List<RatingCells> cells, List<RatingCells> asides, List<SourceLine> headers, List<ListPart> parts) {}

    Result run() {
        for (SourceLine line : lines) {
            if (!line.isBlank() && !LineSplitter.isTooLong(line)) {
                take(line);
            }
        }
        alone().addAll(between.takenAtEnd());
        List<RatingCells> rows =
                GluedRows.confirmed(cells.isEmpty() ? loose : cells, names, cell -> reader.byWords(cell.line()));
        Stream<RatingCells> asides = cells.isEmpty() ? Stream.empty() : loose.stream();
        return new Result(rows, Stream.concat(unread.stream(), asides).toList(), headers, parts);
    }

    private void take(SourceLine line) {
        if (headings.containsKey(line.number())) {
            table = Optional.of(headings.get(line.number()));
            started = false;
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
        Optional<RatingListHeading> heading =
                RatingListHeading.find(line.text(), day, tables.subject()).or(() -> misread(line));
        if (heading.isPresent() && table.isEmpty() && reader.hasSeveralRatings(line)) {
            unread.add(RatingCells.unread(line));
            return true;
        }
        boolean none = heading.isEmpty() || tables.isCellPerLine() || isRow(line) || isRemark(line) || isEndOfRow(line);
        if (none
                || table.filter(columns -> reader.isRow(line, columns)).isPresent()
                || (table.isPresent() && !isFollowedByEntry(line))) {
            return false;
        }
        table = Optional.empty();
        list = heading.get()
                .rating()
                .filter(rating -> tables.isMeant(line))
                .map(rating -> new OpenList(partBelow(line, heading.get(), rating), "", 0));
        return true;
    }

    /** A heading whose rating has to be proven by what stands below it, and elsewhere. */
    private Optional<RatingListHeading> misread(SourceLine line) {
        return table.isPresent() || BulletMark.isMarked(line.text())
                ? Optional.empty()
                : RatingListHeading.findMisread(line.text(), day, tables.subject())
                        .filter(heading -> next(line)
                                .filter(next -> BulletMark.isMarked(next.text()) || names.isEntryIn(next))
                                .isPresent());
    }

    private ListPart partBelow(SourceLine line, RatingListHeading heading, RatingLabel rating) {
        ListPart part = new ListPart(line, heading, listBelow(line, rating, heading.count()), new TreeSet<>());
        parts.add(part);
        return part;
    }

    private RatedList listBelow(SourceLine line, RatingLabel rating, OptionalInt count) {
        int last = lists.size() - 1;
        if (last < 0 || !lists.get(last).goesOnBelow(rating, count)) {
            lists.add(RatedList.below(line, rating, count));
        }
        return lists.get(lists.size() - 1);
    }

    /** An entry that mentions a rating itself is no heading. */
    private boolean isRemark(SourceLine line) {
        return list.isPresent()
                && BulletMark.isMarked(line.text())
                && names.isRemarkedOn(BulletMark.unmarked(line.text()));
    }

    private boolean isRow(SourceLine line) {
        return isRow(reader.byWords(line)) || !reader.glued(line).isEmpty();
    }

    /** The last words of a name that begins on the line above, and its rating. */
    private boolean isEndOfRow(SourceLine line) {
        RatingCells words = reader.byWords(line);
        String above =
                line.number() < 2 ? "" : lines.get(line.number() - 2).text().strip();
        return RatingWords.find(words.rating()).isPresent()
                && !above.isEmpty()
                && above.length() <= LONGEST_ENTRY
                && !words.name().isEmpty()
                && names.isName(above + " " + words.name());
    }

    private boolean isRow(RatingCells words) {
        return RatingWords.find(words.rating()).isPresent() && names.isEntry(words.name());
    }

    /** Below the heading of a table that has no rows yet, a list may do without marks. */
    private boolean isFollowedByEntry(SourceLine line) {
        return next(line)
                .filter(next -> BulletMark.isMarked(next.text()) || (!started && !isRow(next)))
                .filter(names::isEntryIn)
                .isPresent();
    }

    private Optional<SourceLine> next(SourceLine line) {
        return lines.subList(line.number(), lines.size()).stream()
                .filter(next -> !next.isBlank())
                .findFirst();
    }

    private void takeContent(SourceLine line) {
        if (list.isPresent() && takeEntry(line, list.get())) {
            return;
        }
        RatingCells words = table.map(heading -> reader.read(line, heading))
                .orElseGet(() -> tables.isCellPerLine() ? reader.cell(line) : reader.byWords(line));
        if (isOfOtherArea(words)) {
            return;
        }
        boolean row = isRow(words);
        List<RatingCells> glued = table.isPresent() || !row ? glued(line) : List.of();
        if (table.isPresent()) {
            started |= row;
            if (glued.isEmpty() && words.isEmpty() && isRunWithoutCells(line)) {
                unread.add(RatingCells.unread(line));
            }
            cells.addAll(glued.isEmpty() ? List.of(words) : glued);
        } else if (foreign || !tables.isMeant(line)) {
            return;
        } else if (!glued.isEmpty()) {
            alone().addAll(glued);
        } else if (row || tables.isCellPerLine()) {
            alone().addAll(between.taken());
            alone().add(words);
        } else if (!alone().isEmpty()) {
            between.add(words);
        }
    }

    /** Whether the row's own cell says that it is about another area; one that names none is reported. */
    private boolean isOfOtherArea(RatingCells row) {
        Optional<String> column = table.flatMap(RatingHeading::areaColumn);
        if (column.isEmpty() || row.isEmpty()) {
            return false;
        }
        String area = row.others().getOrDefault(column.get(), "");
        if (!RatingSubject.namesArea(area)) {
            unread.add(RatingCells.unread(row.line()));
        }
        return !tables.subject().isMeantBy(area, Optional.empty());
    }

    private List<RatingCells> glued(SourceLine line) {
        List<RatingCells> rows = reader.glued(line);
        boolean shaped = !rows.isEmpty()
                && table.filter(heading -> !RatingLineReader.isMisshapen(line, heading))
                        .isPresent();
        return shaped ? List.of() : rows;
    }

    private boolean isRunWithoutCells(SourceLine line) {
        return table.filter(heading -> heading.layout().isEmpty()).isPresent() && GluedRatings.isRun(line.text());
    }

    /** Beside lists, rows that stand by themselves are rows; beside tables, they may repeat those of the table. */
    private List<RatingCells> alone() {
        return tables.headings().isEmpty() ? cells : loose;
    }

    /** Takes an entry of a list, or the next line of one; any other line but a page number ends the list. */
    private boolean takeEntry(SourceLine line, OpenList open) {
        if (line.text().length() > LONGEST_ENTRY || isRow(line)) {
            return false;
        }
        boolean marked = BulletMark.isMarked(line.text());
        boolean unfinished = !open.entry().isEmpty() && open.lines() < MOST_LINES_OF_A_NAME;
        String bare = names.entry(line.text());
        boolean complete = names.isEntry(bare);
        String joined = open.entry() + " " + bare;
        boolean completes = !marked && unfinished && completes(open, joined, complete);
        String text = complete || completes ? bare : BulletMark.unmarked(line.text());
        if (!completes && (marked || complete || isWrapped(line))) {
            cells.add(RatingCells.listed(line, text, open.part().list().rating().printed()));
            open.part().add(line);
            list = Optional.of(new OpenList(open.part(), text, 1));
            return true;
        }
        boolean goesOn = completes || (unfinished && !names.isEntry(open.entry()));
        if (goesOn) {
            cells.add(RatingCells.listed(line, text, ""));
            list = Optional.of(new OpenList(open.part(), open.entry() + " " + text, open.lines() + 1));
        } else if (!PageNumber.is(line.text())) {
            list = Optional.empty();
        }
        return goesOn;
    }

    /** Without marks, only the next lines tell that an entry begins here. */
    private boolean isWrapped(SourceLine line) {
        StringBuilder joined = new StringBuilder(TextLayout.folded(line.text()));
        int end = Math.min(lines.size(), line.number() + MOST_LINES_OF_A_NAME - 1);
        for (SourceLine next : lines.subList(line.number(), end)) {
            if (next.isBlank() || next.text().length() > LONGEST_ENTRY || BulletMark.isMarked(next.text())) {
                return false;
            }
            joined.append(' ').append(NamesOfList.bare(next.text()));
            if (names.isName(joined.toString())) {
                return true;
            }
        }
        return false;
    }

    /** "Somerset CCG" is a name, but not behind "NHS Bath and North East"; "Bury" behind "Bolton and" is one of two. */
    private boolean completes(OpenList open, String joined, boolean complete) {
        return names.isName(joined) || (!(complete && names.isEntry(open.entry())) && names.isEntry(joined));
    }

    /** A list that is being read: what it is, and the entry so far with its number of lines. */
    private record OpenList(ListPart part, String entry, int lines) {}
}
