package io.github.fairshare.examples.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.CsvCells;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.kind.SourceKind;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report writes is opened in spreadsheets, and what was marked for them is read as it was. */
class SpreadsheetTest {
    @Test
    void report_tableWithAFormula_marksItAndLeavesNumbers() {
        DataTable table = new DataTable(
                List.of(Column.named("name"), Column.named("percent")),
                List.of(List.of("=HYPERLINK(\"x\")", "-12.7"), List.of("NHS Hull CCG", "")));
        Section section = new Section(
                "hostile", "Hostile", "Made up.", List.of(), new Section.Data(Map.of("hostile", table), List.of()));

        Map<String, byte[]> files = ReportFiles.of(new Report("Report", "Made up.", List.of(section)));

        assertThat(files.get("hostile.csv"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("name,percent\n\"'=HYPERLINK(\"\"x\"\")\",-12.7\nNHS Hull CCG,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "@SUM(A1)", "+1+cmd", "-1+cmd"})
    void parse_markedTable_readsNamesAsTheyWere(String name) {
        String document = "line,kind,code,name,plan,baseline,target,status\n4,ccg,00C," + name
                + ",6.14,3.66,3.66,exact\n5,ccg,00D,'s Hertogenbosch,6.14,5.94,4.41,exact\n";
        DataTable faithful = table(SourceKinds.DTOC_TARGETS, document);
        String marked = faithful.toCsv(CsvCells.FOR_SPREADSHEETS);

        assertThat(names(faithful)).containsExactly(name, "'s Hertogenbosch");
        assertThat(marked).contains(",'" + name + ",");
        assertThat(table(SourceKinds.DTOC_TARGETS, marked)).isEqualTo(faithful);
    }

    private static DataTable table(SourceKind<?> kind, String text) {
        return read(kind, text).withNotes(List.of());
    }

    private static <T> DataTable read(SourceKind<T> kind, String text) {
        return kind.table(kind.parser().parse(SourceText.of(text)));
    }

    private static List<String> names(DataTable table) {
        int at = table.names().indexOf("name");
        return table.rows().stream().map(row -> row.get(at)).toList();
    }
}
