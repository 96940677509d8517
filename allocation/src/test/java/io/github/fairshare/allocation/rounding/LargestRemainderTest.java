package io.github.fairshare.allocation.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    @Test
    void round_tiedRemainders_goToTheFirst() {
        assertThat(LargestRemainder.round(decimals("1.4", "1.4", "1.2"), BigDecimal.ONE, new BigDecimal("4")))
                .containsExactlyElementsOf(decimals("2", "1", "1"));
    }

    @Test
    void round_toPence_addsUp() {
        // A third of 10 pounds: 3.33 each, the penny over to the largest remainder, the third.
        List<BigDecimal> parts = LargestRemainder.round(
                decimals("3.33333333", "3.33333333", "3.33333334"), new BigDecimal("0.01"), new BigDecimal("10"));
        assertThat(parts).containsExactlyElementsOf(decimals("3.33", "3.33", "3.34"));
    }

    @Test
    void round_totalOutOfReach_isRefused() {
        assertThatThrownBy(() -> LargestRemainder.round(decimals("1.4"), BigDecimal.ONE, new BigDecimal("3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("take the total as the rounded sum");
        assertThatThrownBy(() -> LargestRemainder.round(decimals("1"), BigDecimal.ZERO, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void round_totalAtEitherEndOfReach_isTaken() {
        // Of 1 and 1 nothing is left over for a total of 2, and one unit for each for a total of 4.
        assertThat(LargestRemainder.round(decimals("1", "1"), BigDecimal.ONE, new BigDecimal("2")))
                .containsExactlyElementsOf(decimals("1", "1"));
        assertThat(LargestRemainder.round(decimals("1", "1"), BigDecimal.ONE, new BigDecimal("4")))
                .containsExactlyElementsOf(decimals("2", "2"));
        for (String total : List.of("1", "5")) {
            assertThatThrownBy(() -> LargestRemainder.round(decimals("1", "1"), BigDecimal.ONE, new BigDecimal(total)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void addUnits_largestRemaindersFirst_tiesToTheLowerIndex() {
        long[] parts = {1, 1, 1, 1};
        LargestRemainder.addUnits(parts, new long[] {40, 90, 40, 40}, 3);
        assertThat(parts).containsExactly(2, 2, 2, 1);
    }

    @Test
    void addUnits_moreUnitsThanParts_isRefused() {
        assertThatThrownBy(() -> LargestRemainder.addUnits(new long[] {1}, new long[] {0}, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addUnits_moreUnitsThanNearlyKnownParts_isRefused() {
        for (int extra : new int[] {-1, 2}) {
            assertThatThrownBy(() -> LargestRemainder.addUnits(new long[] {1}, new long[] {0}, extra, 1, at -> 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 0 to that many units");
        }
    }

    @Test
    void addUnits_remaindersBelowZeroAmongMany_standBehindTheOthers() {
        // Remainders -2500 to 2499: the 2,500 largest are those from 0.
        long[] parts = new long[5_000];
        LargestRemainder.addUnits(parts, LongStream.range(-2_500, 2_500).toArray(), 2_500);
        assertThat(Arrays.stream(parts, 0, 2_500)).containsOnly(0L);
        assertThat(Arrays.stream(parts, 2_500, 5_000)).containsOnly(1L);
    }

    @Test
    void rounding_ofAnyUnitButAPowerOfTenUpToAMillion_isRefused() {
        for (String unit : List.of("0.01", "0.1", "1", "10", "100", "1000", "10000", "100000", "1000000")) {
            assertThat(new Rounding(Pounds.of(unit), Rounding.Mode.DOWN, Rounding.Method.CONSERVING).unit())
                    .isEqualTo(Pounds.of(unit));
        }
        for (String unit : List.of("0.001", "0.02", "0", "-1", "2", "11", "10000000")) {
            assertThatThrownBy(() -> new Rounding(Pounds.of(unit), Rounding.Mode.DOWN, Rounding.Method.CONSERVING))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "given was " + Pounds.of(unit).amount().toPlainString());
        }
    }

    @Test
    void rounding_onItsOwn_followsTheMode() {
        Rounding halfUp = new Rounding(Pounds.of("0.01"), Rounding.Mode.HALF_UP, Rounding.Method.AS_PUBLISHED);
        assertThat(halfUp.round(Pounds.of("210.505"))).isEqualTo(Pounds.of("210.51"));
        assertThatThrownBy(() -> new Rounding(Pounds.of("5"), Rounding.Mode.DOWN, Rounding.Method.CONSERVING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rounding(Pounds.of("1000"), Rounding.Mode.DOWN, Rounding.Method.CONSERVING))
                .hasToString("£1,000 DOWN CONSERVING");
    }

    private final List<Integer> asked = new ArrayList<>();

    /** Of remainders that are nearly known, each by two at most. */
    private long[] added(int extra, long[] remainders, long... exact) {
        asked.clear();
        long[] parts = new long[remainders.length];
        LargestRemainder.addUnits(parts, remainders, extra, 2, i -> {
            asked.add(i);
            return exact[i];
        });
        return parts;
    }

    @Test
    void addUnits_nearlyKnownRemaindersFarApart_needNoExactOnes() {
        assertThat(added(1, new long[] {20, 46, 41})).containsExactly(0, 1, 0);
        assertThat(added(2, new long[] {41, 20, 46, 36})).containsExactly(1, 0, 1, 0);
        assertThat(added(3, new long[] {50, 30, 10})).containsExactly(1, 1, 1);
        assertThat(added(0, new long[] {41, 41})).containsExactly(0, 0);
        assertThat(asked).isEmpty();
    }

    @Test
    void addUnits_nearlyKnownRemaindersCloseToTheLast_followTheExactOnes() {
        assertThat(added(1, new long[] {41, 39, 20}, 39, 40, 20)).containsExactly(0, 1, 0);
        assertThat(asked).containsExactly(0, 1);
        // Four from 41 either way are in doubt, and five are not.
        assertThat(added(2, new long[] {45, 41, 37, 36}, 43, 39, 39, 36)).containsExactly(1, 1, 0, 0);
        assertThat(asked).containsExactly(0, 1, 2);
        assertThat(added(2, new long[] {46, 41, 37, 36}, 46, 38, 39, 36)).containsExactly(1, 0, 1, 0);
        assertThat(asked).containsExactly(1, 2);
        // Below nothing there is none in doubt, and none to lose.
        assertThat(added(1, new long[] {1, 0, 3}, 2, 0, 1)).containsExactly(1, 0, 0);
    }

    @Test
    void addUnits_allThatAreInDoubtGetOne_whateverTheirOrder() {
        assertThat(added(3, new long[] {41, 90, 39, 20})).containsExactly(1, 1, 1, 0);
        assertThat(asked).isEmpty();
    }

    @Test
    void addUnits_manyInDoubt_followTheExactOnes() {
        for (int count : new int[] {63, 64, 65, 128, 200}) {
            long[] remainders = new long[count];
            Arrays.fill(remainders, 1000);
            // The last ten stand one above the others.
            long[] exact = LongStream.range(0, count)
                    .map(i -> i < count - 10 ? 1000 : 1001)
                    .toArray();
            long[] parts = added(10, remainders, exact);
            assertThat(Arrays.stream(parts, 0, count - 10)).containsOnly(0L);
            assertThat(Arrays.stream(parts, count - 10, count)).containsOnly(1L);
            assertThat(asked).hasSize(count);
        }
    }

    @Test
    void addUnits_nothingOrOneForEach_isTaken() {
        long[] parts = {3, 4};
        LargestRemainder.addUnits(parts, new long[] {1, 2}, 0);
        assertThat(parts).containsExactly(3, 4);
        LargestRemainder.addUnits(parts, new long[] {1, 2}, 2);
        assertThat(parts).containsExactly(4, 5);
        assertThatThrownBy(() -> LargestRemainder.addUnits(parts, new long[] {1, 2}, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.addUnits(parts, new long[] {1, 2, 3}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.addUnits(parts, new long[] {1}, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Among 5,000, with ties at the last place: 7 i leaves each of 0 to 4,999 once, and half of that each of 0 to 2,499 twice. */
    @Test
    void addUnits_manyRemainders_areThoseThatSortingFinds() {
        for (int shift : new int[] {0, 1, 7, 40}) {
            for (int extra : new int[] {1, 2, 1000, 2499, 2500, 4998, 4999, 5000}) {
                long[] remainders = LongStream.range(0, 5_000)
                        .map(i -> shift == 40 ? (i * 7 % 5_000) << shift : (i * 7 % 5_000) >> shift)
                        .toArray();
                long[] parts = new long[5_000];
                LargestRemainder.addUnits(parts, remainders, extra);
                long[] expected = new long[5_000];
                IntStream.range(0, 5_000)
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> -remainders[i]))
                        .limit(extra)
                        .forEach(i -> expected[i] = 1);
                assertThat(parts).containsExactly(expected);
            }
        }
    }
}
