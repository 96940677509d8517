package io.github.fairshare.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Prints how the cost of {@code allocate} grows from 8,000 to 10,000,000 bodies, how many bytes it takes a body, and how
 * long the first one takes in a process that has just begun.
 *
 * <p>Run: {@code java -Xmx6g -cp benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.AllocateCost [rounds]}.
 */
public final class AllocateCost {
    private static final String FIRST = "first";
    private static final int FEW = 152;
    private static final int[] SIZES = {8_000, 100_000, 1_000_000, 10_000_000};
    private static final int RUNS = 3;

    private AllocateCost() {}

    /**
     * Measures all three.
     *
     * @param arguments number of rounds (5); {@code first} for the process that measures its first allocation
     * @throws IOException where a process cannot be started
     * @throws InterruptedException where somebody stops the run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains(FIRST)) {
            System.out.println(first());
            return;
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Ratios.printHeading();
        grow(rounds);
        fresh(rounds);
    }

    /** The exponent is that of the straight line from the fewest to the most bodies, both in logarithms. */
    private static void grow(int rounds) {
        Map<String, Ratios.Timed> timed = new LinkedHashMap<>();
        for (int size : SIZES) {
            Ratios.Variant allocate = allocate(size);
            Ratios.warmUp(allocate);
            System.out.printf(
                    Locale.ROOT, "%d,bytes allocated a body,%.3g,,,<= 64%n", size, (double) bytes(allocate) / size);
            timed.put(Integer.toString(size), () -> Ratios.microseconds(allocate));
        }
        Map<String, double[]> times = Ratios.rotate(timed, rounds);
        double[] few = times.get(Integer.toString(SIZES[0]));
        double[] many = times.get(Integer.toString(SIZES[SIZES.length - 1]));
        double span = Math.log((double) SIZES[SIZES.length - 1] / SIZES[0]);
        double[] exponents = IntStream.range(0, rounds)
                .mapToDouble(round -> Math.log(many[round] / few[round]) / span)
                .toArray();
        Ratios.printFigure(SIZES[SIZES.length - 1], "exponent of the cost from 8000 bodies on", exponents, "<= 1.05");
        times.forEach((size, each) -> Ratios.printFigure(Integer.parseInt(size), "allocate us", each, ""));
    }

    private static Ratios.Variant allocate(int size) {
        PacePolicy policy = PaceInput.policy();
        Positions positions = PaceInput.of(size).columns();
        return () -> PaceOfChange.allocate(policy, positions).bodies().size();
    }

    private static long bytes(Ratios.Variant allocate) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        for (int run = 0; run < RUNS; run++) {
            Ratios.keep(allocate.run());
        }
        return (threads.getThreadAllocatedBytes(self) - before) / RUNS;
    }

    private static void fresh(int rounds) throws IOException, InterruptedException {
        double[] milliseconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            milliseconds[round] = Double.parseDouble(inProcess());
        }
        Ratios.printFigure(FEW, "first allocate of a process ms", milliseconds, "<= 5");
    }

    private static String inProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllocateCost.class.getName(),
                        FIRST)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "the process that was to measure its first allocation ended with " + process.exitValue());
        }
        return printed.strip();
    }

    /** Milliseconds of this thread, classes that have to be loaded included; policy and positions are made before. */
    private static double first() {
        Ratios.Variant allocate = allocate(FEW);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Ratios.keep(allocate.run());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
}
