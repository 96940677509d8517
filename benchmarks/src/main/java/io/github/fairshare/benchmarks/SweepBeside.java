package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sweep as this library draws it, and as others would: numpy over many draws at once, and a loop in R. */
final class SweepBeside {
    static final int YEARS = 10;

    /** So many bodies a round, over all draws, besides those of a whole block. */
    private static final int ENOUGH = 1_000_000;

    private static final List<Goal> GOALS = List.of(
            new Goal("batched numpy", "sweep", ">= 5"),
            new Goal("R loop", "sweep", ""),
            new Goal("batched numpy", "settled sweep", ""),
            new Goal("settled sweep", "sweep", ""));

    private final Path scripts;
    private final Path work;
    private final int bodies;

    SweepBeside(Path scripts, int bodies) throws IOException {
        this.scripts = scripts;
        this.work = Files.createTempDirectory("sweep");
        this.bodies = bodies;
    }

    /** A ratio and what is wanted of it; empty where nothing is. */
    private record Goal(String above, String below, String wanted) {}

    /** Microseconds a draw by name, each agreed with before it is timed; prints the ratios. */
    Map<String, double[]> times(int rounds, int draws) throws IOException, InterruptedException {
        int some = Math.max(LaneSweep.LANES, Math.min(draws, ENOUGH / bodies));
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        timed.put("sweep", ours(SweepInput.lanes(bodies, YEARS), bodies, some));
        timed.put("settled sweep", ours(SweepInput.settled(bodies, YEARS), bodies, some));
        Path figures = figures(work.resolve("figures"));
        List<Peer> started = new ArrayList<>();
        try {
            for (Map.Entry<String, List<String>> command : commands().entrySet()) {
                Peer peer = Peer.start(command.getValue(), figures);
                started.add(peer);
                checkAgreement(command.getKey(), peer.answer(work.resolve("answer")));
                timed.put(command.getKey(), peer::microseconds);
            }
            Map<String, double[]> times = Ratios.rotate(timed, rounds);
            print(times);
            return times;
        } finally {
            started.forEach(Peer::close);
        }
    }

    private Map<String, List<String>> commands() throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        if (isThere("batched numpy", List.of("python3", "-c", "import numpy"))) {
            commands.put(
                    "batched numpy",
                    List.of("python3", scripts.resolve("sweep.py").toString()));
        }
        if (isThere("R loop", List.of("Rscript", "--version"))) {
            commands.put(
                    "R loop",
                    List.of("Rscript", "--vanilla", scripts.resolve("sweep.R").toString()));
        }
        return commands;
    }

    private static boolean isThere(String name, List<String> trial) throws IOException, InterruptedException {
        boolean isThere = Peer.runs(trial);
        if (!isThere) {
            System.err.println(name + " is left out: '" + String.join(" ", trial) + "' does not run here");
        }
        return isThere;
    }

    private void print(Map<String, double[]> times) {
        for (Goal goal : GOALS) {
            if (times.containsKey(goal.above())) {
                String name = goal.above() + " / " + goal.below();
                Ratios.print(bodies, name, times.get(goal.above()), times.get(goal.below()), goal.wanted());
            }
        }
        Ratios.printTimes(bodies, times);
    }

    /** Microseconds a draw, the first run not counted. */
    static Ratios.Timed ours(LaneSweep lanes, int bodies, int draws) {
        Ratios.warmUp(() -> SweepInput.run(lanes, bodies, 0, LaneSweep.LANES));
        return () -> Ratios.microseconds(() -> SweepInput.run(lanes, bodies, 0, draws)) / draws;
    }

    private Path figures(Path file) throws IOException {
        PaceInput input = PaceInput.of(bodies);
        ByteBuffer bytes = ByteBuffer.allocate((2 * bodies + 2) * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bodies; i++) {
            bytes.putDouble((double) input.baselinePence(i));
        }
        for (int i = 0; i < bodies; i++) {
            bytes.putDouble((double) input.targetPence(i));
        }
        bytes.putDouble(YEARS).putDouble(SweepInput.DEVIATION);
        return Files.write(file, bytes.array());
    }

    /** A penny that doubles give to another body in each year grows a little in those after it. */
    private void checkAgreement(String name, long[] pence) {
        LaneSweep lanes = SweepInput.undisturbed(bodies, YEARS);
        lanes.run(1, 0, 1);
        for (int i = 0; i < bodies; i++) {
            if (Math.abs(pence[i] - lanes.allocation(i, 0)) > 2 * YEARS) {
                throw new IllegalStateException(name + " gives body number " + (i + 1) + " " + pence[i]
                        + " pence, expected " + lanes.allocation(i, 0) + " give or take " + 2 * YEARS);
            }
        }
    }
}
