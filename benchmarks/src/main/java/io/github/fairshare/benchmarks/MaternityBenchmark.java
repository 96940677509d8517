package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.rating.RatingBatch;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
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

/** The maternity rating of all bodies: in whole numbers, with everything a caller gets, and in decimals and streams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MaternityBenchmark {
    /** How many bodies; 207 CCGs were rated in 2017/18. */
    @Param("207")
    public int bodies;

    private RatingKernel kernel;
    private List<RatingKernel.Columns> columns;
    private int[] ratings;
    private RatingEngine engine;
    private List<BodyIndicators> indicators;
    private List<NaiveRating.Body> naive;

    /** Makes the input of all variants. */
    @Setup
    public void input() {
        MaternityInput input = MaternityInput.of(bodies);
        kernel = RatingKernel.of(RuleSets.maternity(), MaternityInput.DECIMALS);
        columns = input.columns();
        ratings = new int[bodies];
        engine = RatingEngine.of(RuleSets.maternity());
        indicators = input.indicators();
        naive = input.naive();
    }

    /**
     * Whole numbers, no object a body.
     *
     * @return places of the ratings
     */
    @Benchmark
    public int[] kernel() {
        kernel.rate(columns, ratings);
        return ratings;
    }

    /**
     * The engine with everything a caller gets.
     *
     * @return the results
     */
    @Benchmark
    public RatingBatch scoreAll() {
        return engine.scoreAll(indicators);
    }

    /**
     * Decimals, records and streams.
     *
     * @return places of the ratings
     */
    @Benchmark
    public int[] decimalsAndStreams() {
        return NaiveRating.rate(naive);
    }
}
