package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The heading of a table of allocations: on one line with separators, with one cell on each line, or with its cells run
 * together.
 *
 * @param lines where it stands
 * @param columns from left to right, known ones by id and others by their heading
 * @param layout how its cells are kept apart, if they are
 */
public record AllocationHeading(List<SourceLine> lines, List<String> columns, Optional<TextLayout> layout) {
    private static final int LONGEST_CELL = 80;
    private static final int LONGEST_LINE = 600;
    /** On so many lines at most. */
    static final int MOST_CELLS = 24;

    /** The heading that begins on a line, given the lines from there on. */
    static Optional<AllocationHeading> find(List<SourceLine> from) {
        SourceLine line = from.get(0);
        if (line.text().length() > LONGEST_LINE || line.text().stripTrailing().endsWith(".")) {
            return Optional.empty();
        }
        boolean alone = AllocationColumns.WORDS.areIn(List.of(line));
        return alone ? separated(line).or(() -> oneCellALine(from)).or(() -> runTogether(line)) : oneCellALine(from);
    }

    /** The columns that hold figures. */
    List<String> figures() {
        return columns.stream().filter(AllocationColumns::isFigure).toList();
    }

    /** Whether its cells, of which some are not known, have run together, so that they may be others. */
    boolean isGuessed() {
        return layout.isEmpty() && lines.size() == 1 && !AllocationColumns.FIGURES.containsAll(figures());
    }

    String text() {
        return TextLayout.joined(lines);
    }

    private static Optional<AllocationHeading> separated(SourceLine line) {
        return Arrays.stream(TextLayout.values())
                .filter(layout -> layout.cells(line.text()).size() > 3 && isToldApart(layout.cells(line.text())))
                .map(layout -> new AllocationHeading(
                        List.of(line), AllocationColumns.ofCells(layout.cells(line.text())), Optional.of(layout)))
                .filter(heading -> AllocationColumns.areComplete(heading.columns()))
                .findFirst();
    }

    /** Of two columns of figures with one heading, what tells them apart stands on another line. */
    private static boolean isToldApart(List<String> cells) {
        return cells.stream()
                .filter(cell -> AllocationColumns.FIGURES.contains(AllocationColumns.named(cell)))
                .allMatch(new HashSet<String>()::add);
    }

    private static Optional<AllocationHeading> oneCellALine(List<SourceLine> from) {
        if (!isFirst(TextLayout.folded(from.get(0).text()))) {
            return Optional.empty();
        }
        List<SourceLine> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (SourceLine line : from) {
            String cell = TextLayout.folded(line.text());
            boolean label = cell.length() <= LONGEST_CELL && cell.chars().anyMatch(Character::isLetter);
            boolean startsARow = AllocationCodes.find(cell).isPresent() && !cells.isEmpty();
            if (!label || startsARow || cells.size() == MOST_CELLS) {
                break;
            }
            if (isName(cell) && AllocationColumns.areComplete(AllocationColumns.ofCells(cells))) {
                break;
            }
            lines.add(line);
            cells.add(cell);
        }
        List<String> columns = AllocationColumns.ofCells(cells);
        return AllocationColumns.areComplete(columns)
                ? Optional.of(new AllocationHeading(List.copyOf(lines), columns, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isFirst(String cell) {
        return cell.length() <= LONGEST_CELL
                && List.of(AllocationColumns.CODE, AllocationColumns.NAME).contains(AllocationColumns.named(cell))
                && AllocationColumns.ofText(cell).size() == 1;
    }

    /** Behind a heading that is complete, a line of letters that names no column is the first row's. */
    private static boolean isName(String cell) {
        return AllocationColumns.named(cell).equals(cell)
                && cell.chars().noneMatch(letter -> "%£(".indexOf(letter) >= 0);
    }

    /** Whether a text is a heading whose cells have run together, and whose columns can prove the figures of a row. */
    static boolean isRunTogether(String text) {
        return runTogether(new SourceLine(1, text, ""))
                .filter(heading -> new AllocationArithmetic(heading.figures()).canProve())
                .isPresent();
    }

    private static Optional<AllocationHeading> runTogether(SourceLine line) {
        List<String> columns = AllocationColumns.ofTextWithOthers(TextLayout.folded(line.text()));
        boolean first = !columns.isEmpty()
                && List.of(AllocationColumns.CODE, AllocationColumns.NAME).contains(columns.get(0));
        return first && columns.size() >= 4 && AllocationColumns.areComplete(columns)
                ? Optional.of(new AllocationHeading(List.of(line), columns, Optional.empty()))
                : Optional.empty();
    }
}
