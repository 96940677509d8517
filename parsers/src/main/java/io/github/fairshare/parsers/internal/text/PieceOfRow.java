package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.CellSpans.Span;
import java.util.List;

/**
 * A line of a table as a piece of one of its rows.
 *
 * @param line the line
 * @param sort which piece it is
 * @param front what stands before the name, the code with it
 * @param code the code, or empty text
 * @param label the words of the name
 * @param cells what stands behind them
 */
record PieceOfRow(SourceLine line, Sort sort, String front, String code, Span label, List<Span> cells) {
    /** Which piece of a row a line is. */
    enum Sort {
        /** The line with the short cells, of which each row has one. */
        ROW,
        /** Words of long cells above or below it. */
        PART,
        /** A blank line. */
        BLANK,
        /** No piece: a heading, or the number of a page. */
        OTHER
    }

    static PieceOfRow without(SourceLine line) {
        return new PieceOfRow(line, line.isBlank() ? Sort.BLANK : Sort.OTHER, "", "", new Span(0, 0, ""), List.of());
    }

    boolean is(Sort other) {
        return sort == other;
    }

    boolean isNamed() {
        return !label.text().isEmpty();
    }
}
