package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.option.ProgressLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices, replays, audits, designs, splits and real terms as commands; beyond one round, section 9. */
class StudiesCommandsTest {
    private static final String ILLUSTRATION = "pct-2003-10-illustration";

    /** As printed by the memorandum's successors: two bodies, one row repaired by its own arithmetic. */
    private static final String TABLE = """
            Code\tCCG\tAllocation\tTarget\tDistance
            02P\tNHS Barnsley CCG\t349001\t345000\t4001
            00V\tNHS Bury CCG\t221100\t230000\t-8900
            """;

    @TempDir
    private Path folder;

    private static CommandRun run(String input, String... arguments) {
        return CommandRun.withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static CommandRun line(String arguments) {
        return CommandRun.of(arguments.split(" "));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void parse_asPositions_isReadByAllocate() {
        CommandRun parsed = run(TABLE, "parse", "allocation-positions", "-", "--as", "positions");
        Csv allocated = Csv.of(run(parsed.out(), "allocate", "--policy", "pct-2009-10", "--positions", "-"));

        assertThat(parsed.outLines())
                .containsExactly(
                        "code,name,baseline,target,doubt",
                        "02P,NHS Barnsley CCG,349001,345000,",
                        "00V,NHS Bury CCG,221100,230000,");
        assertThat(parsed.err()).contains("2 bodies", "unit of its policy");
        // 00V opens 3.87 % under target, where growth is 5.5 %: 221100 x 1.055 = 233260.5.
        assertThat(allocated.column("allocation").get(1)).isEqualTo("233260.50");
    }

    @Test
    void parse_repairedRow_isNamedAndLeftOutOrTaken() {
        // Cells that ran together: the printed percentage proves the first two splits, and nothing the third.
        String damaged = """
                CodePCTAllocation £000Target £000Distance %
                5A4Havering PCT382154386278-1.1%
                5A5Kingston PCT2500002400004.2%
                5JEBarnsley PCT400000410000-9.9%
                """;
        CommandRun exact = run(damaged, "parse", "allocation-positions", "-", "--as", "positions");
        CommandRun repaired =
                run(damaged, "parse", "allocation-positions", "-", "--as", "positions", "--take", "repaired");

        assertThat(exact.exitCode()).isEqualTo(1);
        assertThat(exact.err()).contains("5A4", "repaired, left out");
        assertThat(repaired.outLines())
                .containsExactly(
                        "code,name,baseline,target,doubt",
                        "5A4,Havering PCT,382154,386278,repaired",
                        "5A5,Kingston PCT,250000,240000,repaired");
        assertThat(repaired.err()).contains("5JE: unresolved, left out", "5A4: repaired, taken");
        CommandRun allocated = run(repaired.out(), "allocate", "--policy", "pct-2009-10", "--positions", "-");
        assertThat(allocated.err()).contains("repaired: all bodies");
    }

    @Test
    void parse_appendixAsPositions_isLabelledAllTheWay() {
        String appendix = CommandRun.of("sources", "pct-distances-2010").out();
        CommandRun parsed = run(appendix, "parse", "pct-distances", "-", "--as", "positions");
        CommandRun allocated = run(parsed.out(), "allocate", "--policy", "pct-2009-10", "--positions", "-");

        assertThat(parsed.err()).contains("Illustration, no record");
        assertThat(allocated.err()).contains("Illustration, no record", "all bodies");
    }

    @Test
    void parse_asPositionsOfAnotherKind_endsWith2() {
        assertThat(CommandRun.withInput(CommandRun.bundledTable(), "parse", "dtoc-targets", "-", "--as", "positions")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run(TABLE, "parse", "allocation-positions", "-", "--take", "all")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void price_balancedPolicy_namesParameterAndChanges() {
        Csv table = Csv.of(line("price --policy pct-2009-10-balanced --cohort " + ILLUSTRATION));

        assertThat(table.header())
                .containsExactly(
                        "limit",
                        "parameter",
                        "percent",
                        "relaxed_percent",
                        "status",
                        "solved_change",
                        "growth_used_change",
                        "years_change");
        assertThat(table.column("parameter")).containsExactly("floor", "maximum-growth");
        assertThat(table.column("relaxed_percent")).containsExactly("5.100000", "7.800000");
        // A lower floor frees money for those under target: fewer years.
        assertThat(new BigDecimal(table.column("years_change").get(0))).isNegative();
        assertThat(new BigDecimal(table.column("solved_change").get(0))).isNegative();
    }

    @Test
    void replay_of2007_isTheSameAsSettingTheFloor() {
        CommandRun replayed = line("replay --year 2007-08 --policy pct-2009-10-balanced --cohort " + ILLUSTRATION);
        CommandRun set = line("compare --policy pct-2009-10-balanced --set floor=4.686 --cohort " + ILLUSTRATION);

        assertThat(replayed.out()).isEqualTo(set.out());
        assertThat(replayed.err()).contains("85.2%", "4.686%", "gain", "lose");
        assertThat(line("replay --year 1850-51 --policy pct-2009-10 --cohort " + ILLUSTRATION)
                        .err())
                .contains("'1850-51'", "1999-2000");
    }

    @Test
    void audit_ofTheRule_hasTheStretchesOfTheSpecification() {
        CommandRun run = line("audit --policy pct-2009-10");
        // Beyond one round, section 4: flat from -6.2 to 0 and from 2 up; -1.17 is steeper than 1.
        assertThat(run.outLines())
                .startsWith("from_percent,to_percent,kind,slope,bodies")
                .contains("-6.200000,0.000000,FLAT,0.000000,", "2.000000,30.000000,FLAT,0.000000,");
        assertThat(Csv.of(run).column("kind")).contains("CLIFF", "KINK");
        assertThat(run.err()).contains("assumed: ");
        assertThat(line("audit --policy pct-2009-10-balanced").exitCode()).isEqualTo(1);
        assertThat(line("audit --policy pct-2009-10 --from 5 --to 5").exitCode())
                .isEqualTo(2);
    }

    @Test
    void audit_errors_areNothingOnTheFlatAndTheWholeCliffBesides() throws IOException {
        String positions = file("p.csv", "code,baseline,target\nA,97,100\nB,93000000,100000000\n");
        Csv table = Csv.of(CommandRun.of("audit", "--policy", "pct-2009-10", "--errors", "--positions", positions));

        // B is held at -6.2 %: 0.938 x 1.055 x (93/0.929 - 93/0.93) million.
        assertThat(table.rows().get(0)).containsExactly("A", "-3.000000", "0.00", "0.00");
        assertThat(new BigDecimal(table.rows().get(1).get(2)))
                .isCloseTo(new BigDecimal("106522.07"), within(new BigDecimal("0.01")));
        assertThat(CommandRun.of("audit", "--policy", "pct-2009-10", "--errors").exitCode())
                .isEqualTo(2);
    }

    @Test
    void design_growthUsed_isTheExactVector() throws IOException {
        String positions =
                file("five.csv", "code,baseline,target\nA,184,200\nB,192,200\nC,200,200\nD,208,200\nE,216,200\n");
        String policy = file("p.json", """
                {"version": 1, "id": "example", "title": "An example", "unit": "POUNDS",
                 "parameters": [{"name": "floor", "value": "4", "unit": "PERCENT", "meaning": "floor", "basis": "ASSUMED",
                   "document": "none", "locator": "example"}],
                 "pot": {"growthPercent": "5"},
                 "rule": {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5"},
                   {"distancePercent": "4", "growthPercent": "$floor"}]},
                 "limits": [{"type": "MINIMUM_GROWTH", "percent": "$floor"}, {"type": "MAXIMUM_UNDER_TARGET"}],
                 "balance": {"solveFor": "MAXIMUM_UNDER_TARGET"}, "rounding": null}
                """);
        CommandRun run = CommandRun.of(
                "design",
                "--policy",
                policy,
                "--vary",
                "floor",
                "--reach",
                "growth_used=16.96",
                "--positions",
                positions);

        // Pace of change, section 4: the curve to (4, 3) uses 16.96 % of the growth.
        assertThat(run.outLines().get(0))
                .isEqualTo("name,value,years,growth_used,max_under_percent,moved,losers,status");
        assertThat(run.outLines().get(1)).startsWith("floor,3,").contains("16.960000", "3.980952");
        assertThat(run.err()).contains("halving", "assumed: ");
    }

    @Test
    void design_bodiesThatNothingMoves_endsWith1AndNamesThem() {
        CommandRun run =
                line("design --policy pct-2009-10 --vary floor --reach years=5 --tolerance 5 --years 20 --cohort "
                        + ILLUSTRATION);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no value of floor", "held are", "under-target-limit would move them");
    }

    @Test
    void project_split_addsUp() {
        Csv table = Csv.of(line("project --policy icb-core-2023-24 --years 2 --split"));
        assertThat(table.rows()).hasSize(84).allSatisfy(row -> {
            BigDecimal parts = BigDecimal.ZERO;
            for (String cell : row.subList(7, 11)) {
                parts = parts.add(new BigDecimal(cell));
            }
            assertThat(parts).isEqualByComparingTo(row.get(11));
        });
    }

    @Test
    void project_merger_addsTheTwoBoards() throws IOException {
        String merger = file("merger.csv", "year,code,successor\n2,QXU,QZZ\n2,QHL,QZZ\n");
        CommandRun run = line("project --policy icb-core-2023-24 --years 2 --successions " + merger);

        // Pace of change, section 7: 2504514 and 1779642 thousand pounds at the end of the first year.
        assertThat(run.out()).contains("\n2,QZZ,4284156,");
        assertThat(run.err()).contains("QXU becomes QZZ");
    }

    @Test
    void project_tables_areReadByYear() throws IOException {
        String growths = file("growths.csv", "year,code,growth\n1,A,10\n");
        String adjustments = file("adjustments.csv", "year,code,adjustment\n1,A,20\n");
        String positions = file("one.csv", "code,baseline,target,growth\nA,80,100,5\n");
        Csv table = Csv.of(CommandRun.of(
                "project",
                "--policy",
                "icb-core-2023-24",
                "--years",
                "1",
                "--positions",
                positions,
                "--growths",
                growths,
                "--adjustments",
                adjustments));

        // 80 + 20 = 100 thousand are the target, so that nothing pulls: 110.
        assertThat(table.rows().get(0)).startsWith("1", "A", "100", "110", "0.000000", "0.000000");
    }

    @Test
    void project_deflator_addsRealTerms() throws IOException {
        String positions = file("one.csv", "code,baseline,target\nA,100,100\n");
        Csv table = Csv.of(CommandRun.of(
                "project", "--policy", "pct-2009-10", "--years", "2", "--deflator", "5.5", "--positions", positions));
        // At target growth is 5.5 %, as prices are: nothing is gained but the penny that 111.3025 is rounded by:
        // 111.30/105.50/1.055 - 1 = -0.002246 %.
        assertThat(table.column("growth_real_percent")).containsExactly("0.000000", "-0.002246");
        assertThat(table.column("allocation_real").get(0)).isEqualTo("100");
    }

    @Test
    void compare_perHeadAndRealTerms_haveTheirColumns() throws IOException {
        String positions =
                file("p.csv", "code,baseline,target,population,weighted_population\nA,108,100,10,20\nB,92,100,10,8\n");
        CommandRun run = CommandRun.of(
                "compare",
                "--policy",
                "pct-2009-10",
                "--set",
                "floor=5.0",
                "--per-head",
                "--deflator",
                "5.2",
                "--positions",
                positions);
        Csv table = Csv.of(run);

        // 108 x 1.052 = 113.616, 108 x 1.05 = 113.4; the difference of 22 pence over ten people is 2 pence.
        assertThat(table.column("difference_per_head")).startsWith("-0.02");
        // (113.62 - 105.5) over 10 and over 20 people.
        assertThat(table.column("distance_per_head_a")).startsWith("0.81");
        assertThat(table.column("distance_per_weighted_head_a")).startsWith("0.41");
        assertThat(new BigDecimal(table.column("allocation_a_real").get(0))).isEqualByComparingTo("108");
        assertThat(run.err()).contains("0 bodies gain", "1 bodies lose");
    }

    @Test
    void sweep_rankingWithoutError_isCertain() throws IOException {
        String positions = file("p.csv", "code,baseline,target\nA,90,100\nB,110,100\n");
        String sweep = "sweep --policy pct-2009-10 --draws 5 --seed 1 --target-error 0 --positions " + positions;

        assertThat(line(sweep + " --ranking A,B --ranking B,A").err())
                .contains("A closes below B in 1.000000 of the draws", "B closes below A in 0.000000 of the draws");
        assertThat(line(sweep + " --ranking A").exitCode()).isEqualTo(2);
        assertThat(line(sweep + " --ranking A,Z").err()).contains("no body has the code 'Z'");
    }

    @Test
    void implied_measures_sayHowManyDecimalsTheSourceSupports() {
        Csv table = Csv.of(run(
                "code,total_million,percent\nA,-4.0,-4.0\nB,4.0,4.0\n", "implied", "--distances", "-", "--measures"));
        assertThat(table.header()).containsExactly("name", "low", "high", "unit", "decimals");
        assertThat(table.rows().get(0))
                .startsWith("M6.min", "-4.050000", "-3.950000")
                .endsWith("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allocate --policy icb-core-2023-24",
                "project --policy icb-core-2023-24 --years 1",
                "compare --policy icb-core-2023-24 --set over-cap=1",
                "audit --policy pct-2009-10",
                "delays",
                "price --policy pct-2009-10 --cohort pct-2003-10-illustration"
            })
    void format_json_hasTheRowsOfTheCsv(String command) {
        CommandRun csv = line(command);
        CommandRun json = line(command + " --format json");
        String firstColumn = csv.outLines().get(0).split(",", -1)[0];

        assertThat(json.exitCode()).isZero();
        assertThat(json.outLines()).hasSize(csv.outLines().size() + 1);
        assertThat(json.outLines().get(1)).startsWith("{\"" + firstColumn + "\":");
    }

    @Test
    void progress_longWork_isToldOnOneLineAndWipedOut() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong clock = new AtomicLong();
        CommandStreams streams = new CommandStreams(InputStream.nullInputStream(), new ByteArrayOutputStream(), err);
        try (ProgressLine progress = ProgressLine.on(streams, clock::get)) {
            for (int done = 1; done <= 4; done++) {
                clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(600));
                assertThat(progress.isToGoOn(done, 4)).isTrue();
            }
        }
        // Silent in the first second, then at 1.2, 1.8 and 2.4 seconds.
        String text = err.toString(StandardCharsets.UTF_8);
        assertThat(List.of(text.split("\r")))
                .contains("fairshare: 2 of 4", "fairshare: 4 of 4")
                .doesNotContain("fairshare: 1 of 4");
        assertThat(text).endsWith("\r");
    }
}
