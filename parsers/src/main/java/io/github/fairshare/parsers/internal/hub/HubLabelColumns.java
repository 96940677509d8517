package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import java.util.Optional;

/** Region and hub of every name of a table, carried down from where they are printed. */
final class HubLabelColumns {
    private static final int LABEL_WORDS = 5;

    private final HubListing listing;
    private final HubLabels labels;
    private final DiagnosticLog log;
    private final LabelCarryDown regions;
    private final LabelCarryDown hubs;

    HubLabelColumns(HubListing listing, DiagnosticLog log) {
        this.listing = listing;
        this.labels = HubLabels.of(listing);
        this.log = log;
        this.regions = new LabelCarryDown(labels.regions());
        this.hubs = new LabelCarryDown(labels.hubs());
    }

    /**
     * Takes the label cells of a line.
     *
     * @param at number of the next name
     * @param line the line
     */
    void addCells(int at, HubLine line) {
        addCell(at, line.line(), line.labels().region(), regions);
        addCell(at, line.line(), line.labels().hub(), hubs);
    }

    /**
     * Takes the labels that stand before a name in a line whose cells have run together.
     *
     * @param at number of the next name
     * @param line the line
     * @param text what stands there
     */
    void addText(int at, SourceLine line, String text) {
        HubLabels.Run run = labels.takeAll(text);
        for (int i = 0; i < run.labels().size(); i++) {
            add(at, line, run.kinds().get(i), run.labels().get(i));
        }
    }

    /**
     * Takes the text before the first name of a line whose cells have run together, in a document that lists no hubs.
     *
     * @param at number of the next name
     * @param text what stands there
     */
    void addUnlisted(int at, String text) {
        if (!labels.isKnown() && isLikeLabel(text)) {
            hubs.add(at, text);
        }
    }

    private void add(int at, SourceLine line, HubLabels.Kind kind, String label) {
        LabelCarryDown column = kind == HubLabels.Kind.REGION && !repeatsRegion(label) ? regions : hubs;
        LabelCarryDown.Effect effect = column.add(at, label);
        if (effect == LabelCarryDown.Effect.STARTED) {
            log.add(DiagnosticLog.at(
                            line,
                            Severity.INFO,
                            DiagnosticCode.CELLS_SPLIT,
                            "the label '" + label + "' stands in the running text and holds from here on")
                    .putAttribute("label", label));
        }
    }

    /** A region and its only hub may have the same name; the second of two is the hub. */
    private boolean repeatsRegion(String label) {
        return regions.current().equals(Optional.of(label))
                && labels.hubs().labels().contains(label);
    }

    /**
     * The hub of a name.
     *
     * @param at number of the name
     * @return empty where none is printed above it
     */
    Optional<String> hubAt(int at) {
        return hubs.at(at);
    }

    /**
     * The region of a name.
     *
     * @param at number of the name
     * @return the region that the document's own list gives for the hub, else the one printed in the table
     */
    Optional<String> regionAt(int at) {
        return hubAt(at).flatMap(listing::regionOf).or(() -> regions.at(at));
    }

    private void addCell(int at, SourceLine line, String cell, LabelCarryDown column) {
        if (cell.isEmpty()) {
            return;
        }
        if (HubLabels.isStray(cell)) {
            log.add(DiagnosticLog.at(
                    line,
                    Severity.INFO,
                    DiagnosticCode.LINE_UNPARSED,
                    "'" + cell + "' in the place of a label is too short for one and is passed over"));
            return;
        }
        LabelCarryDown.Effect effect = column.add(at, cell);
        if (effect == LabelCarryDown.Effect.CONTINUED) {
            log.add(label(line, DiagnosticCode.NAME_JOINED, cell, column)
                    .message("the label '" + column.current().orElse(cell) + "' is split over lines"));
        } else if (column.current().filter(cell::equals).isEmpty()) {
            log.add(label(line, DiagnosticCode.NAME_VARIANT, cell, column)
                    .message("the label '" + cell + "' is read as '"
                            + column.current().orElse("") + "'"));
        }
    }

    private static ImmutableDiagnostic.Builder label(
            SourceLine line, DiagnosticCode code, String cell, LabelCarryDown column) {
        return DiagnosticLog.at(line, Severity.INFO, code, "")
                .before(cell)
                .after(column.current().orElse(""));
    }

    private static boolean isLikeLabel(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.split(" ").length <= LABEL_WORDS
                && !text.equalsIgnoreCase("CCG");
    }
}
