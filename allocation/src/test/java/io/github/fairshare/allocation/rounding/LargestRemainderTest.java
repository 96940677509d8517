package io.github.fairshare.allocation.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
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
    void rounding_onItsOwn_followsTheMode() {
        Rounding halfUp = new Rounding(Pounds.of("0.01"), Rounding.Mode.HALF_UP, Rounding.Method.AS_PUBLISHED);
        assertThat(halfUp.round(Pounds.of("210.505"))).isEqualTo(Pounds.of("210.51"));
        assertThatThrownBy(() -> new Rounding(Pounds.of("5"), Rounding.Mode.DOWN, Rounding.Method.CONSERVING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rounding(Pounds.of("1000"), Rounding.Mode.DOWN, Rounding.Method.CONSERVING))
                .hasToString("£1,000 DOWN CONSERVING");
    }
}
