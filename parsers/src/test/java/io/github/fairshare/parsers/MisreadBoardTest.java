package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import org.junit.jupiter.api.Test;

/** Recognition takes the I of "ICB" for a rule of the table. */
class MisreadBoardTest {
    private static final String TABLE = """
            Allocations to integrated care boards, 2023/24
            Integrated care board Recurrent allocation £000 Target allocation £000 Distance from target £000
            NHS Birmingham and Solihull |CB 349001 345000 4001
            NHS Devon ICB 352000 350000 2000
            NHS Lancashire and South Cumbria
            |CB 371000 380000 -9000
            NHS Humber and North Yorkshire ICB 371500 380000 -8500
            """;

    private final Parsed<AllocationPosition> parsed =
            AllocationTableParser.standard().parse(SourceText.of(TABLE));

    @Test
    void board_withRuleForItsFirstLetter_isRepairedAndTheOthersAreExact() {
        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(Status.REPAIRED, Status.EXACT, Status.REPAIRED, Status.EXACT);
        assertThat(parsed.entries().get(0).repairs())
                .singleElement()
                .satisfies(repair -> assertThat(repair.before()).contains("|CB"))
                .satisfies(repair -> assertThat(repair.after()).isEqualTo("NHS Birmingham and Solihull ICB"));
    }

    @Test
    void board_withRuleForItsFirstLetter_isReportedOnItsLine() {
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.OCR_SUSPECT)
                .extracting(Diagnostic::firstLine)
                .containsExactly(3, 5);
    }
}
