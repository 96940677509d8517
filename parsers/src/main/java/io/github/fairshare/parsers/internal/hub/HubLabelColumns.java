package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.hub.LabelColumn.Anchor;
import io.github.fairshare.parsers.internal.hub.LabelColumn.Beside;
import java.util.List;

/** Takes the labels of a table, region and hub, where they are printed. */
final class HubLabelColumns {
    private static final int LABEL_WORDS = 5;

    private final HubLabels labels;
    private final DiagnosticLog log;
    private final LabelColumn regions;
    private final LabelColumn hubs;

    HubLabelColumns(HubListing listing, DiagnosticLog log) {
        this.labels = HubLabels.of(listing);
        this.log = log;
        this.regions = new LabelColumn(labels.regions());
        this.hubs = new LabelColumn(labels.hubs());
    }

    LabelColumn regions() {
        return regions;
    }

    LabelColumn hubs() {
        return hubs;
    }

    /** Takes the label cells of a row. */
    void addCells(int at, HubRow row) {
        addCell(at, row, row.line().labels().region(), regions);
        addCell(at, row, row.line().labels().hub(), hubs);
    }

    /** Takes the labels that stand before a name in a line whose cells have run together. */
    void addText(int at, HubRow row, String text) {
        HubLabels.Run run = labels.takeAll(text);
        for (int i = 0; i < run.labels().size(); i++) {
            add(at, row, run.kinds().get(i), run.labels().get(i));
        }
        if (row.line().shape() == HubLine.Shape.FLOWING && addPart(at, row, run)) {
            return;
        }
        if (run.labels().isEmpty() && labels.isKnown()) {
            List<String> near = labels.hubs().near(text);
            if (near.size() == 1) {
                add(at, row, HubLabels.Kind.HUB, text);
            }
        }
    }

    /** The beginning of a label that goes on in the next line, or what goes on with the one above: no code in brackets does. */
    private boolean addPart(int at, HubRow row, HubLabels.Run run) {
        if (run.rest().isEmpty() || run.rest().startsWith("(")) {
            return false;
        }
        boolean goesOn = run.labels().isEmpty()
                && hubs.current()
                        .map(above -> above + " " + run.rest())
                        .filter(both -> labels.hubs().find(both).isPresent()
                                || labels.hubs().isBeginning(both))
                        .isPresent();
        boolean begins = labels.hubs().isBeginning(run.rest());
        if (goesOn || begins) {
            add(at, row, HubLabels.Kind.HUB, run.rest());
        }
        return goesOn || begins;
    }

    /**
     * Takes the text before the first name of a line whose cells have run together, in a document that lists no hubs.
     */
    void addUnlisted(int at, HubRow row) {
        String text = row.lead();
        if (row.line().shape() == HubLine.Shape.FLOWING) {
            addUnknown(at, row, labels.takeAll(text).rest());
        } else if (!labels.isKnown() && isLikeLabel(text) && !labels.areBefore(text)) {
            hubs.add(at, anchor(row, text));
        }
    }

    /** What stands in the place of a label, and is none, holds no less: the label above it does not. */
    private void addUnknown(int at, HubRow row, String text) {
        boolean known = labels.isPart(text) || labels.hubs().near(text).size() == 1;
        if (!known && !text.isEmpty() && !HubLabels.isStray(text)) {
            hubs.add(at, anchor(row, text));
        }
    }

    private void add(int at, HubRow row, HubLabels.Kind kind, String label) {
        LabelColumn column = kind == HubLabels.Kind.REGION && !repeatsRegion(label) ? regions : hubs;
        LabelCarryDown.Effect effect = column.add(at, anchor(row, label));
        if (effect == LabelCarryDown.Effect.STARTED) {
            log.add(DiagnosticLog.at(
                            row.line().line(),
                            Severity.INFO,
                            DiagnosticCode.CELLS_SPLIT,
                            "the label '" + label + "' stands in the running text and holds from here on")
                    .putAttribute("label", label));
        }
    }

    private static Anchor anchor(HubRow row, String text) {
        Beside beside = row.own().isEmpty() ? Beside.NOTHING : Beside.NAMES;
        return new Anchor(row.line().line(), row.line().shape(), beside, text);
    }

    /** A region and its only hub may have the same name; the second of two is the hub. */
    private boolean repeatsRegion(String label) {
        return regions.current().filter(label::equals).isPresent()
                && labels.hubs().labels().contains(label);
    }

    private void addCell(int at, HubRow row, String cell, LabelColumn column) {
        SourceLine line = row.line().line();
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
        LabelCarryDown.Effect effect = column.add(at, anchor(row, cell));
        String current = column.current().orElse("");
        if (effect == LabelCarryDown.Effect.CONTINUED) {
            log.add(label(line, DiagnosticCode.NAME_JOINED, cell, current)
                    .message("the label '" + current + "' is split over lines"));
        } else if (!current.equals(cell)) {
            log.add(label(line, DiagnosticCode.NAME_VARIANT, cell, current)
                    .message("the label '" + cell + "' is read as '" + current + "'"));
        }
    }

    private static ImmutableDiagnostic.Builder label(
            SourceLine line, DiagnosticCode code, String cell, String current) {
        return DiagnosticLog.at(line, Severity.INFO, code, "").before(cell).after(current);
    }

    private static boolean isLikeLabel(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.split(" ").length <= LABEL_WORDS
                && !text.equalsIgnoreCase("CCG");
    }
}
