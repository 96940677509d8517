package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.table.DataTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small tables of our own wording with damage that converters do, each kind of damage in several families: what is printed
 * comes out, and what cannot be told is unresolved. {@code neighbours.txt} holds each text and the rows that it prints,
 * written from the text; the status "held" is exact or repaired.
 */
class NeighboursTest {
    private static final Map<String, Function<SourceText, DataTable>> FAMILIES = Map.of(
            "dtoc-targets", reader(DtocTargetsParser.standard(), SourceTables::ofDtocTargets),
            "annual-ratings", reader(AnnualRatingsParser.standard(), SourceTables::ofRatings),
            "maternity-ratings", reader(MaternityAssessmentParser.standard(), SourceTables::ofRatings),
            "clinical-ratings", reader(ClinicalRatingsParser.standard(), SourceTables::ofClinicalRatings),
            "pace-measures", reader(PaceMeasuresParser.standard(), SourceTables::ofPaceMeasures),
            "pct-distances", reader(PctDistancesParser.standard(), SourceTables::ofPctDistances),
            "hub-footprints", reader(HubFootprintsParser.standard(), SourceTables::ofHubFootprints),
            "allocation-positions", reader(AllocationTableParser.standard(), SourceTables::ofAllocationPositions));

    private static <T> Function<SourceText, DataTable> reader(
            SourceParser<T> parser, Function<Parsed<T>, DataTable> table) {
        return text -> table.apply(parser.parse(text));
    }

    /** A text, what it is, and the rows that it prints. */
    record Neighbour(String title, String text, List<String> rows) {
        static Neighbour of(String block) {
            int line = block.indexOf('\n');
            int rows = block.indexOf("\n---\n");
            return new Neighbour(
                    block.substring(0, line),
                    block.substring(line + 1, rows + 1),
                    block.substring(rows + 5)
                            .lines()
                            .filter(row -> !row.isBlank())
                            .toList());
        }

        String family() {
            return title.substring(0, title.indexOf(' '));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Neighbour> neighbours() throws IOException {
        try (InputStream file = Objects.requireNonNull(NeighboursTest.class.getResourceAsStream("neighbours.txt"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^### "))
                    .filter(block -> !block.isBlank())
                    .map(Neighbour::of);
        }
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void table_damagedAsConvertersDo_givesWhatItPrints(Neighbour neighbour) {
        Function<SourceText, DataTable> reader = Objects.requireNonNull(FAMILIES.get(neighbour.family()));
        List<String> read = reader.apply(SourceText.of(neighbour.text())).rows().stream()
                .map(row -> String.join(",", row.subList(1, row.size())))
                .toList();
        assertThat(read).hasSameSizeAs(neighbour.rows());
        for (int at = 0; at < read.size(); at++) {
            String wanted = neighbour.rows().get(at);
            String row = wanted.endsWith(",held")
                    ? read.get(at).replaceFirst(",(?:exact|repaired)$", ",held")
                    : read.get(at);
            assertThat(row).isEqualTo(wanted);
        }
    }
}
