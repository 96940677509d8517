package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Parts of a sweep, merged in any order, are the whole. */
class SweepPartPropertyTest {
    private static final PacePolicy RULE = PacePolicies.find("pct-2008-09").orElseThrow();
    private static final Positions BODIES = Examples.bodies("20000000", "18400000", "19200000", "21600000");

    private static Sweep.Plan plan(int draws, long seed) {
        return new Sweep.Plan(RULE, draws, seed, Percent.of("2"), 2);
    }

    private static SweepPart part(Sweep.Plan plan, int number, int of) {
        return SweepPart.of(plan, BODIES, new SweepPart.Slice(number, of), Progress.NONE);
    }

    @Property(tries = 40)
    void parts_mergedInAnyOrder_areTheWhole(
            @ForAll @IntRange(min = 1, max = 300) int draws,
            @ForAll @IntRange(min = 1, max = 9) int of,
            @ForAll long seed) {
        Sweep.Plan plan = plan(draws, seed);
        List<SweepPart> parts = new ArrayList<>(
                IntStream.rangeClosed(1, of).mapToObj(k -> part(plan, k, of)).toList());
        Collections.shuffle(parts, new Random(seed));
        SweepPart whole = part(plan, 1, 1);

        SweepPart merged = SweepPart.merged(parts);
        assertThat(merged.rows()).isEqualTo(whole.rows());
        assertThat(merged.counts()).isEqualTo(whole.counts());
        assertThat(merged.explain()).isEqualTo(whole.explain());
        // Once more through what is written down.
        SweepPart read = SweepPart.of(merged.subject(), merged.slices(), merged.counts());
        assertThat(read.rows()).isEqualTo(whole.rows());
    }

    @Property(tries = 20)
    void counts_ofADraw_areThoseThatASweepKeeps(@ForAll @IntRange(min = 1, max = 200) int draws, @ForAll long seed) {
        Sweep kept = Sweep.of(plan(draws, seed), BODIES);
        SweepPart counted = part(plan(draws, seed), 1, 1);
        assertThat(counted.rows()).isEqualTo(kept.rows());
        assertThat(counted.probabilityUnder("A", Percent.of("3")))
                .isEqualTo(kept.probabilityUnder("A", Percent.of("3")));
    }

    @Property(tries = 20)
    void takers_ofAllSlices_hearOfEveryDrawOnce(@ForAll @IntRange(min = 1, max = 200) int draws, @ForAll long seed) {
        Queue<Long> heard = new ConcurrentLinkedQueue<>();
        AtomicInteger below = new AtomicInteger();
        for (int k = 1; k <= 3; k++) {
            Sweep.each(plan(draws, seed), BODIES, new SweepPart.Slice(k, 3), () -> (draw, closings) -> {
                below.addAndGet(closings[0] < closings[1] ? 1 : 0);
                return heard.add(draw);
            });
        }

        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, draws).boxed().toList());
        BigDecimal chance = Sweep.of(plan(draws, seed), BODIES)
                .probabilityBelow(
                        BODIES.bodies().get(0).code(), BODIES.bodies().get(1).code());
        assertThat(new BigDecimal(below.get()).divide(new BigDecimal(draws), 6, RoundingMode.HALF_UP))
                .isEqualTo(chance);
    }

    @Example
    void taker_thatWantsNoMore_endsAll() {
        Queue<Long> heard = new ConcurrentLinkedQueue<>();
        Sweep.each(plan(20_000, 1), BODIES, SweepPart.Slice.WHOLE, () -> (draw, closings) -> {
            heard.add(draw);
            return false;
        });

        assertThat(heard).hasSizeLessThan(20_000);
    }

    @Example
    void parts_ofDifferentSweepsOrTwice_areRefused() {
        SweepPart one = part(plan(10, 1), 1, 2);
        assertThatThrownBy(() -> SweepPart.merged(List.of(one, part(plan(10, 2), 2, 2))))
                .hasMessageContaining("different sweeps");
        assertThatThrownBy(() -> SweepPart.merged(List.of(one, one))).hasMessageContaining("stands in two parts");
        assertThatThrownBy(() -> SweepPart.merged(List.of())).hasMessageContaining("nothing to merge");
        assertThatThrownBy(() -> SweepPart.Slice.parse("0/3")).hasMessageContaining("given was 0/3");
        assertThatThrownBy(() -> SweepPart.Slice.parse("a/3")).hasMessageContaining("written K/N");
        assertThat(one.explain()).contains("5 of them");
        assertThatThrownBy(() ->
                        SweepPart.of(one.subject(), one.slices(), one.counts().subList(1, 3)))
                .hasMessageContaining("keep all rows");
    }

    @Example
    void sweep_onOneAndOnTwoThreads_isTheSame() throws ExecutionException, InterruptedException {
        Positions trusts =
                Cohorts.find("pct-2003-10-illustration").orElseThrow().positions();
        Sweep.Plan plan = new Sweep.Plan(PacePolicies.find("pct-2009-10").orElseThrow(), 130, 5, Percent.of("1"), 1);
        List<List<SweepPart.Count>> answers = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            answers.add(pool.submit(() -> SweepPart.of(plan, trusts, SweepPart.Slice.WHOLE, Progress.NONE)
                            .counts())
                    .get());
            pool.shutdown();
        }
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    @Example
    void progress_thatWantsNoMore_endsAPart() {
        assertThatThrownBy(() -> SweepPart.of(plan(500, 1), BODIES, SweepPart.Slice.WHOLE, (done, all) -> done < 3))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("of 500");
    }

    @Example
    void manyDraws_areCountedInThousandths() {
        SweepPart part = SweepPart.of(plan(200_000, 1), BODIES, new SweepPart.Slice(1, 400), Progress.NONE);
        assertThat(part.counts())
                .allSatisfy(count -> assertThat(count.closing().points().remainder(new BigDecimal("0.001")))
                        .isEqualByComparingTo("0"));
    }
}
