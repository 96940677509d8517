package io.github.fairshare.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ranks against sorting. */
class RankedTest {
    @Test
    void at_ofNumbersWithManyEqualOnes_isWhatSortingPutsThere() {
        Random random = new Random(4);
        for (int count = 1; count < 60; count++) {
            long[] numbers =
                    random.ints(count, -2, 1 + count / 3).asLongStream().toArray();
            long[] sorted = numbers.clone();
            Arrays.sort(sorted);
            for (int rank = 0; rank < count; rank++) {
                assertThat(Ranked.at(numbers.clone(), count, rank)).isEqualTo(sorted[rank]);
            }
        }
    }

    @Test
    void at_ofAFewOfARow_leavesTheRestAlone() {
        long[] numbers = {3, 1, 2, 0, -1};

        assertThat(Ranked.at(numbers, 3, 0)).isEqualTo(1);
        assertThat(numbers[3]).isZero();
        assertThat(numbers[4]).isEqualTo(-1);
    }

    @Test
    void key_ofAnyNumbers_keepsTheirOrder() {
        double[] rising = {Double.NEGATIVE_INFINITY, -1e300, -2, -0.5, 0, Double.MIN_VALUE, 0.5, 1, 2, 1e300};
        for (int i = 1; i < rising.length; i++) {
            assertThat(Ranked.key(rising[i])).isGreaterThan(Ranked.key(rising[i - 1]));
            assertThat(Ranked.number(Ranked.key(rising[i]))).isEqualTo(rising[i]);
        }
    }
}
