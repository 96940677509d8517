package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.Intake;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of a document that have characters which no print shows; a record that stands on one is not exact. */
final class HiddenMarks {
    private static final int SHOWN = 200;

    private final List<SourceLine> printed;
    private final TreeSet<Integer> marked;

    HiddenMarks(List<SourceLine> printed) {
        this.printed = printed;
        this.marked = printed.stream()
                .filter(line -> Intake.hasMarks(line.text()))
                .map(SourceLine::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same records, those on such lines as repaired. */
    <T> List<Entry<T>> repaired(List<Entry<T>> entries) {
        return marked.isEmpty() ? entries : entries.stream().map(this::repaired).toList();
    }

    private <T> Entry<T> repaired(Entry<T> entry) {
        Integer line = marked.ceiling(entry.provenance().firstLine());
        boolean hidden = line != null && line <= entry.provenance().lastLine();
        return hidden && entry.status() == Status.EXACT
                ? new Entry<>(entry.value(), entry.provenance(), Status.REPAIRED, List.of(repair(line)))
                : entry;
    }

    private Repair repair(int line) {
        String text = printed.get(line - 1).text();
        String shown = text.substring(0, Math.min(SHOWN, text.length()));
        return Repair.of(
                "hidden-marks-left-out",
                shown,
                Intake.of(shown),
                "the line has zero-width characters, soft hyphens or marks of direction, which no print shows");
    }
}
