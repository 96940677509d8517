package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.table.DataTable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One table for each kind of fault that converters bring into tables, with the rows that are printed in it. */
class TableKindsTest {
    @Test
    void allocation_titleNamesTheColumns_isNoHeading() {
        assertThat(allocation("""
                PCT allocation, target and distance from target, 2009/10
                Code\tPCT\tAllocation £000\tTarget £000\tDistance £000\tDistance %
                5D8\tNorth Tyneside PCT\t410,500\t400,000\t10,500\t2.63
                5D9\tHartlepool PCT\t190,000\t200,000\t-10,000\t-5.00
                """))
                .containsExactly(
                        "body 5D8 North Tyneside PCT 410500 400000 10500 2.63 exact",
                        "body 5D9 Hartlepool PCT 190000 200000 -10000 -5.00 exact");
    }

    @Test
    void allocation_tabsWithQuotes_quotesAreNoPartOfCells() {
        assertThat(allocation("""
                "Code"\t"PCT"\t"Allocation"\t"Target"\t"Distance"
                "5D8"\t"North Tyneside PCT"\t410500\t400000\t10500
                "5D9"\t"Hartlepool PCT"\t190000\t200000\t-10000
                """))
                .containsExactly(
                        "body 5D8 North Tyneside PCT 410500 400000 10500  exact",
                        "body 5D9 Hartlepool PCT 190000 200000 -10000  exact");
    }

    @Test
    void allocation_blanksWithQuotesAndRowNumbers_readsThemAsCells() {
        assertThat(allocation("""
                "Code" "PCT" "Allocation" "Target" "Distance"
                "1" "5D8" "North Tyneside PCT" 410500 400000 10500
                "2" "5D9" "Hartlepool PCT" 190000 200000 -10000
                """))
                .containsExactly(
                        "body 5D8 North Tyneside PCT 410500 400000 10500  exact",
                        "body 5D9 Hartlepool PCT 190000 200000 -10000  exact");
    }

    @Test
    void allocation_leadingPlus_isASign() {
        assertThat(allocation("""
                Code\tPCT\tAllocation £000\tTarget £000\tDistance £000\tDistance %
                5D8\tNorth Tyneside PCT\t410,500\t400,000\t+10,500\t+2.63
                5D9\tHartlepool PCT\t190,000\t200,000\t-10,000\t-5.00
                """))
                .containsExactly(
                        "body 5D8 North Tyneside PCT 410500 400000 10500 2.63 exact",
                        "body 5D9 Hartlepool PCT 190000 200000 -10000 -5.00 exact");
    }

    @Test
    void allocation_codeAndNameInOneCell_areTold() {
        assertThat(allocation("""
                ICB code ICB name,,Opening allocation £000,Target £000,Distance £000
                QZZ NHS Southshire ICB,,"2,100,000","2,000,000","100,000"
                5D9 Hartlepool PCT,,"190,000","200,000","-10,000"
                """))
                .containsExactly(
                        "body QZZ NHS Southshire ICB 2100000 2000000 100000  exact",
                        "body 5D9 Hartlepool PCT 190000 200000 -10000  exact");
    }

