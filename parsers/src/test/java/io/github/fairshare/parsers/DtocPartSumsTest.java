package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows between CCGs that add up those above: plans 6.50 + 6.14 = 12.64 and 10.10 + 9.00 = 19.10, together 31.74; baselines
 * 5.24 + 3.66 = 8.90 and 8.20 + 7.50 = 15.70, together 24.60; targets 4.57 + 3.61 = 8.18 and 7.00 + 6.25 = 13.25, together
 * 21.43.
 */
class DtocPartSumsTest {
    private static final String TABLE = """
            CCG code\tCCG name\tDTOC plan\tBaseline\tTarget
            02P\tNHS BARNSLEY CCG\t6.50\t5.24\t4.57
            00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.61
            \t%s\t12.64\t8.90\t8.18
            02T\tNHS CALDERDALE CCG\t10.10\t8.20\t7.00
            03F\tNHS HULL CCG\t9.00\t7.50\t6.25
            \t%s\t19.10\t15.70\t13.25
            \tTotal\t31.74\t24.60\t21.43
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Sub-total", "Subtotal", "Total North", "Area team", "Part A"})
    void total_overRowsAndSumsOfSomeOfThem_matchesTheRowsAlone(String label) {
        Parsed<DtocTarget> parsed = DtocTargetsParser.standard().parse(SourceText.of(TABLE.formatted(label, label)));

        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(
                        Status.EXACT,
                        Status.EXACT,
                        Status.UNRESOLVED,
                        Status.EXACT,
                        Status.EXACT,
                        Status.UNRESOLVED,
                        Status.EXACT);
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.TOTAL_MATCHES)
                .doesNotContain(DiagnosticCode.TOTAL_DIFFERS);
    }
}
