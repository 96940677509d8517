package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import java.util.ArrayList;
import java.util.List;

/** Counts that a document was published with, each with its place and beside what was read. */
final class PublishedCounts {
    private final String place;
    private final List<List<String>> rows = new ArrayList<>();

    PublishedCounts(String place) {
        this.place = place;
    }

    PublishedCounts add(String figure, long expected, long found) {
        rows.add(List.of(
                expected == found ? "holds" : "differs", figure, Long.toString(expected), Long.toString(found), place));
        return this;
    }

    Block block() {
        return new Block.Table(
                "published",
                "Published counts",
                new DataTable(
                        List.of(
                                Column.text("result", "Result"),
                                Column.text("count", "Count"),
                                new Column("published", "Published", Display.NUMBER),
                                new Column("found", "Found", Display.NUMBER),
                                Column.text("place", "Where")),
                        rows));
    }
}
