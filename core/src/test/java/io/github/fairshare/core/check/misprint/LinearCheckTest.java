package io.github.fairshare.core.check.misprint;

import static io.github.fairshare.core.check.statement.Tables.ALL;
import static io.github.fairshare.core.check.statement.Tables.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.FigureTable.Cell;
import io.github.fairshare.core.check.statement.SumCheck;
import io.github.fairshare.core.check.statement.Tables;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearCheckTest {
    /** 12 and 30 are 42, ten less than 52: either figure may have lost a ten. */
    @Test
    void repairs_areTheCorrectionsThatBringTheSumIntoItsInterval() {
        LinearCheck check = check("12", "30");

        assertThat(check.holds()).isFalse();
        assertThat(check.cells()).containsExactly(new Cell(0, "total"), new Cell(1, "total"));
        assertThat(check.repairs())
                .extracting(correction -> correction.before() + " " + correction.after())
                .containsExactlyInAnyOrder("12 22", "30 40");
        assertThat(check.repairs()).allMatch(check::holdsWith);
        assertThat(check.with(check.repairs().get(0)).holds()).isTrue();
    }

    /** 41.5 and ten are 51.5, the lower end of what is printed as 52; 42.5 and ten are the upper end. */
    @Test
    void repairs_atTheEndsOfTheInterval_areIncluded() {
        assertThat(check("11.5", "30").repairs())
                .extracting(correction -> correction.after().text())
                .contains("21.5", "40");
        assertThat(check("12.5", "30").repairs())
                .extracting(correction -> correction.after().text())
                .contains("22.5", "40");
    }

    @Test
    void correction_thatDoesNotBringTheSumThere_doesNotHold() {
        LinearCheck check = check("12", "30");
        List<Correction> all = Correction.of(new Cell(0, "total"), PrintedFigure.of("12"), Set.of());

        assertThat(all)
                .filteredOn(check::holdsWith)
                .extracting(one -> one.after().text())
                .containsExactly("22");
    }

    @Test
    void sumThatIsRight_holds() {
        assertThat(check("22", "30").holds()).isTrue();
    }

    private static LinearCheck check(String first, String second) {
        FigureTable table = Tables.of(List.of("total"), "a " + first, "b " + second);
        return LinearCheck.of(
                new SumCheck("sum", "total", ALL, PrintedFigure.of("52"), CITATION),
                table,
                cell -> Correction.of(cell, table.find(cell).orElseThrow(), Set.of()));
    }
}
