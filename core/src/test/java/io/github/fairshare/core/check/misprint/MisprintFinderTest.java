package io.github.fairshare.core.check.misprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.misprint.Correction.Change;
import io.github.fairshare.core.check.misprint.MisprintSearch.Verdict;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.DifferenceCheck;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.FigureTable.Cell;
import io.github.fairshare.core.check.statement.PercentageCheck;
import io.github.fairshare.core.check.statement.Tables;
import io.github.fairshare.core.check.statement.TotalRowCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisprintFinderTest {
    private static final List<String> PAIR = List.of("total", "percent");
    /** The totals add up to 0.0; the percentages ascend and have the signs of their totals. */
    private static final String[] CLEAN = {
        "a -60.0 -6.0", "b -31.2 -3.1", "c -12.3 -1.2", "d 4.5 0.4", "e 21.7 2.2", "f 77.3 7.7"
    };

    private static final List<Check> STATEMENTS =
            List.of(Tables.sum("total", 6, "0", "0.3"), Tables.sameSign(), Tables.ascending("percent"));

    @Test
    void cleanTable_ofAnyStatements_yieldsNothing() {
        MisprintSearch search = search(CLEAN);

        assertThat(search.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(search.sets()).isEmpty();
        assertThat(search.supported()).isEmpty();
    }

    @Test
    void lostSign_isFoundAndExplained() {
        MisprintSearch search = search(planted(1, "b 31.2 -3.1"));

        assertThat(search.verdict()).isEqualTo(Verdict.ONE_SET);
        assertThat(search.supported()).containsExactly(correction(1, "total", "31.2", "-31.2", Change.LOST_SIGN));
        assertThat(search.explained().get(search.supported().get(0))).containsExactly("sum-total", "sign");
    }

    @Test
    void addedSign_isFound() {
        assertThat(search(planted(4, "e -21.7 2.2")).supported())
                .containsExactly(correction(4, "total", "-21.7", "21.7", Change.ADDED_SIGN));
    }

    @Test
    void wrongDigit_thatOnlyOneColumnCanExplain_isFound() {
        // 77.3 printed as 17.3 lacks 60; no other figure has a digit that can add so much: a would lose its whole.
        MisprintSearch search = search(planted(5, "f 17.3 7.7"));

        assertThat(search.sets()).contains(Set.of(correction(5, "total", "17.3", "77.3", Change.WRONG_DIGIT)));
    }

    @Test
    void shiftedPoint_isFoundByTheDecimalsOfItsColumn() {
        MisprintSearch search = search(planted(5, "f 7.73 7.7"));

        assertThat(search.sets()).contains(Set.of(correction(5, "total", "7.73", "77.3", Change.SHIFTED_POINT)));
    }

    @Test
    void point_ofAColumnWithOneDecimal_isNeverShiftedToTwo() {
        assertThat(Correction.of(new Cell(0, "total"), PrintedFigure.of("-114.5"), Set.of(1)))
                .extracting(Correction::change)
                .doesNotContain(Change.SHIFTED_POINT);
        assertThat(Correction.of(new Cell(0, "total"), PrintedFigure.of("-11.45"), Set.of(1)))
                .filteredOn(correction -> correction.change() == Change.SHIFTED_POINT)
                .extracting(correction -> correction.after().text())
                .containsExactly("-114.5");
    }

    @Test
    void corrections_ofAFigure_areItsSignAndItsDigitsWithoutLeadingZeros() {
        // One sign; 8 other first digits (no leading zero), 9 and 9 others.
        assertThat(Correction.of(new Cell(0, "total"), PrintedFigure.of("15.1"), Set.of(1)))
                .hasSize(1 + 8 + 9 + 9)
                .extracting(correction -> correction.after().text())
                .contains("-15.1", "95.1", "10.1", "15.0")
                .doesNotContain("05.1", "15.1");
    }

    @Test
    void severalSets_ofTheSameSize_areAllGivenAndNoneIsSupported() {
        // The sum lacks 10.0: the tens of any row can make it up.
        FigureTable table = Tables.of(List.of("total"), "a 20.0", "b 30.0", "c 40.0");
        MisprintSearch search = MisprintFinder.of(List.of(Tables.sum("total", 3, "100.0", "0.05")))
                .search(table);

        assertThat(search.verdict()).isEqualTo(Verdict.SEVERAL_SETS);
        assertThat(search.sets()).hasSize(3).allSatisfy(set -> assertThat(set).hasSize(1));
        assertThat(search.supported()).isEmpty();
        assertThat(search.undecided()).hasSize(3);
    }

    @Test
    void twoMisprints_areFoundTogether_andTheSureOneIsSupportedWhereTheOtherIsNot() {
        String[] rows = planted(1, "b 31.2 -3.1");
        rows[5] = "f 87.3 7.7";
        MisprintSearch search = search(rows);

        assertThat(search.size()).isEqualTo(2);
        assertThat(search.supported()).contains(correction(1, "total", "31.2", "-31.2", Change.LOST_SIGN));
        assertThat(search.sets())
                .anySatisfy(
                        set -> assertThat(set).contains(correction(5, "total", "87.3", "77.3", Change.WRONG_DIGIT)));
    }

    @Test
    void everySet_thatIsGiven_satisfiesAllStatements() {
        String[] rows = planted(1, "b 31.2 -3.1");
        rows[5] = "f 87.3 7.7";
        FigureTable table = Tables.of(PAIR, rows);

        assertThat(search(rows).sets()).isNotEmpty().allSatisfy(set -> {
            FigureTable corrected = table;
            for (Correction correction : set) {
                corrected = corrected.with(correction.cell(), correction.after());
            }
            FigureTable result = corrected;
            assertThat(STATEMENTS)
                    .allSatisfy(
                            check -> assertThat(check.against(result).result()).isEqualTo(CheckOutcome.Result.HOLDS));
        });
    }

    @Test
    void noSet_withinTheLimit_saysSo() {
        FigureTable table = Tables.of(List.of("total"), "a 1", "b 2");
        MisprintSearch search = MisprintFinder.of(List.of(Tables.sum("total", 2, "1000", "1")))
                .upTo(2)
                .search(table);

        assertThat(search.verdict()).isEqualTo(Verdict.NO_SET);
        assertThat(search.size()).isEqualTo(2);
    }

    @Test
    void statements_thatCannotBeDecided_areLeftOut() {
        String[] rows = planted(1, "b ? -3.1");

        assertThat(search(rows).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void bound_thatIsReached_isReportedAndNothingIsConcluded() {
        MisprintSearch search =
                MisprintFinder.of(STATEMENTS).within(100).search(Tables.of(PAIR, planted(1, "b 31.2 -3.1")));

        // Six totals with 32 corrections each are more than a hundred before the search has begun.
        assertThat(search.verdict()).isEqualTo(Verdict.GIVEN_UP);
        assertThat(search.sets()).isEmpty();
        assertThat(search.steps()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MisprintFinder.of(STATEMENTS).within(0));
    }

    @Test
    void work_isReportedAndWithinTheBound() {
        assertThat(search(planted(1, "b 31.2 -3.1")).steps()).isBetween(1L, MisprintFinder.USUAL_STEPS);
        assertThat(search(CLEAN).steps()).isZero();
    }

    @Test
    void moreSetsThanAreKept_concludeNothing() {
        // The sum lacks 1: in each of 300 rows the last digit could be one more.
        String[] rows = IntStream.range(0, 300).mapToObj(at -> "r" + at + " 5").toArray(String[]::new);
        MisprintSearch search = MisprintFinder.of(List.of(Tables.sum("total", 300, "1501", "0")))
                .search(Tables.of(List.of("total"), rows));

        assertThat(search.verdict()).isEqualTo(Verdict.GIVEN_UP);
        assertThat(search.supported()).isEmpty();
    }

    @Test
    void rowWithoutAFigure_keepsNoOtherRowFromBeingSetRight() {
        // 382154 less 386278 is -4124; the row below it lacks its target.
        FigureTable table = Tables.of(
                List.of("allocation", "target", "distance", "percent"),
                "a 382154 386278 -9124 -1.1",
                "b 250000 ? 10000 4.2");
        Check difference = new DifferenceCheck(
                "distance",
                Tables.ALL,
                new DifferenceCheck.Difference("distance", "allocation", "target"),
                BigDecimal.ONE,
                Tables.CITATION);
        Check percentage = new PercentageCheck(
                "percentage",
                Tables.ALL,
                new PercentageCheck.Percentage("percent", "allocation", Optional.of("target"), "target"),
                Tables.CITATION);

        MisprintSearch search =
                MisprintFinder.of(List.of(difference, percentage)).search(table);

        assertThat(search.supported()).containsExactly(correction(0, "distance", "-9124", "-4124", Change.WRONG_DIGIT));
    }

    @Test
    void limit_belowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MisprintFinder.of(List.of()).upTo(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MisprintFinder.of(List.of()).within(0));
        assertThat(MisprintFinder.of(List.of()).upTo(1).within(1).search(Tables.of(List.of("plan"), "a 1")))
                .returns(Verdict.SATISFIED, MisprintSearch::verdict)
                .returns(0L, MisprintSearch::steps);
    }

    @ParameterizedTest
    @CsvSource({"0,a 60.0 -6.0", "1,b 31.2 -3.1", "2,c 12.3 -1.2", "3,d -4.5 0.4", "4,e -21.7 2.2", "5,f -77.3 7.7"})
    void plantedSign_inAnyRow_isTheOnlyFinding(int row, String planted) {
        assertThat(search(planted(row, planted)).supported())
                .singleElement()
                .satisfies(correction -> assertThat(correction.cell()).isEqualTo(new Cell(row, "total")));
    }

    private static final TotalRowCheck PRINTED_SUM =
            new TotalRowCheck("printed-sum", "all", Set.of("big"), "sum", Optional.empty(), Tables.CITATION);

    /** 10 and 20 are 30; what is printed as 80 cannot be told from figures that would add up to it: 10 + 70, 60 + 20. */
    @Test
    void totalOfATable_isAsDoubtfulAsItsRows() {
        MisprintSearch search = MisprintFinder.of(List.of(PRINTED_SUM)).search(withSum("80", "0"));

        assertThat(search.supported()).isEmpty();
        assertThat(search.undecided())
                .containsExactly(
                        correction(0, "all", "10", "60", Change.WRONG_DIGIT),
                        correction(1, "all", "20", "70", Change.WRONG_DIGIT),
                        correction(2, "all", "80", "30", Change.WRONG_DIGIT));
    }

    /** The row of the total has 33 and a difference of -3, which 30 has and 80 has not. */
    @Test
    void totalOfATable_thatItsOwnRowContradicts_isTheMisprint() {
        DifferenceCheck difference = new DifferenceCheck(
                "difference",
                Tables.ALL,
                new DifferenceCheck.Difference("gap", "all", "part"),
                BigDecimal.ZERO,
                Tables.CITATION);
        MisprintSearch search =
                MisprintFinder.of(List.of(PRINTED_SUM, difference)).search(withSum("80", "-3"));

        assertThat(search.verdict()).isEqualTo(Verdict.ONE_SET);
        assertThat(search.supported()).containsExactly(correction(2, "all", "80", "30", Change.WRONG_DIGIT));
        assertThat(search.explained().get(search.supported().get(0))).containsExactly("printed-sum", "difference");
    }

    private static FigureTable withSum(String sum, String gap) {
        List<FigureTable.Row> rows = new ArrayList<>(Tables.of(List.of("all", "part", "gap"), "A 10 8 2", "B 20 25 -5")
                .rows());
        rows.add(new FigureTable.Row(
                "",
                9,
                Set.of("all", "sum"),
                Map.of(
                        "all", PrintedFigure.of(sum),
                        "part", PrintedFigure.of("33"),
                        "gap", PrintedFigure.of(gap))));
        return new FigureTable(rows);
    }

    private static MisprintSearch search(String... rows) {
        return MisprintFinder.of(STATEMENTS).search(Tables.of(PAIR, rows));
    }

    private static String[] planted(int at, String row) {
        String[] rows = CLEAN.clone();
        rows[at] = row;
        return rows;
    }

    private static Correction correction(int row, String column, String before, String after, Change change) {
        return new Correction(new Cell(row, column), PrintedFigure.of(before), PrintedFigure.of(after), change);
    }
}
