package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What-if, sensitivity and enumeration of ratings, and progress against delay targets, as commands. */
class RatingStudiesCommandsTest {
    /** 3000 births: 22 deaths are significantly more than 4.8 per 1000; 3000 deliveries: 291 smokers are the benchmark. */
    private static final String BODIES = """
            code,stillbirth-neonatal_count,stillbirth-neonatal_denominator,experience_score,choices_score,smoking_count,\
            smoking_denominator
            X01,12,3000,1,1,300,3000
            X02,22,3000,1,1,323,3000
            """;

    private static CommandRun run(String input, String... arguments) {
        return CommandRun.withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static CommandRun score(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"score", "--rules", "maternity-2017-18", "--indicators", "-"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return run(BODIES, arguments);
    }

    @Test
    void score_toARating_namesTheFewestCases() {
        CommandRun run = score("--to", "good");

        // X01: 1 + 1 + 1 + 0.75 = 3.75 of 4.25: six deaths fewer score 2. X02: 0 + 1 + 1 + 0.75 = 2.75: 16 deaths fewer
        // (22 to 6) score 2 and come to 4.75; 32 smokers fewer and one death fewer come to 4.25 too, but are 33.
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines())
                .containsExactly(
                        "code,rating,wanted,one_count_cases,one_count_rating,one_count_changes,all_counts_cases,"
                                + "all_counts_rating,all_counts_changes",
                        "X01,Requires Improvement,Good,6,Good,stillbirth-neonatal 12 to 6,6,Good,"
                                + "stillbirth-neonatal 12 to 6",
                        "X02,Requires Improvement,Good,16,Good,stillbirth-neonatal 22 to 6,16,Good,"
                                + "stillbirth-neonatal 22 to 6");
        assertThat(run.err()).contains("ASSUMED");
    }

    @Test
    void score_toARatingExplained_answersInWords() {
        assertThat(score("--to", "Requires Improvement", "--explain", "X01").out())
                .contains("nothing, it has it");
        assertThat(score("--to", "Good", "--explain", "X09").exitCode()).isEqualTo(1);
        assertThat(score("--explain", "X01", "--format", "json").exitCode()).isEqualTo(2);
    }

    @Test
    void score_toAnUnknownRating_endsWith2AndNamesTheKnownOnes() {
        CommandRun run = score("--to", "Excellent");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'Excellent'", "Outstanding, Good, Requires Improvement, Inadequate");
    }

    @Test
    void sensitivity_bodyOnTheEdge_dependsOnTheMethod() {
        Csv table = Csv.of(run(BODIES, "sensitivity", "--rules", "maternity-2017-18", "--indicators", "-"));

        // Smallest significant counts at 3000: 22 by 2 deviations, 23 by Byar's interval (ratings spec, section 3); 323
        // smokers by 1.96 deviations, 324 by 2. So X02 scores 0 + 1 + 1 + 0.75 or 0 + 1 + 1 + 0 or 1 + 1 + 1 + ...
        assertThat(table.header()).containsExactly("code", "method", "mean", "rating", "depends");
        assertThat(table.rows()).hasSize(16);
        assertThat(table.rows().get(8)).containsExactly("X02", "2 SD", "0.6875", "Requires Improvement", "true");
        assertThat(table.rows().get(9)).containsExactly("X02", "1.96 SD", "0.5", "Inadequate", "true");
    }

    @Test
    void attainable_maternity_has108CombinationsAnd23Means() {
        CommandRun run = CommandRun.of("attainable", "--rules", "maternity-2017-18");
        Csv table = Csv.of(run);

        // 3 x 3 x 3 x 4 bands; the thresholds of table 2 are met exactly.
        assertThat(table.rows()).hasSize(23);
        assertThat(table.column("combinations").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(108);
        assertThat(table.rows().stream()
                        .filter(row -> row.get(3).equals("true"))
                        .map(row -> row.get(0)))
                .containsExactly("0.5625", "1.0625", "1.3125");
        assertThat(run.err()).contains("108 combinations", "ASSUMED");
    }

    @Test
    void delays_withActuals_sayWhatRemains() {
        CommandRun run = run("code,actual\n00C,4.00\n", "delays", "--actuals", "-");

        // dtoc17: Darlington 3.66 to 3.66.
        assertThat(run.outLines().get(1)).isEqualTo("00C,3.66,3.66,4,NO_PROGRESS,0.34,");
        assertThat(run.err()).contains("1 of 198", "ASSUMED");
        assertThat(run("code,actual\n00Z,4\n", "delays", "--actuals", "-").err())
                .contains("line 2", "'00Z'");
    }

    @Test
    void delays_byRegion_addUpToEngland() {
        CommandRun run = CommandRun.of("delays", "--by", "region");
        Csv table = Csv.of(run);

        // design.md, section 6: the North 310.60 on 54 rows; 10 rows are not told.
        assertThat(table.rows().get(0)).startsWith("North", "54").contains("310.6");
        assertThat(run.errLines()).singleElement().asString().contains("01H");
        assertThat(CommandRun.of("delays", "--by", "hub", "--actuals", "x").exitCode())
                .isEqualTo(2);
        assertThat(Csv.of(CommandRun.of("delays")).rows()).hasSize(198);
    }

    @Test
    void tables_inJson_areArraysOfObjects() {
        List<String> lines = CommandRun.of("attainable", "--rules", "maternity-2017-18", "--format", "json")
                .outLines();
        assertThat(lines.get(1))
                .isEqualTo(
                        "{\"mean\":\"0\",\"rating\":\"Inadequate\",\"combinations\":\"1\",\"on_threshold\":\"false\"},");
    }
}
