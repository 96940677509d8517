package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.CorpusFile.Expected;
import io.github.fairshare.parsers.CorpusVerdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads what real tools gave of printed tables and counts; see {@code src/test/corpus/README.md}.
 *
 * <p>The goal: nothing wrong anywhere, and of the rows 98 % right where a tool keeps a row on a line, 95 % over quotes
 * and headings of several lines, 85 % behind tesseract. Until then the committed counts are a ratchet: they only get
 * better. The table, its causes and the counts of today are written to the build directory; better counts are copied
 * from there.
 */
class RealToolsCorpusTest {
    private static final Path BUILD = Path.of("target");

    private static final Map<String, Expected> EXPECTED = CorpusFile.expectedCounts();

    private static List<CorpusResult> results = List.of();

    @BeforeAll
    static void readTheCorpus() throws IOException {
        results = CorpusFile.all().stream().map(CorpusResult::of).toList();
        CorpusReport report = new CorpusReport(results);
        Files.createDirectories(BUILD);
        Files.writeString(BUILD.resolve("corpus-table.txt"), report.table());
        Files.writeString(
                BUILD.resolve("corpus-causes.txt"),
                report.causes(Kind.WRONG, Kind.INVENTED, Kind.MISREAD, Kind.UNRESOLVED));
        Files.writeString(BUILD.resolve("corpus-files.txt"), report.files());
        Files.writeString(BUILD.resolve("expected-counts.csv"), report.counts());
        System.out.println(report.table());
    }

    @Test
    void rows_ofEveryText_areRightAtLeastAsOftenAsBefore() {
        assertThat(results)
                .filteredOn(result -> result.right() < before(result).right())
                .map(result -> result.file().name() + ": " + result.right() + " rows right, "
                        + before(result).right() + " before")
                .isEmpty();
    }

    @Test
    void records_ofEveryText_areWrongAtMostAsOftenAsBefore() {
        assertThat(results)
                .filteredOn(result -> result.wrong() > before(result).wrong())
                .map(result -> result.file().name() + ": " + result.wrong() + " records wrong, "
                        + before(result).wrong() + " before")
                .isEmpty();
    }

    @Test
    void expectedCounts_nameEveryTextOfTheManifestAndNoOther() {
        assertThat(EXPECTED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        results.stream().map(result -> result.file().name()).toList());
    }

    private static Expected before(CorpusResult result) {
        return EXPECTED.getOrDefault(result.file().name(), Expected.OF_NEW_TEXT);
    }
}
