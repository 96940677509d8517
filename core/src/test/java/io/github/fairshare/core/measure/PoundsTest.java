package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoundsTest {
    @Test
    void of_printedUnits_givesPounds() {
        assertThat(Pounds.ofMillions("267.4")).isEqualTo(Pounds.of("267400000"));
        assertThat(Pounds.ofThousands("2382257.857618")).isEqualTo(Pounds.of("2382257857.618"));
        assertThat(Pounds.of(new BigDecimal("13.30"))).isEqualTo(Pounds.of("13.3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "267400000|£267,400,000",
                "-0.5|-£0.5",
                "0|£0",
                "999|£999",
                "1000|£1,000",
                "-123456.789|-£123,456.789",
                "1234.50|£1,234.5"
            })
    void toString_ofAmount_hasSignAndCommas(String amount, String printed) {
        assertThat(Pounds.of(amount)).hasToString(printed);
        assertThat(Pounds.parse(printed)).isEqualTo(Pounds.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1234.5",
                "£",
                "£1234",
                "£1,23",
                "£,123",
                "£1,234,5",
                "£-5",
                "--£5",
                "£1e9",
                "£5.",
                " £5",
                "$5",
                "£\u0665"
            })
    void parse_textOfAnotherForm_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("£1,234.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e9", "£5", "1,234", "\u0665", "5.", ".5", "+5"})
    void of_textThatIsNoPlainDecimal_isRefusedWithGivenAndUnit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("in pounds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.ofThousands(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("in thousands");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.ofMillions(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("in millions");
    }

    @Test
    void equals_sameNumberOtherDecimals_isTrueWithEqualHashCodes() {
        assertThat(Pounds.of("1.5")).isEqualTo(Pounds.of("1.50")).hasSameHashCodeAs(Pounds.of("1.50"));
        assertThat(Pounds.of(new BigDecimal("1E+6")))
                .isEqualTo(Pounds.ofMillions("1"))
                .hasSameHashCodeAs(Pounds.ofMillions("1"));
    }

    @Test
    void inMillions_ofDocumentedExample_isExact() {
        assertThat(Pounds.of("267400000").inMillions()).isEqualTo(new BigDecimal("267.4"));
        assertThat(Pounds.of("0.01").inMillions()).isEqualTo(new BigDecimal("0.00000001"));
    }

    @Test
    void inMillions_ofAmountWithMostDecimals_isExact() {
        Pounds smallest = Pounds.of("0." + "0".repeat(59) + "1");

        assertThat(smallest.inMillions()).isEqualByComparingTo(new BigDecimal("1E-66"));
    }

    @Test
    void arithmetic_ofAmounts_neverRounds() {
        assertThat(Pounds.of("0.1").plus(Pounds.of("0.2"))).isEqualTo(Pounds.of("0.3"));
        assertThat(Pounds.of("1").minus(Pounds.of("0.9"))).isEqualTo(Pounds.of("0.1"));
        // 13.33 x 1.055 = 13.33 + 13.33 x 0.055 = 13.33 + 0.73315
        assertThat(Pounds.of("13.33").times(new BigDecimal("1.055"))).isEqualTo(Pounds.of("14.06315"));
        assertThat(Pounds.of("5").negated()).hasToString("-£5");
    }

    @Test
    void isNegative_ofSigns_isTrueBelowZeroOnly() {
        assertThat(Pounds.of("-5").isNegative()).isTrue();
        assertThat(Pounds.ZERO.isNegative()).isFalse();
        assertThat(Pounds.of("-0").isNegative()).isFalse();
    }

    @Test
    void compareTo_ofAmounts_comparesNumbers() {
        assertThat(Pounds.of("1000")).isGreaterThan(Pounds.of("999.99")).isEqualByComparingTo(Pounds.of("1000.0"));
    }

    @Test
    void json_ofAmount_isStringOfPounds() throws Exception {
        assertThat(TestJson.write(Pounds.ofMillions("267.4"))).isEqualTo("\"267400000\"");
        assertThat(TestJson.read("\"267400000\"", Pounds.class)).isEqualTo(Pounds.ofMillions("267.4"));
    }
}
