package io.github.fairshare.parsers.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.Reading.Way;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Readings of ten lines, each a made-up code with a made-up figure. */
class ReadingChoiceTest {
    private static final List<SourceLine> LINES = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> new SourceLine(number, "A" + number + " " + number + " 5", "\n"))
            .toList();
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(Term.of("code", Content.CODE, "code"), Term.of("share", Content.FIGURE, "share")),
            Set.of("share"),
            List.of(Set.of("code")),
            new HeadingPhrases(Map.of()),
            new Codes());

    @Test
    void reading_thatExplainsMore_wins() {
        assertThat(best(reading(Way.LINES, 8, "1"), reading(Way.ORDER, 9, "2")))
                .extracting(row -> row.text("share"))
                .containsOnly("2")
                .hasSize(9);
    }

    @Test
    void readings_thatExplainAsMuch_areTakenInTheirOrder() {
        assertThat(best(reading(Way.LINES, 9, "1"), reading(Way.ORDER, 9, "2")))
                .extracting(row -> row.text("share"))
                .containsOnly("1");
    }

    @Test
    void rows_onWhichTwoReadingsDiffer_areDoubtedWithBoth() {
        assertThat(best(reading(Way.LINES, 10, "1"), reading(Way.SEPARATED, 9, "2"))
                        .subList(0, 9))
                .allSatisfy(row -> assertThat(row.doubt()).hasValueSatisfying(doubt -> {
                    assertThat(doubt.code()).isEqualTo(DiagnosticCode.READING_DOUBTED);
                    assertThat(doubt.reason())
                            .contains("line by line", "'" + row.text("code") + " | 1'")
                            .contains("by what separates", "'" + row.text("code") + " | 2'");
                }));
    }

    /** Words in their order say nothing against cells that are plain in every row. */
    @Test
    void readingByOrder_besideOneWhoseCellsArePlain_isNoRival() {
        assertThat(best(reading(Way.SEPARATED, 10, "1"), reading(Way.ORDER, 10, "2")))
                .allMatch(row -> row.doubt().isEmpty());
        assertThat(best(reading(Way.PROOF, 10, "1"), reading(Way.ORDER, 10, "2")))
                .noneMatch(row -> row.doubt().isEmpty());
    }

    @Test
    void rowsThatOneReadingAloneHas_orBothAlike_areSure() {
        assertThat(best(reading(Way.LINES, 10, "1"), reading(Way.SEPARATED, 9, "1")))
                .allMatch(row -> row.doubt().isEmpty());
    }

    /** Of ten rows, eight are less than 84 in a hundred. */
    @Test
    void reading_thatMissesASixth_isNoRival() {
        assertThat(best(reading(Way.LINES, 10, "1"), reading(Way.SEPARATED, 8, "2")))
                .allMatch(row -> row.doubt().isEmpty());
    }

    private static List<FoundRow> best(Reading<FoundTable> one, Reading<FoundTable> other) {
        return new ReadingChoice(VOCABULARY, LINES)
                .best(Stream.of(one, other))
                .orElseThrow()
                .rows();
    }

    private static Reading<FoundTable> reading(Way way, int count, String share) {
        List<FoundRow> rows = LINES.subList(0, count).stream()
                .map(line -> new FoundRow(
                        new LogicalRow(List.of(line)),
                        new TreeMap<>(Map.of("code", "A" + line.number(), "share", share)),
                        Map.of(),
                        Optional.empty()))
                .toList();
        FoundTable table = new FoundTable(
                LINES.subList(0, 1),
                List.of("code", "share"),
                List.of("code", "share"),
                List.of(),
                rows,
                List.of(),
                VOCABULARY.score(rows));
        return new Reading<>(way, table, found -> found);
    }

    private record Codes() implements Evidence {
        @Override
        public boolean isCode(String text) {
            return text.startsWith("A");
        }

        @Override
        public boolean isNamed(String code, String name) {
            return isCode(code);
        }

        @Override
        public boolean fits(FoundRow row) {
            return true;
        }
    }
}
