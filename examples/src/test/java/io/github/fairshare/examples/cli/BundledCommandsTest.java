package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.DistanceIllustration;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.parsers.PctDistancesParser;
import io.github.fairshare.parsers.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships with the library, and policies with other figures, through the command line. */
class BundledCommandsTest {
    @ParameterizedTest
    @CsvSource({
        "policies, pct-2009-10, \"version\": 1",
        "rules, maternity-2017-18, \"version\": 1",
        "sources, pct-distances-2010, Knowsley",
        "schemas, pace-policy, https://json-schema.org",
        "cohorts, icb-core-2023-24, 'code,name,region,baseline,target,growth'"
    })
    void bundled_listAndText_arePrinted(String command, String id, String part) {
        CommandRun list = CommandRun.of(command);
        assertThat(list.exitCode()).isZero();
        assertThat(list.outLines()).allMatch(line -> line.split("\t").length == 2);
        assertThat(list.outLines()).anyMatch(line -> line.startsWith(id + "\t"));
        assertThat(CommandRun.of(command, id).out()).contains(part);

        CommandRun unknown = CommandRun.of(command, "nothing");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("'nothing'", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "rules", "sources", "schemas", "cohorts"})
    void bundled_listInAForm_hasTheEntriesOfTheList(String command) throws IOException {
        List<List<String>> list = CommandRun.of(command).outLines().stream()
                .map(line -> List.of(line.split("\t")))
                .toList();

        List<List<String>> csv =
                CSVParser.parse(CommandRun.of(command, "--format", "csv").out(), CSVFormat.RFC4180).stream()
                        .map(CSVRecord::toList)
                        .toList();
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of(command, "--format", "json").out());

        assertThat(csv.get(0)).containsExactly("id", "title");
        assertThat(csv.subList(1, csv.size())).isEqualTo(list);
        assertThat(json)
                .extracting(entry ->
                        List.of(entry.path("id").asText(), entry.path("title").asText()))
                .isEqualTo(list);
    }

    @Test
    void cohorts_oneAsJson_hasTheRowsOfItsTable() throws JsonProcessingException {
        List<String> rows = CommandRun.of("cohorts", "icb-core-2023-24").outLines();

        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("cohorts", "icb-core-2023-24", "--format", "json")
                        .out());

        assertThat(json).hasSize(rows.size() - 1);
        assertThat(rows.get(1)).startsWith(json.path(0).path("code").asText() + ",");
    }

    @Test
    void policies_oneInAForm_isRefused() {
        CommandRun run = CommandRun.of("policies", "pct-2009-10", "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("leave out --format csv");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void policies_text_isThatOfTheLibrary() {
        assertThat(CommandRun.of("policies", "pct-2009-10").out())
                .isEqualTo(PacePolicies.findJson("pct-2009-10").orElseThrow());
    }

    @Test
    void illustration_bundledCohort_isThatOfTheBundledAppendix() {
        Sources source = Sources.PCT_DISTANCES_2010;
        DistanceIllustration read = DistanceIllustration.from(PctDistancesParser.standard()
                .parse(source.text(), source.options())
                .values());

        assertThat(Cohorts.find("pct-2003-10-illustration")
                        .orElseThrow()
                        .positions()
                        .bodies())
                .extracting(OpeningPosition::code, OpeningPosition::baseline, OpeningPosition::target)
                .containsExactlyElementsOf(read.positions().bodies().stream()
                        .map(body -> Tuple.tuple(body.code(), body.baseline(), body.target()))
                        .toList());
    }

    @Test
    void allocate_policyWithACohortOfItsOwn_needsNoPositions() {
        CommandRun run = CommandRun.of("allocate", "--policy", "icb-core-2023-24");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(43);
        assertThat(run.out()).contains("\nQOQ,2839062.4010363905691,2784985.981596,1.941712,4.429300,2964813,");
    }

    @Test
    void allocate_illustration_mustBeNamedAndIsLabelled() {
        assertThat(CommandRun.of("allocate", "--policy", "pct-2009-10").exitCode())
                .isEqualTo(2);

        CommandRun run = CommandRun.of("allocate", "--policy", "pct-2009-10", "--cohort", "pct-2003-10-illustration");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("Illustration, no record");
    }

    @Test
    void allocate_otherFloor_isTheRuleWithThatFloor() {
        // The worked example of the memorandum at a minimum of 4.0 %: 254.17 x 1.04 = 264.3368.
        CommandRun run = EngineRun.allocate(
                "pct-2009-10", "code,baseline,target\n5M6,254170000,205230000\n", "--set", "floor=4.0");

        assertThat(Csv.of(run).column("allocation")).containsExactly("264336800.00");
    }

    @Test
    void compare_policyWithItselfAtAnotherFloor_takesWhatIsSetAsTheLast() {
        CommandRun run = CommandRun.withInput(
                "code,baseline,target\n5M6,254170000,205230000\n".getBytes(StandardCharsets.UTF_8),
                "compare",
                "--policy",
                "pct-2009-10",
                "--set",
                "floor=4.0",
                "--positions",
                "-");

        // 254,170,000 x (0.040 - 0.052)
        assertThat(Csv.of(run).column("difference")).containsExactly("-3050040.00");
    }

    @ParameterizedTest
    @CsvSource({
        "--set, flor=4, 1, 'growth, floor'",
        "--set, floor, 2, NAME=VALUE",
        "--set, floor=2000, 1, 'rule.points[1].growthPercent'",
        "--solve, NOTHING, 2, MAXIMUM_UNDER_TARGET",
        "--growth, 5.1, 1, growth never rises"
    })
    void allocate_settingThatCannotBe_isToldInOneLine(String option, String value, int exit, String why) {
        CommandRun run = EngineRun.allocate("pct-2009-10", EngineRun.FIVE, option, value);

        assertThat(run.exitCode()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(why);
    }
}
