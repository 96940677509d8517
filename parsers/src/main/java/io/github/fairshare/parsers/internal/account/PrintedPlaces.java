package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.LineLedger;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.SideBySide;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the lines of a text stand whose table was read one part below the other: what was found in the order of reading is
 * said by the lines of the text.
 */
final class PrintedPlaces {
    /** What becomes of a line of which each part may have met another fate: the first of these. */
    private static final List<Disposition> FATES = List.of(
            Disposition.RECORD,
            Disposition.TOTAL,
            Disposition.UNPARSED,
            Disposition.CONTINUATION,
            Disposition.HEADER,
            Disposition.BOILERPLATE,
            Disposition.BLANK);

    private static final Pattern LINE = Pattern.compile("(?<=\\blines? )[0-9]{1,8}\\b");

    private final List<SourceLine> printed;
    private final List<Integer> origins;

    private PrintedPlaces(List<SourceLine> printed, List<Integer> origins) {
        this.printed = printed;
        this.origins = origins;
    }

    /**
     * The places of a text.
     *
     * @param printed its lines
     * @param parts the order in which they are read; empty where that is their own
     * @return where they stand
     */
    static PrintedPlaces of(List<SourceLine> printed, Optional<SideBySide> parts) {
        return new PrintedPlaces(printed, parts.map(SideBySide::origins).orElse(List.of()));
    }

    /**
     * What was found, where it stands.
     *
     * @param <T> the type of the records
     * @param read places, messages and ledger by the lines as they were read
     * @return the same by the lines of the text, and in their order; records on lines with hidden marks as repaired
     */
    <T> Parsed<T> printed(Parsed<T> read) {
        HiddenMarks marks = new HiddenMarks(printed);
        return origins.isEmpty()
                ? new Parsed<>(
                        read.document(),
                        marks.repaired(read.entries()),
                        read.diagnostics(),
                        read.ledger(),
                        read.reconciliation())
                : new Parsed<>(
                        read.document(),
                        marks.repaired(read.entries().stream()
                                .map(this::entry)
                                .sorted(Comparator.comparingInt(Entry::line))
                                .toList()),
                        read.diagnostics().stream()
                                .map(this::diagnostic)
                                .sorted(DiagnosticLog.BY_LINE)
                                .toList(),
                        ledger(read.ledger()),
                        read.reconciliation());
    }

    private <T> Entry<T> entry(Entry<T> read) {
        return new Entry<>(
                read.value(),
                place(read.provenance()),
                read.status(),
                read.repairs().stream().map(this::repair).toList());
    }

    private LineLedger ledger(LineLedger read) {
        Disposition[] fates = new Disposition[printed.size()];
        Arrays.fill(fates, Disposition.BLANK);
        for (SourceLine line : read.lines()) {
            int at = origin(line.number()) - 1;
            Disposition fate = read.of(line.number());
            fates[at] = FATES.indexOf(fate) < FATES.indexOf(fates[at]) ? fate : fates[at];
        }
        LineLedger.Draft draft = LineLedger.draft(printed);
        printed.stream()
                .filter(line -> !draft.isMarked(line.number()))
                .forEach(line -> draft.mark(line.number(), fates[line.number() - 1]));
        return draft.close(Disposition.BOILERPLATE);
    }

    private Provenance place(Provenance read) {
        int first = origin(read.firstLine());
        int last = origin(read.lastLine());
        int from = Math.min(first, last);
        int to = Math.max(first, last);
        return new Provenance(read.document(), from, to, raw(from, to));
    }

    private String raw(int first, int last) {
        return printed.subList(first - 1, last).stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }

    private Repair repair(Repair read) {
        return new Repair(read.rule(), read.before(), read.after(), said(read.evidence()), said(read.alternatives()));
    }

    private Diagnostic diagnostic(Diagnostic read) {
        if (read.firstLine() == 0) {
            return read;
        }
        int first = origin(read.firstLine());
        int last = origin(read.lastLine());
        return Diagnostic.builder()
                .from(read)
                .firstLine(Math.min(first, last))
                .lastLine(Math.max(first, last))
                .message(said(read.message()))
                .evidence(said(read.evidence()))
                .build();
    }

    private List<String> said(List<String> texts) {
        return texts.stream().map(this::said).toList();
    }

    private String said(String text) {
        return LINE.matcher(text).replaceAll(number -> {
            int line = Integer.parseInt(number.group());
            return line > 0 && line <= origins.size() ? String.valueOf(origin(line)) : number.group();
        });
    }

    private int origin(int line) {
        return origins.get(line - 1);
    }
}
