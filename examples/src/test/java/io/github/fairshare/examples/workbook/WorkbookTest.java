package io.github.fairshare.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String A_ROW = "<row r=\"1\">" + TestWorkbook.text("A1", "Code") + "</row>";

    @Test
    void sheet_missingRowsAndCells_keepsTheNumbersOfRowsAndThePlacesOfCells() {
        String rows = "<row r=\"2\">" + TestWorkbook.text("B2", "Code") + TestWorkbook.text("C2", "Name, \"short\"")
                + "</row><row r=\"5\">" + TestWorkbook.text("A5", "two\nlines") + "<c r=\"D5\"/></row>";

        SheetText sheet = read(new TestWorkbook().sheet("Table 1", rows));

        assertThat(sheet.sheet()).isEqualTo("Table 1");
        assertThat(sheet.text()).isEqualTo("\n\"\",Code,\"Name, \"\"short\"\"\"\n\n\ntwo lines\n");
    }

    @Test
    void sheet_formats_showsNumbersAsDisplayed() {
        String rows = "<row r=\"1\">" + TestWorkbook.number("A1", 0, "6.1400000000000006")
                + TestWorkbook.number("B1", 1, "205942.4") + TestWorkbook.number("C1", 2, "5.1999999999999998E-2")
                + "</row>";

        assertThat(read(new TestWorkbook().format("#,##0").format("0.0%").sheet("A", rows))
                        .text())
                .isEqualTo("6.14,\"205,942\",5.2%\n");
    }

    @Test
    void sheet_formulasErrorsAndTruths_showsTheirResults() {
        String rows = "<row r=\"1\"><c r=\"A1\"><f>1+2</f><v>3</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
                + "<c r=\"E1\" t=\"e\"><v>#REF!</v></c><c r=\"F1\" t=\"str\"><f>\"\"</f><v></v></c></row>";

        assertThat(read(new TestWorkbook().sheet("A", rows)).text()).isEqualTo("3,a,\"#DIV/0!\",TRUE,\"#REF!\",\n");
    }

    @Test
    void sheet_formulaWithoutValue_saysWhichCell() {
        String rows = "<row r=\"7\"><c r=\"C7\"><f>SUM(C2:C6)</f></c></row>";

        assertRefused(
                new TestWorkbook().sheet("Plan", rows).bytes(), "sheet 'Plan', cell C7: the formula has no value");
    }

    @Test
    void sheet_severalSheets_namesThem() {
        TestWorkbook workbook = new TestWorkbook().sheet("Notes", A_ROW).sheet("Table 1", A_ROW);

        assertRefused(workbook.bytes(), "has several sheets: 'Notes', 'Table 1'; say which one with --sheet NAME");
        assertThat(Workbook.of(workbook.bytes()).sheet(Optional.of("Table 1")).text())
                .isEqualTo("Code\n");
        assertThatThrownBy(() -> Workbook.of(workbook.bytes()).sheet(Optional.of("Table 2")))
                .isInstanceOf(UnusableWorkbookException.class)
                .hasMessage("it has no sheet 'Table 2'; its sheets are 'Notes', 'Table 1'");
    }

    @Test
    void sheet_emptyAndHiddenSheetsBeside_takesTheOneThatShowsSomething() {
        TestWorkbook workbook = new TestWorkbook()
                .sheet("Empty", "<row r=\"1\"><c r=\"A1\"/></row>")
                .hiddenSheet("Working", A_ROW)
                .sheet("Table", A_ROW);

        assertThat(read(workbook).sheet()).isEqualTo("Table");
        assertRefused(
                new TestWorkbook().hiddenSheet("Working", A_ROW).bytes(), "has no visible sheet with anything in it");
    }

    @Test
    void of_moreThanTheLimitOnceUnpacked_isRefusedBeforeItIsRead() {
        byte[] zeros = new byte[64 * 1024 * 1024];
        TestWorkbook workbook = new TestWorkbook().sheet("A", A_ROW);
        for (int part = 0; part < 5; part++) {
            workbook.part("xl/media/" + part + ".bin", zeros);
        }
        byte[] bytes = workbook.bytes();

        // 5 x 64 MiB are 320 MiB, and a thousandth of that when packed.
        assertThat(bytes.length).isLessThan(1024 * 1024);
        assertRefused(bytes, "unpacks to more than 268435456 bytes (256 MiB)");
    }

    @Test
    void of_cutShortAnywhere_isRefusedInOneLine() {
        byte[] whole = new TestWorkbook().sheet("A", A_ROW).bytes();

        for (int length = 4; length < whole.length; length += 97) {
            assertRefused(Arrays.copyOf(whole, length), "cut or damaged");
        }
    }

    @Test
    void of_anotherArchive_isRefused() {
        assertRefused(
                new TestWorkbook().part("xl/workbook.xml", new byte[0]).bytes(), "is a workbook that cannot be read");
    }

    private static SheetText read(TestWorkbook workbook) {
        return Workbook.of(workbook.bytes()).sheet(Optional.empty());
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> Workbook.of(bytes).sheet(Optional.empty()))
                .isInstanceOf(UnusableWorkbookException.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain(List.of("\n"));
    }
}
