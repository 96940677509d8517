package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @Test
    void of_endsOfTheRange_areAccepted() {
        assertThat(Share.of("0")).isEqualTo(Share.NONE);
        assertThat(Share.of("1.000")).isEqualTo(Share.WHOLE);
        assertThat(Share.of(new BigDecimal("0.0065"))).isEqualTo(Share.of("0.0065"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.0000001", "65"})
    void of_numberOutsideZeroToOne_isRefusedWithGivenAndRange(String fraction) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(fraction))
                .withMessageContaining("between 0 and 1")
                .withMessageContaining(fraction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e-3", ".5", "0,5", "\u0660", "50%"})
    void parse_textThatIsNoPlainDecimal_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("0.0065");
    }

    @Test
    void equals_sameNumberOtherDecimals_isTrueWithEqualHashCodes() {
        assertThat(Share.of("0.5")).isEqualTo(Share.of("0.50")).hasSameHashCodeAs(Share.of("0.50"));
    }

    @Test
    void asPercent_ofDocumentedExample_isInPoints() {
        assertThat(Share.of("0.0065").asPercent()).isEqualTo(Percent.of("0.65"));
    }

    @Test
    void of_pot_givesExactPart() {
        assertThat(Share.of("0.0065").of(Pounds.of("1000"))).isEqualTo(Pounds.of("6.50"));
        assertThat(Share.NONE.of(Pounds.of("1000"))).isEqualTo(Pounds.ZERO);
        assertThat(Share.WHOLE.of(Pounds.of("1000"))).isEqualTo(Pounds.of("1000"));
    }

    @Test
    void toString_ofShare_isItsFraction() {
        assertThat(Share.of("0.00650")).hasToString("0.0065");
        assertThat(Share.of(new BigDecimal("1E-9"))).hasToString("0.000000001");
    }

    @Test
    void compareTo_ofShares_comparesNumbers() {
        assertThat(Share.of("0.5")).isGreaterThan(Share.of("0.0065")).isEqualByComparingTo(Share.of("0.50"));
    }

    @Test
    void json_ofShare_isStringOfFraction() throws Exception {
        assertThat(TestJson.write(Share.of("0.0065"))).isEqualTo("\"0.0065\"");
        assertThat(TestJson.read("\"0.0065\"", Share.class)).isEqualTo(Share.of("0.0065"));
    }
}
