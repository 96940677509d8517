package io.github.fairshare.core.check.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private static final Citation CITATION = Citation.stated("dtoc-targets-2017-09", "line 206");
    private static final Set<String> CCG = Set.of("ccg");

    @ParameterizedTest
    @CsvSource({
        "18.00,10.000,7.995,HOLDS",
        "18.00,10.000,8.005,HOLDS",
        "18.00,10.000,7.994999,DIFFERS",
        "18.00,10.000,8.005001,DIFFERS",
        "2260,2000,259.5,HOLDS",
        "2260,2000,260.5,HOLDS",
        "2260,2000,260.51,DIFFERS",
        "-0.0,1.00,-1.05,HOLDS",
        "-0.0,1.00,-1.06,DIFFERS"
    })
    void sum_nearThePrintedTotal_holdsUpToHalfAUnit(String total, String first, String second, Result result) {
        FigureTable table = new FigureTable(List.of(row("A", "target", first), row("B", "target", second)));

        assertThat(sum(total).against(table).result()).isEqualTo(result);
    }

    @Test
    void sum_holdingOrNot_saysExpectedFoundAndTolerance() {
        FigureTable table = new FigureTable(List.of(row("A", "target", "10.5"), row("B", "target", "8")));
        CheckOutcome outcome = sum("18").against(table);

        assertThat(outcome)
                .hasToString("HOLDS total-target: expected 18 +/- 0.5, found 18.5")
                .returns(CITATION, CheckOutcome::citation);
        assertThat(sum("17.0").against(table)).hasToString("DIFFERS total-target: expected 17.0 +/- 0.05, found 18.5");
    }

    @Test
    void sum_withMissingFigure_isUndecidedAndNamesTheRow() {
        FigureTable table = new FigureTable(
                List.of(row("A", "target", "18"), new FigureTable.Row("01H", 20, CCG, Map.of("plan", figure("1")))));
        CheckOutcome outcome = sum("18").against(table);

        assertThat(outcome.result()).isEqualTo(Result.UNDECIDED);
        assertThat(outcome.evidence())
                .anySatisfy(line -> assertThat(line).contains("01H (line 20)"))
                .anySatisfy(line -> assertThat(line).contains("1 of 2"));
    }

    @Test
    void sum_overGroups_leavesOutOtherRowsAndCountsEachOnce() {
        FigureTable table = new FigureTable(List.of(
                new FigureTable.Row("A", 1, Set.of("ccg", "spearhead"), Map.of("target", figure("10"))),
                new FigureTable.Row("", 2, Set.of("aggregate"), Map.of("target", figure("5"))),
                new FigureTable.Row("", 3, Set.of("total"), Map.of("target", figure("15")))));
        SumCheck check =
                new SumCheck("total-target", "target", Set.of("ccg", "spearhead", "aggregate"), figure("15"), CITATION);

        assertThat(check.against(table))
                .returns(Result.HOLDS, CheckOutcome::result)
                .returns("15", CheckOutcome::found);
    }

    @Test
    void sum_withTotalOfMostDecimals_isAnOutcomeAndNoException() {
        String total = "0." + "0".repeat(59) + "1";
        FigureTable table = new FigureTable(List.of(row("A", "target", total)));

        assertThat(sum(total).against(table).result()).isEqualTo(Result.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({"0,DIFFERS", "1,DIFFERS", "2,HOLDS", "3,DIFFERS"})
    void count_ofTwoRows_holdsForTwoOnly(int expected, Result result) {
        FigureTable table = keys("A", "B");

        assertThat(new CountCheck("count", CCG, expected, CITATION).against(table))
                .returns(result, CheckOutcome::result)
                .returns("2", CheckOutcome::found)
                .returns(Integer.toString(expected), CheckOutcome::expected);
    }

    @Test
    void count_ofOtherGroups_isZero() {
        assertThat(new CountCheck("count", Set.of("total"), 0, CITATION)
                        .against(keys("A"))
                        .result())
                .isEqualTo(Result.HOLDS);
    }

    @Test
    void expectedSet_ofTheSameKeysInAnyOrder_holds() {
        CheckOutcome outcome = expected("A", "B", "C").against(keys("C", "A", "B"));

        assertThat(outcome.result()).isEqualTo(Result.HOLDS);
        assertThat(outcome.subjects()).isEmpty();
        assertThat(outcome.evidence()).isEmpty();
    }

    @Test
    void expectedSet_withMissingKey_namesIt() {
        CheckOutcome outcome = expected("A", "B", "C").against(keys("A", "C"));

        assertThat(outcome.result()).isEqualTo(Result.DIFFERS);
        assertThat(outcome.subjects()).containsExactly("B");
        assertThat(outcome.evidence()).containsExactly("B is missing");
    }

    @Test
    void expectedSet_withSurplusKey_namesIt() {
        CheckOutcome outcome = expected("A").against(keys("A", "Z"));

        assertThat(outcome.result()).isEqualTo(Result.DIFFERS);
        assertThat(outcome.evidence()).containsExactly("Z is not expected");
        assertThat(outcome.subjects()).containsExactly("Z");
    }

    @Test
    void expectedSet_withRepeatedKey_namesItOnce() {
        CheckOutcome outcome = expected("A", "B").against(keys("A", "B", "A", "A"));

        assertThat(outcome.result()).isEqualTo(Result.DIFFERS);
        assertThat(outcome.evidence()).containsExactly("A is repeated");
        assertThat(outcome.subjects()).containsExactly("A");
    }

    @Test
    void expectedSet_withRowWithoutKey_saysSo() {
        assertThat(expected("A").against(keys("A", "")).evidence())
                .containsExactly("a row without a code is not expected");
    }

    @Test
    void expectedSet_withOneMissingAndOneSurplus_differsThoughTheCountAgrees() {
        assertThat(expected("A", "B").against(keys("A", "C")).result()).isEqualTo(Result.DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"3.66,3.66,HOLDS", "3.66,3.660,HOLDS", "3.66,3.67,HOLDS", "3.67,3.66,DIFFERS", "-1,-2,DIFFERS"})
    void atMost_oneRow_holdsUpToTheBound(String target, String baseline, Result result) {
        FigureTable table = new FigureTable(List.of(pair("00C", 4, target, baseline)));

        assertThat(atMost().against(table).result()).isEqualTo(result);
    }

    @Test
    void atMost_withLargerRow_namesKeyLineAndFigures() {
        FigureTable table = new FigureTable(List.of(pair("00C", 4, "1", "2"), pair("01H", 20, "3.1", "3.0")));
        CheckOutcome outcome = atMost().against(table);

        assertThat(outcome.subjects()).containsExactly("01H");
        assertThat(outcome.evidence())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("01H (line 20)", "3.1", "3.0"));
    }

    @Test
    void atMost_withoutAnyFigures_isUndecided() {
        FigureTable table = new FigureTable(List.of(row("00C", "plan", "1")));

        assertThat(atMost().against(table).result()).isEqualTo(Result.UNDECIDED);
    }

    @Test
    void atMost_withOneMissingFigure_isUndecidedAndNamesTheRow() {
        FigureTable table = new FigureTable(
                List.of(pair("00C", 4, "1", "2"), new FigureTable.Row("01H", 20, CCG, Map.of("target", figure("9")))));
        CheckOutcome outcome = atMost().against(table);

        assertThat(outcome.result()).isEqualTo(Result.UNDECIDED);
        assertThat(outcome.evidence()).anySatisfy(line -> assertThat(line).contains("01H (line 20)"));
    }

    @Test
    void atMost_withLargerRowAndMissingFigure_differs() {
        FigureTable table = new FigureTable(
                List.of(pair("00C", 4, "3", "2"), new FigureTable.Row("01H", 20, CCG, Map.of("target", figure("9")))));

        assertThat(atMost().against(table).result()).isEqualTo(Result.DIFFERS);
    }

    @Test
    void statement_ofEachCheck_namesWhatShouldHold() {
        assertThat(sum("2260").statement()).contains("ccg", "2260", "target");
        assertThat(new CountCheck("count", CCG, 197, CITATION).statement()).contains("197", "ccg");
        assertThat(expected("A", "B").statement()).contains("2", "ccg", "once");
        assertThat(atMost().statement()).contains("target", "baseline");
    }

    @Test
    void kind_ofEachCheck_isInItsOutcome() {
        FigureTable table = new FigureTable(List.of(pair("A", 1, "1", "2")));
        List<Check> checks = List.of(sum("1"), new CountCheck("count", CCG, 1, CITATION), expected("A"), atMost());

        assertThat(Check.reconcile(checks, table).outcomes())
                .extracting(CheckOutcome::kind)
                .containsExactly(
                        CheckOutcome.Kind.TOTAL,
                        CheckOutcome.Kind.COUNT,
                        CheckOutcome.Kind.EXPECTED_SET,
                        CheckOutcome.Kind.RELATION);
    }

    @Test
    void reconciliation_ofChecks_keepsTheirOrderAndCounts() {
        FigureTable table = new FigureTable(List.of(
                new FigureTable.Row("A", 1, CCG, Map.of("target", figure("1"))),
                new FigureTable.Row("B", 2, CCG, Map.of("plan", figure("1")))));
        Reconciliation reconciliation = Check.reconcile(
                List.of(sum("1"), new CountCheck("count", CCG, 2, CITATION), expected("A", "C")), table);

        assertThat(reconciliation.outcomes())
                .extracting(CheckOutcome::check)
                .containsExactly("total-target", "count", "expected-set");
        assertThat(reconciliation.count(Result.HOLDS)).isEqualTo(1);
        assertThat(reconciliation.count(Result.DIFFERS)).isEqualTo(1);
        assertThat(reconciliation.count(Result.UNDECIDED)).isEqualTo(1);
        assertThat(reconciliation).hasToString("3 checks: 1 hold, 1 differ, 1 undecided");
    }

    @Test
    void find_byId_givesThatOutcomeOrNone() {
        Reconciliation reconciliation =
                Check.reconcile(List.of(new CountCheck("count", CCG, 1, CITATION), expected("A")), keys("A"));

        assertThat(reconciliation.find("expected-set").map(CheckOutcome::check)).contains("expected-set");
        assertThat(reconciliation.find("other")).isEmpty();
        assertThat(Reconciliation.NONE.outcomes()).isEmpty();
    }

    @Test
    void json_ofOutcome_hasItsFieldsInOrderAndReadsBackEqual() throws Exception {
        CheckOutcome outcome = expected("A").against(keys("Z"));
        String json = TestJson.write(outcome);

        assertThat(json)
                .startsWith("{\"check\":\"expected-set\",\"kind\":\"EXPECTED_SET\",\"statement\":")
                .endsWith("\"citation\":{\"document\":\"dtoc-targets-2017-09\",\"locator\":\"line 206\","
                        + "\"basis\":\"STATED\"}}");
        assertThat(TestJson.read(json, CheckOutcome.class)).isEqualTo(outcome);
        CheckOutcome withTolerance = sum("18").against(keys());
        assertThat(TestJson.roundTrip(withTolerance, CheckOutcome.class)).isEqualTo(withTolerance);
    }

    private static SumCheck sum(String total) {
        return new SumCheck("total-target", "target", CCG, figure(total), CITATION);
    }

    private static ExpectedSetCheck expected(String... keys) {
        return new ExpectedSetCheck("expected-set", CCG, Set.of(keys), CITATION);
    }

    private static AtMostCheck atMost() {
        return new AtMostCheck("target-at-most-baseline", CCG, "target", "baseline", CITATION);
    }

    private static FigureTable keys(String... keys) {
        return new FigureTable(Stream.of(keys)
                .map(key -> new FigureTable.Row(key, 1, CCG, Map.of()))
                .toList());
    }

    private static FigureTable.Row row(String key, String column, String figure) {
        return new FigureTable.Row(key, 1, CCG, Map.of(column, figure(figure)));
    }

    private static FigureTable.Row pair(String key, int line, String target, String baseline) {
        return new FigureTable.Row(key, line, CCG, Map.of("target", figure(target), "baseline", figure(baseline)));
    }

    private static PrintedFigure figure(String text) {
        return PrintedFigure.of(text);
    }

    @Test
    void list_isStatedAsASetOfItsGroups() {
        ListedCheck check = new ListedCheck("listed", Set.of("b", "a"), "annex", CITATION);
        assertThat(check.kind()).isEqualTo(CheckOutcome.Kind.EXPECTED_SET);
        assertThat(check.statement()).isEqualTo("the rows of a and b are those of the annex, each once");
    }

    @Test
    void tolerance_belowNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stated(PrintedFigure.of("1"), Optional.of(new BigDecimal("-0.1"))))
                .withMessageContaining("given was -0.1");
        assertThat(new Stated(PrintedFigure.of("1"), Optional.of(BigDecimal.ZERO)).within())
                .contains(BigDecimal.ZERO);
    }
}
