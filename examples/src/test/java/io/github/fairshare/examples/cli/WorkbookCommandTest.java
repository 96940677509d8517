package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.examples.cli.file.InputFile;
import io.github.fairshare.examples.cli.file.InputText;
import io.github.fairshare.examples.workbook.TestWorkbook;
import io.github.fairshare.parsers.AnnualRatingsParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {
    @TempDir
    private Path folder;

    @Test
    void parse_theBundledTableAsASheet_readsWhatTheTextGives() throws IOException {
        List<List<String>> table = new String(CommandRun.bundledTable(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        Path workbook = write(new TestWorkbook().sheet("Targets", TestWorkbook.rows(table)));
        Path text = Files.write(folder.resolve("table.txt"), CommandRun.bundledTable());

        CommandRun sheet = CommandRun.of("parse", "dtoc-targets", workbook.toString());

        assertThat(sheet.err()).isEmpty();
        assertThat(sheet.out())
                .isEqualTo(
                        CommandRun.of("parse", "dtoc-targets", text.toString()).out());
    }

    @Test
    void parse_aSheet_namesSheetAndRowInTheFindings() throws IOException {
        Path workbook = write(new TestWorkbook()
                .sheet("Notes", TestWorkbook.rows(List.of(List.of("About this table"))))
                .sheet(
                        "Ratings",
                        TestWorkbook.rows(List.of(
                                List.of("Code", "CCG", "Rating"),
                                List.of("00C", "NHS Darlington CCG", "Good"),
                                List.of("00D", "NHS Durham Dales, Easington and Sedgefield CCG", "Godd"),
                                List.of("00K", "NHS Hartlepool and Stockton-on-Tees CCG", "Good")))));
        Path findings = folder.resolve("findings.jsonl");

        CommandRun run = CommandRun.of(
                "parse",
                "annual-ratings",
                workbook.toString(),
                "--sheet",
                "Ratings",
                "--diagnostics",
                findings.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.outLines()).hasSize(4).anyMatch(line -> line.startsWith("2,00C,"));
        assertThat(Files.readString(findings)).contains("Godd").contains("\"first_line\":3");
        InputText input = new InputFile(workbook, Optional.of("Ratings")).read(InputStream.nullInputStream());
        assertThat(AnnualRatingsParser.standard()
                        .parse(input.text(), input.options())
                        .entries()
                        .get(1)
                        .provenance())
                .hasToString(workbook + ", sheet Ratings:3");
    }

    @Test
    void allocate_positionsInAWorkbook_computesWhatTheCsvGives() throws IOException {
        List<List<String>> table = List.of(
                List.of("code", "name", "baseline", "target", "target_next"),
                List.of("5A1", "New Forest", "100", "110", "115"),
                List.of("5A2", "Solent", "200", "190", "195"));
        Path csv = Files.writeString(
                folder.resolve("positions.csv"),
                String.join(
                                "\n",
                                table.stream().map(row -> String.join(",", row)).toList()) + "\n");
        Path workbook = write(new TestWorkbook().sheet("Bodies", TestWorkbook.rows(table)));

        CommandRun sheet = CommandRun.of("measures", workbook.toString());
        CommandRun text = CommandRun.of("measures", csv.toString());

        assertThat(sheet.exitCode()).isEqualTo(text.exitCode());
        assertThat(sheet.out()).isEqualTo(text.out());
        assertThat(sheet.err().replace(workbook + ", sheet Bodies", "F"))
                .isEqualTo(text.err().replace(csv.toString(), "F"));
    }

    @Test
    void parse_whatIsNoTextAndNoWorkbook_isRefusedInOneLine() throws IOException {
        assertRefusal("%PDF-1.7\n%\u00e2\u00e3", "it is a PDF", "pdftotext -layout");
        assertRefusal("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1rest", "password", ".xls");
        assertRefusal("PK\u0003\u0004rest", "cut or damaged", "save it again");
    }

    @Test
    void parse_sheetOfAText_isRefused() throws IOException {
        Path text = Files.write(folder.resolve("table.txt"), CommandRun.bundledTable());

        CommandRun run = CommandRun.of("parse", "dtoc-targets", text.toString(), "--sheet", "A");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1).first().asString().contains("no workbook", "leave out --sheet");
    }

    private void assertRefusal(String content, String what, String remedy) throws IOException {
        Path file = Files.write(folder.resolve("given.bin"), content.getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("parse", "dtoc-targets", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1).first().asString().contains(file.toString(), what, remedy);
    }

    private Path write(TestWorkbook workbook) throws IOException {
        return Files.write(folder.resolve("book.xlsx"), workbook.bytes());
    }
}
