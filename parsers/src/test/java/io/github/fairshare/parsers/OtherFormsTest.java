package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose headings stand over groups of columns, with a column more, and with codes, flags and units in other places. */
class OtherFormsTest {
    @Test
    void targets_codeInBracketsBelowTheRow_isOfItsName() {
        List<Entry<DtocTarget>> rows = targets("""
                Organisation                                   Plan    Baseline   Target
                NHS BARNSLEY CCG (02P)                         6.50    5.24       4.57
                NHS DURHAM DALES, EASINGTON AND SEDGEFIELD     6.14    5.94       4.41
                CCG (00D)
                NHS CALDERDALE CCG (02T)                       11.87   2.63       2.63
                """);

        assertThat(rows).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(rows.get(1).value().name()).contains("NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG");
    }

    @Test
    void targets_codeInBracketsBelowABrokenName_beginsNoRow() {
        List<Entry<DtocTarget>> rows = targets("""
                Commissioner Plan Baseline Target
                NHS BARNSLEY CCG (02P) 6.50 5.24 4.57
                NHS DURHAM DALES, EASINGTON AND SEDGEFIELD
                CCG (00D)
                6.14 5.94 4.41
                NHS CALDERDALE CCG (02T) 11.87 2.63 2.63
                """);

        assertThat(rows)
                .extracting(row -> row.value().name().orElse(""))
                .containsExactly(
                        "NHS BARNSLEY CCG", "NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG", "NHS CALDERDALE CCG");
        assertThat(rows.get(1).value().plan()).hasToString("Optional[6.14]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code Commissioner Rank Plan Baseline Target",
                "Code Organisation Growth since 2016 (%) Plan (beds) Baseline Target",
            })
    void targets_columnMoreBeforeTheOthers_isKept(String heading) {
        List<Entry<DtocTarget>> rows = targets(heading + """

                02P NHS BARNSLEY CCG 2.32 6.50 5.24 4.57
                02Q NHS BASSETLAW CCG 1.07 7.74 6.93 6.63
                02T NHS CALDERDALE CCG 3.62 11.87 2.63 2.63
                02R NHS BRADFORD DISTRICTS CCG 5.31 9.24 6.23 6.23
                02X NHS DONCASTER CCG 1.38 22.01 5.44 5.44
                02W NHS BRADFORD CITY CCG 4.80 3.20 2.30 2.30
                02E NHS WARRINGTON CCG 4.35 11.00 11.97 6.79
                02D NHS VALE ROYAL CCG 1.79 27.00 5.55 5.55
                """);

        // No target is above its baseline, which would not be so of other columns.
        assertThat(rows).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(rows)
                .extracting(row -> row.value().target().map(Object::toString).orElse(""))
                .containsExactly("4.57", "6.63", "2.63", "6.23", "5.44", "2.30", "6.79", "5.55");
    }

