package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.UncleanSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no table of DTOC targets: no records, one ERROR, every line accounted for. */
class DtocTargetsRefusalTest {
    private static final String HEADING = String.join("\t", DtocTables.HEADINGS) + "\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "  \n\t\t\n\f\n", "\t\t\t\t\n", "\u00A0\u00A0\u00A0\n\u00A0"})
    void parse_nothingOnThePage_isRefused(String text) {
        assertThat(assertRefused(text).message()).contains("it is empty");
    }

    @Test
    void parse_prose_isRefusedWithItsBeginning() {
        String prose = """
                1. NHS England has a statutory duty to undertake an annual assessment of CCGs.

                2. In March 2016, for each CCG the name, the baseline, and the target, were published. NHS Darlington CCG
                had a plan of 6.14, a baseline of 3.66, and a target of 3.66; 00C is its code.
                """;

        assertThat(assertRefused(prose).message()).contains("1. NHS England has a statutory duty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                [
                  {"code": "00C", "name": "NHS DARLINGTON CCG", "plan": 6.14, "baseline": 3.66, "target": 3.66},
                  {"code": "00M", "name": "NHS SOUTH TEES CCG", "plan": 18.00, "baseline": 18.66, "target": 12.36}
                ]
                """, """
                [["code","name","plan","baseline","target"],
                ["00C","NHS DARLINGTON CCG",6.14,3.66,3.66],
                ["00M","NHS SOUTH TEES CCG",18.00,18.66,12.36]]
                """, """
                [
                ["code", "name", "plan", "baseline", "target"],
                ["00C", "NHS DARLINGTON CCG", 6.14, 3.66, 3.66]
                ]
                """})
    void parse_json_isRefused(String json) {
        assertRefused(json);
    }

    @Test
    void parse_anotherTable_isRefused() {
        assertRefused("""
                CCG Code\tName of CCG\tRating
                00C\tNHS DARLINGTON CCG\tGood
                """);
    }

    @Test
    void parse_headingWithoutRows_isRefused() {
        assertRefused(HEADING);
        assertRefused("Targets\n\n" + HEADING + "\n" + HEADING + "\nThere are no rows below it.\n");
    }

    @Test
    void parse_rowsWithoutHeading_isRefused() {
        assertRefused("00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.66\n");
    }

    @Test
    void parse_nulBytes_isRefused() {
        assertRefused("\0".repeat(1000));
        assertRefused("PK\u0003\u0004\0\0\0\n\0\0");
    }

    @Test
    void parse_oneLineOverTheLimit_isRefusedAndTheLineReported() {
        Parsed<DtocTarget> parsed = parse("x".repeat(SourceText.MAX_LINE_LENGTH + 1));

        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(DiagnosticCode.LINE_TOO_LONG, DiagnosticCode.NOT_THIS_FORMAT);
        assertThat(parsed.findRefusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.message()).hasSizeLessThan(1000));
    }

    @Test
    void requireClean_refusedText_isAnException() {
        assertThatExceptionOfType(UncleanSourceException.class)
                .isThrownBy(() -> parse("prose").requireClean(Severity.ERROR));
    }

    private static Diagnostic assertRefused(String text) {
        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NOT_THIS_FORMAT));
        assertThat(parsed.ledger().text()).isEqualTo(text);
        assertThat(parsed.ledger().count(Disposition.BLANK) + parsed.ledger().count(Disposition.BOILERPLATE))
                .isEqualTo(parsed.ledger().lines().size());
        assertThat(parsed.reconciliation().outcomes()).isEmpty();
        return parsed.findRefusal().orElseThrow();
    }
}
