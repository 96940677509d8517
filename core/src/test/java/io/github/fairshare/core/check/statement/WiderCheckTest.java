package io.github.fairshare.core.check.statement;

import static io.github.fairshare.core.check.statement.Tables.ALL;
import static io.github.fairshare.core.check.statement.Tables.CITATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.statement.FigureTable.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiderCheckTest {
    private static final List<String> TOTAL = List.of("total");
    private static final List<String> PAIR = List.of("total", "percent");

    @ParameterizedTest
    @CsvSource({"-6.8,HOLDS", "-6.7,DIFFERS", "-6.9,DIFFERS"})
    void mean_ofAGroupOverYears_isTheSumOverRowsTimesYears(String stated, Result result) {
        // (-20.5 - 20.3) / (2 bodies x 3 years) = -6.8
        FigureTable table = Tables.of(TOTAL, "A -20.5", "b 7.0", "C -20.3");
        AggregateCheck check = new AggregateCheck(
                "mean",
                new Figures("total", Set.of("big"), Set.of(), 2),
                BigDecimal.valueOf(6),
                Stated.rounded(stated),
                CITATION);

        assertThat(check.against(table)).returns(result, CheckOutcome::result).returns("-6.8", CheckOutcome::found);
        assertThat(check.statement()).contains("divided by 6", "2 rows of big", stated);
    }

    @Test
    void aggregate_withExceptedGroup_leavesItsRowsOut() {
        FigureTable table = Tables.of(TOTAL, "A 1", "b 10", "C 100");
        AggregateCheck check = new AggregateCheck(
                "rest", new Figures("total", ALL, Set.of("big"), 1), BigDecimal.ONE, Stated.rounded("10"), CITATION);

        assertThat(check.against(table).result()).isEqualTo(Result.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({"a 1.0;b ?", "a 1.0", "a 1.0;b 2.0;c 3.0"})
    void aggregate_overOtherRowsThanStated_isUndecided(String rows) {
        FigureTable table = Tables.of(TOTAL, rows.split(";", -1));

        assertThat(Tables.sum("total", 2, "1", "0.5").against(table).result()).isEqualTo(Result.UNDECIDED);
        assertThat(Tables.sum("total", 2, "1", "0.5").suspects(table)).isEmpty();
    }

    @Test
    void aggregate_withDivisorZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AggregateCheck(
                        "mean", Tables.all("total", 1), BigDecimal.ZERO, Stated.rounded("1"), CITATION))
                .withMessageContaining("mean");
    }

    @ParameterizedTest
    @CsvSource({
        "SMALLEST,-213,HOLDS",
        "SMALLEST,-214,HOLDS",
        "SMALLEST,-212,DIFFERS",
        "LARGEST,445,HOLDS",
        "LARGEST,446,DIFFERS"
    })
    void extreme_heldAgainstTheStatedOne_holdsUpToHalfAUnit(ExtremeCheck.End end, String stated, Result result) {
        // -213.5 is the end of both -213 and -214 when rounded to units.
        FigureTable table = Tables.of(TOTAL, "a -213.5", "b 0.0", "c 445.3");

        assertThat(extreme(end, stated).against(table).result()).isEqualTo(result);
    }

    @Test
    void extreme_withFigureBeyondIt_suspectsJustThatFigure() {
        FigureTable table = Tables.of(TOTAL, "a -213.5", "b -226.8", "c 445.3");

        assertThat(extreme(ExtremeCheck.End.SMALLEST, "-213").suspects(table)).containsExactly(new Cell(1, "total"));
        assertThat(extreme(ExtremeCheck.End.SMALLEST, "-213").against(table).subjects())
                .containsExactly("b");
    }

    @Test
    void extreme_thatNoFigureReaches_suspectsAll() {
        FigureTable table = Tables.of(TOTAL, "a -20.0", "b 1.0", "c 2.0");

        assertThat(extreme(ExtremeCheck.End.SMALLEST, "-213").suspects(table)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0 1.0 2.0,HOLDS",
        "-0.1 -0.0 0.0,HOLDS",
        "0.0 -0.0 1.0,DIFFERS",
        "1.0 3.0 2.0,DIFFERS",
        "1.0 ? 2.0,HOLDS"
    })
    void order_ascending_allowsEqualFiguresAndKeepsTheSignOfZero(String figures, Result result) {
        String[] figure = figures.split(" ", -1);
        FigureTable table = Tables.of(TOTAL, "a " + figure[0], "b " + figure[1], "c " + figure[2]);

        assertThat(Tables.ascending("total").against(table).result()).isEqualTo(result);
    }

    @Test
    void order_broken_suspectsTheTwoNeighboursAndNamesTheSecond() {
        FigureTable table = Tables.of(TOTAL, "a 1.0", "b 3.0", "c 2.0");

        assertThat(Tables.ascending("total").suspects(table))
                .containsExactly(new Cell(1, "total"), new Cell(2, "total"));
        assertThat(Tables.ascending("total").against(table).subjects()).containsExactly("c");
    }

    @Test
    void order_descending_isTheOtherWayRound() {
        OrderCheck check = new OrderCheck("order", ALL, "total", OrderCheck.Direction.DESCENDING, CITATION);

        assertThat(check.against(Tables.of(TOTAL, "a 2", "b 1")).result()).isEqualTo(Result.HOLDS);
        assertThat(check.against(Tables.of(TOTAL, "a 1", "b 2")).result()).isEqualTo(Result.DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "15.1,-0.5,DIFFERS",
        "-15.1,-0.5,HOLDS",
        "-1.2,-0.0,HOLDS",
        "1.2,-0.0,DIFFERS",
        "1.2,0.0,HOLDS",
        "-1.2,0.0,HOLDS",
        "-1.2,?,UNDECIDED"
    })
    void sign_ofTwoFigures_conflictsOnlyWhereBothHaveOne(String total, String percent, Result result) {
        FigureTable table = Tables.of(PAIR, "a " + total + " " + percent);

        assertThat(Tables.sameSign().against(table).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        // 100 x 8.30 / 8.76 = 94.7488..., and not 94.8 by way of 94.75
        "94.7,8.30,8.76,HOLDS",
        "94.8,8.30,8.76,DIFFERS",
        "100,5.46,5.46,HOLDS",
        "100,5.46,0,DIFFERS"
    })
    void ratio_isTakenExactly(String share, String minimum, String growth, Result result) {
        RatioCheck check = new RatioCheck(
                "ratio",
                ALL,
                new RatioCheck.Ratio("share", "minimum", "growth", BigDecimal.valueOf(100)),
                new BigDecimal("0.05"),
                CITATION);
        FigureTable table =
                Tables.of(List.of("share", "minimum", "growth"), "a " + share + " " + minimum + " " + growth);

        assertThat(check.against(table).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"-10,HOLDS", "-11,HOLDS", "-9,HOLDS", "-12,DIFFERS", "10,DIFFERS"})
    void difference_holdsWithinItsTolerance(String distance, Result result) {
        DifferenceCheck check = new DifferenceCheck(
                "difference",
                ALL,
                new DifferenceCheck.Difference("distance", "allocation", "target"),
                BigDecimal.ONE,
                CITATION);
        FigureTable table = Tables.of(List.of("distance", "allocation", "target"), "a " + distance + " 90 100");

        assertThat(check.against(table).result()).isEqualTo(result);
    }

    @Test
    void extreme_thatIsLarger_suspectsTheFirstFigureBeyondTheInterval() {
        FigureTable table = Tables.of(TOTAL, "a 445.5", "b 500.0", "c 0.0");
        CheckOutcome outcome = extreme(ExtremeCheck.End.LARGEST, "445").against(table);

        assertThat(extreme(ExtremeCheck.End.LARGEST, "445").suspects(table)).containsExactly(new Cell(1, "total"));
        assertThat(extreme(ExtremeCheck.End.LARGEST, "445").statement())
                .isEqualTo("the largest total of the 3 rows of all is 445");
        assertThat(outcome.found()).isEqualTo("500.0");
        assertThat(outcome.evidence()).containsExactly("it is that of b (line 2)");
    }

    @Test
    void figures_exceptAGroup_sayWithoutWhich() {
        assertThat(Tables.all("total", 3)).hasToString("total of the 3 rows of all");
        assertThat(new Figures("total", ALL, Set.of("big"), 1)).hasToString("total of the 1 rows of all without big");
    }

    @Test
    void order_broken_countsAndShowsTheFigures() {
        CheckOutcome outcome = Tables.ascending("total").against(Tables.of(TOTAL, "a 1.0", "b 3.0", "c 2.0"));

        assertThat(Tables.ascending("total").statement()).isEqualTo("the rows are in ascending order of total");
        assertThat(outcome).returns("3 rows", CheckOutcome::expected).returns("2 rows", CheckOutcome::found);
        assertThat(outcome.evidence()).containsExactly("c (line 3): 2.0 comes after 3.0");
    }

    @ParameterizedTest
    @CsvSource({"2 2,HOLDS", "-0.0 0.0,DIFFERS", "0.0 -0.0,HOLDS"})
    void order_descending_allowsEqualFigures(String figures, Result result) {
        String[] figure = figures.split(" ", -1);
        OrderCheck check = new OrderCheck("order", ALL, "total", OrderCheck.Direction.DESCENDING, CITATION);

        assertThat(check.against(Tables.of(TOTAL, "a " + figure[0], "b " + figure[1]))
                        .result())
                .isEqualTo(result);
    }

    @Test
    void openOn_saysWhichRegisterAndWhichDay() {
        OpenOnCheck dated = new OpenOnCheck("pcts", ALL, OpenOnCheck.Registry.PCTS, LocalDate.of(2009, 4, 1), CITATION);
        OpenOnCheck undated = new OpenOnCheck(
                "ccgs", Set.of("ccg", "all"), Set.of("b", "a"), OpenOnCheck.Registry.CCGS, Optional.empty(), CITATION);

        assertThat(dated.kind()).isEqualTo(CheckOutcome.Kind.EXPECTED_SET);
        assertThat(dated.statement()).isEqualTo("the rows of all are the PCTS open on 2009-04-01, each once");
        assertThat(undated.statement())
                .isEqualTo("the rows of all and ccg are the CCGS open on the document's day, less those of a and b,"
                        + " each once");
        assertThat(dated.appliesTo(Tables.of(TOTAL))).isTrue();
        assertThat(undated.appliesTo(Tables.of(TOTAL))).isFalse();
        assertThat(undated.appliesTo(new FigureTable(List.of(), Optional.of(LocalDate.of(2017, 9, 1)))))
                .isTrue();
    }

    @Test
    void openOn_aDayOfTheListOf2009_expectsItsPcts() {
        OpenOnCheck check = new OpenOnCheck("pcts", ALL, OpenOnCheck.Registry.PCTS, LocalDate.of(2009, 4, 1), CITATION);
        CheckOutcome outcome = check.against(Tables.of(TOTAL, "5JE 1"));

        assertThat(outcome.expected()).isEqualTo("152");
        assertThat(outcome.result()).isEqualTo(Result.DIFFERS);
        assertThat(outcome.evidence()).hasSize(151).contains("5KL is missing");
    }

    private static ExtremeCheck extreme(ExtremeCheck.End end, String stated) {
        return new ExtremeCheck("extreme", Tables.all("total", 3), end, Stated.rounded(stated), CITATION);
    }
}