    @Test
    void targets_figureBehindTheName_areNotSure() {
        List<Entry<DtocTarget>> rows = targets("""
                Code Commissioner Share,Plan,Baseline,Target,Remark,Second remark
                02P NHS BARNSLEY CCG 2.32,6.50,5.24,4.57,a,b
                02Q NHS BASSETLAW CCG 1.07,7.74,6.93,6.63,c,d
                """);

        assertThat(rows).extracting(Entry::status).doesNotContain(Status.EXACT, Status.REPAIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\tRecurrent\t\tDistance from target\t\nCode\tPCT\tAllocation\tTarget\t£000s\t%\n",
                "\t\t2009/10\tDFT\t\t\nCode\tOrganisation\tAllocation\tTarget\t(£k)\t(%)\n",
            })
    void allocations_unitsBelowTheWordsOfTheirGroup_areColumnsOfIt(String heading) {
        assertThat(allocations(heading + """
                5ET\tBassetlaw PCT\t1,050\t1,000\t50\t5.0
                5K9\tCroydon PCT\t1,900\t2,000\t-100\t-5.0
                5M8\tNorth Somerset PCT\t3,060\t3,000\t60\t2.0
                """)).allSatisfy(row -> {
            // 1,050 - 1,000 = 50 and 50 / 1,000 = 5.0 %; the others likewise.
            assertThat(row.status()).isEqualTo(Status.EXACT);
            assertThat(row.value().distance()).isPresent();
            assertThat(row.value().distancePercentOfTarget()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009/10, £000s Distance from target\nCode PCT Allocation Target £000s %\n",
                "Money\nDistance from target\nCode\nPCT\nAllocation\nTarget\n£k\n%\n",
            })
    void allocations_unitsBehindAHeadingThatHasRunTogether_areColumnsOfItsGroup(String heading) {
        assertThat(allocations(heading + """
                5ET Bassetlaw PCT 1,050 1,000 50 5.0
                5K9 Croydon PCT 1,900 2,000 -100 -5.0
                5M8 North Somerset PCT 3,060 3,000 60 2.0
                """))
                .extracting(row -> row.value().distance().map(Object::toString).orElse(""))
                .containsExactly("50", "-100", "60");
    }

    @Test
    void allocations_numberOfTheRowInPlaceOfTheCode_isNotOfTheName() {
        assertThat(allocations("""
                No.   PCT code   PCT name            Allocation   Target   Distance
                1     5ET        Bassetlaw PCT       1,050        1,000    50
                2     5K9        Croydon PCT         1,900        2,000    -100
                3                England             2,950        3,000    -50
                """).get(2).value().name()).contains("England");
    }

    @ParameterizedTest
    @ValueSource(strings = {" S", " | S", "   S  "})
    void distances_flagBehindTheFigures_isOfItsRow(String flag) {
        assertThat(distances("""
                PCT DFT £million DFT % Spearhead
                Bassetlaw PCT -62.7 -6.4
                Knowsley PCT -114.5 -6.4""" + flag + "\nDorset PCT -168.4 -6.0\n"))
                .extracting(row -> row.value().spearhead())
                .containsExactly(false, true, false);
    }

    @Test
    void distances_flagBelowTheFigures_isOfTheRowAbove() {
        List<Entry<PctDistance>> rows = distances("""
                PCT
                DFT £million
                DFT %
                Spearhead
                Bassetlaw PCT
                -62.7
                -6.4
                Knowsley PCT
                -114.5
                -6.4
                S
                Dorset PCT
                -168.4
                -6.0
                """);

        assertThat(rows).extracting(row -> row.value().spearhead()).containsExactly(false, true, false);
    }

    @Test
    void distances_figureWithMoreDecimalsThanTheOthers_isNotSure() {
        assertThat(distances("""
                PCT DFT £million DFT %
                Bassetlaw PCT -62.7 -6.4
                Knowsley PCT -114.5 6.415
                Dorset PCT -168.4 -6.0
                """))
                .extracting(Entry::status)
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
    }

    @Test
    void measures_signsOfPerCentWithoutSeparators_areNoPartOfTheFigures() {
        List<Entry<PublishedRound>> rows =
                PaceMeasuresParser.standard().parse(SourceText.of("""
                        Year PCTs | Average growth | Minimum growth | Minimum as % of average | Growth used for PoC
                        2006-07 303 9.20% 8.05% 87.5% 4.41%
                        2007-08 | 303 9.40% 8.01% 85.2% 4.85%
                        """)).entries();

        // 100 x 8.05 / 9.20 is 87.5.
        assertThat(rows.get(0).status()).isEqualTo(Status.EXACT);
        assertThat(rows.get(0).value().growth()).hasToString("Optional[9.20]");
    }

    private static List<Entry<DtocTarget>> targets(String text) {
        return DtocTargetsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2017, 9, 1)))
                .entries();
    }

    private static List<Entry<AllocationPosition>> allocations(String text) {
        return AllocationTableParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2010, 4, 1)))
                .entries();
    }

    private static List<Entry<PctDistance>> distances(String text) {
        return PctDistancesParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2010, 4, 1)))
                .entries();
    }
}
