package io.github.fairshare.examples.report;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import java.util.ArrayList;
import java.util.List;

/** Figures that a source is known to have, each beside the one that was found. */
final class Expected {
    private final List<List<String>> rows = new ArrayList<>();

    Expected add(String figure, long expected, long found) {
        rows.add(List.of(
                expected == found ? "holds" : "differs", figure, Long.toString(expected), Long.toString(found)));
        return this;
    }

    Block block() {
        return new Block.Table(
                "expected",
                "Figures that are known beforehand",
                new DataTable(
                        List.of(
                                Column.text("result", "Result"),
                                Column.text("figure", "Figure"),
                                new Column("expected", "Expected", Display.NUMBER),
                                new Column("found", "Found", Display.NUMBER)),
                        rows));
    }
}
