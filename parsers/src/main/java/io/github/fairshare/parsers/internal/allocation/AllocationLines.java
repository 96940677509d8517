package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single lines below the heading of a table of allocations that are a row, or several rows. For one thread. */
final class AllocationLines {
    private static final int MOST_KEPT = 1_000;

    private final AllocationRows reader;
    private final AllocationEvidence evidence;
    private final RecentAnswers<List<String>> parts = new RecentAnswers<>(MOST_KEPT, RowStarts::cut);

    AllocationLines(AllocationRows reader, AllocationEvidence evidence) {
        this.reader = reader;
        this.evidence = evidence;
    }

    /**
     * The rows that a line is by itself.
     *
     * @param line the line
     * @param open how many lines above it are of a row that is not complete
     * @return none where it is no row, or one cell or a part of one
     */
    List<AllocationRow> read(SourceLine line, int open) {
        LogicalRow lines = new LogicalRow(List.of(line));
        Optional<AllocationRow> one = reader.find(lines, line.text()).filter(row -> evidence.isRow(row, open));
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
                    .filter(row -> evidence.isSureRow(row, open))
                    .or(() -> Optional.of(part)
                            .filter(evidence::isBeginning)
                            .map(text -> reader.withoutFigures(lines, text)))
                    .ifPresent(several::add);
        }
        return several.size() > 1 ? several : List.of();
    }
}
