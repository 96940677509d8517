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

    @Property(seed = "20170901", tries = 200)
    void addUnits_remaindersNearlyKnown_isWhatExactOnesGive(@ForAll int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long off = random.nextLong(20);
        long[] exact = random.longs(3_000, 0, 1L << (4 + random.nextInt(40))).toArray();
        long[] near = Arrays.stream(exact)
                .map(remainder -> Math.max(0, remainder + random.nextLong(-off, off + 1)))
                .toArray();
        int extra = random.nextInt(exact.length + 1);
        long[] expected = new long[exact.length];
        LargestRemainder.addUnits(expected, exact, extra);
        long[] parts = new long[exact.length];
        LargestRemainder.addUnits(parts, near, extra, off, i -> exact[i]);
        assertThat(parts).isEqualTo(expected);
    }
}
