package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the lines of a text with one cell a line together to whole names and whole ratings. */
final class CellUnits {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 120;

    /** What stands alone on so many lines, and is like no rating, is a label of another column. */
    private static final int MANY = 2;

    private final NamesOfList names;
    private final boolean affixed;
    private final Set<String> labels;
    private final List<Unit> units = new ArrayList<>();

    private CellUnits(NamesOfList names, boolean affixed, Set<String> labels) {
        this.names = names;
        this.affixed = affixed;
        this.labels = labels;
    }

    /** What lines are together. */
    enum Kind {
        /** A name. */
        NAME,
        /** A rating, or what stands in the place of one. */
        RATING,
        /** Both, on one line. */
        ROW
    }

    /**
     * A cell, or a row of one line.
     *
     * @param kind what it is
     * @param row of its lines
     */
    record Unit(Kind kind, RatingRow row) {
        Unit(Kind kind, RatingCells first) {
            this(kind, RatingRow.of(List.of(first)));
        }

        String text() {
            return (row.name() + " " + row.rating()).strip();
        }

        SourceLine line() {
            return row.line();
        }

        List<RatingCells> cells() {
            return row.parts();
        }

        /** A name that nothing pairs with a rating. */
        RatingRow apart() {
            return RatingRow.of(cells().stream().map(RatingCells::apart).toList());
        }

        Unit with(RatingCells more) {
            return new Unit(kind, row.with(more));
        }
    }

    static List<Unit> of(List<RatingCells> cells, NamesOfList names) {
        List<RatingCells> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        long begun = full.stream().filter(cell -> Affix.isBegun(cell.name())).count();
        long named = full.stream().filter(cell -> names.isName(cell.name())).count();
        CellUnits units = new CellUnits(names, begun * 2 > named, labels(full));
        full.forEach(cell -> units.take(units.isLabel(cell) ? cell.named("") : cell));
        return List.copyOf(units.units);
    }

    /** Names of boards and regions, which recur as names of groups do not; what stands in for a rating is none. */
    private static Set<String> labels(List<RatingCells> cells) {
        Map<String, Long> counts = cells.stream()
                .map(RatingCells::name)
                .filter(text -> RatingRows.isNameLike(text)
                        && !Affix.isBegun(text)
                        && !Affix.isEnded(text)
                        && Affix.hasMore(text)
                        && !UnreadRating.MISREAD.test(text))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.values().removeIf(count -> count < MANY);
        return counts.keySet();
    }

    /** Right below a name that has no end yet, a word goes on with it. */
    private boolean isLabel(RatingCells cell) {
        return affixed
                && labels.contains(cell.name())
                && last(Kind.NAME).filter(unit -> isOpenAbove(unit, cell)).isEmpty();
    }

    private void take(RatingCells cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (isFurniture(cell)) {
            takeEndOfName(cell);
        } else if (cell.name().isEmpty()) {
            takeRating(cell);
        } else if (!cell.rating().isEmpty()) {
            takeRow(cell);
        } else if (!takeRestOfName(cell)) {
            takeAlone(cell);
        }
    }

    /** "CCG" alone is a heading, or the end of a wrapped name. */
    private void takeEndOfName(RatingCells cell) {
        if (affixed && Affix.isEnded(cell.name())) {
            takeRestOfName(cell);
        } else if (affixed && !cell.name().isEmpty() && !Affix.hasMore(cell.name())) {
            last(Kind.NAME)
                    .filter(unit -> isOpenAbove(unit, cell))
                    .ifPresent(unit -> units.set(units.size() - 1, unit.with(cell)));
        }
    }

    private static boolean isOpenAbove(Unit unit, RatingCells cell) {
        return unit.row().lastLine() + 1 == cell.line().number()
                && unit.cells().size() < MOST_LINES
                && !Affix.isEnded(unit.text());
    }

    /** A row of one line, or the end of a name with the rating behind it: "Somerset CCG GOOD" may be either. */
    private void takeRow(RatingCells cell) {
        Optional<Unit> begin = last(Kind.NAME).filter(unit -> goesOn(unit, cell));
        begin.ifPresent(unit -> units.remove(units.size() - 1));
        units.add(
                begin.map(unit -> new Unit(Kind.ROW, unit.with(cell).row())).orElseGet(() -> new Unit(Kind.ROW, cell)));
    }

    private void takeRating(RatingCells cell) {
        Optional<Unit> begun = last().filter(unit -> RatingWords.find(cell.rating())
                        .isEmpty()
                && unit.kind() != Kind.NAME
                && RatingWords.find(unit.row().rating() + " " + cell.rating()).isPresent());
        begun.ifPresent(unit -> units.remove(units.size() - 1));
        units.add(begun.map(unit -> unit.with(cell)).orElseGet(() -> new Unit(Kind.RATING, cell)));
    }

    /** A name goes on where it has no end yet, and may do so behind the rating that stands beside its first line. */
    private boolean takeRestOfName(RatingCells cell) {
        for (int at = units.size() - 1; at >= Math.max(0, units.size() - 2); at--) {
            Unit unit = units.get(at);
            if (unit.kind() == Kind.ROW
                    && unit.cells().size() < MOST_LINES
                    && Affix.isEndOf(unit.row().first().name(), cell.name())) {
                units.set(at, unit.with(cell));
                return true;
            }
            if (unit.kind() == Kind.NAME) {
                if (!goesOn(unit, cell)) {
                    return false;
                }
                units.set(at, unit.with(cell));
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(Unit unit, RatingCells cell) {
        String joined = unit.text() + " " + cell.name();
        if (unit.cells().size() >= MOST_LINES || Affix.isBegun(cell.name())) {
            return false;
        }
        return affixed
                ? !Affix.isEnded(unit.text())
                        && (Affix.isEnded(cell.name()) || names.isName(joined) || !names.isName(unit.text()))
                : names.isName(joined) && !names.isName(cell.name());
    }

    private void takeAlone(RatingCells cell) {
        boolean likeName = Affix.isBegun(cell.name()) || Affix.isEnded(cell.name());
        boolean name = affixed ? likeName && RatingRows.isNameLike(cell.name()) : names.isName(cell.name());
        boolean misread = RatingWords.findMisread(cell.name()).isPresent();
        if (name && !misread) {
            units.add(new Unit(Kind.NAME, cell));
        } else if (last(Kind.NAME).isPresent() && cell.name().length() <= LONGEST) {
            units.add(new Unit(Kind.RATING, cell.asRating()));
        }
    }

    private Optional<Unit> last(Kind kind) {
        return last().filter(unit -> unit.kind() == kind);
    }

    private Optional<Unit> last() {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.get(units.size() - 1));
    }

    /** Row numbers, page numbers, codes and headings. */
    private boolean isFurniture(RatingCells cell) {
        String text = TextLayout.folded(cell.line().text());
        return text.chars().noneMatch(Character::isLetter)
                || PageNumber.is(text)
                || names.isCode(text)
                || (!cell.code().isEmpty()
                        && cell.name().isEmpty()
                        && cell.rating().isEmpty())
                || RatingHeading.isOfHeadingWords(text);
    }
}
