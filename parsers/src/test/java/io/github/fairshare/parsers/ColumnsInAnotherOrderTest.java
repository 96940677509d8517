package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables whose codes stand behind the names or the figures, and headings that only their second line tells apart. */
class ColumnsInAnotherOrderTest {
    private static final String BOARDS = """
            Integrated care board               2023/24 recurrent allocation    2023/24 target         Opening distance         Opening distance      ICB
            """;
    private static final String UNITS = """
                                                before growth (£000)            allocation (£000)      from target (£000)       from target (%)       code
            """;
    private static final String ROWS = """
            NHS South Yorkshire ICB                              2,443,878              2,343,387                  100,491                  4.29   QF7
            NHS West Yorkshire ICB                               4,109,365              4,030,369                   78,996                  1.96   QWO
            NHS Greater Manchester ICB                           5,268,931              5,101,410                  167,521                  3.28   QOP
            """;

    private static final String STACKED = """
            Integrated care board
            2023/24 recurrent allocation
            before growth (£000)
            2023/24 target
            allocation (£000)
            Opening distance
            from target (£000)
            Opening distance
            from target (%)
            ICB
            code
            """;

    private static final List<String> PRINTED = List.of(
            "QF7 2443878 2343387 100491 4.29", "QWO 4109365 4030369 78996 1.96", "QOP 5268931 5101410 167521 3.28");

    @Test
    void twoHeadings_thatTheirSecondLinesTellApart_areBothRead() {
        assertBoards(allocations(BOARDS + UNITS + ROWS));
    }

    @Test
    void twoHeadings_thatNothingTellsApart_leaveNoRowExact() {
        assertThat(allocations(BOARDS + ROWS).entries())
                .extracting(Entry::status)
                .isNotEmpty()
                .containsOnly(Status.UNRESOLVED);
    }

    @Test
    void codes_behindTheFigures_areReadWithOneBlankBetweenCells() {
        assertBoards(allocations(STACKED + ROWS.replaceAll(" {2,}", " ")));
    }

    @Test
    void codes_behindTheFigures_areReadWithOneCellALine() {
        assertBoards(allocations(STACKED + ROWS.replaceAll(" {2,}", "\n")));
    }

    @Test
    void baseline_whereNoHeadingIsThatOfAnAllocation_isHeldAgainstTheTarget() {
        Parsed<AllocationPosition> parsed = allocations("""
                Primary care trust Code 2009/10 target allocation £000s 2009/10 recurrent baseline £000s Distance from target % Distance from target £000s
                Newcastle PCT 5D7 306,066 304,842 -0.4 -1,224
                North Tyneside PCT 5D8 773,546 729,454 -5.7 -44,092
                """);

        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(parsed.values())
                .extracting(ColumnsInAnotherOrderTest::shown)
                .containsExactly("5D7 304842 306066 -1224 -0.4", "5D8 729454 773546 -44092 -5.7");
    }

    @Test
    void signOfUnits_thatThePagePrintsBeforeAName_leavesItsRowUnresolved() {
        Parsed<AllocationPosition> parsed = allocations("""
                Code
                Primary care trust
                Allocation £000s
                Target £000s
                Distance from target £000s
                Distance from target
                5D7
                Newcastle PCT
                681,965
                580,890
                101,075
                17.4
                5D8
                %
                North Tyneside PCT
                699,670
                701,072
                -1,402
                -0.2
                """);

        assertThat(parsed.entries())
                .filteredOn(entry ->
                        entry.value().name().filter(name -> name.contains("%")).isPresent())
                .extracting(Entry::status)
                .doesNotContain(Status.EXACT, Status.REPAIRED);
    }

    @Test
    void words_inBracketsBelowARow_belongToItsName() {
        Parsed<DtocTarget> parsed = targets("""
                CCG name                  CCG code   Target   Baseline   Plan
                NHS DUDLEY CCG            05C         11.72    12.70    24.40
                GREATER MANCHESTER                   116.07   172.99   226.47
                (AGGREGATION OF 10 CCGs)
                NHS HEREFORDSHIRE CCG     05F          6.96    13.47    11.20
                """);

        assertThat(parsed.values())
                .extracting(row -> row.name().orElse(""))
                .contains("GREATER MANCHESTER (AGGREGATION OF 10 CCGs)");
        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
    }

