package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFigureTest {
    @Test
    void of_trailingZeros_areKept() {
        PrintedFigure figure = PrintedFigure.of("18.00");

        assertThat(figure).hasToString("18.00").isNotEqualTo(PrintedFigure.of("18.0"));
        assertThat(figure.decimals()).isEqualTo(2);
        assertThat(figure.value()).isEqualTo(new BigDecimal("18.00"));
    }

    @Test
    void of_negativeZero_keepsItsMinus() {
        PrintedFigure figure = PrintedFigure.of("-0.0");

        assertThat(figure).hasToString("-0.0").isNotEqualTo(PrintedFigure.of("0.0"));
        assertThat(figure.isNegative()).isTrue();
        assertThat(figure.value()).isZero();
        assertThat(PrintedFigure.of("0.0").isNegative()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4,077",
                "(3.2)",
                " 18",
                "18 ",
                "01.5",
                "00",
                "-01",
                ".5",
                "5.",
                "1e9",
                "1E9",
                "+1",
                "--1",
                "-",
                "1.2.3",
                "\u22121",
                "\u0661\u0668",
                "NaN"
            })
    void of_textThatIsNotPlain_isRefusedWithGivenAndExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedFigure.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("18.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "(1,234.5)|-1234.5",
                " 4,077|4077",
                "(3.2)|-3.2",
                "( 3.2 )|-3.2",
                "\u22120.0|-0.0",
                "\u20132.5|-2.5",
                "-226.8|-226.8",
                "(0.0)|-0.0",
                "18.00|18.00",
                "\t0 |0",
                "-1,000,000|-1000000",
                "12,345,678.90|12345678.90"
            })
    void find_cellWithOneNumber_givesItInPlainText(String cell, String text) {
        assertThat(PrintedFigure.find(cell)).contains(PrintedFigure.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "()",
                "( )",
                "(",
                ")",
                "-",
                "\u2212",
                "1,23",
                "1,2345",
                ",123",
                "1,,234",
                "1234,567",
                "1.234,5",
                "1.2.3",
                "--1",
                "-\u22121",
                "(-1)",
                "(\u22121)",
                "-(1)",
                "((1))",
                "(1",
                "1)",
                "01.5",
                "0,123",
                "007",
                "- 1",
                "1 2",
                "1e9",
                "\u00A35",
                "5%",
                "n/a",
                ".5",
                "5.",
                "+1",
                "\u0661\u0668"
            })
    void find_cellThatIsNotOneNumber_findsNone(String cell) {
        assertThat(PrintedFigure.find(cell)).isEmpty();
    }

    @Test
    void find_numberOfMoreThanSixtyDigits_findsNone() {
        assertThat(PrintedFigure.find("1".repeat(60))).isPresent();
        assertThat(PrintedFigure.find("1".repeat(61))).isEmpty();
        assertThat(PrintedFigure.find("1,".repeat(50_000) + "1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18.00,17.995,18.005",
        "4077,4076.5,4077.5",
        "-226.8,-226.85,-226.75",
        "-0.0,-0.05,0.05",
        "0.5,0.45,0.55"
    })
    void interval_ofFigure_isHalfAUnitEitherWay(String text, String low, String high) {
        assertThat(PrintedFigure.of(text).interval()).isEqualTo(Interval.of(new BigDecimal(low), new BigDecimal(high)));
    }

    @Test
    void interval_ofFigureWithMostDecimals_isHalfAUnitEitherWay() {
        Optional<PrintedFigure> figure = PrintedFigure.find("0." + "0".repeat(59) + "1");

        assertThat(figure.map(PrintedFigure::interval)).isPresent();
    }

    @Test
    void json_ofFigure_isTheTextAsPrinted() throws Exception {
        assertThat(TestJson.write(PrintedFigure.of("18.00"))).isEqualTo("\"18.00\"");
        assertThat(TestJson.read("\"-0.0\"", PrintedFigure.class)).isEqualTo(PrintedFigure.of("-0.0"));
    }
}
