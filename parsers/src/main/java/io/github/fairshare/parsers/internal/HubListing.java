package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document's own list of its regions and hubs: how they are spelt, and which hub is in which region.
 *
 * @param heading where the list starts, empty where the document has none
 * @param rows one per hub
 */
public record HubListing(Optional<SourceLine> heading, List<Row> rows) {
    private static final int MAX_HUBS = 200;

    /** Copies the list. */
    public HubListing {
        rows = List.copyOf(rows);
    }

    /**
     * A hub of the list.
     *
     * @param line where it stands
     * @param region its region, carried down from the last line that prints one
     * @param hub its name
     */
    public record Row(SourceLine line, Optional<String> region, String hub) {}

    /**
     * Finds the list of a document.
     *
     * @param lines all lines
     * @return an empty list where there is none
     */
    public static HubListing find(List<SourceLine> lines) {
        Optional<TableHeading> heading = Optional.empty();
        Optional<SourceLine> start = Optional.empty();
        LabelCarryDown regions = new LabelCarryDown(LabelSet.of(List.of()));
        List<Row> rows = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.isBlank() || LineSplitter.isTooLong(line)) {
                continue;
            }
            if (heading.isEmpty()) {
                heading = HubColumns.findListing(line);
                start = heading.map(found -> line);
                continue;
            }
            Optional<Row> row = row(line, heading.get(), regions);
            if ((row.isEmpty() && !TextLayout.isRuler(line.text())) || rows.size() == MAX_HUBS) {
                break;
            }
            row.ifPresent(rows::add);
        }
        return new HubListing(rows.isEmpty() ? Optional.empty() : start, rows);
    }

    private static Optional<Row> row(SourceLine line, TableHeading heading, LabelCarryDown regions) {
        if (HubColumns.findFootprints(line).isPresent()) {
            return Optional.empty();
        }
        List<String> cells = heading.layout().cells(line.text());
        if (cells.size() < 2) {
            return Optional.empty();
        }
        String hub = cell(cells, heading, HubColumns.HUB);
        String region = cell(cells, heading, HubColumns.REGION);
        if (hub.isEmpty()) {
            return Optional.empty();
        }
        if (!region.isEmpty()) {
            regions.add(line.number(), region);
        }
        return Optional.of(new Row(line, regions.current(), hub));
    }

    private static String cell(List<String> cells, TableHeading heading, Column column) {
        return Optional.ofNullable(heading.positions().get(column))
                .filter(at -> at < cells.size())
                .map(cells::get)
                .orElse("");
    }

    /**
     * The regions.
     *
     * @return as the list spells them
     */
    public LabelSet regions() {
        return LabelSet.of(rows.stream().flatMap(row -> row.region().stream()).toList());
    }

    /**
     * The hubs.
     *
     * @return as the list spells them
     */
    public LabelSet hubs() {
        return LabelSet.of(rows.stream().map(Row::hub).toList());
    }

    /**
     * The region of a hub.
     *
     * @param hub as the list spells it
     * @return empty where the list does not say
     */
    public Optional<String> regionOf(String hub) {
        return rows.stream().filter(row -> row.hub().equals(hub)).findFirst().flatMap(Row::region);
    }
}
