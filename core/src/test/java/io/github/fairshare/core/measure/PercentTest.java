package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
    @Test
    void of_pointsAsPrinted_keepsPoints() {
        assertThat(Percent.of("5.46").points()).isEqualByComparingTo("5.46");
        assertThat(Percent.of("-6.2").points()).isEqualByComparingTo("-6.2");
        assertThat(Percent.of(new BigDecimal("5.46"))).isEqualTo(Percent.of("5.46"));
    }

    @Test
    void equals_sameNumberOtherDecimals_isTrueWithEqualHashCodes() {
        assertThat(Percent.of("1.0")).isEqualTo(Percent.of("1.00")).hasSameHashCodeAs(Percent.of("1.00"));
        assertThat(Percent.of(new BigDecimal("1E+2")))
                .isEqualTo(Percent.of("100.0"))
                .hasSameHashCodeAs(Percent.of("100.0"));
        assertThat(Percent.of("-0.0")).isEqualTo(Percent.ZERO).hasSameHashCodeAs(Percent.ZERO);
        assertThat(Percent.of("1.0")).isNotEqualTo(Percent.of("1.01"));
    }

    @Test
    void toString_ofPercent_hasPointsAndSign() {
        assertThat(Percent.of("5.460")).hasToString("5.46%");
        assertThat(Percent.of(new BigDecimal("1E+3"))).hasToString("1000%");
        assertThat(Percent.of(new BigDecimal("1E-9"))).hasToString("0.000000001%");
    }

    @Test
    void parse_ownText_givesPercent() {
        assertThat(Percent.parse("5.46%")).isEqualTo(Percent.of("5.46"));
    }

    @Test
    void parse_textWithoutSign_isRefusedWithAdvice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.parse("5.46"))
                .withMessageContaining("'5.46'")
                .withMessageContaining("5.46%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1e9",
                "1E9",
                "+5.46",
                "5,46",
                "5.46 ",
                " 5.46",
                ".5",
                "5.",
                "--1",
                "-",
                "1.2.3",
                "5.46%",
                "NaN",
                "0x1F",
                "1_000",
                "\u0661\u0662",
                "\u2212" + "1",
                "5\n"
            })
    void of_textThatIsNoPlainDecimal_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("5.46");
    }

    @Test
    void parse_signAlone_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.parse("%"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.parse("1e9%"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.parse("5%%"));
    }

    @Test
    void asFraction_ofPoints_isOneHundredth() {
        assertThat(Percent.of("5.46").asFraction()).isEqualTo(new BigDecimal("0.0546"));
        assertThat(Percent.of("100").asFraction()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void ofFraction_ofNumber_isHundredTimesThePoints() {
        assertThat(Percent.ofFraction(new BigDecimal("0.0546"))).isEqualTo(Percent.of("5.46"));
    }

    @Test
    void asFraction_ofPercentWithMostDecimals_isExact() {
        Percent smallest = Percent.of("0." + "0".repeat(59) + "1");

        assertThat(smallest.asFraction()).isEqualByComparingTo(new BigDecimal("1E-62"));
    }

    @Test
    void arithmetic_ofDocumentedExamples_isExact() {
        assertThat(Percent.of("5.46").plus(Percent.of("0.04"))).isEqualTo(Percent.of("5.5"));
        assertThat(Percent.of("5.5").minus(Percent.of("5.2"))).isEqualTo(Percent.of("0.3"));
        assertThat(Percent.of("6.2").negated()).isEqualTo(Percent.of("-6.2"));
    }

    @Test
    void isNegative_ofSigns_isTrueBelowZeroOnly() {
        assertThat(Percent.of("-6.2").isNegative()).isTrue();
        assertThat(Percent.ZERO.isNegative()).isFalse();
        assertThat(Percent.of("6.2").isNegative()).isFalse();
    }

    @Test
    void compareTo_ofNumbersWithOtherDecimals_comparesNumbers() {
        assertThat(Percent.of("10")).isGreaterThan(Percent.of("9.5")).isEqualByComparingTo(Percent.of("10.00"));
        assertThat(Percent.of("-10")).isLessThan(Percent.of("-9.5"));
    }

    @Test
    void json_ofPercent_isStringOfPoints() throws Exception {
        assertThat(TestJson.write(Percent.of("5.460"))).isEqualTo("\"5.46\"");
        assertThat(TestJson.read("\"5.46\"", Percent.class)).isEqualTo(Percent.of("5.46"));
    }
}
