package io.github.fairshare.core.join;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Figures added up to the CCGs of a later day, as a table; what a sum is not to be trusted for stands in the last column. */
public final class RollUpTable {
    private final CcgJoin join;
    private final LocalDate day;
    private final List<JoinColumn> columns;
    private final Map<OrganisationCode, Map<JoinColumn, RolledUp>> lines = new TreeMap<>();

    private RollUpTable(CcgJoin join, LocalDate day, List<JoinColumn> columns) {
        this.join = join;
        this.day = day;
        this.columns = columns;
    }

    /**
     * Adds figures up.
     *
     * @param join one row per CCG
     * @param day for example 1 April 2020
     * @param columns additive ones, for example DTOC_TARGET
     * @return one row per CCG of that day: code, name, the sums, parts, remarks
     * @throws IllegalArgumentException where a column does not add up, or the day is before that of the figures
     */
    public static DataTable of(CcgJoin join, LocalDate day, List<JoinColumn> columns) {
        return new RollUpTable(join, day, columns).table();
    }

    private DataTable table() {
        for (JoinColumn column : columns) {
            join.rollUp(column, day)
                    .forEach(line -> lines.computeIfAbsent(
                                    line.organisation().code(), code -> new EnumMap<>(JoinColumn.class))
                            .put(column, line));
        }
        List<String> names = Stream.of(
                        Stream.of("code", "name"),
                        columns.stream().map(RollUpTable::name),
                        Stream.of("parts", "remarks"))
                .flatMap(each -> each)
                .toList();
        return new DataTable(
                names.stream().map(Column::named).toList(),
                lines.values().stream().map(this::row).toList());
    }

    private List<String> row(Map<JoinColumn, RolledUp> line) {
        Organisation body = line.values().iterator().next().organisation();
        List<String> cells = new ArrayList<>(List.of(body.code().text(), body.nameOn(day)));
        columns.forEach(column -> cells.add(Optional.ofNullable(line.get(column))
                .map(rolled -> rolled.sum().toPlainString())
                .orElse("")));
        cells.add(codes(line.values().stream().flatMap(rolled -> rolled.parts().stream())));
        cells.add(String.join("; ", remarks(line)));
        return cells;
    }

    private static List<String> remarks(Map<JoinColumn, RolledUp> line) {
        List<String> remarks = new ArrayList<>();
        line.forEach((column, rolled) -> {
            if (!rolled.absent().isEmpty()) {
                remarks.add(name(column) + ": no figure for " + codes(rolled.absent().stream())
                        + ", so the sum is too small");
            }
        });
        String changed = codes(line.values().stream().flatMap(rolled -> rolled.changedFootprint().stream()));
        if (!changed.isEmpty()) {
            remarks.add("footprint changed in between: " + changed);
        }
        return remarks;
    }

    private static String codes(Stream<OrganisationCode> codes) {
        return String.join(" ", new TreeSet<>(codes.map(OrganisationCode::text).toList()));
    }

    /**
     * The name of a column as the table of a join has it.
     *
     * @param column for example DTOC_TARGET
     * @return for example {@code dtoc_target}
     */
    public static String name(JoinColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
