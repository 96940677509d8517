package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.CellUnits.Kind;
import io.github.fairshare.parsers.internal.rating.CellUnits.Unit;
import io.github.fairshare.parsers.internal.rating.RatingStages.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs names and ratings of a text that has one cell a line. A name and the rating below it are a row; names that follow
 * one another, and as many ratings that follow these, are columns of which each name has the rating of its place. Where
 * there are not as many, nothing is paired.
 */
final class ColumnsApart {
    /** So many printed lines above the first cell a rating may stand: its heading may come between. */
    private static final int ABOVE = 2;

    private final DiagnosticLog log;
    private final List<Block> blocks = new ArrayList<>();

    private ColumnsApart(DiagnosticLog log) {
        this.log = log;
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

        /** How many more names it has than ratings. */
        int surplus() {
            return names.size() - ratings.size();
        }

        /** A name behind the first ratings may be of another column than the ones before them. */
        boolean isBalanced() {
            return surplus() == 0
                    && !names.isEmpty()
                    && names.get(names.size() - 1).cells().get(0).line().number()
                            < ratings.get(0).cells().get(0).line().number();
        }

        boolean isRow() {
            return names.size() == 1 && ratings.size() == 1;
        }
    }

    /**
     * Pairs what stands in lines of their own.
     *
     * @param cells what the lines say, in order
     * @param names tells what is a name
     * @param log takes what cannot be paired
     * @return the rows; a line that is part of none is a row of its own
     */
    static Joined join(List<RatingCells> cells, NamesOfList names, DiagnosticLog log) {
        ColumnsApart columns = new ColumnsApart(log);
        columns.cut(CellUnits.of(cells, names));
        return new Joined(columns.rows());
    }

    /**
     * Takes name and rating apart again where each rating may be that of the name below it: one stands above the first
     * name, and none below the last.
     *
     * @param joined the rows
     * @param names tells what is a name
     * @param document its lines, and its log
     * @return the rows, or their names and their ratings
     */
    static Joined parted(Joined joined, NamesOfList names, OpenDocument document) {
        List<RatingRow> named =
                joined.rows().stream().filter(row -> names.isName(row.name())).toList();
        long below = named.stream().filter(ColumnsApart::isNameFirst).count();
        if (below * 2 <= named.size()
                || !named.get(named.size() - 1).rating().isEmpty()
                || !isBelowRating(named.get(0), document.lines(), names)) {
            return joined;
        }
        document.log()
                .add(DiagnosticLog.at(
                        named.get(0).line(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "a rating stands above the first name and none below the last, so that each may be that of the name"
                                + " above or below it; take the text with name and rating on one line"));
        return new Joined(joined.rows().stream().flatMap(ColumnsApart::apart).toList());
    }

    private static boolean isNameFirst(RatingRow row) {
        return row.isWrapped()
                && row.first().rating().isEmpty()
                && !row.rating().isEmpty();
    }

    /** A code may stand on a line of its own between the two. */
    private static boolean isBelowRating(RatingRow first, List<SourceLine> lines, NamesOfList names) {
        List<String> above = lines.subList(0, first.line().number() - 1).stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty() && !names.isCode(text))
                .toList();
        return above.subList(Math.max(0, above.size() - ABOVE), above.size()).stream()
                .anyMatch(text -> RatingWords.find(text).isPresent());
    }

    private static Stream<RatingRow> apart(RatingRow row) {
        return isNameFirst(row)
                ? Stream.of(
                        RatingRow.of(row.parts().stream()
                                .filter(part -> part.rating().isEmpty())
                                .map(RatingCells::apart)
                                .toList()),
                        RatingRow.of(row.parts().stream()
                                .filter(part -> !part.rating().isEmpty())
                                .toList()))
                : Stream.of(row);
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

    private List<RatingRow> rows() {
        long inTurn = blocks.stream().filter(Block::isRow).count();
        long named = blocks.stream().mapToLong(block -> block.names().size()).sum();
        boolean above = standAbove();
        List<RatingRow> rows = new ArrayList<>();
        int ahead = 0;
        int last = blocks.stream().mapToInt(Block::surplus).sum();
        for (Block block : blocks) {
            block.rows().forEach(unit -> rows.add(RatingRow.of(unit.cells())));
            boolean crossed = above || (ahead != 0 && ahead != last);
            ahead += block.surplus();
            if (!crossed && block.isRow() && inTurn * 2 > named) {
                rows.add(RatingRow.of(both(block, 0)));
            } else if (!crossed && block.isBalanced()) {
                rows.addAll(paired(block));
            } else {
                report(block);
                block.names()
                        .forEach(unit -> rows.add(RatingRow.of(
                                unit.cells().stream().map(RatingCells::apart).toList())));
                block.ratings().forEach(unit -> rows.add(RatingRow.of(unit.cells())));
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
                                    name.cells().get(0).line(),
                                    Severity.WARNING,
                                    DiagnosticCode.COLUMNS_APART,
                                    "'" + name.text() + "' has the rating of line "
                                            + rating.cells().get(0).line().number()
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
                        block.names().get(0).cells().get(0).line(),
                        Severity.WARNING,
                        DiagnosticCode.COLUMNS_APART,
                        block.names().size() + " names stand one after the other, and "
                                + block.ratings().size()
                                + " ratings after them, or those before them are theirs, so none is paired; take the text with name and rating on one line")
                .putAttribute("names", Integer.toString(block.names().size()))
                .putAttribute("ratings", Integer.toString(block.ratings().size())));
    }
}
