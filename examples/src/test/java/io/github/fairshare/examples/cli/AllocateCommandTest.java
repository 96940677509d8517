package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.core.json.FairshareJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocateCommandTest {
    private static final String HEADER = "code,baseline,opening_target,opening_percent,growth_percent,allocation,"
            + "closing_target,closing_percent,binding";

    @TempDir
    private Path folder;

    private String policy = "";

    @BeforeEach
    void writePolicy() {
        policy = new EngineRun(folder).file("policy.json", EngineRun.curve("4"));
    }

    @Test
    void allocate_table_hasTheColumnsOfTheContract() {
        CommandRun run = EngineRun.allocate(policy, EngineRun.FIVE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        // 197.44 / 210 - 1 = -5.980952 %; 13.44 / 184 = 7.304348 %.
        assertThat(run.outLines())
                .startsWith(
                        HEADER,
                        "A,184,200.00,-8.000000,7.304348,197.44,210.00,-5.980952,MAXIMUM_UNDER_TARGET",
                        "B,192,200.00,-4.000000,5.000000,201.60,210.00,-4.000000,")
                .hasSize(6);
    }

    // The example of the contract: the summary of the curve (0, 5) (4, 4) over five bodies with targets of 200.
    @Test
    void summary_example_isThatOfTheContractFieldByField() throws IOException {
        Path summary = folder.resolve("summary.json");

        CommandRun run = EngineRun.allocate(policy, EngineRun.FIVE, "--summary", summary.toString());

        JsonNode expected = FairshareJson.mapper().readTree("""
                { "policy": "example", "status": "BALANCED",
                  "solved": {"name": "MAXIMUM_UNDER_TARGET", "value": "5.980952"}, "residual": "0.00", "unit": "POUNDS",
                  "totals": {"bodies": 5, "baseline": "1000.00", "opening_target": "1000.00", "pot": "1050.00",
                    "allocation": "1050.00", "closing_target": "1050.00"},
                  "warnings": [], "assumptions": [] }
                """);
        JsonNode found = FairshareJson.mapper().readTree(summary.toFile());
        assertThat(run.exitCode()).isZero();
        expected.properties()
                .forEach(field ->
                        assertThat(found.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        JsonNode measures = found.get("measures");
        assertThat(measures.get("M1").asText()).isEqualTo("80");
        assertThat(measures.get("M2").asText()).isEqualTo("8.48");
        assertThat(measures.get("M2b").asText()).isEqualTo("8.48");
        assertThat(measures.get("M3").asText()).isEqualTo("0.424");
        assertThat(measures.get("M4").get("unweighted").asText()).isEqualTo("5.943396");
        assertThat(measures.get("M4").get("targetWeighted").asText()).isEqualTo("5.943396");
        assertThat(measures.get("M6").get("min").asText()).isEqualTo("-5.980952");
        assertThat(measures.get("M6").get("max").asText()).isEqualTo("6.971429");
        assertThat(found.properties().stream().map(Map.Entry::getKey))
                .containsExactly(
                        "policy",
                        "status",
                        "solved",
                        "residual",
                        "unit",
                        "totals",
                        "measures",
                        "warnings",
                        "assumptions");
    }

    @Test
    void summary_undefinedMeasures_areNull() throws IOException {
        String uniform =
                new EngineRun(folder).file("uniform.json", EngineRun.policy("{\"type\": \"UNIFORM\"}", "NONE"));
        Path summary = folder.resolve("summary.json");

        EngineRun.allocate(uniform, EngineRun.FIVE, "--summary", summary.toString());

        // M1 is 100, so M3 has no denominator; nobody comes nearer, so there is no M4.
        JsonNode measures = FairshareJson.mapper().readTree(summary.toFile()).get("measures");
        assertThat(measures.get("M1").asText()).isEqualTo("100");
        assertThat(measures.get("M3").isNull()).isTrue();
        assertThat(measures.get("M4").get("unweighted").isNull()).isTrue();
        assertThat(FairshareJson.mapper()
                        .readTree(summary.toFile())
                        .get("solved")
                        .get("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void infeasible_minimumAboveThePot_endsWith1AndStillWritesTheSummary() throws IOException {
        String tooHigh =
                new EngineRun(folder).file("high.json", EngineRun.curve("4").replace("\"limits\": []", """
                        "limits": [{"type": "MINIMUM_GROWTH", "percent": "6"}]"""));
        Path summary = folder.resolve("summary.json");
        Path out = folder.resolve("out.csv");

        CommandRun run =
                EngineRun.allocate(tooHigh, EngineRun.FIVE, "--summary", summary.toString(), "--out", out.toString());

        // 6 % of 1000 is 60, the pot has 50.
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("INFEASIBLE", "MINIMUM_GROWTH", "£10 missing");
        assertThat(out).doesNotExist();
        assertThat(Files.readString(summary)).contains("\"status\" : \"INFEASIBLE\"");
    }

    @Test
    void unbalanced_nothingSolved_endsWith0AndSaysSo() {
        CommandRun run = EngineRun.allocate("pct-2009-10", "code,baseline,target\nA,100,100\nB,200,100\n");

        // 105.50 and 200 x 1.052 = 210.40 make 315.90; the pot is 300 x 1.055.
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(3);
        assertThat(run.err()).contains("UNBALANCED", "315.90", "less than the pot of 316.50 (pounds)");
    }

    @Test
    void explain_body_isToldInWords() {
        CommandRun run = EngineRun.allocate(policy, EngineRun.FIVE, "--explain", "A");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("£184", "8 % under", "5.980952", "£197.44")
                .doesNotContain(HEADER);
    }

    @Test
    void explain_noSuchBody_endsWith1() {
        CommandRun run = EngineRun.allocate(policy, EngineRun.FIVE, "--explain", "a");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("'a'", "--explain");
    }

    @Test
    void out_file_getsTheTableAndStandardOutputNothing() throws IOException {
        Path out = folder.resolve("out.csv");

        CommandRun run = EngineRun.allocate(policy, EngineRun.FIVE, "--out", out.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(out)).startsWith(HEADER + "\nA,184,");
    }

    @Test
    void policy_onStandardInput_isRead() {
        String positions = new EngineRun(folder).file("positions.csv", EngineRun.FIVE);

        CommandRun run = CommandRun.withInput(
                EngineRun.curve("4").getBytes(StandardCharsets.UTF_8),
                "allocate",
                "--policy",
                "-",
                "--positions",
                positions);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(6);
    }

    @Test
    void arguments_thatCannotBe_endWith2() {
        List<CommandRun> runs = List.of(
                CommandRun.of("allocate", "--positions", "p.csv"),
                CommandRun.of("allocate", "--policy", "pct-2009-10"),
                CommandRun.of("allocate", "--policy", "-", "--positions", "-"),
                EngineRun.allocate(policy, EngineRun.FIVE, "--out", "x", "--summary", "./x"),
                EngineRun.allocate(policy, EngineRun.FIVE, "--unknown"));

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
        });
    }

    @Test
    void policy_neitherIdNorFile_endsWith1AndNamesTheBundledOnes() {
        CommandRun run = EngineRun.allocate("pct-2009", EngineRun.FIVE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("'pct-2009'", "pct-2009-10", "icb-core-2023-24");
    }

    @Test
    void spreadsheet_markQuotesAndLineEnds_changeNothing() {
        String exported = "\uFEFF" + """
                name,"target",code,baseline
                "Ash, North","200",A,"184"

                Beech,200,B,192
                ,200,C,200
                ,200,D,208
                ,200,E,216

                """.replace("\n", "\r\n");

        assertThat(EngineRun.allocate(policy, exported)).isEqualTo(EngineRun.allocate(policy, EngineRun.FIVE));
    }

    @Test
    void help_everyEngineCommand_hasExamplesAndColumns() {
        for (String command : List.of("allocate", "compare", "measures", "score", "limits")) {
            CommandRun run = CommandRun.of(command, "--help");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("Examples:", "fairshare " + command, "Columns");
        }
    }
}
