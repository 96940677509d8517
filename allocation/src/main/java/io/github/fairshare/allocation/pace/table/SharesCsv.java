package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.position.PositionsException;
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
        CsvTable csv = CsvTable.read(table, COLUMNS);
        csv.need("year", "code", "target_share");
        Map<Integer, Map<String, Share>> shares = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            Share share = row.share("target_share").orElseThrow(() -> empty(row, "target_share"));
            String code = row.text("code").orElseThrow(() -> empty(row, "code"));
            Share earlier = shares.computeIfAbsent(year(row), any -> new LinkedHashMap<>())
                    .putIfAbsent(code, share);
            if (earlier != null) {
                throw new PositionsException(
                        row.place() + ", column code: '" + code + "' stands twice in a year; keep one of the two");
            }
        }
        return shares;
    }

    private static int year(CsvRow row) {
        String year = row.text("year").orElseThrow(() -> empty(row, "year"));
        if (!year.matches("[1-9][0-9]{0,2}")) {
            throw new PositionsException(row.place() + ", column year: '" + year
                    + "' is no year; they count 1, 2 and so on, as in the output");
        }
        return Integer.parseInt(year);
    }

    private static PositionsException empty(CsvRow row, String column) {
        return new PositionsException(row.place() + ", column " + column + ": is empty; fill it in");
    }
}
