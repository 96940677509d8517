package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsCommandTest {
    // Printed by the public tests of PHEindicatormethods; here to 15 significant digits.
    @ParameterizedTest
    @CsvSource({
        "byar, '65', 50.1631877104594, 82.8491385459398",
        "byar, '1045', 982.593201807333, 1110.33121298565",
        "exact-poisson, '0', 0, 3.68887945411394",
        "wilson, '0,10', 0, 0.277532799862889"
    })
    void interval_published_hasFifteenDigits(String method, String row, String lower, String upper) {
        String cells = row.contains(",") ? row : row + ",";

        CommandRun run =
                EngineRun.limits("count,denominator\n" + cells + "\n", "--method", method, "--confidence", "0.95");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        0, "count,denominator,lower,upper\n" + cells + "," + lower + "," + upper + "\n", ""));
    }

    @Test
    void standardDeviations_rate_answersPerBase() {
        CommandRun run = EngineRun.limits(
                "count,denominator\n3,1875\n",
                "--method",
                "standard-deviations",
                "--multiple",
                "2",
                "--kind",
                "rate",
                "--benchmark",
                "4.8",
                "--per",
                "1000");

        // 1875 births: 9 expected, 9 +/- 6 deaths, per 1000 births 1.6 and 8.
        assertThat(run.outLines()).containsExactly("count,denominator,lower,upper", "3,1875,1.6,8");
    }

    // 9.7 +/- 2 x 100 sqrt(0.097 x 0.903 / 3000), in the unit of the benchmark.
    @ParameterizedTest
    @CsvSource({"9.7, 8.619318", "0.097, 0.08619318"})
    void standardDeviations_proportion_answersInTheUnitOfItsBenchmark(String benchmark, String lower) {
        Csv table = Csv.of(EngineRun.limits(
                "count,denominator\n291,3000\n",
                "--method",
                "standard-deviations",
                "--multiple",
                "2",
                "--kind",
                "proportion",
                "--benchmark",
                benchmark));

        assertThat(new BigDecimal(table.column("lower").get(0)))
                .isCloseTo(new BigDecimal(lower), within(new BigDecimal(benchmark).movePointLeft(6)));
    }

    @Test
    void impossibleLowerLimit_isClampedToZero() {
        Csv table = Csv.of(EngineRun.limits(
                "count,denominator\n0,833\n",
                "--method",
                "standard-deviations",
                "--multiple",
                "2",
                "--kind",
                "rate",
                "--benchmark",
                "4.8"));

        assertThat(table.column("lower")).containsExactly("0");
    }

    @Test
    void perAndDenominator_byar_givesRates() {
        Csv table = Csv.of(EngineRun.limits(
                "count,denominator\n65,2000\n", "--method", "byar", "--confidence", "0.95", "--per", "1000"));

        // Half of 50.163187710459454.
        assertThat(table.column("lower")).containsExactly("25.0815938552297");
    }

    @ParameterizedTest
    @CsvSource({
        "--method wilson, --confidence or --multiple",
        "--method wilson --confidence 0.95 --multiple 2, not both",
        "--method wilson --confidence 95, 0.95",
        "--method wilson --confidence 0, between 0 and 1",
        "--method wilson --multiple 0, standard deviations",
        "--method wilson --multiple two, is no number",
        "--method wald --multiple 2, is no method",
        "--multiple 2, --method",
        "--method standard-deviations --multiple 2, benchmark",
        "--method standard-deviations --multiple 2 --kind score --benchmark 4, 'score'",
        "--method standard-deviations --multiple 2 --kind rate --benchmark -4, 0 or more",
        "--method standard-deviations --multiple 2 --kind proportion --benchmark 150, given was 150",
        "--method byar --multiple 2 --per 0, base",
        "--method wilson --multiple 2 --per 1000, fractions"
    })
    void arguments_thatCannotBe_endWith2(String arguments, String why) {
        CommandRun run = EngineRun.limits("count,denominator\n1,10\n", arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no column count",
                "cases~1|no column count",
                "count~1|needs a denominator",
                "count,denominator~-1,10|line 2",
                "count,denominator~few,10|'few'",
                "count,denominator~\"1,000\",10|'1,000'",
                "count,denominator~5,3|line 2",
                "count,denominator~5,0|line 2",
                "count,denominator~5,|line 2",
                "count,denominator~1,10~,|line 3",
                "count~5,3|line 2: has 2 cells",
                "count,count~5,3|column count stands twice",
                "count,,denominator~5,,3|column number 2 has no name",
                "count;denominator~1;10|semicolons"
            })
    void input_bad_endsWith1AndNamesTheLine(String table, String why) {
        CommandRun run =
                EngineRun.limits(table.replace('~', '\n') + "\n", "--method", "wilson", "--confidence", "0.95");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(why);
    }

    @Test
    void input_otherColumns_areNamedOnStandardError() {
        CommandRun run = EngineRun.limits("code,count\nX01,0\n", "--method", "exact-poisson", "--confidence", "0.95");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).containsExactly("count,denominator,lower,upper", "0,,0,3.68887945411394");
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("not used", "code");
    }
}
