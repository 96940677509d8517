package io.github.fairshare.allocation.rating.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.limit.LimitsRequest;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Given;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Answers a table of counts (columns count and, where the method needs it, denominator) with a table of limits. */
public final class LimitsCsv {
    private static final String COUNT = "count";
    private static final String DENOMINATOR = "denominator";
    private static final List<String> ANSWER = List.of(COUNT, DENOMINATOR, "lower", "upper");

    private LimitsCsv() {}

    /**
     * Reads counts and writes {@code count,denominator,lower,upper}, limits to fifteen significant digits.
     *
     * @param reader the table of counts; read to its end and left open
     * @param request method, level and benchmark
     * @param out where to write
     * @return the columns of the table that are not in the answer; an answer can itself be asked for other limits
     * @throws IOException where the texts cannot be read or written
     * @throws IllegalArgumentException where the table cannot be used; it names line, column, value and what to do
     */
    public static List<String> answer(Reader reader, LimitsRequest request, Appendable out) throws IOException {
        CsvTable table = CsvTable.read(reader, IllegalArgumentException::new);
        if (!table.columns().contains(COUNT)) {
            throw new IllegalArgumentException(
                    "line 1 has no column count; given are " + Given.shown(String.join(", ", table.columns()))
                            + "; expected are count and, where the method needs it, denominator");
        }
        CsvTable.append(ANSWER, out);
        for (CsvRow row : table.rows()) {
            CsvTable.append(answer(row, request), out);
        }
        return table.columns().stream()
                .filter(column -> !ANSWER.contains(column))
                .toList();
    }

    private static List<String> answer(CsvRow row, LimitsRequest request) {
        String count = row.find(COUNT).orElse("");
        Optional<String> denominator = row.find(DENOMINATOR);
        try {
            LimitPair pair = request.limits(decimal(count), denominator.map(LimitsCsv::decimal));
            return List.of(
                    count, denominator.orElse(""), LimitPair.format(pair.lower()), LimitPair.format(pair.upper()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "line " + row.line() + ", count '" + count + "'"
                            + denominator
                                    .map(cases -> ", denominator '" + cases + "'")
                                    .orElse("") + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static BigDecimal decimal(String text) {
        return Fraction.ofDecimal(text).decimal().orElseThrow();
    }
}
