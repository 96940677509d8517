package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ClassSumsTest {
    @Test
    void add_partOfAColumn_goesToTheClassOfEachPlace() {
        DoubleDoubles column = column(1, 2, 4, 8, 16, 32, 64);
        ClassSums sums = new ClassSums(3);
        sums.add(column, 1, 4, new byte[] {2, 0, 2});
        assertThat(sums.total(0)).isEqualTo(number(4));
        assertThat(sums.total(1)).isEqualTo(DoubleDouble.ZERO);
        assertThat(sums.total(2)).isEqualTo(number(2 + 8));
        sums.add(column, 4, 7, new byte[] {1, 2, 1});
        assertThat(sums.total(0)).isEqualTo(number(4));
        assertThat(sums.total(1)).isEqualTo(number(16 + 64));
        assertThat(sums.total(2)).isEqualTo(number(2 + 8 + 32));
    }

    /** A double has 53 binary digits: 2^60 and 1 are lost to each other in it, and so are 1 and 2^-70. */
    @Test
    void add_numbersOfAllSizes_losesNothing() {
        DoubleDoubles column = column(0x1p60, 0x1p60, 1, 3, 1, 5);
        column.set(3, 3, 0x1p-20);
        column.set(4, 1, 0x1p-21);
        ClassSums sums = new ClassSums(1);
        sums.add(column, 0, 6, new byte[6]);
        BigDecimal exact = BigDecimal.valueOf(2)
                .pow(61)
                .add(BigDecimal.TEN)
                .add(number(0x1p-20).toBigDecimal())
                .add(number(0x1p-21).toBigDecimal());
        assertThat(sums.total(0).toBigDecimal()).isEqualByComparingTo(exact);
    }
}
