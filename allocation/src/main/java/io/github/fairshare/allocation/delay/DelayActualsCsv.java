package io.github.fairshare.allocation.delay;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.core.measure.Given;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads counted delays from a table with a header: code (or the name where a body has none) and actual, beds per day. */
public final class DelayActualsCsv {
    private static final String CODE = "code";
    private static final String ACTUAL = "actual";

    private DelayActualsCsv() {}

    /**
     * Reads a table; other columns are not used.
     *
     * @param reader the text; it is read to its end and left open
     * @param targets what the figures are held against
     * @return one a row, in the order of the table
     * @throws IllegalArgumentException where the table cannot be used; it names line, column, value and what to do
     */
    public static List<DelayProgress> read(Reader reader, DelayTable targets) {
        CsvTable table = CsvTable.read(reader, IllegalArgumentException::new).need(CODE, ACTUAL);
        List<DelayProgress> progress = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (CsvRow row : table.rows()) {
            DelayProgress one = progress(row, targets);
            Long earlier = seen.putIfAbsent(one.position().key(), row.line());
            if (earlier != null) {
                throw row.refused(CODE, one.position().key() + " stands in line " + earlier + " too; give it once");
            }
            progress.add(one);
        }
        return progress;
    }

    private static DelayProgress progress(CsvRow row, DelayTable targets) {
        String key = row.find(CODE)
                .orElseThrow(() -> row.refused(CODE, "is empty; give the code of the targets, such as 00C"));
        DelayPosition position = targets.find(key)
                .orElseThrow(() -> row.refused(
                        CODE, "the targets have no '" + Given.shown(key) + "'; give a code as it stands there"));
        String actual = row.find(ACTUAL).orElse("");
        if (!actual.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw row.refused(
                    ACTUAL, "'" + Given.shown(actual) + "' is no number of beds; expected digits such as 12.36");
        }
        return new DelayProgress(position, Beds.of(actual));
    }
}
