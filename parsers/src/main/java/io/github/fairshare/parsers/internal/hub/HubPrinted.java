package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.hub.HubRow.Own;
import java.util.Optional;

/**
 * A printed entry of a table of hub footprints, before it is known which organisations it means.
 *
 * @param row the line on which it begins
 * @param own what is printed
 * @param labels the region and the hub that hold there
 */
record HubPrinted(HubLine row, Own own, Labels labels) {
    SourceLine line() {
        return row.line();
    }

    String name() {
        return own.piece().name();
    }

    /**
     * The labels that hold for an entry.
     *
     * @param region empty where none is printed
     * @param hub empty where none is printed
     * @param repair how the hub's label is read where it is misread in the entry's own row
     * @param hold whether the whole table leaves no other reading
     */
    record Labels(Optional<String> region, Optional<String> hub, Optional<Repair> repair, Hold hold) {}

    /** Whether labels hold for an entry. */
    enum Hold {
        /** Nothing in the table says otherwise. */
        SURE,
        /** They may be those of other entries. */
        DOUBTED
    }
}
