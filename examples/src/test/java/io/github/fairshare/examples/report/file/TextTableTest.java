package io.github.fairshare.examples.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final DataTable TABLE = new DataTable(
            List.of(
                    Column.text("name", "Name"),
                    new Column("count", "Count", Display.NUMBER),
                    Column.text("why", "Why"),
                    new Column("detail", "Detail", Display.DETAIL)),
            List.of(List.of("a b", "7", "one two three", "left out"), List.of("c", "10", "", "left out")));

    @Test
    void lines_tableThatFits_hasOneLineARow() {
        // Two blanks before every column, numbers on the right.
        assertThat(TextTable.lines(TABLE, 100))
                .containsExactly("  Name  Count  Why", "  a b       7  one two three", "  c        10");
    }

    @Test
    void lines_tableTooWide_breaksItsWidestCells() {
        // 2 + 4 + 2 + 5 + 2 leaves 9 of 24 for the last column.
        assertThat(TextTable.lines(TABLE, 24))
                .containsExactly(
                        "  Name  Count  Why", "  a b       7  one two", "               three", "  c        10");
    }

    @Test
    void lines_longHeadings_areBrokenBeforeCells() {
        DataTable table = new DataTable(
                List.of(Column.text("name", "Name"), new Column("share", "% of all", Display.NUMBER)),
                List.of(List.of("one two", "12.5")));

        // 2 + 7 + 2 + 8 is 19; the heading gives up one character and is broken, on the right of seven.
        assertThat(TextTable.lines(table, 18))
                .containsExactly("  Name        % of", "               all", "  one two     12.5");
    }

    @Test
    void lines_noRoomEvenForWords_keepsThemWhole() {
        assertThat(TextTable.lines(TABLE, 1))
                .containsExactly(
                        "  Name  Count  Why",
                        "  a b       7  one",
                        "               two",
                        "               three",
                        "  c        10");
    }
}
