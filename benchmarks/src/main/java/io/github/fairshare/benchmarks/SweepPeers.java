package io.github.fairshare.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a sweep costs: ten years of 152 bodies beside numpy over many draws at once and a loop in R, after each has agreed without
 * errors to a few pence; two threads beside a loop that only counts; growth with bodies and years; bytes and settled draws.
 *
 * <p>Run: {@code java -cp benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.SweepPeers benchmarks/peers [rounds]
 * [draws]}.
 */
public final class SweepPeers {
    private static final int BODIES = 152;
    private static final int YEARS = 10;
    private static final int AREAS = 33_755;

    private SweepPeers() {}

    /**
     * Times all variants.
     *
     * @param arguments folder of the peers' scripts, number of rounds (5), draws of a round (10000)
     * @throws IOException where a script cannot be read
     * @throws InterruptedException where somebody stops the run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scripts = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int draws = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        System.out.println("bodies,figure,median,least,most,goal");
        beside(scripts, rounds, draws);
        TwoThreads.print(rounds, draws);
        growth(rounds);
        memory("plain doubles", SweepInput.lanes(BODIES, YEARS), draws);
        memory("pairs where in doubt", SweepInput.settled(BODIES, YEARS), draws);
        areas(rounds);
    }

    /** What one draw of a year costs of as many bodies as England has small areas. */
    private static void areas(int rounds) {
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        timed.put("sweep", ours(SweepInput.lanes(AREAS, 1), AREAS, LaneSweep.LANES));
        timed.put("settled sweep", ours(SweepInput.settled(AREAS, 1), AREAS, LaneSweep.LANES));
        Ratios.printTimes(AREAS, Ratios.rotate(timed, rounds));
    }

    private static void beside(Path scripts, int rounds, int draws) throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        if (Peer.runs(List.of("python3", "-c", "import numpy"))) {
            commands.put(
                    "batched numpy",
                    List.of("python3", scripts.resolve("sweep.py").toString()));
        }
        if (Peer.runs(List.of("Rscript", "--version"))) {
            commands.put(
                    "R loop",
                    List.of("Rscript", "--vanilla", scripts.resolve("sweep.R").toString()));
        }
        Path work = Files.createTempDirectory("sweep");
        Path figures = figures(work.resolve("figures"));
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        timed.put("sweep", ours(SweepInput.lanes(BODIES, YEARS), BODIES, draws));
        timed.put("settled sweep", ours(SweepInput.settled(BODIES, YEARS), BODIES, draws));
        List<Peer> started = new ArrayList<>();
        try {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Peer peer = Peer.start(command.getValue(), figures);
                started.add(peer);
                checkAgreement(command.getKey(), peer.answer(work.resolve("answer")));
                timed.put(command.getKey(), peer::microseconds);
            }
            Map<String, double[]> times = Ratios.rotate(timed, rounds);
            printRatio(times, "batched numpy", ">= 5");
            printRatio(times, "R loop", "");
            printRatio(times, "settled sweep", "");
            Ratios.printTimes(BODIES, times);
        } finally {
            started.forEach(Peer::close);
        }
    }

    private static void printRatio(Map<String, double[]> times, String peer, String goal) {
        double[] theirs = times.get(peer);
        double[] own = times.get("sweep");
        if (theirs == null || own == null) {
            System.err.println(peer + " is left out: it does not run here");
            return;
        }
        Ratios.print(BODIES, peer + " / sweep", theirs, own, goal);
    }

    /** Microseconds a draw, the first run not counted. */
    private static Ratios.Timed ours(LaneSweep lanes, int bodies, int draws) {
        Ratios.warmUp(() -> SweepInput.run(lanes, bodies, 0, LaneSweep.LANES));
        return () -> Ratios.microseconds(() -> SweepInput.run(lanes, bodies, 0, draws)) / draws;
    }

    private static Path figures(Path file) throws IOException {
        PaceInput input = PaceInput.of(BODIES);
        ByteBuffer bytes = ByteBuffer.allocate((2 * BODIES + 2) * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < BODIES; i++) {
            bytes.putDouble((double) input.baselinePence(i));
        }
        for (int i = 0; i < BODIES; i++) {
            bytes.putDouble((double) input.targetPence(i));
        }
        bytes.putDouble(YEARS).putDouble(SweepInput.DEVIATION);
        return Files.write(file, bytes.array());
    }

    /** A penny that doubles give to another body in each year grows a little in those after it. */
    private static void checkAgreement(String name, long[] pence) {
        LaneSweep lanes = SweepInput.undisturbed(BODIES, YEARS);
        lanes.run(1, 0, 1);
        for (int i = 0; i < BODIES; i++) {
            if (Math.abs(pence[i] - lanes.allocation(i, 0)) > 2 * YEARS) {
                throw new IllegalStateException(name + " gives body number " + (i + 1) + " " + pence[i]
                        + " pence, expected " + lanes.allocation(i, 0) + " give or take " + 2 * YEARS);
            }
        }
    }

    /** How much more each further body, year and draw costs: the exponent of the cost. */
    private static void growth(int rounds) {
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        int few = 4 * LaneSweep.LANES;
        timed.put("152 x 10", ours(SweepInput.lanes(BODIES, YEARS), BODIES, few));
        timed.put("1216 x 10", ours(SweepInput.lanes(8 * BODIES, YEARS), 8 * BODIES, few));
        timed.put("152 x 80", ours(SweepInput.lanes(BODIES, 8 * YEARS), BODIES, few));
        timed.put("152 x 10; eight times the draws", ours(SweepInput.lanes(BODIES, YEARS), BODIES, 8 * few));
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
        SweepInput.run(lanes, BODIES, 0, LaneSweep.LANES);
        long before = threads.getThreadAllocatedBytes(self);
        int settled = 0;
        for (int from = 0; from < draws; from += LaneSweep.LANES) {
            lanes.run(1, from, LaneSweep.LANES);
            for (int lane = 0; lane < LaneSweep.LANES; lane++) {
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
