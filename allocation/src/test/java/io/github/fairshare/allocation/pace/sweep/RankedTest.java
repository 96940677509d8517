package io.github.fairshare.allocation.pace.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ranks and sums by twos against sorting and whole numbers. */
class RankedTest {
    @Test
    void at_ofNumbersWithManyEqualOnes_isWhatSortingPutsThere() {
        Random random = new Random(4);
        for (int count = 1; count < 60; count++) {
            double[] numbers =
                    random.ints(count, 0, 1 + count / 3).asDoubleStream().toArray();
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            for (int rank = 0; rank < count; rank++) {
                assertThat(Ranked.at(numbers.clone(), count, rank)).isEqualTo(sorted[rank]);
            }
        }
    }

    @Test
    void at_ofAFewOfARow_leavesTheRestAlone() {
        double[] numbers = {3, 1, 2, 0, -1};

        assertThat(Ranked.at(numbers, 3, 0)).isEqualTo(1);
        assertThat(numbers[3]).isZero();
        assertThat(numbers[4]).isEqualTo(-1);
    }

    @Test
    void sum_ofAnyNumberOfRows_holdsEachOnce() {
        SumTree tree = new SumTree(2);
        for (int rows = 0; rows < 40; rows++) {
            tree.clear();
            for (int row = 1; row <= rows; row++) {
                tree.add(new double[] {row, -2 * row});
            }
            double[] sum = {7, 7};
            tree.sum(sum);
            // 1 + 2 + ... + n = n (n + 1) / 2
            assertThat(sum).containsExactly(rows * (rows + 1) / 2.0, -rows * (rows + 1.0));
        }
    }
}
