package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    @ParameterizedTest
    @CsvSource({
        "2009-10,2009",
        "1999-2000,1999",
        "1999-00,1999",
        "2016/17,2016",
        "2009-2010,2009",
        "1999/2000,1999",
        "2000-01,2000",
        "1900-01,1900",
        "2199-2200,2199"
    })
    void parse_printedYear_startsInTheFirst(String text, int start) {
        assertThat(FinancialYear.parse(text)).isEqualTo(FinancialYear.startingIn(start));
    }

    @ParameterizedTest
    @CsvSource({"2009,2009-10", "1999,1999-2000", "2000,2000-01", "2008,2008-09", "2099,2099-2100"})
    void toString_ofYear_namesBothYears(int start, String text) {
        assertThat(FinancialYear.startingIn(start)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2009-11,2010", "2009-09,2010", "1999-2001,2000", "1999-1900,2000", "2016/16,2017", "2010-2009,2011"})
    void parse_secondYearThatDoesNotFollow_isRefusedNamingTheRightOne(String text, String right) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialYear.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2009",
                "2009-1",
                "2009-010",
                "09-10",
                "2009 -10",
                "2009\u201310",
                "2009-10 ",
                " 2009-10",
                "2009-10-11",
                "\u0662\u0660\u0660\u0669-\u0661\u0660",
                "FY2009-10",
                "-2009-10"
            })
    void parse_textOfAnotherForm_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialYear.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("2009-10");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void startingIn_yearOutsideTheRange_isRefusedWithGivenAndRange(int start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialYear.startingIn(start))
                .withMessageContaining("1900 and 2199")
                .withMessageContaining(Integer.toString(start));
    }

    @Test
    void of_daysRoundTheTurn_fallInTheirYears() {
        assertThat(FinancialYear.of(LocalDate.of(2010, 3, 31))).hasToString("2009-10");
        assertThat(FinancialYear.of(LocalDate.of(2010, 4, 1))).hasToString("2010-11");
        assertThat(FinancialYear.of(LocalDate.of(2010, 12, 31))).hasToString("2010-11");
        assertThat(FinancialYear.of(LocalDate.of(2011, 1, 1))).hasToString("2010-11");
    }

    @Test
    void days_ofYear_goFromAprilToMarch() {
        FinancialYear year = FinancialYear.parse("2009-10");

        assertThat(year.firstDay()).isEqualTo("2009-04-01");
        assertThat(year.lastDay()).isEqualTo("2010-03-31");
    }

    @Test
    void contains_daysRoundTheEnds_includesBothEnds() {
        FinancialYear year = FinancialYear.parse("2009-10");

        assertThat(year.contains(LocalDate.of(2009, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2009, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2010, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2010, 4, 1))).isFalse();
    }

    @Test
    void neighbours_ofYear_areOneYearAway() {
        FinancialYear year = FinancialYear.parse("2009-10");

        assertThat(year.next()).hasToString("2010-11");
        assertThat(year.previous()).hasToString("2008-09");
        assertThat(year).isBetween(year.previous(), year.next());
    }

    @Test
    void neighbours_beyondTheRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialYear.startingIn(2199).next())
                .withMessageContaining("2200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialYear.startingIn(1900).previous())
                .withMessageContaining("1899");
    }

    @Test
    void json_ofYear_isItsText() throws Exception {
        assertThat(TestJson.write(FinancialYear.startingIn(1999))).isEqualTo("\"1999-2000\"");
        assertThat(TestJson.read("\"2009-10\"", FinancialYear.class)).isEqualTo(FinancialYear.startingIn(2009));
    }

    @Test
    void years_standInTheOrderOfTheirBeginning() {
        FinancialYear earlier = FinancialYear.of("2009-10");
        FinancialYear later = FinancialYear.of("2010-11");

        assertThat(earlier).isLessThan(later).isEqualByComparingTo(FinancialYear.parse("2009-10"));
        assertThat(later).isGreaterThan(earlier);
    }
}
