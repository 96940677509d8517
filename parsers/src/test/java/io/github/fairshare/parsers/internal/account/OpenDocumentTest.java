package io.github.fairshare.parsers.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.QuotedBreaks;
import io.github.fairshare.parsers.internal.text.RowForm;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {
    private static final Repair REPAIR = Repair.of("lines-joined", "Bury\nCCG", "Bury CCG", "together they are a name");

    private final OpenDocument document =
            OpenDocument.of("a-table", LineSplitter.split("Title\nBury\nCCG\n"), RowForm.of(UnaryOperator.identity()));
    private final LogicalRow row = new LogicalRow(document.lines().subList(1, 3));

    @Test
    void close_ofMarkedLines_accountsForTheOthersToo() {
        document.mark(row, Disposition.RECORD);
        Parsed<String> parsed = document.close(
                "A table",
                "",
                Optional.empty(),
                List.of(OpenDocument.whole("Bury", document.at(row), List.of())),
                Reconciliation.NONE);
        assertThat(parsed.ledger().of(1)).isEqualTo(Disposition.BOILERPLATE);
        assertThat(parsed.ledger().of(2)).isEqualTo(Disposition.RECORD);
        assertThat(parsed.ledger().of(3)).isEqualTo(Disposition.CONTINUATION);
        assertThat(parsed.document().title()).isEqualTo("A table");
    }

    @Test
    void line_ofWhatNoPrintShows_isBlankAndNoPartOfTheRowAbove() {
        OpenDocument unseen = OpenDocument.of(
                "a-table",
                LineSplitter.split("Title\n\u200B\n\u00A0\u200B \n\"Bury\n\u200BCCG\"\n"),
                RowForm.of(QuotedBreaks::joined));
        unseen.mark(unseen.lines().get(3), Disposition.RECORD);
        Parsed<String> parsed = unseen.close("A table", "", Optional.empty(), List.of(), Reconciliation.NONE);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(parsed.ledger()::of))
                .containsExactly(
                        Disposition.BOILERPLATE,
                        Disposition.BLANK,
                        Disposition.BLANK,
                        Disposition.RECORD,
                        Disposition.CONTINUATION);
    }

    @Test
    void entry_ofARow_saysHowSureItIs() {
        Entry<String> printed = OpenDocument.whole("Bury", document.at(row), List.of());
        Entry<String> joined = OpenDocument.whole("Bury", document.at(row), List.of(REPAIR));
        Entry<String> partial = OpenDocument.partial("Bury", document.at(row), List.of(REPAIR));
        assertThat(List.of(printed.status(), joined.status(), partial.status()))
                .containsExactly(Status.EXACT, Status.REPAIRED, Status.UNRESOLVED);
        assertThat(joined.provenance().raw()).isEqualTo("Bury\nCCG");
    }

    @Test
    void repair_ofARow_isToldWithItsEvidence() {
        document.log().addRepair(document.about(row, Severity.WARNING, DiagnosticCode.NAME_JOINED), REPAIR);
        assertThat(document.log().sorted()).singleElement().satisfies(told -> {
            assertThat(told.firstLine()).isEqualTo(2);
            assertThat(told.lastLine()).isEqualTo(3);
            assertThat(told.before()).contains("Bury\nCCG");
            assertThat(told.after()).contains("Bury CCG");
            assertThat(told.evidence()).containsExactly("together they are a name");
        });
    }
}
