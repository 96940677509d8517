package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the lines below the heading of a table of allocations together to rows: a line may be a row, several rows, or one
 * cell or a part of a row. For one thread.
 */
final class AllocationAssembly {
    private static final int MOST_KEPT = 1_000;

    private final AllocationHeading heading;
    private final AllocationRows reader;
    private final AllocationGroup group;
    private final RecentAnswers<List<String>> parts = new RecentAnswers<>(MOST_KEPT, RowStarts::cut);
    private final List<AllocationRow> rows = new ArrayList<>();
    private final List<SourceLine> strays = new ArrayList<>();
    private SourceLine before = new SourceLine(1, "", "");

    AllocationAssembly(AllocationHeading heading) {
        this.heading = heading;
        this.reader = new AllocationRows(heading);
        this.group = new AllocationGroup(reader, heading.figures().size());
    }

    List<AllocationRow> rows() {
        return List.copyOf(rows);
    }

    List<SourceLine> strays() {
        return List.copyOf(strays);
    }

    void take(SourceLine line) {
        put(line);
        before = line;
    }

    private void put(SourceLine line) {
        List<AllocationRow> whole = separated(line).map(List::of).orElseGet(() -> inOneLine(line));
        if (whole.isEmpty()) {
            reopenFor(line);
            if (!group.takes(line)) {
                close();
            }
            group.add(line).ifPresent(strays::add);
            return;
        }
        Optional<AllocationRow> wrapped = whole.size() == 1 ? group.findWrapped(whole.get(0)) : Optional.empty();
        wrapped.ifPresentOrElse(this::finishGroup, () -> {
            close();
            rows.addAll(whole);
        });
    }

    /** Figures behind a row that had to be split may be its own: then what was split was one figure. */
    private void reopenFor(SourceLine line) {
        boolean figures = line.text().chars().noneMatch(Character::isLetter)
                && line.text().chars().anyMatch(Character::isDigit)
                && !PageNumber.is(line.text());
        if (!figures || !group.isEmpty() || rows.isEmpty()) {
            return;
        }
        AllocationRow above = rows.get(rows.size() - 1);
        boolean split = above.repair().isPresent() && above.lines().lines().size() == 1;
        boolean alone = rows.size() < 2 || !rows.get(rows.size() - 2).lines().equals(above.lines());
        if (split && alone && above.lines().last().equals(before)) {
            rows.remove(rows.size() - 1);
            group.reopen(above);
        }
    }

    /** A text that ends in a row leaves the beginning of one behind. */
    void finish(SourceLine end) {
        boolean cut = group.endsWith(end) && group.find().isEmpty();
        if (cut && group.startsWithCode()) {
            LogicalRow lines = group.row();
            boolean glued = rows.stream().anyMatch(row -> row.repair().isPresent());
            finishGroup(glued ? reader.cutOffAmongGlued(lines, lines.text()) : reader.cutOff(lines, lines.text()));
        }
        close();
    }

    private void close() {
        group.find().or(group::findUnresolved).ifPresentOrElse(this::finishGroup, () -> strays.addAll(group.take()));
    }

    private void finishGroup(AllocationRow row) {
        group.take().stream()
                .filter(line -> !row.lines().lines().contains(line))
                .forEach(strays::add);
        rows.add(row);
    }

    /** Cells kept apart as in the heading, each under its own. */
    private Optional<AllocationRow> separated(SourceLine line) {
        List<String> cells =
                heading.layout().map(layout -> layout.cells(line.text())).orElse(List.of());
        List<String> columns = heading.columns();
        boolean fits = heading.layout().equals(Optional.of(TextLayout.BLANKS))
                ? cells.size() == columns.size()
                : cells.size() >= columns.size();
        if (!fits) {
            return Optional.empty();
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String column = at < columns.size() ? columns.get(at) : "column " + (at + 1);
            if (at < columns.size() || !cells.get(at).isEmpty()) {
                byColumn.put(column, cells.get(at));
            }
        }
        String code =
                Optional.ofNullable(byColumn.remove(AllocationColumns.CODE)).orElse("");
        String name =
                Optional.ofNullable(byColumn.remove(AllocationColumns.NAME)).orElse("");
        boolean hasFigure = AllocationColumns.FIGURES.stream()
                .anyMatch(column ->
                        AllocationRows.figure(byColumn.getOrDefault(column, "")).isPresent());
        return hasFigure && !(code + name).isBlank()
                ? Optional.of(new AllocationRow(
                        new LogicalRow(List.of(line)), code, name, byColumn, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** One row, or several that follow each other without a line end. */
    private List<AllocationRow> inOneLine(SourceLine line) {
        LogicalRow lines = new LogicalRow(List.of(line));
        Optional<AllocationRow> one = reader.find(lines, line.text()).filter(group::isRow);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<String> cut = parts.of(line.text());
        if (cut.size() < 2) {
            return List.of();
        }
        List<AllocationRow> several = new ArrayList<>();
        for (String part : cut) {
            reader.find(lines, part)
                    .filter(group::isSureRow)
                    .or(() -> Optional.of(part)
                            .filter(group::isBeginning)
                            .map(text -> reader.withoutFigures(lines, text)))
                    .ifPresent(several::add);
        }
        return several.size() > 1 ? several : List.of();
    }
}
