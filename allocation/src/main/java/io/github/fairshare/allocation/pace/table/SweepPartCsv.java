package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.core.measure.Percent;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a part of a sweep counted, and reads it back: a row without a code for each range of draws, which says what the
 * sweep is of, then a row for each body and distance.
 */
public final class SweepPartCsv {
    private static final List<String> COLUMNS =
            List.of("code", "closing_percent", "times", "first", "end", "draws", "check", "sweep");

    private SweepPartCsv() {}

    /**
     * Writes a part.
     *
     * @param part what was counted
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(SweepPart part, Appendable out) throws IOException {
        SweepPart.Subject of = part.subject();
        List<List<String>> rows = new ArrayList<>();
        part.slices()
                .forEach(range -> rows.add(List.of(
                        "",
                        "",
                        "",
                        Long.toString(range.first()),
                        Long.toString(range.end()),
                        Integer.toString(of.draws()),
                        of.check(),
                        of.words())));
        part.counts()
                .forEach(count -> rows.add(List.of(
                        count.code(),
                        count.closing().points().toPlainString(),
                        Long.toString(count.times()),
                        "",
                        "",
                        "",
                        "",
                        "")));
        CsvTable.write(COLUMNS, rows, out);
    }

    /**
     * Reads a part that was written.
     *
     * @param table the text of the table; who opened it closes it
     * @return the part
     * @throws PositionsException where the table or a cell cannot be used
     * @throws IllegalArgumentException where the counts do not come to as many as there are draws
     */
    public static SweepPart read(Reader table) {
        CsvTable csv = CsvTable.read(table, PositionsException::new)
                .only(COLUMNS)
                .need("code", "closing_percent", "times", "first", "end", "draws", "check", "sweep");
        List<SweepPart.Range> slices = new ArrayList<>();
        List<SweepPart.Count> counts = new ArrayList<>();
        List<SweepPart.Subject> subjects = new ArrayList<>();
        for (CsvRow cells : csv.rows()) {
            FigureRow row = new FigureRow(cells);
            if (row.text("sweep").isPresent()) {
                slices.add(new SweepPart.Range(whole(row, "first"), whole(row, "end")));
                subjects.add(new SweepPart.Subject(
                        row.neededText("sweep"), (int) whole(row, "draws"), row.neededText("check")));
            } else {
                Percent closing = row.percent("closing_percent")
                        .orElseThrow(() -> row.refused("closing_percent", "is empty; fill it in"));
                counts.add(new SweepPart.Count(row.neededText("code"), closing, whole(row, "times")));
            }
        }
        if (subjects.isEmpty()) {
            throw new PositionsException("no row says which draws were counted; keep the rows of the part as written");
        }
        return SweepPart.of(subjects.get(0), slices, counts);
    }

    private static long whole(FigureRow row, String column) {
        String text = row.neededText(column);
        if (!text.matches("[0-9]{1,10}")) {
            throw row.refused(column, "is no whole number; keep the rows of the part as written");
        }
        return Long.parseLong(text);
    }
}
