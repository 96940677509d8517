package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.hub.HubRow.Origin;
import java.util.Map;
import java.util.Optional;

/**
 * A printed entry of a table of hub footprints, before it is known which organisations it means.
 *
 * @param place where it stands
 * @param labels the region and the hub that hold there
 * @param name as printed
 * @param others cells under other headings, by heading
 */
record HubPrinted(Place place, Labels labels, String name, Map<String, String> others) {
    HubPrinted {
        others = Map.copyOf(others);
    }

    /**
     * Where an entry stands.
     *
     * @param line the physical line on which it begins
     * @param lastLine the number of the line on which it ends
     * @param origin whether that is its own row
     */
    record Place(SourceLine line, int lastLine, Origin origin) {}

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
