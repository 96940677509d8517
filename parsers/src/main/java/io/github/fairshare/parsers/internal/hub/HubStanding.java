package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.hub.HubPrinted.Labels;
import io.github.fairshare.parsers.internal.hub.HubRow.Origin;
import io.github.fairshare.parsers.internal.hub.LabelColumn.Anchor;
import io.github.fairshare.parsers.internal.name.GluedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the labels of every name against the whole table before any is called exact: where they stand, whether they are
 * known, and whether region and hub agree.
 */
final class HubStanding {
    private final HubListing listing;
    private final HubLabels labels;
    private final LabelColumn regions;
    private final LabelColumn hubs;
    private final DiagnosticLog log;
    private final List<HubEntries.Member> members;
    private final MemberRegister register;
    private final boolean moved;
    private final boolean inTheMiddle;
    private final boolean inEveryRow;
    private final boolean namesAsLabels;
    private final RegionOfHub regionOfHub = new RegionOfHub();
    private final Set<String> printed = new HashSet<>();
    private final Set<Integer> reported = new HashSet<>();
    private final Set<Integer> reportedRegions = new HashSet<>();
    private final Set<Integer> reportedLost = new HashSet<>();

    HubStanding(HubEntries entries, HubLabelColumns columns, List<HubRow> rows, List<HubEntries.Member> members) {
        this.listing = entries.listing();
        this.labels = HubLabels.of(listing);
        this.regions = columns.regions();
        this.hubs = columns.hubs();
        this.log = entries.document().log();
        this.moved = HubRow.areMostlyMoved(rows);
        this.members = members;
        this.register = new MemberRegister(hubs, members, this::known);
        this.inTheMiddle = hubs.mayStandInTheMiddle() || register.contradictsDownwards();
        this.inEveryRow = hubs.standInEveryRow(members.size());
        this.namesAsLabels = hubs.all().stream()
                .anyMatch(label -> !KnownHubs.isKnown(label.text())
                        && entries.keys().apply(label.text()).isPresent());
        hubs.all().forEach(anchor -> labels.hubs().find(anchor.text()).ifPresent(printed::add));
        for (int name = 0; name < members.size(); name++) {
            Optional<String> region = regions.at(name);
            hubs.at(name).map(this::known).ifPresent(hub -> region.ifPresent(text -> regionOfHub.add(hub, text)));
        }
        if (moved) {
            rows.stream()
                    .findFirst()
                    .ifPresent(first -> reportMoved(first.line().line()));
        }
    }

    /** The labels of a name, and what is to be said against them. */
    Labels at(int name) {
        int rowStart = members.get(name).rowStart();
        boolean own = hubs.isPrintedFrom(rowStart, name);
        Optional<String> read = hubs.at(name);
        Optional<String> hub = read.map(this::known);
        Optional<String> region = region(name, hub);
        Optional<Repair> repair = read.filter(text -> hubs.startOf(name) >= rowStart && !text.equals(hub.orElse(text)))
                .map(this::misread);
        boolean torn = members.get(name).own().origin() == Origin.TORN
                || (isOfOtherRegion(name, hub)
                        && regions.isPrintedFrom(rowStart, name)
                        && region.filter(labels.regions()::isNearOne).isEmpty());
        boolean doubted = moved
                || members.get(name).shape() == HubLine.Shape.BEHIND
                || torn
                || ((inTheMiddle || inEveryRow || hubs.isBelowAnother(name)) && !own)
                || register.saysOtherwise(name)
                || hub.filter(text -> isLabel(text, name)).isEmpty()
                || isContradicted(name, hub)
                || isOfOtherRegion(name, hub);
        Optional<Labels> told =
                doubted && !torn ? register.hubAround(name).map(known -> told(name, known)) : Optional.empty();
        if (told.isEmpty() && isContradicted(name, hub)) {
            reportContradicted(name, hub);
        } else if (!moved && told.isEmpty() && register.isOfLostLabel(name)) {
            reportLost(name, hub.orElse(""));
        } else if (told.isEmpty() && inEveryRow && !own) {
            reportUnprinted(name, hub);
        }
        Labels found = new Labels(region, hub, repair, doubted ? HubPrinted.Hold.DOUBTED : HubPrinted.Hold.SURE);
        report(name, found, read);
        return told.orElse(found);
    }

