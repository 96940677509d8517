package io.github.fairshare.allocation.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table by the names of its columns; a blank cell is no cell.
 *
 * @param line where it begins, counted from 1
 * @param cells as they stand there
 * @param refusal makes the exception that the table's reader promises of a message
 */
public record CsvRow(long line, Map<String, String> cells, Function<String, IllegalArgumentException> refusal) {
    /** Copies the cells. */
    public CsvRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * A cell.
     *
     * @param column for example {@code code}
     * @return without blanks around it; empty where it is blank or there is no such column
     */
    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
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
}
