package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A table with one column a rating, the best first, and one for all of them. */
final class RatingGrid {
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    RatingGrid(Column first) {
        columns.add(first);
        for (Rating rating : Rating.values()) {
            columns.add(new Column(rating.name().toLowerCase(Locale.ROOT), rating.printed(), Display.NUMBER));
        }
        columns.add(new Column("all", "All", Display.NUMBER));
    }

    RatingGrid add(String label, ToLongFunction<Rating> count) {
        List<String> cells = new ArrayList<>(List.of(label));
        long all = 0;
        for (Rating rating : Rating.values()) {
            long found = count.applyAsLong(rating);
            cells.add(Long.toString(found));
            all += found;
        }
        cells.add(Long.toString(all));
        rows.add(cells);
        return this;
    }

    DataTable table() {
        return new DataTable(columns, rows);
    }
}
