package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Share;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads target shares by year: columns year (1 for the first year that is computed), code and target_share. */
public final class SharesCsv {
    private static final List<String> COLUMNS = List.of("year", "code", "target_share");

    private SharesCsv() {}

    /**
     * Reads shares.
     *
     * @param table the text of the table; who opened it closes it
     * @return shares by year and code
     * @throws PositionsException where the table or a cell cannot be used; the message names line, column, value and
     *     remedy
     */
    public static Map<Integer, Map<String, Share>> read(Reader table) {
        CsvTable csv =
                CsvTable.read(table, PositionsException::new).only(COLUMNS).need("year", "code", "target_share");
        Map<Integer, Map<String, Share>> shares = new LinkedHashMap<>();
        for (CsvRow cells : csv.rows()) {
            FigureRow row = new FigureRow(cells);
            Share share =
                    row.share("target_share").orElseThrow(() -> row.refused("target_share", "is empty; fill it in"));
            String code = row.neededText("code");
            Share earlier = shares.computeIfAbsent(year(row), any -> new LinkedHashMap<>())
                    .putIfAbsent(code, share);
            if (earlier != null) {
                throw row.refused("code", "'" + code + "' stands twice in a year; keep one of the two");
            }
        }
        return shares;
    }

    private static int year(FigureRow row) {
        String year = row.neededText("year");
        if (!year.matches("[1-9][0-9]{0,2}")) {
            throw row.refused(
                    "year", "'" + Given.shown(year) + "' is no year; they count 1, 2 and so on, as in the output");
        }
        return Integer.parseInt(year);
    }
}
