package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rating.rule.json.RuleSetJson;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
    private static final String RULES = "maternity-2017-18";
    private static final String HEADER = "code,stillbirth-neonatal_score,experience_score,choices_score,smoking_score,"
            + "mean,rating,lowest_rating,highest_rating,to_next_up,notes";
    private static final String SCORES =
            "code,stillbirth-neonatal_score,experience_score,choices_score,smoking_score\n";

    @TempDir
    private Path folder;

    @Test
    void score_givenScores_hasTheColumnsOfTheContract() {
        CommandRun run = EngineRun.score(RULES, SCORES + "X01,1,2,1,1.25\nX02,1,1,1,0.75\n");

        // 5.25 / 4 and 3.75 / 4; from 0.9375 to 1.0625 is 0.125.
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .containsExactly(
                        HEADER,
                        "X01,1,2,1,1.25,1.3125,Outstanding,Outstanding,Outstanding,,",
                        "X02,1,1,1,0.75,0.9375,Requires Improvement,Requires Improvement,Requires Improvement,0.125,");
    }

    // Births 1875 with 3 or 15 deaths and 7500 with 24 or 48 lie exactly on the limits of 2 standard deviations.
    @ParameterizedTest
    @CsvSource({
        "2, 1875, 2",
        "3, 1875, 1",
        "15, 1875, 1",
        "16, 1875, 0",
        "23, 7500, 2",
        "24, 7500, 1",
        "48, 7500, 1",
        "49, 7500, 0",
        "21, 3000, 1",
        "22, 3000, 0",
        "0, 833, 1"
    })
    void rate_onAndBesideALimit_isDecidedInWholeNumbers(String deaths, String births, String score) {
        Csv table = Csv.of(EngineRun.score(
                RULES,
                "code,stillbirth-neonatal_count,stillbirth-neonatal_denominator\nX01," + deaths + "," + births + "\n"));

        assertThat(table.column("stillbirth-neonatal_score")).containsExactly(score);
    }

    // 97 of 1000 is the trajectory of 9.7 % exactly; 324 of 3000 is the least count significantly above it.
    @ParameterizedTest
    @CsvSource({
        "97, 1000, 1.25",
        "98, 1000, 0.75",
        "96, 1000, 1.25",
        "323, 3000, 0.75",
        "324, 3000, 0",
        "258, 3000, 2",
        "259, 3000, 1.25"
    })
    void proportion_onAndBesideTheBenchmark_isDecidedInWholeNumbers(String smokers, String cases, String score) {
        Csv table = Csv.of(
                EngineRun.score(RULES, "code,smoking_count,smoking_denominator\nX01," + smokers + "," + cases + "\n"));

        assertThat(table.column("smoking_score")).containsExactly(score);
    }

    // 84.0 is 2 standard errors of 0.5 above 83.0: a tie is not significant.
    @ParameterizedTest
    @CsvSource({"84.0, 0.5, 1", "84.1, 0.5, 2", "81.9, 0.5, 0", "82.0, 0.5, 1"})
    void estimate_onAndBesideALimit_isDecidedExactly(String value, String error, String score) {
        Csv table = Csv.of(
                EngineRun.score(RULES, "code,experience_value,experience_se\nX01," + value + "," + error + "\n"));

        assertThat(table.column("experience_score")).containsExactly(score);
    }

    @Test
    void combinations_all108_areRatedAsCounted() {
        StringBuilder all = new StringBuilder(SCORES);
        int number = 0;
        for (String first : List.of("0", "1", "2")) {
            for (String second : List.of("0", "1", "2")) {
                for (String third : List.of("0", "1", "2")) {
                    for (String fourth : List.of("0", "0.75", "1.25", "2")) {
                        number++;
                        all.append(String.join(",", "X" + number, first, second, third, fourth))
                                .append('\n');
                    }
                }
            }
        }

        Csv table = Csv.of(EngineRun.score(RULES, all.toString()));

        Map<String, Long> counts = table.column("rating").stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of("Outstanding", 25L, "Good", 23L, "Requires Improvement", 44L, "Inadequate", 16L));
        assertThat(table.column("mean").stream().distinct()).hasSize(23);
    }

    @Test
    void missing_indicator_leavesTheRatingsStillReachable() {
        Csv table = Csv.of(EngineRun.score(RULES, SCORES + "X01,1,2,,1.25\nX02,,,,\n"));

        // 4.25 and 0 to 2 more: 1.0625 to 1.5625.
        assertThat(table.column("rating")).containsExactly("", "");
        assertThat(table.column("mean")).containsExactly("", "");
        assertThat(table.column("lowest_rating")).containsExactly("Good", "Inadequate");
        assertThat(table.column("highest_rating")).containsExactly("Outstanding", "Outstanding");
        assertThat(table.column("notes").get(0)).contains("1 of 4 indicators missing", "; ");
    }

    @Test
    void explain_body_namesEveryOpenChoice() {
        CommandRun run = EngineRun.score(RULES, SCORES + "X01,1,1,1,1.25\n", "--explain", "X01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("17/16 = 1.0625", "Good", "ASSUMED", "limits.onLimit", "limits.around", "limits.multiple")
                .contains("indicators.smoking.onBenchmark", "missing", "standard error");
        assertThat(EngineRun.score(RULES, SCORES + "X01,1,1,1,1.25\n", "--explain", "X02")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void rules_ofAFile_giveTheSameResult() throws IOException {
        String json = RuleSetJson.write(RuleSets.maternity());
        String rules = new EngineRun(folder).file("rules.json", "\uFEFF" + json);
        Path out = folder.resolve("out.csv");

        CommandRun run = EngineRun.score(rules, SCORES + "X01,1,1,1,1.25\n", "--out", out.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(EngineRun.score(RULES, SCORES + "X01,1,1,1,1.25\n").out());
    }

    @Test
    void spreadsheet_markQuotesAndLineEnds_changeNothing() {
        String exported = "\uFEFF" + """
                name,"code",smoking_denominator,smoking_count
                "Ash, North","X01","1000",97

                """.replace("\n", "\r\n");

        assertThat(EngineRun.score(RULES, exported))
                .isEqualTo(EngineRun.score(RULES, "code,smoking_count,smoking_denominator\nX01,97,1000\n"));
    }

    @Test
    void indicators_ofNobody_printTheHeaderAndSaySo() {
        assertThat(EngineRun.score(RULES, SCORES))
                .isEqualTo(new CommandRun(0, HEADER + "\n", "fairshare: the indicators name no body\n"));
    }

    @Test
    void order_ofTheRows_isKept() {
        List<String> codes = new ArrayList<>(List.of("X09", "X01", "X05"));

        Csv table = Csv.of(EngineRun.score(
                RULES, SCORES + codes.stream().map(code -> code + ",1,1,1,2\n").collect(Collectors.joining())));

        assertThat(table.column("code")).isEqualTo(codes);
    }
}
