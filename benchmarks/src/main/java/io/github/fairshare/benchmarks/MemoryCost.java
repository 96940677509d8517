package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.SourceText;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints how many bytes a line, a row and a body need as long as they are kept. The method: what the heap holds after a
 * collection with so many of them, less what it held before, by their number; the median of five. Run:
 * {@code java -XX:+UseSerialGC -Xmx2g -cp benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.MemoryCost}.
 */
public final class MemoryCost {
    private static final int TIMES = 5;
    private static final PacePolicy POLICY = PacePolicies.find("pct-2009-10").orElseThrow();

    private MemoryCost() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println("what,bytes each");
        print("an empty line", 2_000_000, number -> SourceLine.split("\n".repeat(number)));
        print("a line of ten letters", 500_000, number -> SourceLine.split("ABCDEFGHIJ\n".repeat(number)));
        print(
                "an empty line read as a rating",
                2_000_000,
                number -> AnnualRatingsParser.standard().parse(SourceText.of("\n".repeat(number))));
        print("a row of targets read", 4_000, MemoryCost::targets);
        print("a body", 100_000, MemoryCost::bodies);
        Positions bodies = bodies(100_000);
        print("a body's allocation", 100_000, number -> PaceOfChange.allocate(POLICY, bodies));
    }

    private static Object targets(int rows) {
        String table = IntStream.range(0, rows)
                .mapToObj(row -> "00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.66\n")
                .collect(Collectors.joining("", "CCG Code\tName of CCG\tPlan\tBaseline\tTarget\n", ""));
        return DtocTargetsParser.standard().parse(SourceText.of(table));
    }

    private static Positions bodies(int number) {
        return Positions.of(IntStream.range(0, number)
                .mapToObj(body -> OpeningPosition.of(
                        "B" + body, Pounds.of(String.valueOf(1_000_000 + body % 997)), Pounds.of("1050000")))
                .toList());
    }

    private static void print(String what, int number, IntFunction<Object> making) {
        double[] each = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long before = held();
            Object kept = making.apply(number);
            each[time] = (held() - before) / (double) number;
            System.err.println("kept " + kept.getClass().getSimpleName());
        }
        Arrays.sort(each);
        System.out.printf(Locale.ROOT, "%s,%.1f%n", what, each[TIMES / 2]);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
