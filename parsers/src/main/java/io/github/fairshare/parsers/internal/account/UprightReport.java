package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.UprightRows;
import io.github.fairshare.parsers.internal.text.UprightRows.Lines;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where rows were put together whose short cells do not stand at the top, and which of them are not sure. */
final class UprightReport {
    private static final String JOINED =
            "the row stands on several lines, put together as the short cells of the whole table show";

    private static final String WHOSE =
            "which words are of which row cannot be told: they do not go out as in the rest of the table, whose short"
                    + " cells show where each row stands, or a name is only a part of that of its code; a line is missing,"
                    + " or is none of the table";

    private final UprightRows rows;
    private final List<SourceLine> printed;
    private final Map<Integer, Integer> lastLines;
    private final NavigableMap<Integer, Integer> doubted;

    UprightReport(UprightRows rows, List<SourceLine> printed) {
        this.rows = rows;
        this.printed = printed;
        this.lastLines = rows.rows().stream().collect(Collectors.toMap(Lines::first, Lines::last));
        this.doubted = new TreeMap<>();
        rows.doubted().forEach(lines -> doubted.put(lines.first(), lines.last()));
    }

    void report(DiagnosticLog log) {
        rows.rows().forEach(lines -> add(log, lines, Severity.INFO, DiagnosticCode.NAME_JOINED, JOINED));
        rows.doubted().forEach(lines -> add(log, lines, Severity.WARNING, DiagnosticCode.READING_DOUBTED, WHOSE));
    }

    private void add(DiagnosticLog log, Lines lines, Severity severity, DiagnosticCode code, String message) {
        List<SourceLine> raw = printed.subList(lines.first() - 1, lines.last());
        log.add(DiagnosticLog.at(raw.get(0), severity, code, message)
                .lastLine(lines.last())
                .raw(raw.stream().map(SourceLine::text).collect(Collectors.joining("\n"))));
    }

    /** The last line of the row that is read on a line. */
    int lastLine(int read) {
        return lastLines.getOrDefault(read, read);
    }

    /** The same records, those that are not sure as unresolved. */
    <T> List<Entry<T>> doubted(List<Entry<T>> entries) {
        return entries.stream()
                .map(entry -> isDoubted(entry.provenance()) && entry.status() != Status.UNRESOLVED
                        ? OpenDocument.partial(entry.value(), entry.provenance(), entry.repairs())
                        : entry)
                .toList();
    }

    private boolean isDoubted(Provenance place) {
        Map.Entry<Integer, Integer> above = doubted.floorEntry(place.lastLine());
        return above != null && above.getValue() >= place.firstLine();
    }
}
