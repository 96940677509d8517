package io.github.fairshare.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private static final List<Column> COLUMNS = List.of(Column.named("line"), Column.named("name"));

    @Test
    void csv_quotes_onlyWhereNeeded() {
        DataTable table = new DataTable(
                COLUMNS,
                List.of(
                        List.of("1", "plain & (simple)"),
                        List.of("2", "a, b"),
                        List.of("3", "say \"b\""),
                        List.of("4", "two\nlines"),
                        List.of("5", "")));

        assertThat(table.toCsv())
                .isEqualTo("line,name\n1,plain & (simple)\n2,\"a, b\"\n3,\"say \"\"b\"\"\"\n4,\"two\nlines\"\n5,\n");
    }

    @Test
    void csv_forSpreadsheets_marksTextThatIsTakenForAFormula() {
        DataTable table = new DataTable(
                COLUMNS,
                List.of(
                        List.of("-12.7", "=1+1"),
                        List.of("+5.5%", "\t=1"),
                        List.of("-1,234", "-1,23"),
                        List.of("x-1", "@x")));

        assertThat(table.toCsv(CsvCells.FOR_SPREADSHEETS))
                .isEqualTo("line,name\n-12.7,'=1+1\n+5.5%,'\t=1\n\"-1,234\",\"'-1,23\"\nx-1,'@x\n");
        assertThat(table.toCsv(CsvCells.AS_THEY_ARE)).isEqualTo(table.toCsv()).contains("-12.7,=1+1\n");
    }

    @Test
    void json_cells_areStringsOrNull() {
        DataTable table = new DataTable(COLUMNS, List.of(List.of("1", "a \"b\""), List.of("2", "")));

        assertThat(table.toJson())
                .isEqualTo("[\n{\"line\":\"1\",\"name\":\"a \\\"b\\\"\"},\n{\"line\":\"2\",\"name\":null}\n]\n");
    }

    @Test
    void formats_withoutRows_keepTheirShape() {
        DataTable table = new DataTable(COLUMNS, List.of());

        assertThat(table.toCsv()).isEqualTo("line,name\n");
        assertThat(table.toJson()).isEqualTo("[]\n");
    }

    @Test
    void notes_standBesideCsvAndJson() {
        DataTable bare = new DataTable(COLUMNS, List.of(List.of("1", "a")));
        DataTable noted = bare.withNotes(List.of("Note: a"));

        assertThat(noted.notes()).containsExactly("Note: a");
        assertThat(noted.toCsv()).isEqualTo(bare.toCsv());
        assertThat(noted.toJson()).isEqualTo(bare.toJson());
    }

    @Test
    void table_rowOfAnotherLength_isRefused() {
        assertThatThrownBy(() -> new DataTable(COLUMNS, List.of(List.of("1")))).hasMessageContaining("1 cells");
    }

    @Test
    void display_percent_isRoundedHalfUp() {
        assertThat(Display.ONE_DECIMAL.show("37.120146")).isEqualTo("37.1");
        assertThat(Display.ONE_DECIMAL.show("0.25")).isEqualTo("0.3");
        assertThat(Display.TWO_DECIMALS.show("6.3")).isEqualTo("6.30");
        assertThat(Display.ONE_DECIMAL.show("")).isEmpty();
    }
}
