package io.github.fairshare.parsers.internal.headed;

import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The heading of a table: how cells are separated below it, and which column is where. Headings decide, not positions.
 *
 * @param layout how cells are separated
 * @param headings as printed, from left to right
 * @param positions where the known columns are, from left to right
 */
public record TableHeading(TextLayout layout, List<String> headings, Map<KnownColumn, Integer> positions) {
    /**
     * Reads a line as a heading.
     *
     * @param line a physical line
     * @param form the columns to look for
     * @return empty where it is none
     */
    public static Optional<TableHeading> find(String line, HeadedTable.Form form) {
        // Hardly any line of a document names the columns, and cutting all of them into cells takes long.
        String lower = line.toLowerCase(Locale.ROOT);
        if (!form.needed().stream().allMatch(column -> column.canBeIn(lower))) {
            return Optional.empty();
        }
        for (TextLayout layout : TextLayout.values()) {
            List<String> headings = layout.headings(line);
            if (headings.size() > form.needed().size()) {
                Map<KnownColumn, Integer> positions = positions(headings, form.columns());
                form.needed().forEach(column -> takeShared(column, headings, positions));
                if (positions.keySet().containsAll(form.needed())
                        && positions.keySet().stream().anyMatch(form.oneOf()::contains)) {
                    return Optional.of(new TableHeading(layout, headings, positions));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The headings that belong to no known column.
     *
     * @return by position, from left to right
     */
    public Map<Integer, String> unknown() {
        Set<Integer> known = new HashSet<>(positions.values());
        Map<Integer, String> unknown = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            if (!known.contains(at) && !headings.get(at).isEmpty()) {
                unknown.put(at, headings.get(at));
            }
        }
        return unknown;
    }

    /**
     * All columns.
     *
     * @return from left to right, known ones by their ids and others by their headings
     */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(headings);
        positions.forEach((column, at) -> ids.set(at, column.id()));
        return ids;
    }

    /**
     * The known columns.
     *
     * @return from left to right
     */
    public List<KnownColumn> columns() {
        return new ArrayList<>(positions.keySet());
    }

    /**
     * The cell of a row below a column.
     *
     * @param cells the row
     * @param column a column
     * @return empty text where the heading lacks the column or the row the cell
     */
    public String cell(List<String> cells, KnownColumn column) {
        return Optional.ofNullable(positions.get(column))
                .filter(at -> at < cells.size())
                .map(cells::get)
                .orElse("");
    }

    /** A heading of two columns, such as "Code and name of CCG", is that of the one which is needed and has no other. */
    private static void takeShared(KnownColumn needed, List<String> headings, Map<KnownColumn, Integer> positions) {
        if (positions.containsKey(needed)) {
            return;
        }
        headings.stream()
                .filter(needed::isHeadedBy)
                .findFirst()
                .map(headings::indexOf)
                .ifPresent(at -> {
                    positions.values().remove(at);
                    positions.put(needed, at);
                });
    }

    private static Map<KnownColumn, Integer> positions(List<String> headings, List<KnownColumn> columns) {
        Map<KnownColumn, Integer> positions = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            Optional<KnownColumn> column = columns.stream()
                    .filter(candidate -> candidate.isHeadedBy(heading))
                    .findFirst();
            int position = at;
            column.ifPresent(known -> positions.putIfAbsent(known, position));
        }
        return positions;
    }
}