    @Test
    void allocation_figuresThatContradictEachOther_areNotSure() {
        Parsed<?> parsed = AllocationTableParser.standard().parse(SourceText.of("""
                Code\tPCT\tAllocation £000\tTarget £000\tDistance £000
                5D8\tNorth Tyneside PCT\t410,500\t400,000\t10,500
                5D9\tHartlepool PCT\t190,000\t200,000\t-70,000
                5KF\tGateshead PCT\t310,000\t300,000\t10,000
                """));

        assertThat(parsed.entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.NUMBER_UNREADABLE)).isNotEmpty();
    }

    @Test
    void allocation_contradiction_namesBothReadings() {
        // 221,100 less 230,000 is -8,900, which is -3.87 % of 230,000.
        assertThat(AllocationTableParser.standard().parse(SourceText.of("""
                Code\tCCG\tAllocation £000\tTarget £000\tDistance £000\tDistance %
                02P\tNHS Barnsley CCG\t349,001\t345,000\t4,001\t1.16
                00V\tNHS Bury CCG\t221,100\t230,000\t8,900\t-3.87
                """)).diagnostics())
                .anyMatch(diagnostic -> diagnostic.message().contains("the figures of the row contradict each other")
                        && diagnostic.message().contains("less target is -8900, and that -3.87 %")
                        && diagnostic.message().contains("printed are 8900 and -3.87 %"));
    }

    @Test
    void allocation_rowWithoutIdentity_isNotExact() {
        assertThat(allocation("""
                Code\tPCT\tAllocation £000\tTarget £000\tDistance £000
                5D8\tNorth Tyneside PCT\t410,500\t400,000\t10,500
                \tSome Unknown Place\t190,000\t200,000\t-10,000
                5KF\tGateshead PCT\t310,000\t300,000\t10,000
                """)).element(1).asString().endsWith("unresolved");
    }

    @Test
    void allocation_boards_areAskedWhereTheTableSaysSo() {
        assertThat(allocation("""
                Allocations to care boards
                ICB\tAllocation £000\tTarget £000\tDistance £000
                NHS Devon ICB\t410,500\t400,000\t10,500
                NHS Dorset\t190,000\t200,000\t-10,000
                Norfolk and Waveney\t290,000\t300,000\t-10,000
                """))
                .containsExactly(
                        "body QJK NHS Devon ICB 410500 400000 10500  exact",
                        "body QVV NHS Dorset 190000 200000 -10000  exact",
                        "body QMM Norfolk and Waveney 290000 300000 -10000  exact");
    }

    @Test
    void allocation_datedFromJulyTwentyTwentyTwo_asksBoards() {
        String table = """
                Organisation\tAllocation £000\tTarget £000\tDistance £000
                NHS Devon\t410,500\t400,000\t10,500
                NHS Dorset\t190,000\t200,000\t-10,000
                """;

        assertThat(allocation("Allocations 2023/24\n" + table))
                .containsExactly(
                        "body QJK NHS Devon 410500 400000 10500  exact",
                        "body QVV NHS Dorset 190000 200000 -10000  exact");
        assertThat(allocation("Allocations 2019/20\n" + table))
                .contains("body 11J NHS Dorset 190000 200000 -10000  exact");
    }

    @Test
    void allocation_bodiesOfOtherKinds_haveNoCodeOfAGroup() {
        assertThat(allocation("""
                Body\tAllocation £000\tTarget £000\tDistance £000
                Barnsley Health Authority\t410,500\t400,000\t10,500
                Leeds West PCT\t190,000\t200,000\t-10,000
                NHS Bolton CCG\t190,000\t200,000\t-10,000
                NHS Bury CCG\t190,000\t200,000\t-10,000
                NHS Barnet CCG\t190,000\t200,000\t-10,000
                """))
                .startsWith(
                        "body  Barnsley Health Authority 410500 400000 10500  unresolved",
                        "body  Leeds West PCT 190000 200000 -10000  unresolved",
                        "body 00T NHS Bolton CCG 190000 200000 -10000  exact");
    }

    @Test
    void allocation_percentWithoutTarget_leavesTheTargetEmpty() {
        assertThat(allocation("""
                Code\tCCG\tAllocation £000\tDistance from target %
                02P\tNHS Barnsley CCG\t349,001\t1.16
                00V\tNHS Bury CCG\t221,100\t-3.87
                """))
                .containsExactly(
                        "body 02P NHS Barnsley CCG 349001   1.16 exact", "body 00V NHS Bury CCG 221100   -3.87 exact");
    }

    @Test
    void allocation_percentThatContradictsTheDistance_isNotSure() {
        // 221,100 and -8,900 make a target of 230,000, of which -8,900 is -3.87 %.
        assertThat(allocation("""
                Code\tCCG\tAllocation £000\tDistance £000\tDistance %
                02P\tNHS Barnsley CCG\t349,001\t4,001\t1.16
                00V\tNHS Bury CCG\t221,100\t-8,900\t-3.87
                00T\tNHS Bolton CCG\t221,100\t-8,900\t3.87
                """))
                .containsExactly(
                        "body 02P NHS Barnsley CCG 349001  4001 1.16 exact",
                        "body 00V NHS Bury CCG 221100  -8900 -3.87 exact",
                        "body 00T NHS Bolton CCG 221100  -8900 3.87 unresolved");
    }

    @Test
    void dtoc_headingOnThreeLines_isRead() {
        assertThat(dtoc("""
                  CCG                              DTOC plan    Baseline (Q4    Target (Sept
                           Name of CCG
                  code                             (Sept 17)    NHS)            17, NHS)
                  00J      NHS NORTH DURHAM CCG    6.14         5.23            4.55
                  00P      NHS SUNDERLAND CCG      3.50         2.84            0.32
                """))
                .containsExactly(
                        "ccg 00J NHS NORTH DURHAM CCG 6.14 5.23 4.55 exact",
                        "ccg 00P NHS SUNDERLAND CCG 3.50 2.84 0.32 exact");
    }

    @Test
    void dtoc_oneCellALineWithANameOnTwo_isRead() {
        assertThat(dtoc("""
                CCG
                Code

                Name of CCG
                CCG Plan Sept 17

                CCG Baseline (Q4)

                CCG Target, Sept 17
                00J
                NHS NORTH DURHAM CCG
                6.14
                5.23
                4.55
                00K
                NHS HARTLEPOOL AND
                STOCKTON-ON-TEES CCG
                20.26
                18.27
                17.26
                """))
                .containsExactly(
                        "ccg 00J NHS NORTH DURHAM CCG 6.14 5.23 4.55 exact",
                        "ccg 00K NHS HARTLEPOOL AND STOCKTON-ON-TEES CCG 20.26 18.27 17.26 exact");
    }

    @Test
    void dtoc_nameGoesOnBelowItsRow_isPutTogether() {
        assertThat(dtoc("""
                CCG Code  Name of CCG                DTOC plan  Baseline  Target
                00K       NHS HARTLEPOOL AND             20.26     18.27   17.26
                          STOCKTON-ON-TEES CCG
                00P       NHS SUNDERLAND CCG              3.50      2.84    0.32
                """))
                .containsExactly(
                        "ccg 00K NHS HARTLEPOOL AND STOCKTON-ON-TEES CCG 20.26 18.27 17.26 exact",
                        "ccg 00P NHS SUNDERLAND CCG 3.50 2.84 0.32 exact");
    }

    @Test
    void dtoc_columnsInBlocksBelowEachOther_areJoinedByTheirRowNumbers() {
        assertThat(dtoc("""
                    CCG Code            Name of CCG Plan (all DTOCs)
                1        00C     NHS DARLINGTON CCG             6.14
                2            GREATER MANCHESTER (2)           226.47
                3        02P       NHS BARNSLEY CCG             6.50
                  Baseline (Q4) Target, Sept 17
                1          3.66            3.66
                2        172.99          116.07
                3          5.24            4.57
                """))
                .containsExactly(
                        "ccg 00C NHS DARLINGTON CCG 6.14 3.66 3.66 exact",
                        "aggregate  GREATER MANCHESTER (2) 226.47 172.99 116.07 exact",
                        "ccg 02P NHS BARNSLEY CCG 6.50 5.24 4.57 exact");
    }

    @Test
    void dtoc_blocksWithOtherRowNumbers_areNotJoined() {
        assertThat(dtoc("""
                    CCG Code            Name of CCG Plan (all DTOCs)
                1        00C     NHS DARLINGTON CCG             6.14
                2        02P       NHS BARNSLEY CCG             6.50
                  Baseline (Q4) Target, Sept 17
                1          3.66            3.66
                2        172.99          116.07
                3          5.24            4.57
                """)).noneMatch(row -> row.endsWith("exact"));
    }

    @Test
    void allocation_oneBlankBetweenHeadingsOfAlignedColumns_partsThem() {
        assertThat(allocation("""
                   Strategic health authority Code              PCT  Allocation £000  Target £000  Distance £000
                0                  North East  5D8 North Tyneside PCT           410500       400000          10500
                1                         NaN  5D9     Hartlepool PCT           190000       200000         -10000
                """))
                .containsExactly(
                        "body 5D8 North Tyneside PCT 410500 400000 10500  exact",
                        "body 5D9 Hartlepool PCT 190000 200000 -10000  exact");
    }

    @Test
    void dtoc_headingNamesTheBodiesAlone_isTheColumnOfNames() {
        assertThat(dtoc("""
                CCG,Plan,Baseline,Target
                02P NHS BARNSLEY CCG,+6.50,5.24,4.57
                00C NHS DARLINGTON CCG,6.14,3.66,3.66
                """))
                .containsExactly(
                        "ccg 02P NHS BARNSLEY CCG 6.50 5.24 4.57 exact",
                        "ccg 00C NHS DARLINGTON CCG 6.14 3.66 3.66 exact");
    }

    @Test
    void dtoc_totalBehindARowNumber_isATotalAndChecked() {
        Parsed<?> parsed = DtocTargetsParser.standard().parse(SourceText.of("""
                  CCG code              CCG name  Plan  Baseline  Target
                0      00J  NHS NORTH DURHAM CCG  6.14      5.23    4.55
                1      00P    NHS SUNDERLAND CCG  3.50      2.84    0.32
                2                                   10         8       5
                """));

        assertThat(parsed.entries()).hasSize(3);
        assertThat(parsed.diagnostics(DiagnosticCode.TOTAL_MATCHES)).hasSize(3);
    }

    @Test
    void distances_spanOfYears_isReadAsOfItsEnd() {
        assertThat(distances("""
                DFT by PCT, 2003-04 to 2009-10
                PCT\tSpearhead\tDFT £ million\tDFT %
                Luton Teaching PCT\t\t-12.7\t-1.4
                Sandwell PCT\tS\t-14.5\t-2.4
                """))
                .containsExactly(
                        "5GC Luton Teaching PCT false -12.7 -1.4  exact", "5PF Sandwell PCT true -14.5 -2.4  exact");
    }

    @Test
    void distances_commas_areReadLikeOtherSeparators() {
        assertThat(distances("""
                PCT,Spearhead,DFT £ million,DFT %
                Luton Teaching PCT,,-12.7,-1.4
                Sandwell PCT,S,-14.5,-2.4
                """))
                .containsExactly(
                        "5GC Luton Teaching PCT false -12.7 -1.4  exact", "5PF Sandwell PCT true -14.5 -2.4  exact");
    }

    /** Growth of prices stands below words that have run together with those beside them; no number of bodies has decimals. */
    @Test
    void measures_numberOfBodiesWithDecimals_isNone() {
        assertThat(PaceMeasuresParser.standard().parse(SourceText.of("""
                   Table 1: Measures of pace of change (PoC) relative to overall growth
                    Year         GDP deflator No of trusts Average growth (%)        Minimum increase (%)     Min as % of Growth (the lower the faster)   Share of growth used for PoC (%)
                    1999-2000             5.93           100                  6.60                    5.46                                        82.7                                3.45
                       2000-01            4.25            99                  6.78                    6.21                                        91.6                                2.47
                       2001-02            7.06            99                  8.91                    8.25                                        92.6                                1.50
                       2002-03            4.82            94                 10.55                    9.93                                        94.1                                2.14
                       2003-04            3.82           304                  8.76                    8.30                                        94.7                                2.75
                       2004-05            3.28           304                  9.47                    8.88                                        93.8                                2.22
                       2005-06            6.22           304                  9.14                    8.59                                        94.0                                2.62
                       2006-07            6.92           303                  9.20                    8.05                                        87.5                                4.41
                       2007-08            4.33           303                  9.40                    8.01                                        85.2                                4.85
                       2008-09            4.18           152                  5.46                    5.46                                         100                                   0
                """)).entries())
                .noneMatch(entry -> entry.status() == Status.EXACT
                        && entry.value().organisations().orElseThrow().text().indexOf('.') >= 0);
    }

    @Test
    void measures_headingCellsWithLineBreaks_areRead() {
        DataTable table =
                SourceTables.ofPaceMeasures(PaceMeasuresParser.standard().parse(SourceText.of("""
                Year,"No of
                trusts","Growth
                %","Minimum
                increase
                %","Min as % of
                Growth","% of Overall
                growth used"
                2003-04,304,8.76,8.30,94.7,2.75
                2004-05,304,9.47,8.88,93.8,2.22
                """)));

        assertThat(lines(table))
                .containsExactly("2003-04 304 8.76 8.30 94.7 2.75 exact", "2004-05 304 9.47 8.88 93.8 2.22 exact");
    }

    @Test
    void measures_wordsOfTheHeadingInterleaved_rowsProveTheirColumns() {
        // 100 x 8.30 / 8.76 = 94.7 and 100 x 8.88 / 9.47 = 93.8.
        assertThat(measures("""
                Year No of Growth % Minimum Min as % of % of Overall
                trusts increase % Growth growth used
                2003-04 304 8.76 8.30 94.7 2.75
                2004-05 304 9.47 8.88 93.8 2.22
                """))
                .containsExactly("2003-04 304 8.76 8.30 94.7 2.75 exact", "2004-05 304 9.47 8.88 93.8 2.22 exact");
    }

    @Test
    void measures_wordsOfTheHeadingInterleavedAndRowsThatProveNothing_areRefused() {
        assertThat(measures("""
                Year No of Growth % Minimum Min as % of % of Overall
                trusts increase % Growth growth used
                2003-04 304 8.30 8.76 94.7 2.75
                2004-05 304 8.88 9.47 93.8 2.22
                """)).isEmpty();
    }

    @Test
    void measures_commaBetweenTheLastTwoFigures_partsThem() {
        assertThat(measures("""
                Year No of trusts Growth % Minimum increase % Min as % of Growth,% of Overall growth used
                2003-04 304 8.76 8.30 94.7,2.75
                2004-05 304 9.47 8.88 93.8,2.22
                """))
                .containsExactly("2003-04 304 8.76 8.30 94.7 2.75 exact", "2004-05 304 9.47 8.88 93.8 2.22 exact");
    }

    @Test
    void ratings_emSpaceBetweenNameAndRating_isABlank() {
        assertThat(AnnualRatingsParser.standard().parse(SourceText.of("""
                                Ratings of CCGs 2016/17
                                NHS Bolton CCG GOOD
                                NHS Bury CCG\u2003INADEQUATE
                                NHS Barnet CCG\u202FGOOD
                                """)).count(Status.EXACT))
                .isEqualTo(3);
    }

    @Test
    void ratings_zeroWidthSpaceInAName_isNotExact() {
        Parsed<?> parsed = AnnualRatingsParser.standard().parse(SourceText.of("""
                Ratings of CCGs 2016/17
                NHS Bolton CCG GOOD
                NHS Bu\u200Bry CCG INADEQUATE
                """));

        assertThat(parsed.entries()).extracting(entry -> entry.status()).containsExactly(Status.EXACT, Status.REPAIRED);
        assertThat(parsed.entries().get(1).provenance().raw()).contains("\u200B");
    }

    private static List<String> allocation(String text) {
        return lines(SourceTables.ofAllocationPositions(
                AllocationTableParser.standard().parse(SourceText.of(text))));
    }

    private static List<String> dtoc(String text) {
        return lines(SourceTables.ofDtocTargets(DtocTargetsParser.standard().parse(SourceText.of(text))));
    }

    private static List<String> measures(String text) {
        return lines(SourceTables.ofPaceMeasures(PaceMeasuresParser.standard().parse(SourceText.of(text))));
    }

    private static List<String> distances(String text) {
        return lines(SourceTables.ofPctDistances(PctDistancesParser.standard().parse(SourceText.of(text))));
    }

    /** The cells of each row but its line number. */
    private static List<String> lines(DataTable table) {
        return table.rows().stream()
                .map(row -> row.stream().skip(1).collect(Collectors.joining(" ")))
                .toList();
    }
}
