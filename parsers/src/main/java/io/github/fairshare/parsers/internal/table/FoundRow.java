package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row with its cells under the columns of a heading.
 *
 * @param lines where it stands
 * @param cells the known ones, by the ids of their columns
 * @param others those of columns that are not known, by their headings
 * @param doubt why it is not sure which cells are its own
 * @param repair how its cells were put together, where they do not stand in one place
 */
public record FoundRow(
        LogicalRow lines,
        Map<String, String> cells,
        Map<String, String> others,
        Optional<Doubt> doubt,
        Optional<Repair> repair) {
    static final String MISREAD_NAME = "name-misread";
    private static final String UNHEADED = "column ";

    /** Copies the maps. */
    public FoundRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * A row as it stands.
     *
     * @param lines where it stands
     * @param cells the known ones
     * @param others those of columns that are not known
     * @param doubt why it is not sure which cells are its own
     */
    public FoundRow(LogicalRow lines, Map<String, String> cells, Map<String, String> others, Optional<Doubt> doubt) {
        this(lines, cells, others, doubt, Optional.empty());
    }

    /**
     * Under what the cells of a column are kept that is not known.
     *
     * @param heading that of the column
     * @param at its place, from 0
     * @return the heading, or for example {@code "column 3"} where it is empty
     */
    public static String keyOf(String heading, int at) {
        return heading.isEmpty() ? UNHEADED + (at + 1) : heading;
    }

    /**
     * Whether a column has no heading.
     *
     * @param key under what its cells are kept
     */
    public static boolean isUnheaded(String key) {
        return key.startsWith(UNHEADED);
    }

    /**
     * The text of a cell.
     *
     * @param column its id
     * @return empty text where there is none
     */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The figure in a cell.
     *
     * @param column its id
     * @return empty where it holds none
     */
    public Optional<PrintedFigure> figure(String column) {
        return FigureCell.figure(text(column));
    }

    /**
     * Under which code a repair of a row is reported.
     *
     * @param repair how the row was put together
     * @return OCR_SUSPECT for a misread letter, else CELLS_SPLIT
     */
    public static DiagnosticCode codeOf(Repair repair) {
        return repair.rule().equals(MISREAD_NAME) ? DiagnosticCode.OCR_SUSPECT : DiagnosticCode.CELLS_SPLIT;
    }

    /** The same row with other text in a cell. */
    FoundRow with(String column, String text) {
        Map<String, String> other = new LinkedHashMap<>(cells);
        other.put(column, text);
        return new FoundRow(lines, other, others, doubt, repair);
    }

    /** The same row, put together in a way that has to be told. */
    FoundRow repaired(Repair how) {
        return new FoundRow(lines, cells, others, doubt, Optional.of(how));
    }

    /** The same row with the cell of a column that is kept by its heading under that of a known one. */
    FoundRow knowing(String heading, String id) {
        Map<String, String> known = new LinkedHashMap<>(cells);
        Map<String, String> rest = new LinkedHashMap<>(others);
        Optional.ofNullable(rest.remove(heading)).ifPresent(cell -> known.put(id, FigureCell.bare(cell)));
        return new FoundRow(lines, known, rest, doubt, repair);
    }

    /** Whether it is put together of more lines than one. */
    boolean isOnSeveralLines() {
        return lines.lines().size() > 1;
    }

    /** Nothing but figures, as the row of totals may have. */
    boolean isNameless() {
        return text(LabelCells.CODE).isEmpty() && text(LabelCells.NAME).isEmpty();
    }

    /** The same row with a name that goes on in the lines below it. */
    FoundRow named(String name, List<SourceLine> below) {
        return goingOn(new LabelCells.Label(text(LabelCells.CODE), name), below);
    }

    /** The same with its code below it too. */
    FoundRow goingOn(LabelCells.Label label, List<SourceLine> below) {
        Map<String, String> other = new LinkedHashMap<>(cells);
        if (!label.code().isEmpty()) {
            other.put(LabelCells.CODE, label.code());
        }
        other.put(LabelCells.NAME, label.name());
        List<SourceLine> all = new ArrayList<>(lines.lines());
        all.addAll(below);
        LogicalRow row = new LogicalRow(all);
        return new FoundRow(
                row, other, others, doubt, FlowLine.misread(row, label.name()).or(() -> repair));
    }

    /** Its known cells, for a diagnostic. */
    String shown() {
        return "'" + cells.values().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | ")) + "'";
    }

    /** The same row with a doubt, or without one. */
    FoundRow doubted(Optional<Doubt> reason) {
        return new FoundRow(lines, cells, others, reason, repair);
    }
}
