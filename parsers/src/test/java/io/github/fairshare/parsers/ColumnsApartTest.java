package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables whose columns a tool gave one after the other. Figures are made up. */
class ColumnsApartTest {
    private static final String ALLOCATIONS = "Code PCT\nAllocation £000\nTarget £000\nDistance £000\nDistance %\n";
    private static final List<String> CODES = List.of("5D7", "5D8", "5D9", "5J9");
    private static final List<String> NAMES =
            List.of("Newcastle PCT", "North Tyneside PCT", "Hartlepool PCT", "Darlington PCT");

    /** 110,000 - 100,000 = 10,000, a tenth of the target; and so on. */
    private static final List<String> FIGURES = List.of(
            "110,000", "190,000", "330,000", "396,000", "100,000", "200,000", "300,000", "400,000", "10,000", "-10,000",
            "30,000", "-4,000", "10.0", "-5.0", "10.0", "-1.0");

    @Test
    void allocations_whoseRowsFollowFromTheirArithmetic_areRepaired() {
        Parsed<AllocationPosition> parsed = allocations(FIGURES);

        assertThat(parsed.entries()).extracting(entry -> entry.status()).containsOnly(Status.REPAIRED);
        assertThat(parsed.values())
                .extracting(row ->
                        row.code().orElseThrow().text() + " " + row.allocation().orElseThrow() + " "
                                + row.distancePercentOfTarget().orElseThrow())
                .containsExactly("5D7 110000 10.0", "5D8 190000 -5.0", "5D9 330000 10.0", "5J9 396000 -1.0");
        assertThat(parsed.entries().get(0).repairs())
                .anyMatch(repair -> repair.rule().equals("columns-paired"));
    }

    @Test
    void allocations_ofWhichMostFiguresDoNotGoTogether_areUnresolvedAndSayWhatToDo() {
        List<String> other = IntStream.range(0, FIGURES.size())
                .mapToObj(at -> at >= 8 && at < 12 ? FIGURES.get(at).replace("0,000", "7,000") : FIGURES.get(at))
                .toList();

        Parsed<AllocationPosition> parsed = allocations(other);

        assertThat(parsed.entries()).extracting(entry -> entry.status()).containsOnly(Status.UNRESOLVED);
        assertThat(doubts(parsed)).hasSize(4).allMatch(message -> message.contains("pdftotext -layout"));
    }

    /** Two boards in turn have letters of their codes misread, and one code has a letter too many. */
    @Test
    void allocations_ofBoardsWithMisreadCodes_areRepairedByTheirNames() {
        String heading = ALLOCATIONS.replace("Code PCT", "Code Integrated care board");
        List<String> codes = List.of("QHM", "Qwo", "QoOP", "QYG");
        List<String> names = List.of(
                "NHS North East and North Cumbria ICB",
                "NHS West Yorkshire ICB",
                "NHS Greater Manchester ICB",
                "NHS Cheshire and Merseyside ICB");

        Parsed<AllocationPosition> parsed = allocations(heading, codes, names);

        assertThat(parsed.entries()).extracting(entry -> entry.status()).containsOnly(Status.REPAIRED);
        assertThat(parsed.values())
                .extracting(row -> row.code().orElseThrow().text())
                .containsExactly("QHM", "QWO", "QOP", "QYG");
    }

    /** Codes that are known are none that were misread: with names in another order nothing tells whose figures are whose. */
    @Test
    void allocations_whoseCodesAreInAnotherOrderThanTheirNames_areNotSure() {
        List<String> names = List.of("Newcastle PCT", "Hartlepool PCT", "Darlington PCT", "North Tyneside PCT");

        Parsed<AllocationPosition> parsed = allocations(ALLOCATIONS, CODES, names);

        assertThat(parsed.entries()).extracting(entry -> entry.status()).doesNotContain(Status.EXACT, Status.REPAIRED);
    }

    /** Of eight rows no target is above its baseline, nor above its plan: the two columns may have changed places. */
    @Test
    void targets_thatAreNeverAboveTheirBaseline_areUnresolvedWithBothReadings() {
        Parsed<DtocTarget> parsed = targets(figures(20, 8), figures(15, 8), figures(5, 8));

        assertThat(parsed.entries())
                .hasSize(8)
                .extracting(entry -> entry.status())
                .containsOnly(Status.UNRESOLVED);
        assertThat(doubts(parsed).get(0)).contains("'00C | NHS DARLINGTON CCG | 20.50 | 15.50 | 5.50'");
    }

    @Test
    void targets_aboveTheirBaselines_areUnresolvedWithBothReadings() {
        Parsed<DtocTarget> parsed = targets(figures(20, 8), figures(5, 8), figures(15, 8));

        assertThat(parsed.entries()).extracting(entry -> entry.status()).containsOnly(Status.UNRESOLVED);
        assertThat(doubts(parsed).get(0))
                .contains("'00C | NHS DARLINGTON CCG | 20.50 | 5.50 | 15.50'")
                .contains("'00C | NHS DARLINGTON CCG | 20.50 | 21.50 | 22.50'");
    }

    private static List<String> doubts(Parsed<?> parsed) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.READING_DOUBTED)
                .map(Diagnostic::message)
                .toList();
    }

    private static List<String> figures(int first, int count) {
        return IntStream.range(0, count).mapToObj(at -> (first + at) + ".50").toList();
    }

    private static Parsed<AllocationPosition> allocations(List<String> figures) {
        return allocations(ALLOCATIONS, Stream.of(CODES, NAMES, figures));
    }

    private static Parsed<AllocationPosition> allocations(String heading, List<String> codes, List<String> names) {
        return allocations(heading, Stream.of(codes, names, FIGURES));
    }

    private static Parsed<AllocationPosition> allocations(String heading, Stream<List<String>> columns) {
        return AllocationTableParser.standard()
                .parse(SourceText.of(
                        heading + columns.flatMap(List::stream).collect(Collectors.joining("\n\n", "", "\n"))));
    }

    private static Parsed<DtocTarget> targets(List<String> plans, List<String> baselines, List<String> targets) {
        List<String> codes = List.of("00C", "00J", "00L", "00M", "00N", "00P", "00Q", "00R");
        List<String> names = Stream.of(
                        "DARLINGTON",
                        "NORTH DURHAM",
                        "NORTHUMBERLAND",
                        "SOUTH TEES",
                        "SOUTH TYNESIDE",
                        "SUNDERLAND",
                        "BLACKBURN WITH DARWEN",
                        "BLACKPOOL")
                .map(name -> "NHS " + name + " CCG")
                .toList();
        return DtocTargetsParser.standard()
                .parse(SourceText.of(
                        "CCG Code\n\nName of CCG\n\nCCG Plan Sept 17\n\nCCG Baseline (Q4)\n\nCCG Target, Sept 17\n\n"
                                + Stream.of(codes, names, plans, baselines, targets)
                                        .flatMap(List::stream)
                                        .collect(Collectors.joining("\n\n", "", "\n"))));
    }
}
