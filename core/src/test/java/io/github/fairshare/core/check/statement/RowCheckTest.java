package io.github.fairshare.core.check.statement;

import static io.github.fairshare.core.check.statement.Tables.ALL;
import static io.github.fairshare.core.check.statement.Tables.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.statement.FigureTable.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks of each row by itself: what they say, whom they suspect, and how they count. */
class RowCheckTest {
    private static final List<String> COLUMNS = List.of("distance", "allocation", "target");

    @ParameterizedTest
    @CsvSource({
        // 382,154 less 386,278 is -4,124, which is -1.0676 % of 386,278.
        "-1.1 382154 386278,HOLDS",
        "-1.0 382154 386278,DIFFERS",
        "-1.2 382154 386278,DIFFERS",
        "-1.07 382154 386278,HOLDS",
        "1.1 382154 386278,DIFFERS",
        "-1.1 ? 386278,UNDECIDED"
    })
    void percentage_ofADifference_holdsWithinWhatItsFiguresArePrintedTo(String row, Result result) {
        assertThat(distancePercent().against(Tables.of(COLUMNS, "a " + row)).result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"94.7 830 876,HOLDS", "94.9 830 876,HOLDS", "95.0 830 876,DIFFERS", "94.4 830 876,DIFFERS"})
    void percentage_ofAFigure_allowsForTheRoundingOfAllThree(String row, Result result) {
        // 100 x 830.5 / 875.5 = 94.86 and 100 x 829.5 / 876.5 = 94.64; half a unit more for the percentage itself.
        PercentageCheck check = new PercentageCheck(
                "share",
                ALL,
                new PercentageCheck.Percentage("distance", "allocation", Optional.empty(), "target"),
                CITATION);

        assertThat(check.statement()).isEqualTo("distance is allocation in per cent of target in every row");
        assertThat(check.against(Tables.of(COLUMNS, "a " + row)).result()).isEqualTo(result);
    }

    @Test
    void percentage_thatIsOff_saysOfWhatAndSuspectsItsCells() {
        FigureTable table = Tables.of(COLUMNS, "a -1.1 382154 386278", "b -1.2 382154 386278");

        assertThat(distancePercent().statement())
                .isEqualTo("distance is allocation less target in per cent of target in every row");
        assertThat(distancePercent().against(table).evidence())
                .containsExactly(
                        "b (line 2): distance -1.2, but allocation less target is 382154 less 386278, of 386278");
        assertThat(distancePercent().suspects(table))
                .containsExactly(new Cell(1, "distance"), new Cell(1, "allocation"), new Cell(1, "target"));
        assertThat(distancePercent().kind()).isEqualTo(CheckOutcome.Kind.RELATION);
    }

    @Test
    void rule_overRows_countsThoseThatHoldAndNamesTheOthers() {
        FigureTable table = Tables.of(COLUMNS, "a 10 5 0", "b -10 90 100", "c 7 100 90", "d ? 100 90");
        CheckOutcome outcome = difference().against(table);

        assertThat(outcome)
                .returns(Result.DIFFERS, CheckOutcome::result)
                .returns("4 rows", CheckOutcome::expected)
                .returns("1 rows", CheckOutcome::found)
                .returns(List.of("a", "c"), CheckOutcome::subjects)
                .returns(Optional.of("1"), CheckOutcome::tolerance);
        assertThat(outcome.evidence())
                .containsExactly(
                        "a (line 1): distance 10, but allocation less target is 5",
                        "c (line 3): distance 7, but allocation less target is 10",
                        "d (line 4) lacks one of distance, allocation, target");
        assertThat(difference().statement()).isEqualTo("distance is allocation less target in every row");
    }

    @Test
    void rule_overNoRow_isUndecided() {
        assertThat(difference().against(Tables.of(COLUMNS)).result()).isEqualTo(Result.UNDECIDED);
    }

    @Test
    void atMost_withALargerFigure_suspectsTheFirstRowThatBreaksIt() {
        AtMostCheck check = new AtMostCheck("most", ALL, "allocation", "target", CITATION);
        FigureTable table = Tables.of(COLUMNS, "a 0 5 5", "b 0 6 5", "c 0 9 5");

        assertThat(check.suspects(table)).containsExactly(new Cell(1, "allocation"), new Cell(1, "target"));
        assertThat(check.against(table))
                .returns(List.of("b", "c"), CheckOutcome::subjects)
                .returns(Optional.empty(), CheckOutcome::tolerance);
        assertThat(check.suspects(Tables.of(COLUMNS, "a 0 5 5"))).isEmpty();
    }

    @Test
    void sign_inConflict_saysAndSuspectsBothFigures() {
        FigureTable table = Tables.of(List.of("total", "percent"), "a 1.2 0.1", "b 15.1 -0.5");

        assertThat(Tables.sameSign().statement()).isEqualTo("total and percent have the same sign in every row");
        assertThat(Tables.sameSign().suspects(table)).containsExactly(new Cell(1, "total"), new Cell(1, "percent"));
        assertThat(Tables.sameSign().against(table).evidence()).containsExactly("b (line 2): total 15.1, percent -0.5");
    }

    @ParameterizedTest
    @CsvSource({"50.05,HOLDS", "50.06,DIFFERS", "49.95,HOLDS", "49.94,DIFFERS"})
    void ratio_holdsUpToItsTolerance(String printed, Result result) {
        assertThat(ratio().against(Tables.of(COLUMNS, "a " + printed + " 50 100"))
                        .result())
                .isEqualTo(result);
    }

    @Test
    void ratio_thatIsOff_saysOverWhatAndSuspectsItsCells() {
        FigureTable table = Tables.of(COLUMNS, "a 51.0 50 100");

        assertThat(ratio().statement()).isEqualTo("distance is 100 times allocation over target in every row");
        assertThat(ratio().against(table).evidence())
                .containsExactly("a (line 1): distance 51.0, but allocation 50 over target 100");
        assertThat(ratio().suspects(table))
                .containsExactly(new Cell(0, "distance"), new Cell(0, "allocation"), new Cell(0, "target"));
    }

    private static PercentageCheck distancePercent() {
        return new PercentageCheck(
                "percent",
                ALL,
                new PercentageCheck.Percentage("distance", "allocation", Optional.of("target"), "target"),
                CITATION);
    }

    private static DifferenceCheck difference() {
        return new DifferenceCheck(
                "difference",
                ALL,
                new DifferenceCheck.Difference("distance", "allocation", "target"),
                BigDecimal.ONE,
                CITATION);
    }

    private static RatioCheck ratio() {
        return new RatioCheck(
                "ratio",
                ALL,
                new RatioCheck.Ratio("distance", "allocation", "target", BigDecimal.valueOf(100)),
                new BigDecimal("0.05"),
                CITATION);
    }
}
