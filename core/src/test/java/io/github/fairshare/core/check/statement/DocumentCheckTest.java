package io.github.fairshare.core.check.statement;

import static io.github.fairshare.core.check.statement.Tables.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that hold a document against something of its own: its day, its row of totals, its list. */
class DocumentCheckTest {
    private static final TotalRowCheck TOTAL =
            new TotalRowCheck("total-plan", "plan", Set.of("ccg"), "total", CITATION);
    private static final TotalRowCheck ROUNDED = new TotalRowCheck(
            "rounded-plan", "plan", Set.of("ccg"), "total", Optional.of(new BigDecimal("1.5")), CITATION);
    private static final ListedCheck LISTED = new ListedCheck("hubs", Set.of("hub"), "listed-hub", CITATION);

    private static FigureTable.Row row(String key, int line, String group) {
        return new FigureTable.Row(key, line, Set.of(group), Map.of());
    }

    private static FigureTable.Row row(String key, int line, String group, String plan) {
        return new FigureTable.Row(key, line, Set.of(group), Map.of("plan", PrintedFigure.of(plan)));
    }

    private static OpenOnCheck open(String... except) {
        return new OpenOnCheck(
                "open", Set.of("ccg"), Set.of(except), OpenOnCheck.Registry.CCGS, Optional.empty(), CITATION);
    }

    /** 2015: 209, 2017: 207, 2018: 195 CCGs. */
    @ParameterizedTest
    @CsvSource({"2015-04-01, 209", "2017-04-01, 207", "2018-04-01, 195"})
    void open_withoutADayOfItsOwn_expectsThoseOfTheDocumentsDay(LocalDate day, String expected) {
        FigureTable table = new FigureTable(List.of(), Optional.of(day));
        assertThat(open().against(table).expected()).isEqualTo(expected);
        assertThat(open().missingFrom(table)).hasSize(Integer.parseInt(expected));
    }

    @Test
    void open_inADocumentWithoutADay_isNotRun() {
        FigureTable table = new FigureTable(List.of(row("00C", 1, "ccg")));
        assertThat(open().appliesTo(table)).isFalse();
        assertThat(Check.reconcile(List.of(open()), table)).isEqualTo(Reconciliation.NONE);
    }

    @Test
    void open_withExceptedGroups_doesNotExpectTheirs() {
        FigureTable table = new FigureTable(
                List.of(row("00V", 3, "aggregated"), row("00T", 3, "aggregated")),
                Optional.of(LocalDate.of(2017, 4, 1)));
        assertThat(open("aggregated").against(table).expected()).isEqualTo("205");
        assertThat(open("aggregated").missingFrom(table)).doesNotContain("00V", "00T");
    }

    @ParameterizedTest
    @CsvSource({"3, HOLDS", "3.4, DIFFERS", "4, DIFFERS"})
    void totals_areHeldAgainstTheRows(String total, Result result) {
        // 1.2 + 1.7 = 2.9, which is 3 when rounded.
        FigureTable table = new FigureTable(
                List.of(row("A", 2, "ccg", "1.2"), row("B", 3, "ccg", "1.7"), row("", 9, "total", total)));
        CheckOutcome outcome = TOTAL.against(table);
        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.expected()).isEqualTo(total);
        assertThat(outcome.found()).isEqualTo("2.9");
        assertThat(outcome.citation().locator()).isEqualTo("table, line 9");
    }

    /** 1.2 + 1.7 = 2.9; three figures that were each rounded to units are off by one and a half at most. */
    @ParameterizedTest
    @CsvSource({"4.4, HOLDS", "4.5, DIFFERS", "1.4, HOLDS", "1.3, DIFFERS"})
    void totals_ofRoundedRows_areHeldWithinTheGivenTolerance(String total, Result result) {
        FigureTable table = new FigureTable(
                List.of(row("A", 2, "ccg", "1.2"), row("B", 3, "ccg", "1.7"), row("", 9, "total", total)));
        assertThat(ROUNDED.against(table).result()).isEqualTo(result);
        assertThat(ROUNDED.against(table).tolerance()).contains("1.5");
    }

    @Test
    void totals_ofSeveralRows_theLastOneCounts() {
        FigureTable table =
                new FigureTable(List.of(row("", 1, "total", "7"), row("A", 2, "ccg", "1"), row("", 3, "total", "1")));
        assertThat(TOTAL.against(table).result()).isEqualTo(Result.HOLDS);
    }

    @Test
    void totals_thatAreNotPrinted_areNotRun() {
        FigureTable table = new FigureTable(List.of(row("A", 2, "ccg", "1"), row("", 3, "total")));
        assertThat(TOTAL.appliesTo(table)).isFalse();
        assertThat(TOTAL.against(table).result()).isEqualTo(Result.UNDECIDED);
    }

    @Test
    void listed_hubWithoutRows_isMissing() {
        FigureTable table = new FigureTable(
                List.of(row("Wessex", 5, "hub"), row("Wessex", 1, "listed-hub"), row("London", 1, "listed-hub")));
        assertThat(LISTED.against(table).subjects()).containsExactly("London");
        assertThat(LISTED.missingFrom(table)).containsExactly("London");
    }

    @Test
    void listed_inADocumentWithoutAList_isNotRun() {
        assertThat(LISTED.appliesTo(new FigureTable(List.of(row("Wessex", 5, "hub")))))
                .isFalse();
    }

    @Test
    void json_ofEachCheck_isReadBack() throws JsonProcessingException {
        CheckSet set = new CheckSet(1, "x", List.of(), List.of(TOTAL, ROUNDED, LISTED, open("aggregated")), List.of());
        assertThat(TestJson.roundTrip(set, CheckSet.class)).isEqualTo(set);
    }
}
