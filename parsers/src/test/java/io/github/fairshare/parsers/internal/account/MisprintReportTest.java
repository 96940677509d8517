package io.github.fairshare.parsers.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.SumCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.source.Citation;
import io.github.fairshare.parsers.internal.text.RowForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MisprintReportTest {
    private static final int ROWS = 100_000;

    /** Each look at the table is 100,000 looks at a row, so that the bound of 8 million is reached by 80 corrections. */
    @Test
    void search_ofALargeTable_isGivenUpAndSaysSo() {
        FigureTable table = new FigureTable(IntStream.rangeClosed(1, ROWS)
                .mapToObj(line -> new FigureTable.Row(
                        "row " + line, line, Set.of("row"), Map.of("total", PrintedFigure.of("1.5"))))
                .toList());
        // 100,000 times 1.5 is 150,000; no correction of one character adds ten thousand.
        SumCheck sum = new SumCheck(
                "sum", "total", Set.of("row"), PrintedFigure.of("160000.0"), Citation.stated("a table", "its foot"));
        OpenDocument document = OpenDocument.of("a-table", List.of(), RowForm.of(UnaryOperator.identity()));
        assertThat(new MisprintReport(List.of(sum), document).run(table)).isEmpty();
        assertThat(document.log().sorted()).singleElement().satisfies(MisprintReportTest::saysThatItWasGivenUp);
    }

    private static void saysThatItWasGivenUp(Diagnostic found) {
        assertThat(found.code()).isEqualTo(DiagnosticCode.MISPRINT_SUSPECTED);
        assertThat(found.message()).contains("was given up").contains("100000 rows");
    }
}
