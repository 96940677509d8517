package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rating.rule.json.RuleSetJson;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad input ends with 1 and one line that names the place and what was given. */
class BadInputTest {
    private static final String SMOKING = "code,smoking_count,smoking_denominator\n";

    @TempDir
    private Path folder;

    // A tilde stands for a line feed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1",
                "code,baseline,target|no positions",
                "baseline,target~1,2|column code is missing",
                "code,target~A,2|column baseline is missing",
                "code,baseline~A,2|neither target nor target_share",
                "code,baseline,target,target_share~A,1,2,1|both target and target_share",
                "code,baseline,target,district~A,1,2,North|line 1: column 'district'",
                "Code,baseline,target~A,1,2|line 1: column 'Code'",
                "code,baseline,baseline,target~A,1,1,2|column baseline stands twice",
                "code,baseline,target~A,\"1,184\",200|line 2, column baseline: '1,184'",
                "code,baseline,target~A,£184,200|line 2, column baseline: '£184'",
                "code,baseline,target~A,1e6,200|line 2, column baseline: '1e6'",
                "code,baseline,target~A,184,many|line 2, column target: 'many'",
                "code,baseline,target,growth~A,184,200,5%|line 2, column growth: '5%'",
                "code,baseline,target~A,184,200~~A,1,2|line 4, column code: 'A' stands in line 2",
                "code,baseline,target~A,-184,200|line 2, column baseline: -£184 is negative",
                "code,baseline,target~,184,200|line 2, column code: is empty",
                "code,baseline,target~A,,200|line 2, column baseline: is empty",
                "code,baseline,target~A,184|line 2: has 2 cells, expected 3",
                "code,baseline,target~\"A,184,200|quotation mark",
                "code,baseline,target~A,0,200|column baseline: all baselines are zero",
                "code,baseline,target_share~A,184,0.3~B,1,0.6|the shares add up to 1 minus 0.1",
                "code,baseline,target_share~A,184,30~B,1,70|line 2, column target_share: a share lies between 0 and 1",
                "code,baseline,target,target_share~A,184,200,~B,1,,1|line 3, body B: has another kind of target",
                "code;baseline;target~A;184;200|semicolons",
                "code\tbaseline\ttarget~A\t184\t200|tabs",
                "code,baseline,target~A,999999999999999999,2|check the unit"
            })
    void positions_bad_areRefusedWithTheirPlace(String table, String why) {
        refused(EngineRun.allocate("pct-2009-10", table.replace('~', '\n') + "\n"), why);
    }

    @ParameterizedTest
    @CsvSource({
        "ccg-2019-20, body A, column population_growth",
        "icb-core-2023-24, body A, column growth",
        "local-government-2007-08, body A, column formula"
    })
    void positions_withoutWhatThePolicyNeeds_areRefused(String policy, String body, String column) {
        refused(EngineRun.allocate(policy, EngineRun.FIVE), body + ", " + column);
    }

    @Test
    void positions_workbookOrOtherText_areRefused() {
        refused(EngineRun.allocate("pct-2009-10", "PK\u0003\u0004\u0000\u0001"), "save the sheet as CSV");
        refused(allocate(EngineRun.FIVE.getBytes(StandardCharsets.UTF_16LE)), "no text in UTF-8");
    }

    /** Java's UTF_16 writes the byte-order mark without which these bytes would be no text. */
    @Test
    void positions_utf16WithMark_areReadAsUtf8Is() {
        CommandRun wide = allocate(EngineRun.FIVE.getBytes(StandardCharsets.UTF_16));

        assertThat(wide.exitCode()).isZero();
        assertThat(wide.out())
                .isEqualTo(allocate(EngineRun.FIVE.getBytes(StandardCharsets.UTF_8))
                        .out());
    }

    private static CommandRun allocate(byte[] positions) {
        return CommandRun.withInput(positions, "allocate", "--policy", "pct-2009-10", "--positions", "-");
    }

    @Test
    void positions_missingFileOrFolder_areRefused() {
        refused(CommandRun.of("allocate", "--policy", "pct-2009-10", "--positions", "none.csv"), "no such file");
        refused(CommandRun.of("allocate", "--policy", "pct-2009-10", "--positions", folder.toString()), "folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1|\"version\": 2|field version: 2",
                "\"version\": 1,|' '|field version: is missing",
                "\"title\"|\"titel\"|field titel: is unknown",
                "\"title\": \"Example\"|\"title\": \"a\", \"title\": \"b\"|field title",
                "\"POUNDS\"|\"EUROS\"|field unit: 'EUROS'",
                "\"growthPercent\": \"4\"|\"growthPercent\": 4|field rule.points[1].growthPercent: 4",
                "\"growthPercent\": \"4\"|\"growthPercent\": \"4 %\"|field rule.points[1].growthPercent: \"4 %\"",
                "\"growthPercent\": \"4\"|\"growthPercent\": \"9\"|field rule",
                "\"CURVE\"|\"CIRCLE\"|field rule.type: 'CIRCLE'",
                "\"distancePercent\": \"4\"|\"distancePercent\": \"-4\"|rising distance",
                "\"MAXIMUM_UNDER_TARGET\"|\"EVERYTHING\"|field balance.solveFor: 'EVERYTHING'",
                "{\"growthPercent\": \"5\"}, \"distance\"|\"ALL\", \"distance\"|field pot: 'ALL'",
                "{\"growthPercent\": \"5\"}, \"distance\"|\"NONE\", \"distance\"|field balance.solveFor",
                "{\"growthPercent\": \"5\"}, \"distance\"|{\"total\": \"-5\"}, \"distance\"|field pot.total",
                "\"limits\": []|\"limits\": [{\"type\": \"MINIMUM_GROWTH\"}]|field limits[0].percent: is missing",
                "\"limits\": []|\"limits\": [{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"2000\"}]|limits[0].percent",
                "\"limits\": []|\"limits\": [{\"type\": \"MOST\"}]|field limits[0].type: 'MOST'",
                "\"0.01\"|\"0.03\"|field rounding.unit",
                "\"HALF_UP\"|\"UP\"|field rounding.mode: 'UP'",
                "\"OPENING\"|\"CLOSING\"|field distance.measuredOn: 'CLOSING'",
                "\"rounding\"|\"rounding|line"
            })
    void policy_bad_isRefusedWithItsField(String from, String to, String why) {
        String json = EngineRun.curve("4");
        assertThat(json).contains(from);
        String policy = new EngineRun(folder).file("policy.json", json.replace(from, to));

        refused(EngineRun.allocate(policy, EngineRun.FIVE), why);
    }

    @ParameterizedTest
    @CsvSource({"'', is empty", "[], braces", "hello, 'hello'", "{, line 1"})
    void policy_noObject_isRefused(String json, String why) {
        refused(EngineRun.allocate(new EngineRun(folder).file("policy.json", json), EngineRun.FIVE), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,region~X01,North|column 'region'",
                "Code,smoking_score~X01,2|no column code",
                "code,smoking_score,smoking_score~X01,2,2|column smoking_score stands twice",
                "code,smoking_score~,2|line 2, column code",
                "code,smoking_score~X01,2~X01,2|line 3, column code: the cell is 'X01' as in line 2",
                "code,smoking_score~X01,3|line 2, column smoking_score: the cell is '3'",
                "code,smoking_count~X01,97|line 2, column smoking_denominator",
                "code,experience_value~X01,83|line 2, column experience_se",
                "code,experience_value,experience_se~X01,83,0|line 2, column experience_se",
                "code,experience_value,experience_se~X01,high,1|line 2, column experience_value: the cell is 'high'",
                "code,smoking_score,smoking_count,smoking_denominator~X01,2,9,100|beside smoking_count",
                "code;smoking_score~X01;2|semicolons",
                "code,smoking_score~X01|line 2: has 1 cells"
            })
    void indicators_badTable_isRefusedWithItsPlace(String table, String why) {
        refused(EngineRun.score("maternity-2017-18", table.replace('~', '\n') + "\n"), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X01,\"1,097\",3000|line 2, column smoking_count: the cell is '1,097'",
                "X01,9.7%,3000|line 2, column smoking_count: the cell is '9.7%'",
                "X01,97.5,3000|line 2, column smoking_count: the cell is '97.5'",
                "X01,-97,3000|line 2, column smoking_count: the cell is '-97'",
                "X01,3001,3000|expected at most 3000",
                "X01,0,0|line 2, column smoking_denominator: the cell is 0",
                "X01,99999999999999999999,3000|line 2, column smoking_count"
            })
    void indicators_badCount_isRefusedWithItsPlace(String row, String why) {
        refused(EngineRun.score("maternity-2017-18", SMOKING + row + "\n"), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\"|\"titel\"|titel",
                "\"version\": 1|\"version\": 2|version",
                "\"1000\"|\"0\"|indicators[0].per",
                "\"0.097\"|\"9.7\"|indicators[3].benchmark",
                "\"4.8\"|4.8|indicators[0].benchmark",
                "\"4.8\"|\"4.8 %\"|indicators[0].benchmark",
                "\"1.0625\"|\"1.5\"|thresholds",
                "\"PROPORTION\"|\"RATIO\"|indicators[3].kind",
                "\"choices\"|\"experience\"|experience comes twice",
                "\"STANDARD_DEVIATIONS\"|\"MAGIC\"|limits.method",
                "\"multiple\": \"2\"|\"multiple\": \"-2\"|limits.multiple",
                "\"INTERVAL\"|\"GUESS\"|missing",
                "\"MEAN\"|\"MEDIAN\"|combine",
                "\"SIMILAR\"|\"LEVEL\"|scores"
            })
    void rules_bad_areRefusedWithTheirField(String from, String to, String why) {
        String json = RuleSetJson.write(RuleSets.maternity()).replace("\" : ", "\": ");
        assertThat(json).contains(from);
        String rules = new EngineRun(folder).file("rules.json", json.replace(from, to));

        refused(EngineRun.score(rules, SMOKING + "X01,97,1000\n"), why);
    }

    @ParameterizedTest
    @CsvSource({"'', is empty", "[], braces", "{, JSON"})
    void rules_noObject_areRefused(String json, String why) {
        refused(EngineRun.score(new EngineRun(folder).file("rules.json", json), SMOKING), why);
    }

    @Test
    void rules_unknownId_namesTheBundledOnes() {
        refused(EngineRun.score("maternity", SMOKING), "maternity-2017-18");
    }

    private static void refused(CommandRun run, String why) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err())
                .contains(why)
                .doesNotContain("fault of this program")
                .hasSizeLessThan(1100);
    }
}
