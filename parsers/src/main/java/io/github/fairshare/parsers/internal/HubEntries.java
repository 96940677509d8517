package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.HubPrinted.Labels;
import io.github.fairshare.parsers.internal.HubPrinted.Place;
import io.github.fairshare.parsers.internal.HubRow.Own;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists the printed entries of a table of hub footprints with the labels that hold for them. */
final class HubEntries {
    private final Intake intake;
    private final HubListing listing;
    private final Function<String, Optional<String>> keys;

    /**
     * A list of one document.
     *
     * @param intake the document
     * @param listing its own list of hubs
     * @param keys what identifies the organisation that a name means, empty where it means none
     */
    HubEntries(Intake intake, HubListing listing, Function<String, Optional<String>> keys) {
        this.intake = intake;
        this.listing = listing;
        this.keys = keys;
    }

    List<HubPrinted> list(List<HubLine> lines) {
        HubLabelColumns labels = new HubLabelColumns(listing, intake.log());
        List<HubRow> rows = new HubRows(keys, HubLabels.of(listing)).prepare(lines);
        List<Numbered> numbered = new ArrayList<>();
        for (HubRow row : rows) {
            SourceLine line = row.line().line();
            labels.addCells(numbered.size(), row.line());
            labels.addText(numbered.size(), line, row.lead());
            if (row.line().shape() == HubLine.Shape.RUN) {
                labels.addUnlisted(numbered.size(), row.lead());
            }
            for (Own own : row.own()) {
                numbered.add(new Numbered(numbered.size(), row, own));
                labels.addText(numbered.size(), line, own.piece().after());
            }
            reportEchoes(row);
        }
        return numbered.stream().map(entry -> printed(entry, labels)).toList();
    }

    private static HubPrinted printed(Numbered entry, HubLabelColumns labels) {
        Own own = entry.own();
        return new HubPrinted(
                new Place(entry.row().line().line(), own.lastLine(), own.origin()),
                new Labels(labels.regionAt(entry.number()), labels.hubAt(entry.number())),
                own.piece().name(),
                entry.row().line().others());
    }

    private void reportEchoes(HubRow row) {
        if (row.echoed().isEmpty()) {
            return;
        }
        List<String> strangers = new ArrayList<>(new LinkedHashSet<>(
                row.echoed().stream().filter(name -> keys.apply(name).isEmpty()).toList()));
        intake.log()
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

    private record Numbered(int number, HubRow row, Own own) {}
}
