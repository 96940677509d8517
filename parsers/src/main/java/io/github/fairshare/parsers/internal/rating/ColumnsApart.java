package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.CellUnits.Kind;
import io.github.fairshare.parsers.internal.rating.CellUnits.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs names and ratings of a text that has one cell a line. A name and the rating below it are a row; names that follow
 * one another, and as many ratings that follow these, are columns of which each name has the rating of its place. Where
 * there are not as many, nothing is paired.
 */
final class ColumnsApart {
    /** Of so many names, one may have fewer ratings, or more, than there are columns. */
    private static final long NEARLY = 10;

    private final Columns columns;
    private final DiagnosticLog log;
    private final List<Block> blocks = new ArrayList<>();

    private ColumnsApart(Columns columns, DiagnosticLog log) {
        this.columns = columns;
        this.log = log;
    }

    /**
     * The columns of ratings of a table.
     *
     * @param headings from left to right
     * @param own the number of the one that is read
     */
    record Columns(List<String> headings, int own) {
        static final Columns ONE = new Columns(List.of(""), 0);

        int size() {
            return headings.size();
        }

        /** What a row says in the columns that are not read. */
        Map<String, String> others(List<String> ratings) {
            Map<String, String> others = new LinkedHashMap<>();
            IntStream.range(0, size())
                    .filter(at -> at != own)
                    .forEach(at -> others.put(headings.get(at), ratings.get(at)));
            return others;
        }
    }

    /**
     * Names and the ratings that follow them.
     *
     * @param rows complete rows, of one line each
     * @param names in order
     * @param ratings in order
     */
    private record Block(List<Unit> rows, List<Unit> names, List<Unit> ratings) {
        static Block empty() {
            return new Block(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        SourceLine line() {
            return (rows.isEmpty() ? names : rows).get(0).line();
        }

        /** How many more names it has than ratings. */
        int surplus() {
            return names.size() - ratings.size();
        }

        /** A name behind the first ratings may be of another column than the ones before them. */
        boolean isBalanced() {
            return surplus() == 0
                    && !names.isEmpty()
                    && isInOrder()
                    && names.get(names.size() - 1).line().number()
                            < ratings.get(0).line().number();
        }

        /** Names out of order are of two parts of the table, whose ratings may stand in another order. */
        private boolean isInOrder() {
            List<String> texts = names.stream().map(Unit::text).toList();
            return texts.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList().equals(texts);
        }

        /** A name, and behind it a rating for each column. */
        boolean isRow(int columns) {
            return names.size() == 1 && ratings.size() == columns;
        }
    }

    /**
     * Pairs what stands in lines of their own.
     *
     * @param cells what the lines say, in order
     * @param names tells what is a name
     * @param columns the ratings of a row
     * @param log takes what cannot be paired
     * @return the rows; a line that is part of none is a row of its own
     */
    static List<RatingRow> join(List<RatingCells> cells, NamesOfList names, Columns columns, DiagnosticLog log) {
        ColumnsApart apart = new ColumnsApart(columns, log);
        apart.cut(CellUnits.of(cells, names));
        return columns.size() > 1 || apart.isCrowded() ? apart.severalRatings() : apart.rows();
    }

    private void cut(List<Unit> units) {
        Block open = Block.empty();
        for (Unit unit : units) {
            boolean ends = unit.kind() == Kind.ROW
                    || (unit.kind() == Kind.NAME
                            && open.ratings().size() >= open.names().size());
            if (ends && !(open.names().isEmpty() && open.ratings().isEmpty())) {
                blocks.add(open);
                open = Block.empty();
            }
            switch (unit.kind()) {
                case ROW -> {
                    open.rows().add(unit);
                    blocks.add(open);
                    open = Block.empty();
                }
                case NAME -> open.names().add(unit);
                case RATING -> open.ratings().add(unit);
            }
        }
        blocks.add(open);
    }

    /** Whether there are so many more ratings than names that each name has several. */
    private boolean isCrowded() {
        long rows = blocks.stream().mapToLong(block -> block.rows().size()).sum();
        long names = blocks.stream().mapToLong(block -> block.names().size()).sum();
        long ratings = blocks.stream()
                .flatMap(block -> block.ratings().stream())
                .filter(unit -> RatingWords.find(unit.text()).isPresent())
                .count();
        return (rows + ratings) * 2 > (rows + names) * 3;
    }

    /** Only where a rating for each column follows nearly every name, the places of the ratings tell their columns. */
    private List<RatingRow> severalRatings() {
        List<Block> named = blocks.stream()
                .filter(block -> !block.names().isEmpty() || !block.rows().isEmpty())
                .toList();
        long whole = named.stream().filter(block -> block.isRow(columns.size())).count();
        boolean told = columns.size() > 1 && whole * NEARLY >= named.size() * (NEARLY - 1) && !standAbove();
        List<RatingRow> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (told && block.isRow(columns.size())) {
                rows.add(RatingRow.of(ofOneColumn(block)));
            } else {
                Stream.concat(block.rows().stream(), block.names().stream()).forEach(unit -> rows.add(unit.apart()));
                block.ratings().forEach(unit -> rows.add(unit.row()));
            }
        }
        if (!named.isEmpty() && (whole < named.size() || !told)) {
            log.add(
                    named.get(0).line(),
                    Severity.WARNING,
                    DiagnosticCode.READING_DOUBTED,
                    "each name has ratings in several columns, and not as many stand behind every name; where they do not, each"
                            + " may be that of another column; take the text with each row on one line");
        }
        return rows;
    }

