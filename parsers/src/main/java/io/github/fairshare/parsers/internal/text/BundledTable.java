package io.github.fairshare.parsers.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of known facts that ships with this library, as CSV with a heading. */
public final class BundledTable {
    private static final String FOLDER = "/io/github/fairshare/parsers/";
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private BundledTable() {}

    /**
     * All rows of a table.
     *
     * @param file for example {@code spearheads-2006.csv}
     * @return with cells by heading
     * @throws NullPointerException where this build has no such table
     */
    public static List<CSVRecord> rows(String file) {
        try (InputStream stream = Objects.requireNonNull(BundledTable.class.getResourceAsStream(FOLDER + file), file);
                CSVParser rows = TABLE.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + file + " of fairshare-parsers cannot be read", e);
        }
    }
}
