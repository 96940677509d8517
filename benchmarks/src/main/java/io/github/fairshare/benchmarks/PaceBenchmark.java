package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine, its bare kernel, a naive version and a triad, at four sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaceBenchmark {
    /** How many bodies. */
    @Param({"152", "8000", "33755", "1000000"})
    public int bodies;

    private PacePolicy policy;
    private Positions positions;
    private BareAllocation bare;
    private List<NaiveAllocation.Body> naive;
    private Triad triad;

    /** Makes the input of all variants. */
    @Setup
    public void input() {
        PaceInput input = PaceInput.of(bodies);
        policy = PaceInput.policy();
        positions = input.positions();
        bare = BareAllocation.of(policy, positions);
        naive = NaiveAllocation.bodies(input);
        triad = new Triad(bodies);
    }

    /**
     * The engine with everything a caller gets.
     *
     * @return the result
     */
    @Benchmark
    public PaceResult allocate() {
        return PaceOfChange.allocate(policy, positions);
    }

    /**
     * Solve and rounding alone, over arrays made before.
     *
     * @return allocations in pence
     */
    @Benchmark
    public long[] kernel() {
        return bare.run();
    }

    /**
     * Records, streams and bisection.
     *
     * @return allocations in pence
     */
    @Benchmark
    public long[] recordsAndStreams() {
        return NaiveAllocation.allocate(naive);
    }

    /**
     * Memory alone.
     *
     * @return an array
     */
    @Benchmark
    public double[] triad() {
        return triad.run();
    }
}
