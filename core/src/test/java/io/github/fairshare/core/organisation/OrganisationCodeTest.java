package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"01E", "99Q", "A3A8R", "000", "ABCDEF"})
    void of_threeToSixCapitalsAndDigits_isKeptAsText(String text) {
        assertThat(OrganisationCode.of(text)).hasToString(text).isEqualTo(OrganisationCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "01",
                "0000001",
                "01e",
                " 01E",
                "01E ",
                "01-E",
                "1E+1",
                "\u0660\u0661E",
                "\u00C9\u00C9\u00C9",
                "01E\n"
            })
    void of_anythingElse_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationCode.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("three to six");
    }

    @Test
    void find_cell_takesOffBlanksOnly() {
        assertThat(OrganisationCode.find(" 01E")).contains(OrganisationCode.of("01E"));
        assertThat(OrganisationCode.find("01E\t")).contains(OrganisationCode.of("01E"));
        assertThat(OrganisationCode.find("")).isEmpty();
        assertThat(OrganisationCode.find("01e")).isEmpty();
        assertThat(OrganisationCode.find("01E 01F")).isEmpty();
        assertThat(OrganisationCode.find("Darlington")).isEmpty();
    }

    @Test
    void equals_codesThatAreTheSameNumber_isFalse() {
        assertThat(OrganisationCode.of("0100")).isNotEqualTo(OrganisationCode.of("100"));
        assertThat(OrganisationCode.of("01E1")).isNotEqualTo(OrganisationCode.of("010"));
    }

    @Test
    void compareTo_codes_ordersDigitsBeforeLetters() {
        assertThat(OrganisationCode.of("99Q")).isLessThan(OrganisationCode.of("A3A8R"));
        assertThat(OrganisationCode.of("01E")).isLessThan(OrganisationCode.of("01F"));
        assertThat(OrganisationCode.of("01E")).isEqualByComparingTo(OrganisationCode.of("01E"));
    }

    @Test
    void json_ofCode_isItsText() throws Exception {
        assertThat(TestJson.write(OrganisationCode.of("01E"))).isEqualTo("\"01E\"");
        assertThat(TestJson.read("\"01E\"", OrganisationCode.class)).isEqualTo(OrganisationCode.of("01E"));
    }
}
