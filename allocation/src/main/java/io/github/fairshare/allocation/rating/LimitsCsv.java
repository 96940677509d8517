package io.github.fairshare.allocation.rating;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Answers a table of counts (columns count and, where the method needs it, denominator) with a table of limits. */
public final class LimitsCsv {
    private static final String COUNT = "count";
    private static final String DENOMINATOR = "denominator";
    private static final CSVFormat PLAIN = CSVFormat.RFC4180;

    private LimitsCsv() {}

    /**
     * Reads counts and writes {@code count,denominator,lower,upper}, limits to fifteen significant digits.
     *
     * @param reader the table of counts; read to its end and left open
     * @param request method, level and benchmark
     * @param out where to write
     * @return the columns of the table that were not needed, and so are not in the answer
     * @throws IOException where the texts cannot be read or written
     * @throws IllegalArgumentException where the table cannot be used; it names line, column, value and what to do
     */
    public static List<String> answer(Reader reader, LimitsRequest request, Appendable out) throws IOException {
        try {
            CSVParser parser = CsvText.open(reader);
            List<String> columns = parser.getHeaderNames();
            if (!columns.contains(COUNT)) {
                throw new IllegalArgumentException("line 1 has no column count; given are " + String.join(", ", columns)
                        + "; expected are count and, where the method needs it, denominator");
            }
            out.append("count,denominator,lower,upper\n");
            for (CSVRecord row : parser) {
                out.append(line(row, parser.getCurrentLineNumber(), request)).append('\n');
            }
            return columns.stream()
                    .filter(column -> !column.equals(COUNT) && !column.equals(DENOMINATOR))
                    .toList();
        } catch (CSVException e) {
            throw CsvText.broken(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException broken ? CsvText.broken(broken) : e;
        }
    }

    private static String line(CSVRecord row, long line, LimitsRequest request) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("line " + line + " has " + row.size() + " cells, the header has "
                    + row.getParser().getHeaderNames().size() + "; give every row as many");
        }
        String count = cell(row, COUNT).orElse("");
        Optional<String> denominator = cell(row, DENOMINATOR);
        try {
            LimitPair pair = request.limits(decimal(count), denominator.map(LimitsCsv::decimal));
            return PLAIN.format(
                    count, denominator.orElse(""), LimitPair.format(pair.lower()), LimitPair.format(pair.upper()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "line " + line + ", count '" + count + "'"
                            + denominator
                                    .map(cases -> ", denominator '" + cases + "'")
                                    .orElse("") + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return row.isSet(column)
                ? Optional.of(row.get(column).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static BigDecimal decimal(String text) {
        return Fraction.ofDecimal(text).decimal().orElseThrow();
    }
}