    private List<RatingCells> ofOneColumn(Block block) {
        List<RatingCells> cells = new ArrayList<>(block.names().get(0).cells());
        for (Unit rating : block.ratings()) {
            boolean own = rating.equals(block.ratings().get(columns.own()));
            rating.cells().forEach(cell -> cells.add(own ? cell : cell.goingOn(cell.line())));
        }
        cells.set(
                0,
                cells.get(0)
                        .beside(columns.others(
                                block.ratings().stream().map(Unit::text).toList())));
        return cells;
    }

    private List<RatingRow> rows() {
        long inTurn = blocks.stream().filter(block -> block.isRow(1)).count();
        long named = blocks.stream().mapToLong(block -> block.names().size()).sum();
        boolean above = standAbove();
        List<RatingRow> rows = new ArrayList<>();
        int ahead = 0;
        int last = blocks.stream().mapToInt(Block::surplus).sum();
        for (Block block : blocks) {
            block.rows().forEach(unit -> rows.add(unit.row()));
            boolean crossed = above || (ahead != 0 && ahead != last);
            ahead += block.surplus();
            if (!crossed && block.isRow(1) && inTurn * 2 > named) {
                rows.add(RatingRow.of(both(block, 0)));
            } else if (!crossed && block.isBalanced()) {
                rows.addAll(paired(block));
            } else {
                report(block);
                block.names().forEach(unit -> rows.add(unit.apart()));
                block.ratings().forEach(unit -> rows.add(unit.row()));
            }
        }
        return rows;
    }

    /** Whether ratings stand before the first name, and no more than there are names: each may be that of a name below. */
    private boolean standAbove() {
        Optional<Block> first =
                blocks.stream().filter(block -> block.rows().isEmpty()).findFirst();
        long ratings =
                blocks.stream().mapToLong(block -> block.ratings().size()).sum();
        long named = blocks.stream().mapToLong(block -> block.names().size()).sum();
        return ratings <= named
                && first.filter(block ->
                                block.names().isEmpty() && !block.ratings().isEmpty())
                        .isPresent();
    }

    private List<RatingRow> paired(Block block) {
        List<RatingRow> rows = new ArrayList<>();
        int count = block.names().size();
        for (int at = 0; at < count; at++) {
            Unit name = block.names().get(at);
            Unit rating = block.ratings().get(at);
            String evidence = count + " names stand one after the other, and " + count
                    + " ratings after them; this is number " + (at + 1) + " of both";
            Repair repair = log.addRepair(
                    DiagnosticLog.at(
                                    name.line(),
                                    Severity.WARNING,
                                    DiagnosticCode.COLUMNS_APART,
                                    "'" + name.text() + "' has the rating of line "
                                            + rating.line().number()
                                            + ", which has the same place in its column")
                            .putAttribute("rule", "columns-by-count"),
                    Repair.of("columns-by-count", name.text(), name.text() + " " + rating.text(), evidence));
            rows.add(RatingRow.paired(both(block, at), repair));
        }
        return rows;
    }

    private static List<RatingCells> both(Block block, int at) {
        return Stream.concat(block.names().get(at).cells().stream(), block.ratings().get(at).cells().stream())
                .toList();
    }

    private void report(Block block) {
        if (block.names().isEmpty()) {
            return;
        }
        log.add(DiagnosticLog.at(
                        block.names().get(0).line(),
                        Severity.WARNING,
                        DiagnosticCode.COLUMNS_APART,
                        block.names().size() + " names stand one after the other, and "
                                + block.ratings().size()
                                + " ratings after them, or those before them are theirs, so none is paired; take the text with name and rating on one line")
                .putAttribute("names", Integer.toString(block.names().size()))
                .putAttribute("ratings", Integer.toString(block.ratings().size())));
    }
}
