package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void text_upToSixtyCharacters_isShownAsItIs() {
        assertThat(Given.shown("1e999999999")).isEqualTo("1e999999999");
        assertThat(Given.shown("9".repeat(60))).isEqualTo("9".repeat(60));
    }

    @Test
    void text_longer_isCutAndSaysSo() {
        assertThat(Given.shown("9".repeat(61))).isEqualTo("9".repeat(60) + "...");
    }

    /** U+1D7D8 is two chars; half of it would be no character. */
    @Test
    void text_cutInsideACharacter_leavesItOut() {
        assertThat(Given.shown("9".repeat(59) + "\uD835\uDFD8" + "9")).isEqualTo("9".repeat(59) + "...");
    }

    @Test
    void refusals_ofLongText_stayShort() {
        String digits = "9".repeat(100_000);

        assertThatThrownBy(() -> Percent.of(digits + "x"))
                .message()
                .hasSizeLessThan(300)
                .contains("9...'");
        assertThatThrownBy(() -> Fraction.ofDecimal(digits + "x")).message().hasSizeLessThan(300);
        assertThatThrownBy(() -> PrintedFigure.of(digits + "x")).message().hasSizeLessThan(300);
        assertThatThrownBy(() -> FinancialYear.parse(digits)).message().hasSizeLessThan(300);
        assertThatThrownBy(() -> Rate.parse(digits)).message().hasSizeLessThan(300);
        assertThatThrownBy(() -> Pounds.parse(digits)).message().hasSizeLessThan(300);
    }
}
