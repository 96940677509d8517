package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.study.Design;
import io.github.fairshare.allocation.pace.study.Turning;
import io.github.fairshare.allocation.pace.study.Wish;
import io.github.fairshare.allocation.pace.sweep.SortedYear;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Many policies on one year: what one more costs where the bodies are sorted, by how many bodies there are, and what a design
 * costs that looks for one of them.
 *
 * <p>Run: {@code java -Xmx2g -cp benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.ManyPolicies [rounds]}.
 */
public final class ManyPolicies {
    private static final int FEW = 152;
    private static final int SOME = 8_000;
    private static final int MANY = 1_000_000;

    private ManyPolicies() {}

    /**
     * Times a policy of few bodies and of many in turn.
     *
     * @param arguments number of rounds (5)
     */
    public static void main(String[] arguments) {
        Ratios.printHeading();
        print(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5);
    }

    static void print(int rounds) {
        Map<String, Ratios.Variant> policies = new LinkedHashMap<>();
        policies.put("few", presorted(FEW));
        policies.put("many", presorted(MANY));
        Map<String, double[]> times = Ratios.times(policies, rounds);
        double[] few = times.getOrDefault("few", new double[rounds]);
        double[] many = times.getOrDefault("many", new double[rounds]);
        Ratios.print(MANY, "presorted policy / that of " + FEW, many, few, "<= 40");
        Ratios.printTimes(FEW, Map.of("presorted policy", few));
        Ratios.printTimes(MANY, Map.of("presorted policy", many));
        for (int size : new int[] {FEW, SOME}) {
            Ratios.printTimes(size, Ratios.times(Map.of("design of growth_used", design(size)), rounds));
        }
    }

    private static Ratios.Variant presorted(int size) {
        SortedYear year = SortedYear.of(PaceInput.of(size).columns()).orElseThrow();
        PacePolicy policy = PaceInput.policy();
        return () -> year.outcome(policy).growthUsed().isPresent() ? 1 : 0;
    }

    private static Ratios.Variant design(int size) {
        PacePolicy policy = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        Turning turning = Turning.of(policy, "floor", PaceInput.of(size).positions());
        Wish wish = Wish.parse("growth_used=3");
        return () -> Design.of(turning, wish).reached().isPresent() ? 1 : 0;
    }
}
