package io.github.fairshare.allocation.pace.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums by twos against whole numbers. */
class SumTreeTest {
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
