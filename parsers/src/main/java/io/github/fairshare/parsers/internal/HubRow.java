package io.github.fairshare.parsers.internal;

import java.util.List;

/**
 * A row of a table of hub footprints after wrapped names are joined and echoes of other rows are told apart.
 *
 * @param line the physical line
 * @param lead what stands before the first name and is no part of the name above
 * @param own the names that belong to the row, from left to right
 * @param echoed the names that repeat other rows and were not taken
 */
record HubRow(HubLine line, String lead, List<Own> own, List<String> echoed) {
    HubRow {
        own = List.copyOf(own);
        echoed = List.copyOf(echoed);
    }

    /** Where a name of a row was found. */
    enum Origin {
        /** In its own row. */
        ROW,
        /** In the recognised text of the page that stands behind the head of the row above. */
        PAGE_TEXT
    }

    /**
     * A name of a row.
     *
     * @param piece the name and what stands behind it
     * @param lastLine the physical line on which it ends
     * @param origin where it was found
     */
    record Own(NameRun.Piece piece, int lastLine, Origin origin) {}
}
