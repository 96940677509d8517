package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look beyond one round. */
class RoundsCommandsTest {
    private static CommandRun run(String input, String... arguments) {
        return CommandRun.withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @Test
    void project_columnsAndYears_areThoseOfTheContract() {
        CommandRun run = CommandRun.of("project", "--policy", "icb-core-2023-24", "--years", "2", "--by", "region");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0))
                .isEqualTo("year,code,baseline,allocation,opening_percent,closing_percent,cumulative_million,"
                        + "cumulative_percent");
        assertThat(Csv.of(run).column("year")).hasSize(14).startsWith("1").endsWith("2");
    }

    @Test
    void project_nextBaseline_isTheAllocation() {
        Csv table = Csv.of(run(
                EngineRun.FIVE,
                "project",
                "--policy",
                "pct-2009-10",
                "--growth",
                "5.5,6",
                "--years",
                "2",
                "--positions",
                "-"));

        assertThat(table.column("baseline").subList(5, 10).stream().map(BigDecimal::new))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(table.column("allocation").subList(0, 5).stream()
                        .map(BigDecimal::new)
                        .toList());
    }

    @Test
    void project_badArguments_endWith2() {
        assertThat(run(EngineRun.FIVE, "project", "--policy", "pct-2009-10", "--positions", "-")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run(EngineRun.FIVE, "project", "--policy", "pct-2009-10", "--years", "0", "--positions", "-")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void frontier_columns_beginWithTheParameter() {
        CommandRun run = run(
                EngineRun.FIVE,
                "frontier",
                "--policy",
                "pct-2009-10",
                "--vary",
                "floor",
                "--from",
                "5",
                "--to",
                "5.6",
                "--step",
                "0.3",
                "--tolerance",
                "2",
                "--positions",
                "-");

        assertThat(run.outLines().get(0)).isEqualTo("floor,years,growth_used,max_under_percent,moved,losers,status");
        assertThat(Csv.of(run).column("floor")).containsExactly("5", "5.3", "5.6");
        assertThat(Csv.of(run).rows().get(2)).containsExactly("5.6", "", "", "", "", "", "REFUSED");
    }

    @Test
    void frontier_unknownParameter_endsWith1AndNamesTheKnownOnes() {
        CommandRun run = run(
                EngineRun.FIVE,
                "frontier",
                "--policy",
                "pct-2009-10",
                "--vary",
                "flor",
                "--from",
                "5",
                "--to",
                "5.6",
                "--step",
                "0.3",
                "--positions",
                "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().contains("'flor'", "growth, floor");
    }

    @Test
    void sweep_twice_isTheSameToTheByte() {
        String[] arguments = {
            "sweep",
            "--policy",
            "pct-2009-10",
            "--draws",
            "20",
            "--seed",
            "3",
            "--target-error",
            "1",
            "--positions",
            "-"
        };

        CommandRun run = run(EngineRun.FIVE, arguments);
        assertThat(run.outLines().get(0)).isEqualTo("code,mean,p05,p50,p95,probability_under");
        assertThat(run).isEqualTo(run(EngineRun.FIVE, arguments));
    }

    @Test
    void merge_ofPartsInAnyOrder_printsWhatSweepPrints(@TempDir Path folder) {
        String sweep = "sweep --policy pct-2009-10 --draws 21 --seed 3 --target-error 1 --beyond 2 --positions -";
        CommandRun whole = run(EngineRun.FIVE, sweep.split(" ", -1));
        List<String> merge = new ArrayList<>(List.of("merge", "--beyond", "2"));
        for (int part : new int[] {2, 3, 1}) {
            String file = folder.resolve(part + ".csv").toString();
            run(EngineRun.FIVE, (sweep + " --part " + part + "/3 --out " + file).split(" ", -1));
            merge.add(file);
        }

        assertThat(CommandRun.of(merge.toArray(String[]::new)).out()).isEqualTo(whole.out());
        CommandRun twice = CommandRun.of("merge", merge.get(3), merge.get(3));
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.errLines()).singleElement().asString().contains("stands in two parts");
        CommandRun noPart = run(EngineRun.FIVE, (sweep + " --part 4/3").split(" ", -1));
        assertThat(noPart.exitCode()).isEqualTo(2);
        assertThat(noPart.err()).contains("--part", "given was 4/3");
    }

    @Test
    void implied_pipeOfTheAppendix_isRead() {
        CommandRun parsed = run(CommandRun.of("sources", "pct-distances-2010").out(), "parse", "pct-distances", "-");
        CommandRun run = run(parsed.out(), "implied", "--distances", "-");

        assertThat(run.outLines()).hasSameSizeAs(parsed.outLines());
        assertThat(run.outLines().get(0)).isEqualTo("code,target_low,target_high,allocation_low,allocation_high");
        assertThat(run.err()).contains("suggested", "UNBOUNDED");
    }
}
