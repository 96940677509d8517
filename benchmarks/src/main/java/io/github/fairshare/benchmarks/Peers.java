package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how much time of one thread the same allocation takes here and in numpy, scipy, R and C, each in turn, and draws it. A peer
 * has to agree to a penny before it is timed; what is not installed is left out, and said so.
 *
 * <p>Run: {@code java -cp benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.Peers benchmarks/peers
 * cost.svg [rounds] [sizes...]}.
 */
public final class Peers {
    private static final long PENCE = 100;

    private final Path scripts;
    private final Path work;

    private Peers(Path scripts, Path work) {
        this.scripts = scripts;
        this.work = work;
    }

    /**
     * Times all variants.
     *
     * @param arguments folder of the peers' scripts, file for the plot, number of rounds (5), sizes (152 8000 33755
     *     1000000)
     * @throws IOException where a script cannot be read or the plot cannot be written
     * @throws InterruptedException where somebody stops the run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int[] sizes = arguments.length > 3
                ? Arrays.stream(arguments).skip(3).mapToInt(Integer::parseInt).toArray()
                : new int[] {152, 8_000, 33_755, 1_000_000};
        Peers peers = new Peers(Path.of(arguments[0]), Files.createTempDirectory("peers"));
        Map<String, List<String>> commands = peers.commands();
        Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();
        Ratios.printHeading();
        for (int size : sizes) {
            Map<String, double[]> times = peers.times(size, commands, rounds);
            PeerGoals.print(size, times);
            times.forEach((name, each) ->
                    costs.computeIfAbsent(name, any -> new TreeMap<>()).put(size, Ratios.median(each)));
        }
        Files.writeString(Path.of(arguments[1]), CostPlot.svg("one allocation", costs));
    }

    /** The peers that run here, by name. */
    private Map<String, List<String>> commands() throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        String python = scripts.resolve("peer.py").toString();
        if (isThere("expert numpy", List.of("python3", "-c", "import numpy"))) {
            commands.put("expert numpy", List.of("python3", python, "numpy"));
        }
        if (isThere("scipy brentq", List.of("python3", "-c", "import scipy.optimize"))) {
            commands.put("scipy brentq", List.of("python3", python, "scipy"));
        }
        if (isThere("R uniroot", List.of("Rscript", "--version"))) {
            commands.put(
                    "R uniroot",
                    List.of("Rscript", "--vanilla", scripts.resolve("peer.R").toString()));
        }
        String program = work.resolve("peer").toString();
        String source = scripts.resolve("peer.c").toString();
        if (isThere("C", List.of("gcc", "-O3", "-o", program, source, "-lm"))) {
            commands.put("C", List.of(program));
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

    private Map<String, double[]> times(int size, Map<String, List<String>> commands, int rounds) throws IOException {
        PaceInput input = PaceInput.of(size);
        Path figures = figures(input);
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        long[] exact = addOurs(input, timed);
        Map<String, Peer> started = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Peer peer = Peer.start(command.getValue(), figures);
                started.put(command.getKey(), peer);
                checkAgreement(command.getKey(), peer.answer(work.resolve("answer")), exact);
                timed.put(command.getKey(), peer::microseconds);
            }
            return Ratios.rotate(timed, rounds);
        } finally {
            started.values().forEach(Peer::close);
        }
    }

    private static long[] addOurs(PaceInput input, Map<String, Ratios.Timed> timed) {
        PacePolicy policy = PaceInput.policy();
        Positions positions = input.positions();
        BareAllocation bare = BareAllocation.of(policy, positions);
        Triad triad = new Triad(input.size());
        List<NaiveAllocation.Body> bodies = NaiveAllocation.bodies(input);
        Map<String, Ratios.Variant> ours = new LinkedHashMap<>();
        ours.put("triad", () -> (long) triad.run()[0]);
        ours.put("kernel", () -> bare.run()[0]);
        ours.put(
                "allocate",
                () -> PaceOfChange.allocate(policy, positions).bodies().size());
        ours.put("records and streams", () -> NaiveAllocation.allocate(bodies)[0]);
        ours.values().forEach(Ratios::warmUp);
        ours.forEach((name, variant) -> timed.put(name, () -> Ratios.microseconds(variant)));
        return bare.run();
    }

    private Path figures(PaceInput input) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate((2 * input.size() + 2) * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long total = 0;
        for (int i = 0; i < input.size(); i++) {
            bytes.putDouble(input.baselinePence(i));
            total += input.baselinePence(i);
        }
        for (int i = 0; i < input.size(); i++) {
            bytes.putDouble(input.targetPence(i));
        }
        // 5.5 % more, halves up; a double does not count as many pence.
        long pot = (total * 211 + 100) / 200;
        bytes.putDouble((double) (pot / PENCE)).putDouble((double) (pot % PENCE));
        return Files.write(work.resolve("figures"), bytes.array());
    }

    private static void checkAgreement(String name, long[] pence, long[] exact) {
        long sum = 0;
        for (int i = 0; i < exact.length; i++) {
            // Doubles may give a penny to the wrong body, never more.
            if (Math.abs(pence[i] - exact[i]) > 1) {
                throw new IllegalStateException(name + " gives body number " + (i + 1) + " " + pence[i]
                        + " pence, expected " + exact[i] + " give or take one");
            }
            sum += pence[i] - exact[i];
        }
        if (sum != 0) {
            throw new IllegalStateException(name + " gives away " + sum + " pence more than the pot");
        }
    }
}
