package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import io.github.fairshare.allocation.pace.sweep.SweepColumns;
import io.github.fairshare.allocation.pace.sweep.SweepTerms;
import java.util.stream.IntStream;

/** The benchmark's bodies and policy as a sweep takes them: targets with an error of 2 %. */
final class SweepInput {
    static final double DEVIATION = 0.02;

    private SweepInput() {}

    /** Room for a block of draws of so many bodies and years. */
    static LaneSweep lanes(int bodies, int years) {
        return lanes(bodies, years, DEVIATION, LaneSweep.Doubts.LEFT);
    }

    /** The same, with years in doubt worked out again. */
    static LaneSweep settled(int bodies, int years) {
        return lanes(bodies, years, DEVIATION, LaneSweep.Doubts.SETTLED);
    }

    /** The same without any error. */
    static LaneSweep undisturbed(int bodies, int years) {
        return lanes(bodies, years, 0, LaneSweep.Doubts.LEFT);
    }

    private static LaneSweep lanes(int bodies, int years, double deviation, LaneSweep.Doubts doubts) {
        PaceInput input = PaceInput.of(bodies);
        SweepColumns columns = new SweepColumns(
                IntStream.range(0, bodies).mapToLong(input::baselinePence).toArray(),
                IntStream.range(0, bodies)
                        .mapToObj(i -> DoubleDouble.of(input.targetPence(i)))
                        .toList(),
                IntStream.range(0, bodies).toArray(),
                SweepColumns.Kind.AMOUNTS,
                new DoubleDouble(deviation, 0));
        return new LaneSweep(SweepTerms.of(PaceInput.policy()).orElseThrow(), columns, years, doubts);
    }

    /** Runs so many draws from one on; a number that hangs on all of them. */
    static long run(LaneSweep lanes, int bodies, int first, int draws) {
        long hash = 0;
        for (int from = first; from < first + draws; from += lanes.width()) {
            int count = Math.min(lanes.width(), first + draws - from);
            lanes.run(1, from, count);
            for (int lane = 0; lane < count; lane++) {
                hash = 31 * hash + lanes.allocation(from % bodies, lane);
            }
        }
        return hash;
    }
}