    @Test
    void codes_behindNames_areReadWhereNamesAreBrokenAboveThem() {
        Parsed<DtocTarget> parsed = targets("""
                Organisation name Org
                code
                September 2017 target
                (NHS delays)
                Q4 2016/17 baseline
                (NHS delays)
                September 2017 plan
                (all delays)
                NHS DARLINGTON CCG 00C 3.66 3.66 6.14
                NHS DURHAM DALES, EASINGTON AND
                SEDGEFIELD CCG
                00D 4.41 5.94 6.14
                NHS NORTH DURHAM CCG 00J 4.55 5.23 6.14
                """);

        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(parsed.values())
                .extracting(row -> row.name().orElse(""))
                .containsExactly(
                        "NHS DARLINGTON CCG", "NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG", "NHS NORTH DURHAM CCG");
    }

    @Test
    void headings_quotedOverManyLines_areReadWhole() {
        Parsed<DtocTarget> parsed =
                targets("\"CCG\rCode\",Name of CCG,\"CCG\rTarget,\rSept 17\rNHS-\rattributable\rDTOCs\","
                        + "\"CCG\rPlan\rSept 17\r(all\rDTOCs)\",\"CCG\rBaseline\r(Q4) NHS-\rattributable\rDTOCs\"\r\n"
                        + "00C,NHS DARLINGTON CCG,3.66,6.14,3.66\r\n"
                        + "00J,NHS NORTH DURHAM CCG,4.55,6.14,5.23\r\n");

        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.EXACT, Status.EXACT);
        assertThat(parsed.values())
                .extracting(row -> row.plan().map(PrintedFigure::text).orElse(""))
                .containsOnly("6.14");
    }

    @Test
    void flag_behindAName_isItsFlag() {
        Parsed<PctDistance> parsed = distances("""
                PCT Spearhead = S 2003-10 DFT % Overall 2003-10 DFT Total £million
                Bassetlaw PCT -6.4 -62.7
                Knowsley PCT S -6.4 -114.5
                North East Essex PCT -6.0 -168.4
                """);

        assertThat(parsed.values()).extracting(PctDistance::spearhead).containsExactly(false, true, false);
        assertThat(parsed.entries()).extracting(Entry::status).doesNotContain(Status.UNRESOLVED);
    }

    @Test
    void endOfAName_betweenSeparatorsBelowTheLastRow_leavesItUnresolved() {
        Parsed<PctDistance> parsed = distances("""
                PCT,2003-10 DFT Total £million,,2003-10 DFT % Overall
                S Gateshead PCT,-24.7,,-1.2
                S Knowsley PCT,-114.5,,-6.4
                S North Tyneside,-17.3,,-0.9
                PCT,,,
                S Spearhead: one of the trusts with the worst health.,,,
                """);

        assertThat(parsed.entries())
                .filteredOn(entry -> entry.value().name().equals("North Tyneside"))
                .extracting(Entry::status)
                .doesNotContain(Status.EXACT, Status.REPAIRED);
    }

    private static void assertBoards(Parsed<AllocationPosition> parsed) {
        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(parsed.values()).extracting(ColumnsInAnotherOrderTest::shown).containsExactlyElementsOf(PRINTED);
    }

    private static String shown(AllocationPosition row) {
        return row.code().map(Object::toString).orElse("") + " " + text(row.allocation()) + " " + text(row.target())
                + " " + text(row.distance()) + " " + text(row.distancePercentOfTarget());
    }

    private static String text(Optional<PrintedFigure> figure) {
        return figure.map(found -> found.value().toPlainString()).orElse("");
    }

    private static Parsed<AllocationPosition> allocations(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }

    private static Parsed<DtocTarget> targets(String text) {
        return DtocTargetsParser.standard().parse(SourceText.of(text));
    }

    private static Parsed<PctDistance> distances(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text));
    }
}
