package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @Test
    void toString_ofRate_namesValueAndBase() {
        assertThat(Rate.of("4.80", 1000)).hasToString("4.8 per 1000");
        assertThat(Rate.parse("4.8 per 1000")).isEqualTo(Rate.of("4.8", 1000));
    }

    @Test
    void equals_sameNumberOtherDecimals_isTrueWithEqualHashCodes() {
        assertThat(Rate.of("4.8", 1000)).isEqualTo(Rate.of("4.80", 1000)).hasSameHashCodeAs(Rate.of("4.80", 1000));
    }

    @Test
    void equals_sameFrequencyOnOtherBase_isFalse() {
        assertThat(Rate.of("4.8", 1000)).isNotEqualTo(Rate.of("48", 10_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void of_baseBelowOne_isRefusedWithGivenAndExpected(long base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of("4.8", base))
                .withMessageContaining(Long.toString(base))
                .withMessageContaining("1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e9", "4.8 ", "\u0664.\u0668", "4,8"})
    void of_valueThatIsNoPlainDecimal_isRefusedWithGiven(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(value, 1000))
                .withMessageContaining("'" + value + "'")
                .withMessageContaining("4.8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4.8",
                "4.8 per",
                "4.8 per 0",
                "4.8 per -1",
                "4.8 per 1,000",
                "4.8 per 1000 births",
                "per 1000",
                "4.8 PER 1000",
                "4.8 per \u0661",
                "4.8 per 1e3",
                "4.8  per 1000"
            })
    void parse_textOfAnotherForm_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("4.8 per 1000");
    }

    @Test
    void parse_rateOnTheLargestBase_givesTheSameRate() {
        Rate rate = Rate.of("4.8", Long.MAX_VALUE);

        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    @Test
    void expectedAmong_documentedExample_isValueTimesCasesOverBase() {
        assertThat(Rate.of("4.8", 1000).expectedAmong(3000)).isEqualByComparingTo("14.4");
        assertThat(Rate.of("4.8", 1000).expectedAmong(0)).isZero();
    }

    @Test
    void expectedAmong_quotientWithoutEnd_hasThirtyFourDigits() {
        assertThat(Rate.of("1", 3).expectedAmong(1)).isEqualByComparingTo("0." + "3".repeat(34));
    }

    @Test
    void expectedAmong_longQuotientThatEnds_isExact() {
        String value = "0.1234567890123456789012345678901234567";

        assertThat(Rate.of(value, 1).expectedAmong(1)).isEqualByComparingTo(new BigDecimal(value));
    }

    @Test
    void json_ofRate_isItsText() throws Exception {
        assertThat(TestJson.write(Rate.of("4.8", 1000))).isEqualTo("\"4.8 per 1000\"");
        assertThat(TestJson.read("\"4.8 per 1000\"", Rate.class)).isEqualTo(Rate.of("4.8", 1000));
    }

    @Test
    void expectedAmong_ofMoreDigitsThanAreRoundedTo_isExactWhereTheBaseHasNoFactorsButTwoAndFive() {
        // Forty decimals, three more for thousandths: none is lost.
        Rate rate = Rate.of("0.1234567890123456789012345678901234567891", 1000);
        assertThat(rate.expectedAmong(1)).isEqualByComparingTo("0.0001234567890123456789012345678901234567891");
        assertThat(Rate.of("1", 7).expectedAmong(1)).isEqualByComparingTo("0.1428571428571428571428571428571429");
    }

    @Test
    void rate_ofItsText_isRead() {
        assertThat(Rate.of("4.8 per 1000")).isEqualTo(Rate.of("4.8", 1000));
    }
}
