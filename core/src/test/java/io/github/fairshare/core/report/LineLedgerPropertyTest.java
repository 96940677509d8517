package io.github.fairshare.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.fairshare.core.generators.FairshareDomain;
import io.github.fairshare.core.source.SourceLine;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(FairshareDomain.class)
@Domain(DomainContext.Global.class)
class LineLedgerPropertyTest {
    /** A line as any reader of texts would see it: up to and with the first of its line ends. */
    private static final String LINE_END = "(?<=\r\n)|(?<=\r)(?!\n)|(?<=\n)";

    @Property
    void text_anyLines_splitsIntoTheSameLinesAgain(@ForAll List<SourceLine> lines) {
        String text = LineLedger.draft(lines).close(Disposition.BOILERPLATE).text();

        assertThat(text.isEmpty() ? List.of() : Arrays.asList(text.split(LINE_END)))
                .isEqualTo(lines.stream()
                        .map(line -> line.text() + line.terminator())
                        .toList());
    }

    @Property
    void counts_anyMarks_addUpToTheNumberOfLines(
            @ForAll List<SourceLine> lines, @ForAll List<Disposition> marks, @ForAll Disposition rest) {
        LineLedger ledger = marked(lines, marks).close(rest);

        assertThat(Arrays.stream(Disposition.values()).mapToLong(ledger::count).sum())
                .isEqualTo(lines.size());
        assertThat(ledger.lines()).isEqualTo(lines);
    }

    @Property
    void of_anyMarks_isTheMarkOrBlankOrTheRest(
            @ForAll List<SourceLine> lines, @ForAll List<Disposition> marks, @ForAll Disposition rest) {
        LineLedger ledger = marked(lines, marks).close(rest);

        for (SourceLine line : lines) {
            Disposition unless = line.number() <= marks.size() ? marks.get(line.number() - 1) : rest;
            assertThat(ledger.of(line.number())).isEqualTo(line.isBlank() ? Disposition.BLANK : unless);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void mark_anyMarkedLine_refusesAnyOtherDisposition(
            @ForAll List<SourceLine> lines, @ForAll Disposition first, @ForAll Disposition second) {
        Assume.that(first != second);
        LineLedger.Draft draft = LineLedger.draft(lines);

        lines.stream().filter(line -> !draft.isMarked(line.number())).forEach(line -> {
            draft.mark(line.number(), first);
            assertThatIllegalStateException().isThrownBy(() -> draft.mark(line.number(), second));
        });
    }

    private static LineLedger.Draft marked(List<SourceLine> lines, List<Disposition> marks) {
        LineLedger.Draft draft = LineLedger.draft(lines);
        lines.stream()
                .filter(line -> line.number() <= marks.size() && !line.isBlank())
                .forEach(line -> draft.mark(line.number(), marks.get(line.number() - 1)));
        return draft;
    }
}
