package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results worked by hand or published, through the command line. */
class AllocateVectorsTest {
    private static final String AUTHORITIES = "code,baseline,formula\nA,100,98\nB,200,205\nC,300,318\nD,400,419\n";

    @TempDir
    private Path folder;

    // 5 % over five bodies with targets of 200; the solved curves close the first bodies at one distance.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"type": "UNIFORM"}; NONE; 193.20 201.60 210.00 218.40 226.80; -8 -4 0 4 8; 100; 0; ''
            {"type": "TWO_PART", "lambda": "0.6"}; NONE; 193.52 201.76 210.00 218.24 226.48; -7.847619 -3.923810 0 3.923810 7.847619; 97.037; 0.96; 52.5
            {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5"}, {"distancePercent": "4", "growthPercent": "4"}]}; MAXIMUM_UNDER_TARGET; 197.44 201.60 210.00 216.32 224.64; -5.980952 -4 0 3.009524 6.971429; 80; 8.48; 5.943396
            {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5"}, {"distancePercent": "4", "growthPercent": "3"}]}; MAXIMUM_UNDER_TARGET; 201.64 201.64 210.00 214.24 222.48; -3.980952 -3.980952 0 2.019048 5.942857; 60; 16.96; 2.971698
            {"type": "FULL_TARGET"}; NONE; 210.00 210.00 210.00 210.00 210.00; 0 0 0 0 0; -55.5556; 50.4; 1
            """)
    void fiveBodies_everyRule_getsWhatHandsWorkOut(
            String rule, String solveFor, String allocations, String closing, String m1, String m2, String m4) {
        String policy = new EngineRun(folder).file("policy.json", EngineRun.policy(rule, solveFor));

        CommandRun run = EngineRun.allocate(policy, EngineRun.FIVE);
        Csv table = Csv.of(run);
        Map<String, String> measures = Csv.of(EngineRun.measures(run.out())).rows().stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

        assertThat(table.column("allocation")).containsExactly(allocations.split(" "));
        assertThat(table.column("closing_percent"))
                .usingElementComparator((a, b) -> new BigDecimal(a).compareTo(new BigDecimal(b)))
                .containsExactly(closing.split(" "));
        assertThat(new BigDecimal(measures.get("M1"))).isCloseTo(new BigDecimal(m1), within(new BigDecimal("0.0005")));
        assertThat(measures).containsEntry("M2", m2).containsEntry("M4.unweighted", m4);
    }

    // s = 1 - sum of what is missing below the floor / sum of what is above: 130/181 at 2.7 %, 61/82 under a 5 %
    // ceiling.
    @ParameterizedTest
    @CsvSource({"2.7, 102.70 205.40 315.21 416.69", "4, 104.00 208.00 312.00 416.00"})
    void scaleBack_floor_sharesOutWhatIsAbove(String floor, String allocations) {
        Csv table = Csv.of(EngineRun.allocate(scaleBack("\"floorPercent\": \"" + floor + "\""), AUTHORITIES));

        assertThat(table.column("allocation")).containsExactly(allocations.split(" "));
    }

    @Test
    void scaleBack_ceiling_capsAndRaisesTheScale() {
        Csv table = Csv.of(
                EngineRun.allocate(scaleBack("\"floorPercent\": \"2.7\", \"ceilingPercent\": \"5\""), AUTHORITIES));

        assertThat(table.column("allocation")).containsExactly("102.70", "205.40", "315.00", "416.90");
        assertThat(table.column("binding")).containsExactly("FLOOR", "FLOOR", "CEILING", "");
    }

    @Test
    void scaleBack_floorOfOneBody_comesFromItsColumn() {
        String own = "code,baseline,formula,floor\nA,100,98,\nB,200,205,5\nC,300,318,\nD,400,419,\n";
        Path summary = folder.resolve("summary.json");

        Csv table = Csv.of(
                EngineRun.allocate(scaleBack("\"floorPercent\": \"2.7\""), own, "--summary", summary.toString()));

        // s = 84/181: C is 308.1 + 9.9 s, D 410.8 + 8.2 s.
        assertThat(table.column("allocation")).containsExactly("102.70", "210.00", "312.69", "414.61");
        assertThat(summary).content().contains("\"value\" : \"0.4640884\"");
    }

    @Test
    void scaleBack_floorTooHigh_isInfeasible() {
        CommandRun run = EngineRun.allocate(scaleBack("\"floorPercent\": \"4.5\""), AUTHORITIES);

        // Floors of 4.5 % need 1045, the formula gives 1040.
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("INFEASIBLE", "FLOOR", "£5 missing");
    }

    // Published in January 2016 to 0.01 points: one and 1.3 basis points of room.
    @ParameterizedTest
    @CsvSource({
        "Darlington, 1.54, 0.186, 2.08, 1.23",
        "Thanet, 1.33, 0.868, 2.24, 0.49",
        "Islington, 6.20, 1.342, 2.72, 5.32",
        "Calderdale, 6.62, 0.633, 1.69, 5.42",
        "Sunderland, 14.22, 0.100, 0.02, 11.67"
    })
    void taper_publishedGroups_growAndCloseAsPublished(
            String name, String distance, String population, String growth, String closing) {
        BigDecimal baseline =
                new BigDecimal("100").add(new BigDecimal(distance)).movePointRight(3);
        Csv table = Csv.of(EngineRun.allocate(
                "ccg-2019-20",
                "code,baseline,target,population_growth\n" + name + "," + baseline.toPlainString() + ",100000,"
                        + population + "\n"));

        assertThat(new BigDecimal(table.column("growth_percent").get(0)))
                .isCloseTo(new BigDecimal(growth), within(new BigDecimal("0.01")));
        assertThat(new BigDecimal(table.column("closing_percent").get(0)))
                .isCloseTo(new BigDecimal(closing), within(new BigDecimal("0.013")));
    }

    // Published workbook, in thousands; the growth of the last is printed to six digits, which is worth 2.
    @ParameterizedTest
    @CsvSource({
        "2382257.857618, 2466327.551326, 4.9221, 2504514, 0, -3.2155",
        "1410868.842574, 1417605.796415, 5.5549, 1489713, 0, -0.4437",
        "1705455.678123, 1566602.034162, 5.0961, 1779642, 2, 8.0905"
    })
    void convergence_publishedBoards_getWhatWasPublished(
            String baseline, String target, String growth, String allocation, String room, String closing) {
        Csv table = Csv.of(EngineRun.allocate(
                "icb-core-2023-24", "code,baseline,target,growth\nQ,%s,%s,%s\n".formatted(baseline, target, growth)));

        assertThat(new BigDecimal(table.column("allocation").get(0)))
                .isCloseTo(new BigDecimal(allocation), within(new BigDecimal(room)));
        assertThat(new BigDecimal(table.column("closing_percent").get(0)))
                .isCloseTo(new BigDecimal(closing), within(new BigDecimal("0.0002")));
    }

    // pex15, paras 14 and 15, reconstructed: growth and closing distance without the maximum.
    @ParameterizedTest
    @CsvSource({
        "90, 9.954, -6.2",
        "92, 7.564, -6.2",
        "93, 6.408, -6.2",
        "93.8, 5.5, -6.2",
        "95.3, 5.5, -4.7",
        "100, 5.5, 0",
        "100.5, 5.4, 0.405",
        "101, 5.3, 0.809",
        "101.5, 5.225, 1.235",
        "102, 5.2, 1.710",
        "123.83, 5.2, 23.478"
    })
    void curve2009_everyDistance_growsAsReconstructed(String baseline, String growth, String closing) {
        String policy = new EngineRun(folder)
                .file(
                        "policy.json",
                        EngineRun.policy("""
                        {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5.5"},
                          {"distancePercent": "1.5", "growthPercent": "5.2"}],
                          "blend": [{"atPercent": "1.5", "halfWidthPercent": "0.5"}]}""", "NONE")
                                .replace("\"5\"", "\"5.5\"")
                                .replace("\"limits\": []", """
                        "limits": [{"type": "MINIMUM_GROWTH", "percent": "5.2"},
                          {"type": "MAXIMUM_UNDER_TARGET", "percent": "6.2"}]"""));
        BigDecimal millions = new BigDecimal(baseline).movePointRight(6);

        Csv table = Csv.of(
                EngineRun.allocate(policy, "code,baseline,target\nA," + millions.toPlainString() + ",100000000\n"));

        assertThat(new BigDecimal(table.column("growth_percent").get(0)))
                .isCloseTo(new BigDecimal(growth), within(new BigDecimal("0.0005")));
        assertThat(new BigDecimal(table.column("closing_percent").get(0)))
                .isCloseTo(new BigDecimal(closing), within(new BigDecimal("0.0005")));
    }

    @Test
    void compare_twoRules_setsThemSideBySide() {
        EngineRun files = new EngineRun(folder);
        String a = files.file("a.json", EngineRun.curve("4"));
        String b = files.file("b.json", EngineRun.curve("3"));
        String positions = files.file("positions.csv", EngineRun.FIVE);

        CommandRun run = CommandRun.of("compare", "--policy", a, "--policy", b, "--positions", positions);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines())
                .startsWith(
                        "code,allocation_a,allocation_b,difference,closing_percent_a,closing_percent_b",
                        "A,197.44,201.64,4.20,-5.980952,-3.980952",
                        "B,201.60,201.64,0.04,-4.000000,-3.980952")
                .hasSize(6);
        assertThat(CommandRun.of("compare", "--policy", a, "--positions", positions)
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void compare_onePolicyInfeasible_endsWith1AndNamesIt() {
        EngineRun files = new EngineRun(folder);
        String a = files.file("a.json", EngineRun.curve("4"));
        String b = files.file(
                "b.json",
                EngineRun.curve("4")
                        .replace("\"example\"", "\"too-high\"")
                        .replace("\"limits\": []", "\"limits\": [{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"6\"}]"));
        String positions = files.file("positions.csv", EngineRun.FIVE);

        CommandRun run = CommandRun.of("compare", "--policy", a, "--policy", b, "--positions", positions);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("too-high", "INFEASIBLE");
    }

    @Test
    void compare_otherUnits_saysWhichOneIsMeant() {
        EngineRun files = new EngineRun(folder);
        String a = files.file("a.json", EngineRun.curve("4"));
        String b = files.file("b.json", EngineRun.curve("4").replace("POUNDS", "THOUSANDS"));
        String positions = files.file("positions.csv", EngineRun.FIVE);

        CommandRun run = CommandRun.of("compare", "--policy", a, "--policy", b, "--positions", positions);

        assertThat(run.exitCode()).isZero();
        assertThat(Csv.of(run).column("difference")).containsOnly("0.00");
        assertThat(run.errLines())
                .hasSize(2)
                .contains("fairshare: 0 bodies gain £0; 0 bodies lose £0.")
                .anyMatch(line -> line.contains("POUNDS") && line.contains("THOUSANDS"));
    }

    @Test
    void measures_openingsAndClosings_haveTheColumnsOfTheContract() {
        CommandRun run = EngineRun.measures("""
                code,baseline,target,allocation,closing_target
                A,184,200,197.44,210
                B,192,200,201.6,210
                C,200,200,210,210
                D,208,200,216.32,210
                E,216,200,224.64,210
                """);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0)).isEqualTo("name,value,unit,definition");
        assertThat(Csv.of(run).column("name")).contains("M1", "M2", "M2b", "M3", "M4.unweighted", "M6.gini");
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("M2b,8.48,percent,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,baseline|column allocation is missing",
                "code,baseline,allocation|no rows",
                "code,baseline,allocation~A,1,|line 2, column allocation",
                "code,baseline,allocation~A,-1,2|negative",
                "code,baseline,allocation~A,1,2~A,1,2|line 3, column code",
                "code,baseline,allocation,opening_target,target~A,1,2,3,3|both target and opening_target"
            })
    void measures_badTable_endsWith1AndOneLine(String table, String why) {
        CommandRun run = EngineRun.measures(table.replace('~', '\n') + "\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(why);
    }

    private String scaleBack(String floor) {
        return new EngineRun(folder).file("policy.json", """
                {"version": 1, "id": "damping", "title": "Damping", "unit": "POUNDS", "pot": "NONE",
                 "rule": {"type": "SCALE_BACK", %s}, "balance": {"solveFor": "SCALE"},
                 "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"}}
                """.formatted(floor));
    }

    @Test
    void order_ofTheRows_isKept() {
        String policy = new EngineRun(folder).file("policy.json", EngineRun.curve("4"));

        Csv table = Csv.of(EngineRun.allocate(policy, "code,baseline,target\nZ,184,200\nB,192,200\nA,216,200\n"));

        assertThat(table.column("code")).isEqualTo(List.of("Z", "B", "A"));
    }
}
