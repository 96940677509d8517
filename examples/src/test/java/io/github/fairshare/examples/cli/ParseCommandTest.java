package io.github.fairshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String HEADING = "Code\tName of CCG\tPlan\tBaseline\tTarget\n";
    private static final ObjectMapper MAPPER = FairshareJson.mapper();

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = folder.resolve("any name.dat");
        Files.write(table, CommandRun.bundledTable());
    }

    @Test
    void parse_dtocTargets_printsTheContractedColumns() {
        CommandRun run = CommandRun.of("parse", "dtoc-targets", table.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        // The printed table: first row on line 4, the aggregate on 17, totals on 206 without code, name or commas.
        assertThat(run.outLines())
                .hasSize(200)
                .startsWith(
                        "line,kind,code,name,plan,baseline,target,status",
                        "4,ccg,00C,NHS DARLINGTON CCG,6.14,3.66,3.66,exact",
                        "5,ccg,00D,\"NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG\",6.14,5.94,4.41,exact")
                .contains("17,aggregate,,GREATER MANCHESTER (AGGREGATION OF 10 CCGs),226.47,172.99,116.07,exact")
                .contains("20,ccg,01H,NHS CUMBRIA CCG,84.70,59.25,36.03,exact")
                .endsWith("206,total,,,4077,3594,2260,exact");
        assertThat(run.out()).doesNotContain("\r").endsWith("exact\n");
    }

    @Test
    void parse_dtocTargets_has197CcgsOneAggregateOneTotal() {
        List<String> lines =
                CommandRun.of("parse", "dtoc-targets", table.toString()).outLines();

        assertThat(lines).filteredOn(line -> line.contains(",ccg,")).hasSize(197);
        assertThat(lines).filteredOn(line -> line.contains(",aggregate,")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.contains(",total,")).hasSize(1);
    }

    @Test
    void parse_standardInput_equalsTheFile() {
        CommandRun run = CommandRun.withInput(CommandRun.bundledTable(), "parse", "dtoc-targets", "-");

        assertThat(run).isEqualTo(CommandRun.of("parse", "dtoc-targets", table.toString()));
    }

    @Test
    void parse_unreadableFigure_leavesTheCellEmpty() {
        CommandRun run = parse(HEADING + "00C\tNHS DARLINGTON CCG\t6.14\tn/a\t3.66\n");

        assertThat(run.outLines()).endsWith("2,ccg,00C,NHS DARLINGTON CCG,6.14,,3.66,unresolved");
    }

    @Test
    void parse_strict_printsExactRowsOnly() {
        String text =
                HEADING + "00C\tNHS DARLINGTON CCG\t6.14\tn/a\t3.66\n00J\tNHS NORTH DURHAM CCG\t6.14\t5.23\t4.55\n";

        assertThat(parse(text).outLines()).hasSize(3);
        assertThat(parse(text, "--strict").outLines())
                .containsExactly(
                        "line,kind,code,name,plan,baseline,target,status",
                        "3,ccg,00J,NHS NORTH DURHAM CCG,6.14,5.23,4.55,exact");
    }

    @Test
    void parse_json_hasTheSameNamesAndNullForNothing() throws IOException {
        CommandRun run = CommandRun.of("parse", "dtoc-targets", table.toString(), "--format", "json");

        List<LinkedHashMap<String, String>> rows = MAPPER.readValue(run.out(), new TypeReference<>() {});
        assertThat(rows).hasSize(199);
        Map<String, String> total = new LinkedHashMap<>();
        total.put("line", "206");
        total.put("kind", "total");
        total.put("code", null);
        total.put("name", null);
        total.put("plan", "4077");
        total.put("baseline", "3594");
        total.put("target", "2260");
        total.put("status", "exact");
        assertThat(rows.get(198)).containsExactlyEntriesOf(total);
        assertThat(rows.get(0)).containsEntry("plan", "6.14").containsEntry("line", "4");
    }

    @Test
    void parse_diagnostics_areJsonLines() throws IOException {
        Path findings = folder.resolve("findings.jsonl");

        CommandRun run = CommandRun.of("parse", "dtoc-targets", table.toString(), "--diagnostics", findings.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(200);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String line : Files.readAllLines(findings)) {
            assertThat(line).startsWith("{\"severity\":").contains("\"first_line\":", "\"last_line\":", "\"before\":");
            diagnostics.add(MAPPER.readValue(line, Diagnostic.class));
        }
        // Names from before April 2017 on lines 20 and 22, misspellings on 32 and 33.
        assertThat(diagnostics)
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.NAME_VARIANT)
                .extracting(Diagnostic::firstLine)
                .containsExactly(20, 22, 32, 33);
        assertThat(diagnostics).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Test
    void parse_asOf_readsNamesOfThatDay() throws IOException {
        String text = HEADING + "01H\tNHS CUMBRIA CCG\t84.70\t59.25\t36.03\n";
        Path before = folder.resolve("before.jsonl");
        Path after = folder.resolve("after.jsonl");

        parse(text, "--as-of", "2017-03-31", "--diagnostics", before.toString());
        parse(text, "--as-of", "2017-04-01", "--diagnostics", after.toString());

        // The name was changed on 1 April 2017.
        assertThat(Files.readString(before)).doesNotContain("NAME_VARIANT");
        assertThat(Files.readString(after)).contains("NAME_VARIANT");
    }

    @Test
    void parse_out_writesTheFileAndNothingElse() throws IOException {
        Path out = folder.resolve("table.csv");

        CommandRun run = CommandRun.of("parse", "dtoc-targets", table.toString(), "--out", out.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(
                        CommandRun.of("parse", "dtoc-targets", table.toString()).out());
        assertThat(names()).containsExactlyInAnyOrder("any name.dat", "table.csv");
    }

    @Test
    void parse_otherKindOfDocument_endsWith1AndTouchesNothing() throws IOException {
        Path out = folder.resolve("table.csv");
        Files.writeString(out, "as before");

        CommandRun run = CommandRun.withInput(
                "Dear reader,\nno table here.\n".getBytes(UTF_8),
                "parse",
                "dtoc-targets",
                "-",
                "--out",
                out.toString(),
                "--diagnostics",
                folder.resolve("d.jsonl").toString());

        assertRefused(run, "standard input: this is no document of the expected kind");
        assertThat(Files.readString(out)).isEqualTo("as before");
        assertThat(names()).containsExactlyInAnyOrder("any name.dat", "table.csv");
    }

    @Test
    void parse_outThatCannotBeWritten_writesNoDiagnosticsEither() throws IOException {
        CommandRun run = CommandRun.of(
                "parse",
                "dtoc-targets",
                table.toString(),
                "--diagnostics",
                folder.resolve("d.jsonl").toString(),
                "--out",
                folder.resolve("no/such/folder.csv").toString());

        assertRefused(run, "cannot be written");
        assertThat(names()).containsExactly("any name.dat");
    }

    @Test
    void parse_fileThatIsNotThere_endsWith1() {
        assertRefused(
                CommandRun.of(
                        "parse", "dtoc-targets", folder.resolve("missing.txt").toString()),
                "missing.txt cannot be read: there is no such file");
    }

    @Test
    void parse_folder_endsWith1() {
        assertRefused(CommandRun.of("parse", "dtoc-targets", folder.toString()), "is a folder");
    }

    @Test
    void parse_tooLarge_endsWith1() {
        assertRefused(CommandRun.withInput(new byte[32 * 1024 * 1024 + 1], "parse", "dtoc-targets", "-"), "32 MiB");
    }

    @Test
    void parse_empty_endsWith1() {
        assertRefused(parse(""), "it is empty");
    }

    private CommandRun parse(String text, String... options) {
        List<String> arguments = new ArrayList<>(List.of("parse", "dtoc-targets", "-"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(text.getBytes(UTF_8), arguments.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assertRefused(CommandRun run, String reason) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("fairshare: ").contains(reason);
    }
}
