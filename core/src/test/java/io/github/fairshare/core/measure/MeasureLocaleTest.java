package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureLocaleTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void useArabicDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    @SuppressWarnings("StringCaseLocaleUsage")
    void format_inThisLocale_usesOtherDigits() {
        // Shows that the other tests of this class can fail.
        assertThat(String.format("%d", 2009)).isNotEqualTo("2009");
    }

    @Test
    void toString_inOtherLocale_keepsAsciiDigits() {
        assertThat(FinancialYear.startingIn(2009)).hasToString("2009-10");
        assertThat(FinancialYear.startingIn(1999)).hasToString("1999-2000");
        assertThat(Percent.of("5.46")).hasToString("5.46%");
        assertThat(Share.of("0.0065")).hasToString("0.0065");
        assertThat(Pounds.of("-1234.5")).hasToString("-£1,234.5");
        assertThat(Rate.of("4.8", 1000)).hasToString("4.8 per 1000");
        assertThat(PrintedFigure.of("18.00").interval()).hasToString("[17.995, 18.005]");
    }

    @Test
    void parse_inOtherLocale_readsAsciiDigits() {
        assertThat(Percent.parse("5.46%")).isEqualTo(Percent.of("5.46"));
        assertThat(PrintedFigure.find("(1,234.5)")).contains(PrintedFigure.of("-1234.5"));
        assertThat(FinancialYear.parse("2016/17").startYear()).isEqualTo(2016);
    }
}
