package io.github.fairshare.core.check.misprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.statement.FigureTable.Cell;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MisprintSearchTest {
    private static final Correction THIRD = correction(3, "5", "-5", Correction.Change.LOST_SIGN);
    private static final Correction FIRST = correction(1, "12", "22", Correction.Change.WRONG_DIGIT);
    private static final Correction SECOND = correction(2, "1.2", "12", Correction.Change.SHIFTED_POINT);

    @Test
    void severalSets_supportWhatAllHave_andLeaveTheRestUndecided() {
        MisprintSearch search =
                search(MisprintSearch.Verdict.SEVERAL_SETS, List.of(Set.of(THIRD, FIRST), Set.of(SECOND, FIRST)));

        assertThat(search.supported()).containsExactly(FIRST);
        assertThat(search.undecided()).containsExactly(SECOND, THIRD);
        assertThat(search)
                .hasToString("SEVERAL_SETS of 2: row 1 total: 12 -> 22 (WRONG_DIGIT); row 3 total: 5 -> -5 (LOST_SIGN)"
                        + " | row 1 total: 12 -> 22 (WRONG_DIGIT); row 2 total: 1.2 -> 12 (SHIFTED_POINT)");
    }

    @Test
    void oneSet_isSupportedInTheOrderOfTheRows() {
        MisprintSearch search = search(MisprintSearch.Verdict.SEVERAL_SETS, List.of(Set.of(THIRD, SECOND, FIRST)));

        assertThat(search.supported()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(search.undecided()).isEmpty();
    }

    @Test
    void noSet_isTheVerdictAlone() {
        assertThat(search(MisprintSearch.Verdict.SATISFIED, List.of())).hasToString("SATISFIED");
    }

    private static MisprintSearch search(MisprintSearch.Verdict verdict, List<Set<Correction>> sets) {
        return new MisprintSearch(verdict, 2, sets, Map.of(), 0);
    }

    private static Correction correction(int row, String before, String after, Correction.Change change) {
        return new Correction(new Cell(row, "total"), PrintedFigure.of(before), PrintedFigure.of(after), change);
    }
}
