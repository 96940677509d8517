package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long the variants take beside each other: timed in turn within a round, rotated from round to round, the
 * median of the rounds' ratios with its range. Run: {@code java -cp benchmarks/target/benchmarks.jar
 * io.github.fairshare.benchmarks.Ratios [rounds] [sizes...]}.
 */
public final class Ratios {
    private static final long LEAST_NANOS = 40_000_000L;
    private static final long WARM_UP_NANOS = 2_000_000_000L;
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

    static Map<String, double[]> times(Map<String, Variant> variants, int rounds) {
        List<String> names = new ArrayList<>(variants.keySet());
        Map<String, double[]> times = new LinkedHashMap<>();
        names.forEach(name -> times.put(name, new double[rounds]));
        names.forEach(name -> warmUp(variants.get(name)));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get((i + round) % names.size());
                times.get(name)[round] = microseconds(variants.get(name));
            }
        }
        return times;
    }

    private static void warmUp(Variant variant) {
        long start = System.nanoTime();
        do {
            microseconds(variant);
        } while (System.nanoTime() - start < WARM_UP_NANOS);
    }

    private static double microseconds(Variant variant) {
        long start = System.nanoTime();
        long runs = 0;
        long taken;
        do {
            sink += variant.run();
            runs++;
            taken = System.nanoTime() - start;
        } while (taken < LEAST_NANOS);
        return taken / 1000.0 / runs;
    }

    static void print(int size, String name, double[] above, double[] below) {
        double[] ratios = new double[above.length];
        Arrays.setAll(ratios, round -> above[round] / below[round]);
        System.out.printf(
                Locale.ROOT, "%d,%s,%.3g,%.3g,%.3g%n", size, name, median(ratios), least(ratios), most(ratios));
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
