package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A column of two doubles each does to every number what {@link DoubleDouble} does to one, to the last bit. */
class DoubleDoublesTest {
    /** Thirds and their like have digits in both doubles; the amounts beside them are larger, smaller, and of either sign. */
    private static final List<DoubleDouble> LEFT = List.of(
            third(1),
            third(-2_000_000),
            third(7),
            third(1L << 50),
            third(-11),
            third(100),
            third(-1),
            third(5),
            third(13));

    private static final List<DoubleDouble> RIGHT = List.of(
            third(2),
            third(1_000_000),
            third(-7),
            third(3),
            third(1L << 40),
            third(100),
            third(0),
            third(-10),
            third(17));

    private static DoubleDouble third(long value) {
        return DoubleDouble.quotient(BigDecimal.valueOf(value), BigDecimal.valueOf(3));
    }

    private static DoubleDoubles column(List<DoubleDouble> numbers) {
        DoubleDoubles column = new DoubleDoubles(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            column.set(i, numbers.get(i));
        }
        return column;
    }

    private static List<DoubleDouble> each(BinaryOperator<DoubleDouble> one) {
        return IntStream.range(0, LEFT.size())
                .mapToObj(i -> one.apply(LEFT.get(i), RIGHT.get(i)))
                .toList();
    }

    @Test
    void add_column_isTheSumOfEachPair() {
        DoubleDoubles sums = column(LEFT);
        sums.add(column(RIGHT));
        assertThat(numbers(sums)).isEqualTo(each(DoubleDouble::plus));
    }

    @Test
    void add_twice_isTheSumOfAllThree() {
        DoubleDoubles sums = column(LEFT);
        sums.add(column(RIGHT));
        sums.add(column(LEFT));
        assertThat(numbers(sums))
                .isEqualTo(each((left, right) -> left.plus(right).plus(left)));
    }

    @Test
    void add_oneNumber_isAddedToEach() {
        for (DoubleDouble one : RIGHT) {
            DoubleDoubles sums = column(LEFT);
            sums.add(one);
            assertThat(numbers(sums)).isEqualTo(LEFT.stream().map(one::plus).toList());
        }
    }

    @Test
    void product_ofColumns_isTheProductOfEachPair() {
        DoubleDoubles products = new DoubleDoubles(LEFT.size());
        products.product(column(LEFT), column(RIGHT));
        assertThat(numbers(products)).isEqualTo(each(DoubleDouble::times));
    }

    @Test
    void product_withOneNumber_isTheProductOfEach() {
        for (DoubleDouble one : RIGHT) {
            DoubleDoubles products = new DoubleDoubles(LEFT.size());
            products.product(column(LEFT), one);
            assertThat(numbers(products))
                    .isEqualTo(LEFT.stream().map(left -> left.times(one)).toList());
        }
    }

    @Test
    void atLeastAndAtMost_column_areTheLargerAndTheSmallerOfEachPair() {
        DoubleDoubles larger = column(LEFT);
        larger.atLeast(column(RIGHT));
        DoubleDoubles smaller = column(LEFT);
        smaller.atMost(column(RIGHT));
        assertThat(numbers(larger)).isEqualTo(each(DoubleDouble::max));
        assertThat(numbers(smaller)).isEqualTo(each(DoubleDouble::min));
    }

    @Test
    void isLess_numbersThatDifferInTheSecondDoubleOnly_areToldApart() {
        DoubleDoubles one =
                column(List.of(new DoubleDouble(1, 0), new DoubleDouble(1, 0x1p-60), new DoubleDouble(1, 0)));
        DoubleDoubles other =
                column(List.of(new DoubleDouble(1, 0x1p-60), new DoubleDouble(1, 0), new DoubleDouble(1, 0)));
        assertThat(IntStream.range(0, 3).mapToObj(i -> one.isLess(i, other))).containsExactly(true, false, false);
        assertThat(DoubleDoubles.ifLess(1, 0, 1, 0x1p-60)).isEqualTo(-1);
        assertThat(DoubleDoubles.ifLess(1, 0x1p-60, 1, 0)).isZero();
        assertThat(DoubleDoubles.ifLess(1, 0x1p-60, 1, 0x1p-60)).isZero();
        assertThat(DoubleDoubles.ifLess(2, -0x1p-60, 1, 0)).isZero();
        assertThat(DoubleDoubles.ifLess(-2, 0, -1, 0)).isEqualTo(-1);
    }

    @Test
    void isLess_numbersThatDifferInTheFirstDouble_areToldApart() {
        DoubleDoubles one = column(LEFT);
        DoubleDoubles other = column(RIGHT);
        for (int i = 0; i < LEFT.size(); i++) {
            assertThat(one.isLess(i, other)).isEqualTo(LEFT.get(i).compareTo(RIGHT.get(i)) < 0);
        }
    }

    @Test
    void above_corners_areCountedBelowEachNumber() {
        DoubleDouble[] corners = {new DoubleDouble(-1, 0), new DoubleDouble(2, 0), new DoubleDouble(2, 0x1p-60)};
        DoubleDoubles numbers = column(List.of(
                new DoubleDouble(-1, 0), new DoubleDouble(0, 0), new DoubleDouble(2, 0x1p-60), new DoubleDouble(3, 0)));
        assertThat(numbers.above(corners)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void fill_oneNumber_standsEverywhereInBothDoubles() {
        DoubleDoubles column = column(RIGHT);
        column.fill(third(1));
        assertThat(numbers(column)).containsOnly(third(1)).hasSize(RIGHT.size());
        assertThat(column.lows()).containsOnly(third(1).lo());
        assertThat(column.highs()).containsOnly(third(1).hi());
    }

    @Test
    void copyPutAndTake_partOfAColumn_keepBothDoubles() {
        DoubleDoubles part = new DoubleDoubles(3);
        part.copy(column(LEFT), 4);
        assertThat(numbers(part)).isEqualTo(LEFT.subList(4, 7));
        DoubleDoubles whole = column(RIGHT);
        whole.put(2, part);
        assertThat(numbers(whole).subList(2, 5)).isEqualTo(LEFT.subList(4, 7));
        assertThat(numbers(whole).subList(5, 9)).isEqualTo(RIGHT.subList(5, 9));
        whole.take(0, part, 2);
        assertThat(whole.at(0)).isEqualTo(LEFT.get(6));
    }

    @Test
    void roughSum_anyCount_isTheSum() {
        // 1 + 2 + 4 + ... + 2^(n-1) = 2^n - 1
        for (int count = 0; count <= 9; count++) {
            double[] powers = IntStream.range(0, count).mapToDouble(i -> 1 << i).toArray();
            assertThat(RoughSum.of(powers)).isEqualTo((1 << count) - 1, within(0.0));
        }
        // Thirds of 1, -2,000,000, 7, 2^50, -11, 100, -1, 5 and 13.
        assertThat(column(LEFT).roughSum()).isEqualTo((0x1p50 - 1_999_886) / 3, within(1.0));
    }
}
