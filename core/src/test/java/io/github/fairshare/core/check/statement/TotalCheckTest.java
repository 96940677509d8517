package io.github.fairshare.core.check.statement;

import static io.github.fairshare.core.check.statement.Tables.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.statement.FigureTable.Cell;
import io.github.fairshare.core.check.statement.FigureTable.Row;
import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sums that are held against a stated figure, or against one of the table itself. */
class TotalCheckTest {
    private static final Set<String> BODY = Set.of("body");
    private static final TotalRowCheck TOTAL = new TotalRowCheck("total", "target", BODY, "total", CITATION);

    @Test
    void sum_asALinearStatement_namesItsCellsAndWhatIsAllowed() {
        SumCheck check = new SumCheck("sum", "target", BODY, PrintedFigure.of("18"), CITATION);
        FigureTable table = table(row("body", "10"), row("total", "15"), row("body", "8"));

        assertThat(check.cells(table)).containsExactly(new Cell(0, "target"), new Cell(2, "target"));
        assertThat(check.taken(table)).isEmpty();
        assertThat(check.allowed(table)).isEqualTo(check.sum());
        assertThat(check.sum().contains(new BigDecimal("18.5"))).isTrue();
        assertThat(check.sum().contains(new BigDecimal("18.51"))).isFalse();
    }

    @Test
    void totalRow_aboveItsRows_isFound() {
        FigureTable table = table(row("total", "18"), row("body", "10"), row("body", "8"));

        assertThat(TOTAL.against(table)).hasToString("HOLDS total: expected 18 +/- 0.5, found 18");
        assertThat(TOTAL.appliesTo(table)).isTrue();
        assertThat(TOTAL.taken(table)).containsExactly(new Cell(0, "target"));
        assertThat(TOTAL.against(table).citation().locator()).isEqualTo("table, line 1");
    }

    @Test
    void totalRow_ofSeveral_isTheLast() {
        FigureTable table = table(row("total", "99"), row("body", "10"), row("total", "10"));

        assertThat(TOTAL.against(table).result()).isEqualTo(Result.HOLDS);
        assertThat(TOTAL.taken(table)).containsExactly(new Cell(2, "target"));
    }

    @Test
    void totalRow_ofATableWithoutOne_doesNotApplyAndIsUndecided() {
        for (FigureTable table : List.of(
                table(row("body", "10")), table(row("body", "10"), new Row("all", 2, Set.of("total"), Map.of())))) {
            assertThat(TOTAL.appliesTo(table)).isFalse();
            assertThat(TOTAL.taken(table)).isEmpty();
            assertThat(TOTAL.against(table).result()).isEqualTo(Result.UNDECIDED);
            assertThat(TOTAL.against(table).evidence()).containsExactly("no row of total has a figure in target");
        }
    }

    @Test
    void totalRow_asALinearStatement_allowsTheRoundingOfTheTotal() {
        FigureTable table = table(row("body", "10"), row("total", "10.0"));

        assertThat(TOTAL.statement()).isEqualTo("the rows of body add up to the total in target");
        assertThat(TOTAL.cells(table)).containsExactly(new Cell(0, "target"));
        assertThat(TOTAL.allowed(table).contains(new BigDecimal("0.05"))).isTrue();
        assertThat(TOTAL.allowed(table).contains(new BigDecimal("-0.05"))).isTrue();
        assertThat(TOTAL.allowed(table).contains(new BigDecimal("0.06"))).isFalse();
    }

    private static FigureTable table(Row... rows) {
        return new FigureTable(List.of(rows));
    }

    private static Row row(String group, String target) {
        return new Row(group, group.equals("total") ? 1 : 2, Set.of(group), Map.of("target", PrintedFigure.of(target)));
    }
}
