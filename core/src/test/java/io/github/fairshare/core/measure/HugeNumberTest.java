package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few characters such as 1E+1000000000 must not cost minutes and gigabytes. */
class HugeNumberTest {
    private static final Duration QUICK = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "-1E+1000000000", "1E-1000000000"})
    void of_hugeExponent_isRefusedQuickly(String text) {
        BigDecimal huge = new BigDecimal(text);

        assertRefusedQuickly(() -> Percent.of(huge));
        assertRefusedQuickly(() -> Share.of(huge));
        assertRefusedQuickly(() -> Pounds.of(huge));
        assertRefusedQuickly(() -> Pounds.of("13.30").times(huge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "-1E+1000000000", "1E-1000000000", "1E+1001", "1E-1001"})
    void constructor_hugeExponent_isRefusedQuickly(String text) {
        BigDecimal huge = new BigDecimal(text);

        assertRefusedQuickly(() -> new Pounds(huge));
        assertRefusedQuickly(() -> new Rate(huge, 1000));
        assertRefusedQuickly(() -> Interval.of(huge.min(BigDecimal.ZERO), huge.max(BigDecimal.ZERO)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+60", "-1E+60", "1E-61"})
    void of_moreThanSixtyDigits_isRefused(String text) {
        BigDecimal number = new BigDecimal(text);

        assertRefusedQuickly(() -> Percent.of(number));
        assertRefusedQuickly(() -> Share.of(number));
        assertRefusedQuickly(() -> Pounds.of(number));
    }

    @Test
    void json_ofComputedAmountWithMoreDigitsThanCanBeGiven_readsBackEqual() throws Exception {
        Pounds product = Pounds.of("0." + "3".repeat(60)).times(new BigDecimal("1.1"));

        assertThat(TestJson.roundTrip(product, Pounds.class)).isEqualTo(product);
        assertThat(Pounds.parse(product.toString())).isEqualTo(product);
    }

    @Test
    void json_ofComputedPercentWithMoreDigitsThanCanBeGiven_readsBackEqual() throws Exception {
        Percent percent = Percent.ofFraction(new BigDecimal("1E+59"));

        assertThat(TestJson.roundTrip(percent, Percent.class)).isEqualTo(percent);
        assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
    }

    @Test
    void ofFraction_hugeExponent_isRefusedQuickly() {
        assertRefusedQuickly(() -> Percent.ofFraction(new BigDecimal("1E-1000000000")));
        assertRefusedQuickly(() -> Percent.ofFraction(new BigDecimal("1E+15000000")));
    }

    @Test
    void around_hugeExponent_isRefusedQuickly() {
        assertRefusedQuickly(() -> Interval.around(BigDecimal.ONE, new BigDecimal("1E+15000000")));
    }

    @Test
    void contains_hugeExponent_isAnsweredQuickly() {
        Interval unit = Interval.of(BigDecimal.ZERO, BigDecimal.ONE);

        assertTimeoutPreemptively(QUICK, () -> {
            assertThat(unit.contains(new BigDecimal("1E+1000000000"))).isFalse();
            assertThat(unit.contains(new BigDecimal("1E-1000000000"))).isTrue();
        });
    }

    @Test
    void of_zeroWithHugeExponent_isZero() {
        assertThat(Percent.of(new BigDecimal("0E+1000000000"))).isEqualTo(Percent.ZERO);
        assertThat(Pounds.of(new BigDecimal("0E-1000000000"))).isEqualTo(Pounds.ZERO);
    }

    @Test
    void of_sixtyDigitsEitherSideOfThePoint_isTheMost() {
        String most = "9".repeat(60) + "." + "9".repeat(60);

        assertThat(Pounds.of(most).amount()).isEqualTo(new BigDecimal(most));
        assertThatIllegalArgumentException().isThrownBy(() -> Pounds.of("9" + most));
        assertThatIllegalArgumentException().isThrownBy(() -> Pounds.of(most + "9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.of(new BigDecimal("9" + most)))
                .withMessageContaining("60 digits");
    }

    private static void assertRefusedQuickly(Runnable call) {
        assertTimeoutPreemptively(
                QUICK, () -> assertThatIllegalArgumentException().isThrownBy(call::run));
    }
}
