package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.ImmutableHubFootprint;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.hub.HubNames.Reading;
import io.github.fairshare.parsers.internal.hub.HubPrinted.Hold;
import io.github.fairshare.parsers.internal.hub.HubRow.Origin;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.TwoPartNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the printed entries of a table of hub footprints into records, each member once in a hub. */
final class HubMembers {
    private final OpenDocument document;
    private final HubNames names;
    private final OrganisationLookup lookup;
    private final Map<String, HubPrinted> first = new HashMap<>();
    private final Set<Integer> repeating = new HashSet<>();

    /** The members of one document. */
    HubMembers(OpenDocument document, HubNames names, OrganisationLookup lookup) {
        this.document = document;
        this.names = names;
        this.lookup = lookup;
    }

    List<Entry<HubFootprint>> read(List<HubPrinted> printed) {
        List<Entry<HubFootprint>> entries = new ArrayList<>();
        Set<HubPrinted> consumed = new HashSet<>();
        names.reserve(printed);
        for (HubPrinted entry : printed) {
            if (entry.own().origin() == Origin.PAGE_TEXT) {
                readPageText(entry, entries);
            } else if (!consumed.contains(entry)) {
                readRow(entry, entries, consumed);
            }
        }
        return entries;
    }

    /** The lines in which a member stands that the hub has already. */
    Set<Integer> repeating() {
        return repeating;
    }

    private void readPageText(HubPrinted entry, List<Entry<HubFootprint>> entries) {
        Optional<Organisation> found = names.findFree(entry.name());
        if (found.isEmpty()) {
            document.log()
                    .add(at(entry, Severity.WARNING, DiagnosticCode.PHANTOM_REJECTED)
                            .message("'" + entry.name()
                                    + "' stands in text that repeats the page, and is no group of the"
                                    + " day or has a row of its own; it is not taken")
                            .putAttribute("phantoms", entry.name()));
            return;
        }
        String evidence = "the row has no line of its own: the text of line "
                + entry.line().number()
                + " repeats the rest of the page, and the row stands there between the head of this line and that of"
                + " the next";
        Repair repair = Repair.of("row-from-page-text", entry.name(), entry.name(), evidence);
        names.take(found.get(), entry);
        document.log()
                .addRepair(
                        at(entry, Severity.WARNING, DiagnosticCode.CELLS_SPLIT)
                                .message("'" + entry.name() + "' is read from the text of the row above"),
                        repair);
        addOnce(entry, new Reading(found.get(), entry.name(), Optional.of(repair)), entries);
    }

    private void readRow(HubPrinted entry, List<Entry<HubFootprint>> entries, Set<HubPrinted> consumed) {
        if (names.isKnown(entry.name())) {
            names.find(entry.name())
                    .ifPresent(found -> addOnce(entry, new Reading(found, entry.name(), Optional.empty()), entries));
            return;
        }
        List<Reading> readings = names.repaired(entry, consumed);
        readings.forEach(reading -> addRepaired(entry, reading, entries));
        if (readings.isEmpty()) {
            addUnresolved(entry, entries);
        }
    }

    private void addRepaired(HubPrinted entry, Reading reading, List<Entry<HubFootprint>> entries) {
        Repair repair = reading.repair().orElseThrow();
        document.log()
                .addRepair(
                        at(entry, Severity.WARNING, HubNames.codeOf(repair))
                                .message("'" + repair.before() + "' is read as "
                                        + reading.organisation().code() + " " + repair.after()),
                        repair);
        addOnce(entry, reading, entries);
    }

    private void addOnce(HubPrinted entry, Reading reading, List<Entry<HubFootprint>> entries) {
        if (!isFirst(entry, reading.organisation().code().text())) {
            return;
        }
        reportJoined(entry);
        if (reading.repair().isEmpty()) {
            lookup.byName(entry.line(), entry.name());
        }
        HubFootprint member = footprint(entry)
                .name(reading.printed())
                .code(reading.organisation().code())
                .canonicalName(names.nameOf(reading.organisation()))
                .build();
        List<Repair> repairs = Stream.concat(entry.labels().repair().stream(), reading.repair().stream())
                .toList();
        boolean sure = entry.labels().hold() == Hold.SURE
                && !isContradicted(entry, reading.organisation().code().text());
        entries.add(
                sure
                        ? OpenDocument.whole(member, provenance(entry), repairs)
                        : OpenDocument.partial(member, provenance(entry), repairs));
    }

    /** A code that is printed beside the name, and is not the one that the name means. */
    private boolean isContradicted(HubPrinted entry, String code) {
        Optional<String> other = entry.row().others().entrySet().stream()
                .filter(cell -> HubColumns.CODE.isHeadedBy(cell.getKey()))
                .map(cell -> cell.getValue().toUpperCase(Locale.ROOT))
                .filter(printed -> names.isCode(printed) && !printed.equals(code))
                .findFirst();
        other.ifPresent(printed -> document.log()
                .add(at(entry, Severity.WARNING, DiagnosticCode.READING_DOUBTED)
                        .message("the name '" + entry.name() + "' is that of " + code
                                + ", but the code printed beside it is " + printed + "; correct one of them")
                        .putAttribute("name", code)
                        .putAttribute("code", printed)));
        return other.isPresent();
    }

    private void addUnresolved(HubPrinted entry, List<Entry<HubFootprint>> entries) {
        if (isFirst(entry, TwoPartNames.form(entry.name()))) {
            lookup.byName(entry.line(), entry.name());
            entries.add(OpenDocument.partial(footprint(entry).build(), provenance(entry), List.of()));
        }
    }

    private boolean isFirst(HubPrinted entry, String key) {
        HubPrinted earlier =
                first.putIfAbsent(key + " in " + entry.labels().hub().orElse(""), entry);
        if (earlier == null) {
            return true;
        }
        repeating.add(entry.line().number());
        document.log()
                .add(at(entry, Severity.WARNING, DiagnosticCode.DUPLICATE)
                        .message("'" + entry.name() + "' stands in this hub already, in line "
                                + earlier.line().number() + "; it is taken once")
                        .putAttribute("first", Integer.toString(earlier.line().number())));
        return false;
    }

    private void reportJoined(HubPrinted entry) {
        if (entry.own().lastLine() > entry.line().number()) {
            document.log()
                    .add(at(entry, Severity.INFO, DiagnosticCode.NAME_JOINED)
                            .message("the name '" + entry.name() + "' is put together from several lines")
                            .lastLine(entry.own().lastLine()));
        }
    }

    private static ImmutableHubFootprint.Builder footprint(HubPrinted entry) {
        return HubFootprint.builder()
                .region(entry.labels().region())
                .hub(entry.labels().hub())
                .name(entry.name())
                .otherColumns(entry.row().others());
    }

    private Provenance provenance(HubPrinted entry) {
        return document.at(entry.line().number(), entry.own().lastLine());
    }

    private static ImmutableDiagnostic.Builder at(HubPrinted entry, Severity severity, DiagnosticCode code) {
        return DiagnosticLog.at(entry.line(), severity, code, "");
    }
}
