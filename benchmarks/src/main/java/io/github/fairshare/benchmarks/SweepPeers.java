package io.github.fairshare.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.study.Frontier;
import io.github.fairshare.allocation.pace.study.FrontierRow;
import io.github.fairshare.allocation.pace.study.Turning;
import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a sweep costs: ten years of bodies beside numpy over many draws at once and a loop in R, after each has agreed without
 * errors to a few pence; two threads beside a loop that only counts; growth with bodies and years; bytes and settled draws;
 * what a value of a frontier costs, and one more policy on a year.
 *
 * <p>Run: {@code java -cp benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.SweepPeers benchmarks/peers
 * sweep.svg [rounds] [draws]}.
 */
public final class SweepPeers {
    private static final int BODIES = 152;
    private static final int YEARS = SweepBeside.YEARS;
    private static final int AREAS = 33_755;
    private static final BigDecimal FIRST_FLOOR = new BigDecimal("4.0");
    private static final BigDecimal LAST_FLOOR = new BigDecimal("5.2");
    private static final BigDecimal FLOOR_STEP = new BigDecimal("0.3");
    private static final int FLOORS = 5;
    private static final List<Integer> SIZES = List.of(BODIES, 8 * BODIES, 8_000);

    private SweepPeers() {}

    /**
     * Times all variants.
     *
     * @param arguments folder of the peers' scripts, file for the plot, number of rounds (5), draws of a round (10000)
     * @throws IOException where a script cannot be read or the plot cannot be written
     * @throws InterruptedException where somebody stops the run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scripts = Path.of(arguments[0]);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int draws = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10_000;
        Ratios.printHeading();
        Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();
        for (int size : SIZES) {
            new SweepBeside(scripts, size)
                    .times(rounds, draws)
                    .forEach((name, each) ->
                            costs.computeIfAbsent(name, any -> new TreeMap<>()).put(size, Ratios.median(each)));
        }
        Files.writeString(Path.of(arguments[1]), CostPlot.svg("one draw of ten years", costs));
        TwoThreads.print(rounds, draws);
        growth(rounds);
        memory("plain doubles", SweepInput.lanes(BODIES, YEARS), draws);
        memory("pairs where in doubt", SweepInput.settled(BODIES, YEARS), draws);
        areas(rounds);
        frontier(rounds);
        ManyPolicies.print(rounds);
    }

    /** What one draw of a year costs of as many bodies as England has small areas. */
    private static void areas(int rounds) {
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        timed.put("sweep", SweepBeside.ours(SweepInput.lanes(AREAS, 1), AREAS, LaneSweep.LANES));
        timed.put("settled sweep", SweepBeside.ours(SweepInput.settled(AREAS, 1), AREAS, LaneSweep.LANES));
        Ratios.printTimes(AREAS, Ratios.rotate(timed, rounds));
    }

    /** What a value of a frontier costs: an allocation, its measures, and the years until all are near. */
    private static void frontier(int rounds) {
        PacePolicy policy = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        for (int size : List.of(BODIES, 8_000)) {
            Turning turning = Turning.of(policy, "floor", PaceInput.of(size).positions());
            Ratios.Variant values = () -> Frontier.of(turning, FIRST_FLOOR, LAST_FLOOR, FLOOR_STEP).rows().stream()
                    .flatMap(row -> row.outcome().stream())
                    .mapToInt(FrontierRow.Outcome::losers)
                    .sum();
            Ratios.warmUp(values);
            Map<String, Ratios.Timed> timed = Map.of("value of a frontier", () -> Ratios.microseconds(values) / FLOORS);
            Ratios.printTimes(size, Ratios.rotate(timed, rounds));
        }
    }

    /** How much more each further body, year and draw costs: the exponent of the cost. */
    private static void growth(int rounds) {
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        int few = 4 * LaneSweep.LANES;
        timed.put("152 x 10", SweepBeside.ours(SweepInput.lanes(BODIES, YEARS), BODIES, few));
        timed.put("1216 x 10", SweepBeside.ours(SweepInput.lanes(8 * BODIES, YEARS), 8 * BODIES, few));
        timed.put("152 x 80", SweepBeside.ours(SweepInput.lanes(BODIES, 8 * YEARS), BODIES, few));
        timed.put(
                "152 x 10; eight times the draws", SweepBeside.ours(SweepInput.lanes(BODIES, YEARS), BODIES, 8 * few));
        Map<String, double[]> times = Ratios.rotate(timed, rounds);
        times.forEach((name, each) -> {
            double ratio = Ratios.median(each) / Ratios.median(times.getOrDefault("152 x 10", each));
            System.out.printf(
                    Locale.ROOT,
                    "%s,us a draw / that of 152 x 10,%.3g,,,%s%n",
                    name,
                    ratio,
                    name.endsWith("draws") || name.equals("152 x 10") ? "" : "<= " + Math.round(Math.pow(8, 1.05)));
        });
    }

    private static void memory(String name, LaneSweep lanes, int draws) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        SweepInput.run(lanes, BODIES, 0, draws);
        long before = threads.getThreadAllocatedBytes(self);
        int settled = 0;
        for (int from = 0; from < draws; from += LaneSweep.LANES) {
            int count = Math.min(LaneSweep.LANES, draws - from);
            lanes.run(1, from, count);
            for (int lane = 0; lane < count; lane++) {
                settled += lanes.isSettled(lane) ? 1 : 0;
            }
        }
        long bytes = threads.getThreadAllocatedBytes(self) - before;
        System.out.printf(
                Locale.ROOT, "%d,bytes a scenario-year (%s),%.3g,,,0%n", BODIES, name, (double) bytes / draws / YEARS);
        System.out.printf(
                Locale.ROOT, "%d,settled draws in a hundred (%s),%.3g,,,%n", BODIES, name, 100.0 * settled / draws);
    }
}
