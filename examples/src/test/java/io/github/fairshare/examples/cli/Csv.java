package io.github.fairshare.examples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table that a command printed, read back by its header. */
record Csv(List<String> header, List<List<String>> rows) {
    static Csv of(CommandRun run) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(run.out()))) {
            List<List<String>> all = parser.stream().map(row -> row.toList()).toList();
            return new Csv(all.get(0), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String name) {
        int at = header.indexOf(name);
        return rows.stream().map(row -> row.get(at)).toList();
    }
}
