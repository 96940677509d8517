package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval PRINTED = interval("17.995", "18.005");

    @Test
    void toString_ofInterval_hasItsEndsInBrackets() {
        assertThat(PRINTED).hasToString("[17.995, 18.005]");
    }

    @Test
    void around_valueAndTolerance_goesEitherWay() {
        assertThat(Interval.around(BigDecimal.ZERO, new BigDecimal("7.6"))).isEqualTo(interval("-7.6", "7.6"));
    }

    @Test
    void around_negativeTolerance_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.around(BigDecimal.ONE, new BigDecimal("-0.5")))
                .withMessageContaining("1.5")
                .withMessageContaining("0.5");
    }

    @Test
    void of_endsInTheWrongOrder_isRefusedWithBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interval("18.005", "17.995"))
                .withMessageContaining("17.995")
                .withMessageContaining("18.005");
    }

    @Test
    void contains_numbersRoundTheEnds_includesBothEnds() {
        assertThat(PRINTED.contains(new BigDecimal("17.995"))).isTrue();
        assertThat(PRINTED.contains(new BigDecimal("18.00500"))).isTrue();
        assertThat(PRINTED.contains(new BigDecimal("17.99499999"))).isFalse();
        assertThat(PRINTED.contains(new BigDecimal("18.00500001"))).isFalse();
    }

    @Test
    void contains_ofOnePoint_isThatPointOnly() {
        Interval point = interval("2", "2.0");

        assertThat(point.contains(new BigDecimal("2.00"))).isTrue();
        assertThat(point.contains(new BigDecimal("2.01"))).isFalse();
    }

    @Test
    void equals_sameEndsOtherDecimals_isTrueWithEqualHashCodes() {
        assertThat(interval("1.0", "2"))
                .isEqualTo(interval("1.00", "2.000"))
                .hasSameHashCodeAs(interval("1.00", "2.000"));
    }

    @Test
    void json_ofInterval_readsBackEqual() throws Exception {
        assertThat(TestJson.roundTrip(PRINTED, Interval.class)).isEqualTo(PRINTED);
    }

    private static Interval interval(String low, String high) {
        return Interval.of(new BigDecimal(low), new BigDecimal(high));
    }
}
