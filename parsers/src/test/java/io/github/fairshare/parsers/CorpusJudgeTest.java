package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.parsers.CorpusVerdict.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A judge of the corpus is no use if it is lenient: hand-made readings with known verdicts. */
class CorpusJudgeTest {
    private static final CorpusTruth RATINGS = new CorpusTruth(
            List.of("code", "name", "canonical_name", "rating"),
            List.of(
                    List.of("07M", "NHS Barnet CCG", "NHS Barnet CCG", "Good"),
                    List.of("02P", "NHS Barnsley CCG", "NHS Barnsley CCG", "Inadequate")));
    private static final CorpusTruth POSITIONS = new CorpusTruth(
            List.of("kind", "code", "name", "allocation", "target", "distance", "distance_percent"),
            List.of(List.of("body", "5JE", "Barnsley PCT", "349001", "345000", "4001", "1.2")));

    @Test
    void rows_readAsRendered_areRight() {
        assertThat(kinds(
                        RATINGS,
                        "NHS Barnet CCG Good\nNHS Barnsley\nCCG Inadequate",
                        record(1, "07M", "NHS Barnet CCG", "NHS Barnet CCG", "Good"),
                        record(2, "02P", "NHS Barnsley  CCG", "NHS Barnsley CCG", "Inadequate")))
                .containsExactly(Kind.RIGHT, Kind.RIGHT);
    }

    @Test
    void rating_ofAnotherRow_isWrong() {
        assertThat(kinds(
                        RATINGS,
                        "NHS Barnet CCG\nNHS Barnsley CCG\n\n\n\n\nGood\nInadequate",
                        record(1, "07M", "NHS Barnet CCG", "NHS Barnet CCG", "Inadequate")))
                .containsExactly(Kind.WRONG, Kind.UNRESOLVED);
    }

    @Test
    void row_givenTwice_isInvented() {
        assertThat(kinds(
                        RATINGS,
                        "NHS Barnet CCG Good\nNHS Barnsley CCG Inadequate",
                        record(1, "07M", "NHS Barnet CCG", "NHS Barnet CCG", "Good"),
                        record(1, "07M", "NHS Barnet CCG", "NHS Barnet CCG", "Good"),
                        record(2, "99X", "", "", "Good")))
                .containsExactly(Kind.RIGHT, Kind.UNRESOLVED, Kind.INVENTED, Kind.INVENTED);
    }

    @Test
    void name_misreadBesideItsCode_isAsPrinted() {
        assertThat(kinds(
                        POSITIONS,
                        "5JE Bamsley PCT 349,001 345,000 4,001 1.2",
                        record(1, "body", "5JE", "Bamsley PCT", "349001", "345000", "4001", "1.2")))
                .containsExactly(Kind.RIGHT);
    }

    @Test
    void figure_misreadWhereAnIdentityTells_isWrong() {
        assertThat(kinds(
                        POSITIONS,
                        "5JE Barnsley PCT 349,007 345,000 4,001 1.2",
                        record(1, "body", "5JE", "Barnsley PCT", "349007", "345000", "4001", "1.2")))
                .containsExactly(Kind.WRONG);
    }

    @Test
    void figure_misreadWhereNothingTells_isMisread() {
        assertThat(kinds(
                        POSITIONS,
                        "5JE Barnsley PCT 349,007 345,000 4,007 1.2",
                        record(1, "body", "5JE", "Barnsley PCT", "349007", "345000", "4007", "1.2")))
                .containsExactly(Kind.MISREAD);
    }

    @Test
    void figure_printedButNotGiven_isWrong() {
        assertThat(kinds(
                        POSITIONS,
                        "5JE Barnsley PCT 349,001 345,000 4,001 1.2",
                        record(1, "body", "5JE", "Barnsley PCT", "349001", "345000", "4001", "")))
                .containsExactly(Kind.WRONG);
    }

    private static CorpusReading.Row record(int line, String... cells) {
        return new CorpusReading.Row(Status.EXACT, new Provenance("made", line, line, "as above"), List.of(cells));
    }

    private static Stream<Kind> kinds(CorpusTruth truth, String text, CorpusReading.Row... records) {
        CorpusReading reading = new CorpusReading(List.of(records), List.of(), Optional.empty());
        return new CorpusJudge(truth, reading, CorpusText.of(SourceText.of(text)))
                .judge().stream().map(CorpusVerdict::kind);
    }
}
