package io.github.fairshare.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineLedgerTest {
    private static final List<SourceLine> LINES = List.of(
            new SourceLine(1, "code name", "\r\n"),
            new SourceLine(2, " \t", "\n"),
            new SourceLine(3, "00C Darlington", "\r"),
            new SourceLine(4, "page 1", ""));

    @Test
    void draft_beforeAnyMark_hasBlankLinesMarked() {
        LineLedger.Draft draft = LineLedger.draft(LINES);

        assertThat(draft.isMarked(1)).isFalse();
        assertThat(draft.isMarked(2)).isTrue();
        assertThat(draft.close(Disposition.BOILERPLATE).of(2)).isEqualTo(Disposition.BLANK);
    }

    @Test
    void close_unmarkedLines_getTheRest() {
        LineLedger ledger = ledger();

        assertThat(ledger.of(1)).isEqualTo(Disposition.HEADER);
        assertThat(ledger.of(3)).isEqualTo(Disposition.RECORD);
        assertThat(ledger.of(4)).isEqualTo(Disposition.BOILERPLATE);
    }

    @Test
    void mark_lineWithAnotherDisposition_isRefusedNamingBoth() {
        LineLedger.Draft draft = LineLedger.draft(LINES).mark(3, Disposition.RECORD);

        assertThatIllegalStateException()
                .isThrownBy(() -> draft.mark(3, Disposition.TOTAL))
                .withMessageContaining("line 3")
                .withMessageContaining("RECORD")
                .withMessageContaining("TOTAL");
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.mark(2, Disposition.RECORD))
                .withMessageContaining("BLANK");
        assertThat(draft.close(Disposition.BOILERPLATE).of(3)).isEqualTo(Disposition.RECORD);
    }

    @Test
    void mark_lineWithTheSameDisposition_changesNothing() {
        LineLedger.Draft draft =
                LineLedger.draft(LINES).mark(3, Disposition.RECORD).mark(3, Disposition.RECORD);

        assertThat(draft.close(Disposition.BOILERPLATE).count(Disposition.RECORD))
                .isEqualTo(1);
    }

    @Test
    void mark_lineThatTheTextDoesNotHave_isRefusedNamingTheLines() {
        LineLedger.Draft draft = LineLedger.draft(LINES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.mark(5, Disposition.RECORD))
                .withMessageContaining("1 to 4")
                .withMessageContaining("5");
    }

    @Test
    void isMarked_lineThatTheTextDoesNotHave_isRefusedNamingTheLines() {
        LineLedger.Draft draft = LineLedger.draft(LINES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.isMarked(0))
                .withMessageContaining("1 to 4")
                .withMessageContaining("0");
    }

    @Test
    void of_lineThatTheTextDoesNotHave_isRefusedNamingTheLines() {
        for (int number : new int[] {-1, 0, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger().of(number))
                    .withMessageContaining("1 to 4")
                    .withMessageContaining(Integer.toString(number));
        }
    }

    @Test
    void draft_linesWithGaps_areRefusedNamingThePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineLedger.draft(List.of(new SourceLine(2, "x", ""))))
                .withMessageContaining("found 2")
                .withMessageContaining("place 1");
        assertThatIllegalArgumentException().isThrownBy(() -> LineLedger.draft(List.of(LINES.get(0), LINES.get(0))));
    }

    @Test
    void draft_listChangedAfterwards_keepsItsLines() {
        List<SourceLine> lines = new ArrayList<>(LINES);
        LineLedger.Draft draft = LineLedger.draft(lines);
        lines.clear();

        assertThat(draft.close(Disposition.BOILERPLATE).lines()).isEqualTo(LINES);
    }

    @Test
    void close_markedAgainAfterwards_keepsTheClosedAccount() {
        LineLedger.Draft draft = LineLedger.draft(LINES);
        LineLedger closed = draft.close(Disposition.BOILERPLATE);
        draft.mark(3, Disposition.RECORD);

        assertThat(closed.of(3)).isEqualTo(Disposition.BOILERPLATE);
    }

    @Test
    void text_ofMixedLineEnds_isTheInput() {
        assertThat(ledger().text()).isEqualTo("code name\r\n \t\n00C Darlington\rpage 1");
    }

    @Test
    void toString_ofLedger_countsByDisposition() {
        assertThat(ledger()).hasToString("4 lines: RECORD 1, HEADER 1, BLANK 1, BOILERPLATE 1");
    }

    @Test
    void ledger_ofNoLines_isEmpty() {
        LineLedger empty = LineLedger.draft(List.of()).close(Disposition.BOILERPLATE);

        assertThat(empty.text()).isEmpty();
        assertThat(empty).hasToString("0 lines");
    }

    @Test
    void equals_otherLineEndOrDisposition_isFalse() {
        List<SourceLine> otherEnd = new ArrayList<>(LINES);
        otherEnd.set(3, new SourceLine(4, "page 1", "\n"));

        assertThat(ledger()).isEqualTo(ledger()).hasSameHashCodeAs(ledger());
        assertThat(ledger()).isNotEqualTo(filled(otherEnd));
        assertThat(ledger()).isNotEqualTo(LineLedger.draft(LINES).close(Disposition.BOILERPLATE));
    }

    private static LineLedger ledger() {
        return filled(LINES);
    }

    private static LineLedger filled(List<SourceLine> lines) {
        return LineLedger.draft(lines)
                .mark(1, Disposition.HEADER)
                .mark(3, Disposition.RECORD)
                .close(Disposition.BOILERPLATE);
    }
}
