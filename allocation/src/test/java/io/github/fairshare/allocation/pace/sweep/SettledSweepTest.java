package io.github.fairshare.allocation.pace.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.core.measure.Percent;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sweep works in the room that it made when it first needed it, also for years that it works out again. */
class SettledSweepTest {
    private static final int YEARS = 5;
    /** So many that every lane has had a year in doubt. */
    private static final int FIRST_BLOCKS = 40;

    private static final int BLOCKS = 4;
    private static final Positions TRUSTS =
            Cohorts.find("pct-2003-10-illustration").orElseThrow().positions();

    @ParameterizedTest
    @EnumSource(names = {"SHIFT", "SCALE", "MINIMUM_GROWTH"})
    void run_ofYearsInDoubt_allocatesNothing(Balance solved) {
        PacePolicy policy = ImmutablePacePolicy.copyOf(
                        PacePolicies.find("pct-2009-10").orElseThrow())
                .withBalance(solved);
        LaneSweep lanes = DrawnLanes.of(policy, YEARS, Percent.of("2"), TRUSTS)
                .orElseThrow()
                .lanes();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        run(lanes, 0, FIRST_BLOCKS);

        long before = threads.getThreadAllocatedBytes(self);
        run(lanes, FIRST_BLOCKS, BLOCKS);
        double bytes = threads.getThreadAllocatedBytes(self) - before;

        // A single pair of doubles as an object takes 32 bytes, and 152 bodies would take one each.
        assertThat(bytes / (BLOCKS * LaneSweep.LANES * YEARS)).isLessThan(1);
    }

    @Test
    void isTold_ofBoardsOnTheirOwn_allocatesNothing() {
        Positions boards = Cohorts.find("icb-core-2023-24").orElseThrow().positions();
        AloneYears alone = AloneYears.of(
                        PacePolicies.find("icb-core-2023-24").orElseThrow(), YEARS, Percent.of("2"), boards)
                .orElseThrow();
        long[] closings = new long[boards.size()];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        told(alone, closings, 0, 1_000);

        long before = threads.getThreadAllocatedBytes(self);
        int told = told(alone, closings, 1_000, 2_000);
        double bytes = threads.getThreadAllocatedBytes(self) - before;

        assertThat(bytes / (1_000 * YEARS)).isLessThan(1);
        // Amounts of thousands of pounds are as good as always told.
        assertThat(told).isGreaterThan(990);
    }

    private static int told(AloneYears alone, long[] closings, int first, int end) {
        int told = 0;
        for (int draw = first; draw < end; draw++) {
            told += alone.isTold(7, draw, closings) ? 1 : 0;
        }
        return told;
    }

    private static void run(LaneSweep lanes, int first, int blocks) {
        for (int next = first; next < first + blocks; next++) {
            lanes.run(7, (long) next * LaneSweep.LANES, LaneSweep.LANES);
        }
    }
}
