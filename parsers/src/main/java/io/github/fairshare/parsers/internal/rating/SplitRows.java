package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a row of each name where an entry has several, and says by what evidence rows of one line were told apart. An
 * entry whose names all have a row elsewhere only repeats the page.
 */
final class SplitRows {
    private final NamesOfList names;
    private final DiagnosticLog log;
    private final Map<OrganisationCode, String> taken = new HashMap<>();

    SplitRows(NamesOfList names, DiagnosticLog log) {
        this.names = names;
        this.log = log;
    }

    List<RatingRow> of(List<RatingRow> rows) {
        rows.forEach(row -> take(row, row.name()));
        return rows.stream().flatMap(this::apart).toList();
    }

    private Stream<RatingRow> apart(RatingRow row) {
        if (row.first().origin() == Origin.GLUED) {
            String evidence =
                    "the line holds nothing but whole names and whole ratings in turn, each name is that of a CCG"
                            + " of the day, and no other line has a row of any of them";
            return Stream.of(told(row, row.name(), "rows-split", evidence));
        }
        Optional<List<String>> parts = row.rating().isEmpty() ? Optional.empty() : names.parts(row.name());
        if (parts.isEmpty()) {
            return Stream.of(row);
        }
        List<String> found = parts.get();
        if (found.stream().allMatch(name -> isRepeated(row, name))) {
            reportRepeated(row);
            return Stream.empty();
        }
        if (found.stream().anyMatch(name -> ratingElsewhere(name).isPresent())) {
            return Stream.of(row);
        }
        found.forEach(name -> take(row, name));
        String evidence = "the entry can be parted in one way only so that each of its " + found.size()
                + " parts is the name of a CCG of the day, and no other entry names any of them";
        return found.stream().map(name -> told(row, name, "names-split", evidence));
    }

    private void take(RatingRow row, String name) {
        names.find(name).ifPresent(code -> taken.putIfAbsent(code, row.rating()));
    }

    private Optional<String> ratingElsewhere(String name) {
        return names.find(name).flatMap(code -> Optional.ofNullable(taken.get(code)));
    }

    private boolean isRepeated(RatingRow row, String name) {
        return ratingElsewhere(name).filter(row.rating()::equals).isPresent();
    }

    private void reportRepeated(RatingRow row) {
        log.add(
                DiagnosticLog.at(
                        row.line(),
                        Severity.INFO,
                        DiagnosticCode.PHANTOM_REJECTED,
                        "the line repeats names that have a row of their own with the same rating; no record was taken from it"));
    }

    private RatingRow told(RatingRow row, String name, String rule, String evidence) {
        boolean glued = row.first().origin() == Origin.GLUED;
        String before = glued ? TextLayout.folded(row.line().text()) : row.name();
        String after = glued ? name + " " + row.rating() : name;
        Repair repair = log.addRepair(
                DiagnosticLog.at(
                                row.line(),
                                Severity.WARNING,
                                DiagnosticCode.CELLS_SPLIT,
                                "'" + after + "' is told apart from the rest of its line")
                        .putAttribute("rule", rule),
                Repair.of(rule, before, after, evidence));
        return row.apart(name, repair);
    }
}
