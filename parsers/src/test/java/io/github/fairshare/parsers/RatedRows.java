package io.github.fairshare.parsers;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.generators.RatedName;
import java.util.List;

/** Holds records of ratings against the rows that were printed, one record to a row and in their order. */
final class RatedRows {
    private RatedRows() {}

    static void add(Tally tally, List<RatedName> printed, Parsed<? extends CcgRating> parsed) {
        tally.print(printed.size());
        for (int at = 0; at < parsed.entries().size(); at++) {
            Entry<? extends CcgRating> entry = parsed.entries().get(at);
            if (at < printed.size() && isOf(printed.get(at), entry.value())) {
                tally.add(entry.status());
            } else {
                tally.fault(entry + " in place " + at);
            }
        }
    }

    /** A record may lack a code or a rating, and has no other than its row. */
    private static boolean isOf(RatedName row, CcgRating read) {
        return read.code().map(code -> code.text().equals(row.code())).orElse(true)
                && (read.code().isEmpty()
                        || read.rating().map(row.rating()::equals).orElse(true));
    }
}
