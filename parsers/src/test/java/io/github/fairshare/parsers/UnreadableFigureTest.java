package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.parsers.MatrixTable.Between;
import io.github.fairshare.parsers.MatrixTable.End;
import io.github.fairshare.parsers.MatrixTable.Head;
import io.github.fairshare.parsers.MatrixTable.Order;
import io.github.fairshare.parsers.MatrixTable.Quotes;
import io.github.fairshare.parsers.MatrixTable.Way;
import io.github.fairshare.parsers.MatrixTest.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One figure of a row cannot be read: the row is there, unresolved, under its own name, and all others are exact. */
class UnreadableFigureTest {
    private static final Set<String> WITH_FIGURES =
            Set.of("dtoc-targets", "pace-measures", "pct-distances", "allocation-positions");
    private static final List<String> UNREADABLE = List.of("9.X0", "1O.5", "n/a", "XX", "#REF!", "?");

    /** Of three columns of figures and more, the second; of two, the first. */
    private static final int COLUMN = 3;

    static Stream<Family> families() {
        return MatrixTest.families().filter(family -> WITH_FIGURES.contains(family.id()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void figure_thatCannotBeRead_leavesItsRowUnresolvedAndNoOther(Family family) {
        List<String> found = new ArrayList<>();
        for (Between between : Between.onALine()) {
            for (String cell : UNREADABLE) {
                Way way = new Way(between, Order.GIVEN, End.LF, Quotes.NONE, Head.ONE_LINE);
                DataTable read = family.reader()
                        .apply(SourceText.of(damaged(family, cell).print(way, "")));
                List<String> rows = read.rows().stream()
                        .map(row -> row.get(family.columns().get(0)) + " " + row.get(row.size() - 1))
                        .toList();
                if (!rows.equals(expected(family))) {
                    found.add(between + " " + cell + ": " + rows);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static MatrixTable damaged(Family family, String cell) {
        List<List<String>> rows = new ArrayList<>(family.table().rows());
        List<String> second = new ArrayList<>(rows.get(1));
        second.set(family.id().equals("pct-distances") ? COLUMN - 1 : COLUMN, cell);
        rows.set(1, second);
        return new MatrixTable(family.table().headings(), rows);
    }

    private static List<String> expected(Family family) {
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < family.truth().size(); row++) {
            String identity = family.truth().get(row).split(";", -1)[0];
            expected.add(identity + (row == 1 ? " unresolved" : " exact"));
        }
        return expected;
    }
}
