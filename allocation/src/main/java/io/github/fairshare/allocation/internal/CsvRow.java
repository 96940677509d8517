package io.github.fairshare.allocation.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One row of a table by the names of its columns; a blank cell is no cell. */
public final class CsvRow {
    private final long line;
    private final Map<String, Integer> places;
    private final String[] cells;
    private final Function<String, IllegalArgumentException> refusal;

    CsvRow(long line, Map<String, Integer> places, String[] cells, Function<String, IllegalArgumentException> refusal) {
        this.line = line;
        this.places = places;
        this.cells = cells;
        this.refusal = refusal;
    }

    /**
     * Where it begins.
     *
     * @return counted from 1
     */
    public long line() {
        return line;
    }

    /**
     * A cell.
     *
     * @param column for example {@code code}
     * @return without blanks around it; empty where it is blank or there is no such column
     */
    public Optional<String> find(String column) {
        Integer place = places.get(column);
        return place == null
                ? Optional.empty()
                : Optional.of(cells[place].strip()).filter(cell -> !cell.isEmpty());
    }

    /**
     * Where it stands, for messages.
     *
     * @return for example {@code line 3}
     */
    public String place() {
        return "line " + line;
    }

    /**
     * That something is wrong with a cell.
     *
     * @param column for example {@code code}
     * @param problem what, and what to do
     * @return to be thrown
     */
    public IllegalArgumentException refused(String column, String problem) {
        return refusal.apply(place() + ", column " + column + ": " + problem);
    }

    /**
     * That something is wrong with the row.
     *
     * @param problem what, and what to do
     * @return to be thrown
     */
    public IllegalArgumentException refused(String problem) {
        return refusal.apply(place() + ": " + problem);
    }

    /**
     * Place and cells.
     *
     * @return for example {@code line 3: [A, 200]}
     */
    @Override
    public String toString() {
        return place() + ": " + Arrays.toString(cells);
    }
}
