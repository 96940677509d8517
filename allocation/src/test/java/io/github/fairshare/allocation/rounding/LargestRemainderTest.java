package io.github.fairshare.allocation.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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
}
