package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document's own list of its regions and hubs: how they are spelt, and which hub is in which region.
 *
 * @param heading where the list starts, empty where the document has none
 * @param rows one per hub
 */
record HubListing(Optional<SourceLine> heading, List<Row> rows) {
    private static final int MAX_HUBS = 200;

    /** Copies the list. */
    HubListing {
        rows = List.copyOf(rows);
    }

    /**
     * A hub of the list.
     *
     * @param lines where it stands; several where its name is wrapped
     * @param region its region, carried down from the last line that prints one
     * @param hub its name
     * @param pieces the parts of its name, one per line
     * @param beside what its lines print where the list has no column
     */
    record Row(LogicalRow lines, Optional<String> region, String hub, List<String> pieces, List<String> beside) {
        /** The same with the known labels of which these are a misreading, unless the list has that hub too. */
        private Row corrected(List<Row> all) {
            List<String> near = KnownHubs.hubs().near(hub).stream()
                    .filter(label -> all.stream().noneMatch(row -> row.hub().equals(label)))
                    .toList();
            Optional<String> known = region.map(text -> KnownHubs.regions().near(text))
                    .filter(regions -> regions.size() == 1)
                    .map(regions -> regions.get(0))
                    .or(() -> region);
            return new Row(lines, known, near.size() == 1 ? near.get(0) : hub, pieces, beside);
        }

        /** A list of hubs has neither names nor figures: then its heading is the end of one over members. */
        private boolean isOfMembers() {
            return Stream.concat(Stream.of(hub), beside.stream())
                    .anyMatch(cell ->
                            FigureCell.isLong(cell) || GluedNames.of(cell).hasNames());
        }

        private Row in(Optional<String> carried) {
            return new Row(lines, carried, hub, pieces, beside);
        }

        private Row with(Row below) {
            return new Row(
                    new LogicalRow(joined(lines.lines(), below.lines.lines())),
                    region,
                    hub + " " + below.hub,
                    joined(pieces, below.pieces),
                    joined(beside, below.beside));
        }

        private static <T> List<T> joined(List<T> above, List<T> below) {
            return Stream.concat(above.stream(), below.stream()).toList();
        }
    }

    /** Finds the list of a document. */
    static HubListing find(List<SourceLine> lines) {
        Optional<TableHeading> heading = Optional.empty();
        Optional<SourceLine> start = Optional.empty();
        LabelCarryDown regions = new LabelCarryDown(LabelSet.of(List.of()));
        List<Row> rows = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.isBlank() || LineSplitter.isTooLong(line)) {
                continue;
            }
            if (heading.isEmpty()) {
                heading = HubColumns.findListing(line).filter(found -> !HubHeading.isWhole(line));
                start = heading.map(found -> line);
                continue;
            }
            Optional<Row> row = row(line, heading.get());
            if ((row.isEmpty() && !TextLayout.isRuler(line.text())) || rows.size() == MAX_HUBS) {
                break;
            }
            row.ifPresent(printed -> take(printed, rows, regions));
        }
        return rows.stream().filter(Row::isOfMembers).count() * 2 >= rows.size()
                ? new HubListing(Optional.empty(), List.of())
                : new HubListing(start, rows);
    }

    /** The same where a misread letter of a known label is corrected, so that the table may use the right one. */
    HubListing corrected() {
        return new HubListing(
                heading, rows.stream().map(row -> row.corrected(rows)).toList());
    }

    private static Optional<Row> row(SourceLine line, TableHeading heading) {
        if (HubColumns.findFootprints(line).isPresent()) {
            return Optional.empty();
        }
        List<String> cells = heading.layout().cells(line.text());
        List<String> beside = cells.stream()
                .skip(heading.headings().size())
                .filter(cell -> !cell.isEmpty())
                .toList();
        String hub = heading.cell(cells, HubColumns.HUB);
        Optional<String> region =
                Optional.of(heading.cell(cells, HubColumns.REGION)).filter(text -> !text.isEmpty());
        return cells.size() < 2 || hub.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(new LogicalRow(List.of(line)), region, hub, List.of(hub), beside));
    }

    /** A name that is wrapped over lines breaks off before or behind a word that joins its parts. */
    private static void take(Row printed, List<Row> rows, LabelCarryDown regions) {
        int last = rows.size() - 1;
        if (last >= 0
                && printed.region().isEmpty()
                && LabelCarryDown.areConnected(rows.get(last).hub(), printed.hub())) {
            rows.set(last, rows.get(last).with(printed));
            return;
        }
        printed.region().ifPresent(region -> regions.add(printed.lines().first().number(), region));
        rows.add(printed.in(regions.current()));
    }

    /** The regions. */
    LabelSet regions() {
        return LabelSet.of(rows.stream().flatMap(row -> row.region().stream()).toList());
    }

    /** The hubs. */
    LabelSet hubs() {
        return LabelSet.of(rows.stream().map(Row::hub).toList());
    }

    /** The region of a hub; empty where the list does not say. */
    Optional<String> regionOf(String hub) {
        return rows.stream().filter(row -> row.hub().equals(hub)).findFirst().flatMap(Row::region);
    }
}
