package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long the variants take beside each other: timed in turn within a round, rotated from round to round, the
 * median of the rounds' ratios with its range. Time is that of the thread, so that a machine with other work to do does not
 * spoil it. Run: {@code java -cp benchmarks/target/benchmarks.jar
 * io.github.fairshare.benchmarks.Ratios [rounds] [sizes...]}.
 */
public final class Ratios {
    private static final long LEAST_NANOS = 40_000_000L;
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static long sink;

    private Ratios() {}

    /** Something to time; the result keeps the work from being left out. */
    interface Variant {
        long run();
    }

    /**
     * Times all variants.
     *
     * @param arguments number of rounds (5), sizes (152 8000 33755 1000000)
     */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int[] sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {152, 8_000, 33_755, 1_000_000};
        System.out.println("bodies,ratio,median,least,most");
        for (int size : sizes) {
            Map<String, double[]> times = times(variants(size), rounds);
            print(size, "kernel/triad", times.get("kernel"), times.get("triad"));
            print(size, "allocate/kernel", times.get("allocate"), times.get("kernel"));
            print(size, "records+streams/kernel", times.get("naive"), times.get("kernel"));
            print(size, "records+streams/allocate", times.get("naive"), times.get("allocate"));
            printTimes(size, times);
        }
        MaternityRatios.print(rounds);
        System.err.println("checksum " + sink);
    }

    static Map<String, Variant> variants(int size) {
        PaceInput input = PaceInput.of(size);
        PacePolicy policy = PaceInput.policy();
        Positions positions = input.positions();
        BareAllocation bare = BareAllocation.of(policy, positions);
        List<NaiveAllocation.Body> bodies = NaiveAllocation.bodies(input);
        Triad triad = new Triad(size);
        Map<String, Variant> variants = new LinkedHashMap<>();
        variants.put("triad", () -> (long) triad.run()[0]);
        variants.put("kernel", () -> bare.run()[0]);
        variants.put(
                "allocate",
                () -> PaceOfChange.allocate(policy, positions).bodies().size());
        variants.put("naive", () -> NaiveAllocation.allocate(bodies)[0]);
        return variants;
    }

    /** Something that times itself. */
    interface Timed {
        double microseconds();
    }

    static Map<String, double[]> times(Map<String, Variant> variants, int rounds) {
        variants.values().forEach(Ratios::warmUp);
        Map<String, Timed> timed = new LinkedHashMap<>();
        variants.forEach((name, variant) -> timed.put(name, () -> microseconds(variant)));
        return rotate(timed, rounds);
    }

    /** Microseconds of each round; who comes first changes from round to round. */
    static Map<String, double[]> rotate(Map<String, Timed> timed, int rounds) {
        List<String> names = new ArrayList<>(timed.keySet());
        Map<String, double[]> times = new LinkedHashMap<>();
        names.forEach(name -> times.put(name, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get((i + round) % names.size());
                times.get(name)[round] = timed.get(name).microseconds();
            }
        }
        return times;
    }

    /** Takes an answer, so that no compiler leaves out its making. */
    static void keep(long answer) {
        sink += answer;
    }

    static void warmUp(Variant variant) {
        long start = THREADS.getCurrentThreadCpuTime();
        do {
            microseconds(variant);
        } while (THREADS.getCurrentThreadCpuTime() - start < WARM_UP_NANOS);
    }

    static double microseconds(Variant variant) {
        long start = THREADS.getCurrentThreadCpuTime();
        long runs = 0;
        long taken;
        do {
            sink += variant.run();
            runs++;
            taken = THREADS.getCurrentThreadCpuTime() - start;
        } while (taken < LEAST_NANOS);
        return taken / 1000.0 / runs;
    }

    /** The columns of figures with a goal. */
    static void printHeading() {
        System.out.println("bodies,figure,median,least,most,goal");
    }

    static void print(int size, String name, double[] above, double[] below) {
        print(size, name, above, below, "");
    }

    static void print(int size, String name, double[] above, double[] below, String goal) {
        double[] ratios = new double[above.length];
        Arrays.setAll(ratios, round -> above[round] / below[round]);
        printFigure(size, name, ratios, goal);
    }

    static void printFigure(int size, String name, double[] rounds, String goal) {
        System.out.printf(
                Locale.ROOT,
                "%d,%s,%.3g,%.3g,%.3g%s%n",
                size,
                name,
                median(rounds),
                least(rounds),
                most(rounds),
                goal.isEmpty() ? "" : "," + goal);
    }

    static void printTimes(int size, Map<String, double[]> times) {
        times.forEach((name, each) -> System.out.printf(
                Locale.ROOT, "%d,%s us,%.1f,%.1f,%.1f%n", size, name, median(each), least(each), most(each)));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    static double most(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
