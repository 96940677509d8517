package io.github.fairshare.allocation.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LargestRemainderPropertyTest {
    @Property(seed = "20170901", tries = 500)
    void addUnits_anyRemainders_agreesWithSorting(
            @ForAll @Size(min = 1, max = 40) @LongRange(max = 9) long[] remainders, @ForAll int seed) {
        int extra = Math.floorMod(seed, remainders.length + 1);
        long[] parts = new long[remainders.length];
        LargestRemainder.addUnits(parts, remainders, extra);
        long[] expected = new long[remainders.length];
        IntStream.range(0, remainders.length)
                .boxed()
                .sorted((a, b) -> Long.compare(remainders[b], remainders[a]))
                .limit(extra)
                .forEach(i -> expected[i]++);
        assertThat(Arrays.toString(parts)).isEqualTo(Arrays.toString(expected));
    }

    @Property(seed = "20170901", tries = 50)
    void addUnits_thousandsOfRemainders_agreesWithSorting(@ForAll int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // From all alike to all different, and so that thousands share their leading digits.
        long range = 1L << random.nextInt(62);
        long[] remainders = random.longs(5_000, 0, range).toArray();
        int extra = random.nextInt(remainders.length + 1);
        long[] parts = new long[remainders.length];
        LargestRemainder.addUnits(parts, remainders, extra);
        long[] expected = new long[remainders.length];
        IntStream.range(0, remainders.length)
                .boxed()
                .sorted((a, b) -> Long.compare(remainders[b], remainders[a]))
                .limit(extra)
                .forEach(i -> expected[i]++);
        assertThat(parts).isEqualTo(expected);
    }
}