    private Labels told(int name, String hub) {
        Optional<String> region = listing.regionOf(hub).or(() -> KnownHubs.regionOf(hub));
        Repair repair = Repair.of(
                "label-by-member",
                hubs.at(name).orElse(""),
                hub,
                "which names the labels hold for is not printed; "
                        + members.get(name).code().orElse("") + " is known to belong to '" + hub
                        + "', whose label stands near above or below the name");
        return new Labels(region, Optional.of(hub), Optional.of(repair), HubPrinted.Hold.SURE);
    }

    private Optional<String> region(int name, Optional<String> hub) {
        Optional<String> listed = hub.flatMap(listing::regionOf);
        Optional<String> carried = regions.at(name);
        boolean own = regions.isPrintedFrom(members.get(name).rowStart(), name);
        boolean unknown =
                carried.filter(text -> labels.regions().find(text).isEmpty()).isPresent();
        return listed.or(() ->
                own || unknown ? carried : hub.flatMap(KnownHubs::regionOf).or(() -> carried));
    }

    private boolean isLabel(String hub, int name) {
        if (labels.hubs().find(hub).isPresent() || KnownHubs.isKnown(hub)) {
            return true;
        }
        return !labels.isKnown()
                && !namesAsLabels
                && !isOfTwoColumns(hub, name)
                && !startsBesideFigures(name)
                && hub.matches("[^\"#]*+")
                && HubCode.besideName(hub).isEmpty()
                && !GluedNames.of(hub).hasNames()
                && hubs.anchor(name)
                        .filter(anchor -> anchor.shape() == HubLine.Shape.CELLS)
                        .isPresent();
    }

    /** Where a label that nobody knows stands before figures in the place of a name, it may be that name. */
    private boolean startsBesideFigures(int name) {
        return members.get(hubs.startOf(name)).own().piece().name().chars().noneMatch(Character::isLetter);
    }

    /** Several labels in one cell, beside which no region of its own is printed, are those of two columns. */
    private boolean isOfTwoColumns(String hub, int name) {
        int start = hubs.startOf(name);
        return labels.isOfBothColumns(hub) || (labels.isSeveral(hub) && !regions.isPrintedFrom(start, name));
    }

    /** A region that other rows of the hub do not print. */
    private boolean isOfOtherRegion(int name, Optional<String> hub) {
        Optional<String> region = regions.at(name);
        boolean other = hub.isPresent()
                && region.filter(text -> regionOfHub.isContradicted(hub.get(), text))
                        .isPresent();
        if (other && reportedRegions.add(regions.startOf(name))) {
            reportRegion(name, region.orElse(""), hub.orElse(""));
        }
        return other;
    }

    private void reportRegion(int name, String region, String hub) {
        SourceLine line = regions.anchor(name).map(Anchor::line).orElseThrow();
        log.add(DiagnosticLog.at(
                        line,
                        Severity.WARNING,
                        DiagnosticCode.LABEL_UNKNOWN,
                        "'" + region + "' is not the region of '" + hub + "', which has another ('"
                                + regionOfHub.other(hub, region).orElse("several")
                                + "'); the names below it stay unresolved; correct the label in the text")
                .putAttribute("label", region));
    }

    /** A region that starts below the hub's label, and is not the hub's, begins another hub whose label is lost. */
    private boolean isContradicted(int name, Optional<String> hub) {
        Optional<String> ofHub = hub.flatMap(text -> listing.regionOf(text).or(() -> KnownHubs.regionOf(text)));
        Optional<String> held = regions.at(name).flatMap(labels.regions()::find);
        return regions.startOf(name) > hubs.startOf(name)
                && ofHub.isPresent()
                && held.filter(region -> !region.equals(ofHub.get())).isPresent();
    }

    /** The known label of which a text is a misreading; the text itself where there is none, or any doubt. */
    private String known(String text) {
        if (KnownHubs.isKnown(text)) {
            return text;
        }
        List<String> near = labels.hubs().near(text);
        List<String> missing =
                near.stream().filter(label -> !printed.contains(label)).toList();
        List<String> told = near.size() == 1 ? near : missing;
        return told.size() == 1 ? told.get(0) : text;
    }

