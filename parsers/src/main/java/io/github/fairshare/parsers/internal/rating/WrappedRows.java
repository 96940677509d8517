package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts rows together that are wrapped over lines: a name, or a rating, is only taken on from the next lines where that
 * makes it whole, so that a row which is complete never takes part of another one.
 */
final class WrappedRows {
    private static final int MOST_LINES = 6;
    /** With each word on a line of its own, and the number of a page between. */
    private static final int MOST_LINES_BELOW_A_CODE = 14;

    private final NamesOfList names;
    private final List<RatingCells> cells;
    private final boolean ratingFirst;

    private WrappedRows(List<RatingCells> cells, NamesOfList names) {
        this.cells = cells;
        this.names = names;
        this.ratingFirst =
                cells.stream().findFirst().filter(first -> isRatingFirst(first)).isPresent();
    }

    /**
     * Puts rows together.
     *
     * @param cells what the lines say, in order
     * @param names tells what is a whole name, and what is a whole entry of a list
     * @return the rows; a line that is part of none is a row of its own
     */
    static List<RatingRow> join(List<RatingCells> cells, NamesOfList names) {
        return new WrappedRows(cells, names).rows();
    }

    private List<RatingRow> rows() {
        List<RatingRow> rows = new ArrayList<>();
        Set<RatingCells> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = 0; at < cells.size(); at++) {
            if (!used.contains(cells.get(at))) {
                RatingRow row = rowFrom(at);
                used.addAll(row.parts());
                rows.add(row);
            }
        }
        return rows;
    }

    private RatingRow rowFrom(int start) {
        RatingRow row = RatingRow.of(List.of(cells.get(start)));
        if (isWhole(row)) {
            return isAboveItsName(start) ? row.with(cells.get(start + 1)) : withRestOfName(start, row);
        }
        return startsRow(row.first())
                ? contiguous(start, row).or(() -> around(start, row)).orElse(row)
                : row;
    }

    private List<RatingCells> below(int start, int most) {
        return cells.subList(start + 1, Math.min(cells.size(), start + most));
    }

    /** Where the rating comes first, a name can go on behind what is a name already, or only its CCG. */
    private RatingRow withRestOfName(int start, RatingRow row) {
        RatingRow whole = row;
        RatingRow joined = row;
        for (RatingCells more : below(start, MOST_LINES)) {
            if (!more.rating().isEmpty()
                    || more.name().isEmpty()
                    || !row.first().others().keySet().containsAll(more.others().keySet())
                    || !isOfOneShape(joined, more)
                    || more.head().isPresent()) {
                break;
            }
            boolean end = Affix.isEndOf(joined.name(), more.name());
            joined = joined.with(more);
            whole = isName(row, joined.name()) && (end || !isName(row, more.name())) ? joined : whole;
        }
        return whole;
    }

    private Optional<RatingRow> contiguous(int start, RatingRow row) {
        RatingRow joined = row;
        boolean named = isName(row, row.name());
        Optional<RatingRow> name = Optional.empty();
        for (RatingCells next : below(start, MOST_LINES)) {
            if (!canFollow(joined, next)) {
                break;
            }
            // "Somerset CCG" is whole, but not behind "NHS Bath and North East".
            boolean wholeItself =
                    !next.rating().isEmpty() && isWhole(RatingRow.of(List.of(next))) && !isCodeOf(joined.name(), next);
            joined = joined.with(next);
            if (isWhole(joined) && !(wholeItself && named)) {
                return Optional.of(withEndOfName(joined, start + joined.parts().size()));
            }
            if (wholeItself) {
                break;
            }
            name = !named && name.isEmpty() && isName(row, joined.name()) ? Optional.of(joined) : name;
        }
        return name.isEmpty() && names.find(row.name()).isEmpty() ? belowCode(start, row) : name;
    }

    /** A mark of a note raises or lowers its name, so that it stands right below its code and rating. */
    private boolean isAboveItsName(int at) {
        return at + 1 < cells.size()
                && cells.get(at + 1).code().isEmpty()
                && cells.get(at + 1).rating().isEmpty()
                && isCodeOf(cells.get(at + 1).name(), cells.get(at));
    }

    /** A code with its rating belongs to its own name right above. */
    private boolean isCodeOf(String name, RatingCells next) {
        return next.name().isEmpty()
                && names.find(name)
                        .filter(code -> code.text().equals(next.code()))
                        .isPresent();
    }

    /** A code whose name is misread goes on to the next rating: what stands between is no row, though it may be a name. */
    private Optional<RatingRow> belowCode(int start, RatingRow row) {
        RatingRow joined = row;
        for (RatingCells more : below(start, MOST_LINES_BELOW_A_CODE)) {
            if (row.code().isEmpty() || !more.code().isEmpty() || !canFollow(joined, more)) {
                break;
            }
            joined = joined.with(more);
            if (RatingWords.find(joined.rating()).isPresent()) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    /** What is a name already may lack its end still. */
    private RatingRow withEndOfName(RatingRow row, int next) {
        boolean end = next < cells.size()
                && cells.get(next).rating().isEmpty()
                && isOfOneShape(row, cells.get(next))
                && Affix.isEndOf(row.name(), cells.get(next).name());
        return end ? row.with(cells.get(next)) : row;
    }

    /** A line that is no part of any row may stand between the two halves of one. */
    private Optional<RatingRow> around(int start, RatingRow row) {
        int end = Math.min(cells.size(), start + MOST_LINES);
        for (int next = start + 2; next < end && isStray(cells.get(next - 1)); next++) {
            boolean rated = !row.rating().isEmpty() || !cells.get(next).rating().isEmpty();
            if (rated && canFollow(row, cells.get(next)) && isWhole(row.with(cells.get(next)))) {
                return Optional.of(row.with(cells.get(next)));
            }
        }
        return Optional.empty();
    }

    private boolean isStray(RatingCells between) {
        return between.rating().isEmpty() && between.code().isEmpty() && !names.isName(between.name());
    }

    private boolean startsRow(RatingCells first) {
        return switch (first.origin()) {
            case WORDS ->
                ratingFirst
                        ? !first.rating().isEmpty()
                        : !first.name().isEmpty() || !first.code().isEmpty();
            case CELLS, MARKED -> !first.isEmpty();
            case LIST -> !first.rating().isEmpty();
            case GLUED, APART -> false;
        };
    }

    private boolean canFollow(RatingRow row, RatingCells next) {
        if (!isOfOneShape(row, next) || next.isEmpty()) {
            return false;
        }
        if (next.origin() != row.first().origin()) {
            return row.first().origin() == Origin.WORDS ? isEndOfName(row, next) : isRestOfCells(row, next);
        }
        boolean rating = isPart(row.rating()) && isPart(next.rating());
        boolean oneRating = rating || row.rating().isEmpty() || next.rating().isEmpty();
        // A cell that is empty here is empty; a row below does not fill it.
        return oneRating && (!next.origin().isOfCells() || rating || isNameGoingOn(row, next));
    }

    /** Where blanks keep cells apart, the rest of a wrapped cell on the next line is one cell and no row of cells. */
    private static boolean isOfOneShape(RatingRow row, RatingCells next) {
        Origin above = row.first().origin();
        int last = row.lastLine();
        boolean mixed = (above == Origin.WORDS && next.origin().isOfCells())
                || (above.isOfCells() && next.origin() == Origin.WORDS);
        return next.origin() == above || (mixed && next.line().number() == last + 1);
    }

    /** A row whose name begins on the line above, where that is all there is. */
    private boolean isEndOfName(RatingRow row, RatingCells next) {
        return row.rating().isEmpty()
                && !names.isName(row.name())
                && (!names.isName(next.name()) || Affix.isEndOf(row.name(), next.name()))
                && names.isName(row.name() + " " + next.name());
    }

    private boolean isRestOfCells(RatingRow row, RatingCells next) {
        boolean rating = isPart(row.rating()) && isPart(next.rating());
        boolean name = !next.name().isEmpty() && (!names.isName(next.name()) || Affix.isEndOf(row.name(), next.name()));
        return (rating && (next.name().isEmpty() || name)) || (next.rating().isEmpty() && name);
    }

    private boolean isNameGoingOn(RatingRow row, RatingCells next) {
        return !row.name().isEmpty() && !next.name().isEmpty() && !isName(row, row.name());
    }

    private boolean isName(RatingRow row, String text) {
        return row.first().origin() == Origin.LIST ? names.isEntry(text) : names.isName(text);
    }

    private static boolean isPart(String rating) {
        return !rating.isEmpty() && RatingWords.find(rating).isEmpty();
    }

    private boolean isWhole(RatingRow row) {
        Optional<RatingLabel> rating = RatingWords.find(row.rating());
        return rating.isPresent() && (isName(row, row.name()) || (!row.code().isEmpty() && !row.isWrapped()));
    }

    private boolean isRatingFirst(RatingCells first) {
        return first.origin() == Origin.WORDS
                && TextLayout.folded(first.line().text()).startsWith(first.rating())
                && !first.rating().isEmpty();
    }
}
