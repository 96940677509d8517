package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a table, which may be wrapped over several physical lines.
 *
 * @param lines its lines in turn, at least one
 */
public record LogicalRow(List<SourceLine> lines) {
    /** Copies the list. */
    public LogicalRow {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a row stands on at least one line");
        }
    }

    /**
     * The text of all lines.
     *
     * @return with one blank between lines
     */
    public String text() {
        return lines.size() == 1
                ? first().text().strip()
                : lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }

    /** Its first line. */
    public SourceLine first() {
        return lines.get(0);
    }

    /** Its last line. */
    public SourceLine last() {
        return lines.get(lines.size() - 1);
    }
}
