package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.source.Provenance;
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
        return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }

    /**
     * Its first line.
     *
     * @return the line
     */
    public SourceLine first() {
        return lines.get(0);
    }

    /**
     * Its last line.
     *
     * @return the line
     */
    public SourceLine last() {
        return lines.get(lines.size() - 1);
    }

    /**
     * Where it stands.
     *
     * @param intake the document
     * @return its provenance, which shows the blank lines between its lines too
     */
    public Provenance provenance(Intake intake) {
        return new Provenance(
                intake.id(), first().number(), last().number(), first().equals(last()) ? first().text() : raw(intake));
    }

    /** Many rows may share a line, so that the text of one line is not copied. */
    private String raw(Intake intake) {
        return intake.lines().subList(first().number() - 1, last().number()).stream()
                .map(SourceLine::text)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Accounts for its lines.
     *
     * @param first what becomes of the first line; the others continue it
     * @param intake the document
     */
    public void mark(Disposition first, Intake intake) {
        intake.ledger().mark(first().number(), first);
        lines.stream().skip(1).forEach(line -> intake.ledger().mark(line.number(), Disposition.CONTINUATION));
    }
}
