package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @Test
    void of_anyForm_isInLowestTermsWithTheSignAbove() {
        assertThat(Fraction.of(42, -32)).isEqualTo(Fraction.of(-21, 16)).hasSameHashCodeAs(Fraction.of(-21, 16));
        assertThat(Fraction.of(new BigDecimal("1.31250"))).isEqualTo(Fraction.of(21, 16));
        assertThat(Fraction.of(new BigDecimal("1.2E+3"))).isEqualTo(Fraction.of(1200));
        assertThat(Fraction.of("3/12")).isEqualTo(Fraction.of("0.25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e-3", ".5", "0,5", "1/-3", "1/3/5", "\u0660"})
    void of_textThatIsNoNumber_isRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("4.8");
    }

    @Test
    void of_denominatorOfZero_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0)).withMessageContaining("1/0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void arithmetic_ofThirds_isExact() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.minus(third).dividedBy(third)).isEqualTo(Fraction.of(2));
        assertThat(third.times(Fraction.of(3, 4))).isEqualTo(Fraction.of("0.25"));
        assertThat(third).isGreaterThan(Fraction.of("0.333333333333333")).isLessThan(Fraction.of("0.333333333333334"));
    }

    @Test
    void rounded_half_goesUp() {
        assertThat(Fraction.of("1.3125").rounded(3)).isEqualTo(new BigDecimal("1.313"));
        assertThat(Fraction.of(1, 3).rounded(6)).isEqualTo(new BigDecimal("0.333333"));
        assertThat(Fraction.of(1, 3).decimal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"21/16, 1.3125", "1/3, 1/3", "-2/1, -2", "1/40, 0.025"})
    void json_anyNumber_isTheTextThatReadsAsIt(String given, String text) throws JsonProcessingException {
        Fraction number = Fraction.of(given);

        assertThat(number).hasToString(text);
        assertThat(TestJson.write(number)).isEqualTo("\"" + text + "\"");
        assertThat(TestJson.roundTrip(number, Fraction.class)).isEqualTo(number);
    }

    @Test
    void toDouble_isTheNearestOne() {
        // 21 / 16 ends in two's powers; a third has no end, and 1.0 / 3 is rounded once.
        assertThat(Fraction.of(21, 16).toDouble()).isEqualTo(1.3125);
        assertThat(Fraction.of(1, 3).toDouble()).isEqualTo(1.0 / 3);
        assertThat(Fraction.of(-2, 3).toDouble()).isEqualTo(-2.0 / 3);
    }

    @Test
    void signum_isThatOfTheNumber() {
        assertThat(Fraction.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(Fraction.of(0, 3).signum()).isZero();
        assertThat(Fraction.of(1, 3).signum()).isEqualTo(1);
    }
}
