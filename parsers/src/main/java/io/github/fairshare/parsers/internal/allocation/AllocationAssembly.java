package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines below the heading of a table of allocations together to rows: a line may be a row, several rows, or one
 * cell or a part of a row. For one thread.
 */
final class AllocationAssembly {
    private final AllocationRows reader;
    private final AllocationLines single;
    private final AllocationGroup group;
    private final List<AllocationRow> rows = new ArrayList<>();
    private final List<SourceLine> strays = new ArrayList<>();
    private SourceLine before = new SourceLine(1, "", "");

    AllocationAssembly(AllocationHeading heading) {
        this.reader = new AllocationRows(heading);
        int columns = heading.figures().size();
        AllocationEvidence evidence = new AllocationEvidence(reader, columns);
        this.single = new AllocationLines(heading, reader, evidence);
        this.group = new AllocationGroup(reader, evidence, columns);
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
        List<AllocationRow> whole = single.read(line, group.size());
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
}