    private Repair misread(String text) {
        return Repair.of(
                "label-misread",
                text,
                known(text),
                "no hub that is " + (labels.isKnown() ? "listed" : "known")
                        + " has this label, and one letter makes it that of '" + known(text) + "'");
    }

    private void report(int name, Labels found, Optional<String> read) {
        Optional<Anchor> anchor = hubs.anchor(name);
        if (anchor.isEmpty() || !reported.add(anchor.get().line().number())) {
            return;
        }
        SourceLine line = anchor.get().line();
        String text = read.orElse("");
        String hub = found.hub().orElse("");
        if (!text.equals(hub)) {
            log.addRepair(
                    DiagnosticLog.at(
                            line,
                            Severity.WARNING,
                            DiagnosticCode.OCR_SUSPECT,
                            "the label '" + text + "' was probably misread and is taken for '" + hub + "'"),
                    misread(text));
        } else if (!isLabel(hub, name)) {
            log.add(DiagnosticLog.at(
                            line,
                            Severity.WARNING,
                            DiagnosticCode.LABEL_UNKNOWN,
                            "'" + hub
                                    + "' is no hub that the document lists or that is known; its members stay"
                                    + " unresolved; correct the label in the text")
                    .putAttribute("label", hub));
        }
        if (inTheMiddle || hubs.isBelowAnother(name) || register.isTorn(name)) {
            reportMiddle(line, hub);
        }
    }

    /** Both readings of a region that begins below another hub's label. */
    private void reportContradicted(int name, Optional<String> hub) {
        Anchor region = regions.anchor(name).orElseThrow();
        if (!reportedRegions.add(regions.startOf(name))) {
            return;
        }
        log.add(DiagnosticLog.at(
                        region.line(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "the region '" + region.text() + "' begins here, and is not that of the hub above it, '"
                                + hub.orElse("") + "': either a hub's label is lost, or the region's is not meant;"
                                + " print the hub in every row")
                .putAttribute("downwards", hub.orElse("") + " goes on below the region's label")
                .putAttribute("lost", "another hub of " + region.text() + " begins, whose label is not printed"));
    }

    private void reportUnprinted(int name, Optional<String> hub) {
        log.add(DiagnosticLog.at(
                        members.get(name).line(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "the row prints no hub, though the rows of this table print theirs; print the hub in the row")
                .putAttribute("downwards", "the label above holds here too: '" + hub.orElse("") + "'")
                .putAttribute("lost", "the label of this row is lost, or there is none"));
    }

    /** Both readings of names that are known to belong to a hub whose label is not printed. */
    private void reportLost(int name, String hub) {
        if (!reportedLost.add(hubs.startOf(name))) {
            return;
        }
        log.add(DiagnosticLog.at(
                        hubs.anchor(name).map(Anchor::line).orElseThrow(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "names below the label '" + hub
                                + "' are known to belong to another hub: either its label is"
                                + " lost, or they have moved; they stay unresolved; print the hub in every row")
                .putAttribute("downwards", hub + " holds down to the next label that is printed")
                .putAttribute("lost", "another hub begins above these names, whose label is not printed"));
    }

    private void reportMiddle(SourceLine line, String hub) {
        log.add(DiagnosticLog.at(
                        line,
                        Severity.WARNING,
                        DiagnosticCode.LABEL_DIRECTION_UNKNOWN,
                        "labels of this table stand between their names, or below each other, so '" + hub
                                + "' may hold for other names too; print the label in every row, or the first")
                .putAttribute("downwards", hub + " holds from line " + line.number() + " to the next label")
                .putAttribute("around", hub + " holds for names above and below line " + line.number()));
    }

    private void reportMoved(SourceLine line) {
        log.add(DiagnosticLog.at(
                        line,
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "most names stand below another heading than their own, so that labels are lost or stand"
                                + " elsewhere; no row is sure; take the text from the document by another way")
                .putAttribute("shifted", "empty cells before the names are lost")
                .putAttribute("other", "the headings are those of other columns"));
    }
}
