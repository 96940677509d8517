package io.github.fairshare.parsers;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text of the corpus: a document as a tool gave it back.
 *
 * @param document the id of the document
 * @param tool the name of the tool
 * @param family how it is to be read
 * @param path its place in the corpus
 */
record CorpusFile(String document, String tool, CorpusFamily family, Path path) {
    /** Seen from the module, where tests run. */
    private static final Path CORPUS = Path.of("src", "test", "corpus");

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** All texts that the manifest names. */
    static List<CorpusFile> all() {
        return table(CORPUS.resolve("MANIFEST.csv")).stream()
                .filter(line -> !line.get("file").isEmpty())
                .map(line -> new CorpusFile(
                        line.get("document"),
                        line.get("tool"),
                        CorpusFamily.of(line.get("family")),
                        CORPUS.resolve(line.get("file"))))
                .toList();
    }

    /**
     * Counts that no change may fall behind.
     *
     * @param right rows that were right
     * @param wrong records that were wrong
     */
    record Expected(long right, long wrong) {
        /** What is asked of a text that is new: nothing wrong. */
        static final Expected OF_NEW_TEXT = new Expected(0, 0);
    }

    /** The committed counts by the name of the text. */
    static Map<String, Expected> expectedCounts() {
        return table(CORPUS.resolve("expected-counts.csv")).stream()
                .collect(Collectors.toMap(
                        line -> line.get("document") + "/" + line.get("tool"),
                        line -> new Expected(Long.parseLong(line.get("right")), Long.parseLong(line.get("wrong")))));
    }

    /** Document and tool, for example dtoc-wide/mutool. */
    String name() {
        return document + "/" + tool;
    }

    SourceText text() {
        try {
            return SourceText.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    CorpusTruth truth() {
        Path file = CORPUS.resolve("truth").resolve(document + ".csv");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = TABLE.parse(reader)) {
            List<String> columns = List.copyOf(parser.getHeaderNames());
            return new CorpusTruth(
                    columns,
                    parser.stream().map(CSVRecord::toList).map(List::copyOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static List<CSVRecord> table(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = TABLE.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
