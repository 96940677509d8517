package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.hub.HubRow.Origin;
import io.github.fairshare.parsers.internal.hub.HubRow.Own;
import io.github.fairshare.parsers.internal.name.SplitName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lists the printed entries of a table of hub footprints with the labels that hold for them.
 *
 * @param document the document
 * @param listing its own list of hubs
 * @param keys what identifies the organisation that a name means
 */
record HubEntries(OpenDocument document, HubListing listing, Function<String, Optional<String>> keys) {
    List<HubPrinted> list(List<HubLine> lines) {
        HubLabelColumns labels = new HubLabelColumns(listing, document.log());
        List<HubRow> rows = new HubRows(keys, HubLabels.of(listing)).prepare(lines);
        List<Member> members = new ArrayList<>();
        Optional<HubRow> above = Optional.empty();
        for (HubRow row : rows) {
            // What stands behind the last name holds from the next row on, unless that prints the same row once more.
            above.filter(last -> !row.startsLike(last, keys))
                    .ifPresent(last -> labels.addText(members.size(), last, last.tail()));
            int start = members.size();
            addLabels(row, start, labels);
            if (above.filter(last -> row.isMisreadOf(last, keys)).isPresent()) {
                reportRepeated(row);
                continue;
            }
            for (int at = 0; at < row.own().size(); at++) {
                Own own = row.own().get(at);
                members.add(new Member(row, own, code(own.piece().name()), start));
                reportTorn(row, own);
                if (at + 1 < row.own().size()) {
                    labels.addText(members.size(), row, own.piece().after());
                }
            }
            reportEchoes(row);
            above = Optional.of(row);
        }
        reportBehind(rows);
        HubStanding standing = new HubStanding(this, labels, rows, members);
        return IntStream.range(0, members.size())
                .mapToObj(at -> new HubPrinted(
                        members.get(at).row().line(), members.get(at).own(), standing.at(at)))
                .toList();
    }

    private static void addLabels(HubRow row, int at, HubLabelColumns labels) {
        labels.addCells(at, row);
        labels.addText(at, row, row.lead());
        if (!row.line().hasCells()) {
            labels.addUnlisted(at, row);
        }
    }

    private void reportTorn(HubRow row, Own own) {
        if (own.origin() == Origin.TORN) {
            document.log()
                    .add(DiagnosticLog.at(
                                    row.line().line(),
                                    Severity.WARNING,
                                    DiagnosticCode.READING_DOUBTED,
                                    "the line above or below may be another part of the name '"
                                            + own.piece().name() + "'; print each name on one line")
                            .putAttribute("whole", own.piece().name() + " is a name of its own")
                            .putAttribute("part", "it is a part of a name that is wrapped over lines"));
        }
    }

    private void reportRepeated(HubRow row) {
        document.log()
                .add(DiagnosticLog.at(
                                row.line().line(),
                                Severity.WARNING,
                                DiagnosticCode.PHANTOM_REJECTED,
                                "the line prints the row above once more, but for one letter, and is not taken")
                        .putAttribute("names", row.own().get(0).piece().name()));
    }

    private void reportBehind(List<HubRow> rows) {
        List<HubRow> behind = rows.stream()
                .filter(row -> row.line().shape() == HubLine.Shape.BEHIND)
                .filter(row -> !row.own().isEmpty())
                .toList();
        if (behind.isEmpty()) {
            return;
        }
        document.log()
                .add(DiagnosticLog.at(
                                behind.get(0).line().line(),
                                Severity.WARNING,
                                DiagnosticCode.READING_DOUBTED,
                                "the labels of " + behind.size()
                                        + " lines of names stand on other lines, and which is whose is not printed:"
                                        + " names are unresolved unless they are known to belong to a hub that stands"
                                        + " near; print the hub in every row")
                        .putAttribute("below", "labels belong to the names above them, in turn")
                        .putAttribute("above", "labels belong to the names below them"));
    }

    private void reportEchoes(HubRow row) {
        if (row.echoed().isEmpty()) {
            return;
        }
        List<String> strangers = row.echoed().stream()
                .filter(name -> keys.apply(name).isEmpty())
                .distinct()
                .toList();
        document.log()
                .add(DiagnosticLog.at(
                                row.line().line(),
                                Severity.WARNING,
                                DiagnosticCode.PHANTOM_REJECTED,
                                row.echoed().size()
                                        + " names behind the row's own repeat the rows below and are not taken"
                                        + (strangers.isEmpty()
                                                ? ""
                                                : "; no group of the day bears the names "
                                                        + String.join("; ", strangers)))
                        .putAttribute("rejected", Integer.toString(row.echoed().size()))
                        .putAttribute("names", String.join("; ", new LinkedHashSet<>(row.echoed())))
                        .putAttribute("phantoms", String.join("; ", strangers)));
    }

    /**
     * A printed name.
     *
     * @param row where it stands
     * @param own the name
     * @param code what it means, if that is known
     * @param rowStart number of the first name of its row
     */
    record Member(HubRow row, Own own, Optional<String> code, int rowStart) {
        SourceLine line() {
            return row.line().line();
        }

        HubLine.Shape shape() {
            return row.line().shape();
        }
    }

    /** Of a name that means several members of one hub, the code of any tells the hub. */
    private Optional<String> code(String name) {
        return keys.apply(name)
                .or(() -> SplitName.find(name, part -> keys.apply(part).isPresent()).stream()
                        .map(parts -> parts.stream()
                                .flatMap(part -> keys.apply(part).stream())
                                .toList())
                        .filter(codes -> codes.stream()
                                        .map(KnownMembers::hubOf)
                                        .distinct()
                                        .count()
                                == 1)
                        .map(codes -> codes.get(0))
                        .findFirst());
    }
}
