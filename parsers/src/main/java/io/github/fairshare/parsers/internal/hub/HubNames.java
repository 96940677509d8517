package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.hub.HubRow.Origin;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.name.SplitName;
import io.github.fairshare.parsers.internal.name.TwoPartNames;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the names of hub members as of the document's day: plain ones, and those that are damaged in ways that such tables
 * are. A repair may only give an organisation that no undamaged name of the document means.
 */
final class HubNames {
    private static final String LEAKED = "label-in-name";
    private static final String SEVERAL = "entry-of-several";
    private static final String HALVES = "entries-of-one";
    private static final String MISREAD = "name-misread";

    private static final Map<String, DiagnosticCode> CODES = Map.of(
            LEAKED, DiagnosticCode.CELLS_SPLIT,
            SEVERAL, DiagnosticCode.CELLS_SPLIT,
            HALVES, DiagnosticCode.NAME_JOINED);

    private final NamesOnDay known;
    private final Set<String> codes;
    private final Optional<LocalDate> day;
    private final TwoPartNames halves;
    private final Claims claims;
    private final Map<String, LabelSet> labels = new HashMap<>();
    private final Map<String, HubPrinted> damaged = new HashMap<>();

    /** What is known on a day. */
    HubNames(OrganisationRegistry registry, Optional<LocalDate> day) {
        this.known = new NamesOnDay(NameResolver.of(registry), day);
        this.day = day;
        this.codes = registry.all().stream()
                .map(organisation -> organisation.code().text())
                .collect(Collectors.toUnmodifiableSet());
        List<Organisation> open = day.map(registry::openOn).orElseGet(registry::all);
        this.halves = new TwoPartNames(open.stream().map(this::nameOf).toList());
        this.claims = Claims.of(open);
    }

    /** Whether a text is the code of any organisation. */
    boolean isCode(String text) {
        return codes.contains(text);
    }

    /**
     * How an entry is read.
     *
     * @param organisation what it means
     * @param printed what is printed for it
     * @param repair what was restored, where anything was
     */
    record Reading(Organisation organisation, String printed, Optional<Repair> repair) {}

    /** Under which code a repair is reported. */
    static DiagnosticCode codeOf(Repair repair) {
        return CODES.getOrDefault(repair.rule(), DiagnosticCode.OCR_SUSPECT);
    }

    /** What identifies the organisation that a name means. */
    Optional<String> key(String name) {
        return find(name).map(organisation -> organisation.code().text());
    }

    Optional<Organisation> find(String name) {
        return known.resolve(name) instanceof Resolved resolved
                ? Optional.of(resolved.organisation())
                : Optional.empty();
    }

    boolean isKnown(String name) {
        return find(name).isPresent();
    }

    Optional<Organisation> findFree(String name) {
        return find(name).filter(organisation -> claims.isFree(organisation.code()));
    }

    void take(Organisation organisation, HubPrinted entry) {
        claims.add(organisation.code(), entry.line().number());
    }

    String nameOf(Organisation organisation) {
        return day.map(organisation::nameOn).orElse(organisation.name());
    }

    /** Notes which organisations undamaged names mean, and which names are damaged. */
    void reserve(List<HubPrinted> printed) {
        for (HubPrinted entry : printed) {
            if (entry.own().origin() != Origin.PAGE_TEXT) {
                find(entry.name())
                        .ifPresentOrElse(
                                found -> take(found, entry),
                                () -> damaged.putIfAbsent(hubKey(entry, entry.name()), entry));
            }
        }
    }

    /** What a damaged entry means, with another one where that is read together with it, which is then consumed. */
    List<Reading> repaired(HubPrinted entry, Set<HubPrinted> consumed) {
        List<Reading> readings = withoutLabel(entry);
        if (readings.isEmpty()) {
            readings = ofSeveral(entry);
        }
        if (readings.isEmpty()) {
            readings = ofHalves(entry, consumed);
        }
        if (readings.isEmpty()) {
            readings = misread(entry);
        }
        readings.forEach(reading -> take(reading.organisation(), entry));
        return readings;
    }

    private List<Reading> withoutLabel(HubPrinted entry) {
        String bare = entry.name().replaceFirst("^(?i:nhs) ", "");
        return entry.labels().hub().stream()
                .map(hub -> labels.computeIfAbsent(hub, label -> LabelSet.of(List.of(label))))
                .flatMap(label -> label.takeFirst(bare).stream())
                .flatMap(label -> findFree("NHS " + label.rest()).stream()
                        .map(found -> reading(
                                entry,
                                found,
                                LEAKED,
                                "the name begins with the hub's label '" + label.label() + "', and '" + label.rest()
                                        + "' is the name of a group of the day that stands nowhere else")))
                .toList();
    }

    private List<Reading> ofSeveral(HubPrinted entry) {
        return SplitName.find(entry.name(), part -> findFree(part).isPresent()).stream()
                .filter(parts -> new HashSet<>(parts).size() == parts.size())
                .flatMap(parts -> parts.stream()
                        .flatMap(part -> findFree(part).stream())
                        .map(found -> reading(
                                entry,
                                found,
                                SEVERAL,
                                "no single group has this name, and its parts '" + String.join("' and '", parts)
                                        + "' are names of groups of the day that stand nowhere else")))
                .toList();
    }

    private List<Reading> ofHalves(HubPrinted entry, Set<HubPrinted> consumed) {
        for (TwoPartNames.Whole whole : halves.with(entry.name())) {
            Optional<HubPrinted> other = Optional.ofNullable(
                            damaged.get(hubKey(entry, whole.otherThan(TwoPartNames.form(entry.name())))))
                    .filter(found -> !consumed.contains(found));
            Optional<Organisation> organisation = findFree(whole.name());
            if (other.isPresent() && organisation.isPresent()) {
                consumed.add(other.get());
                String both = entry.name() + "; " + other.get().name();
                String evidence = "neither part is a group of its own; together they are the name of "
                        + organisation.get().code() + ", which stands nowhere else; the second part is in line "
                        + other.get().line().number();
                Repair repair = Repair.of(HALVES, both, nameOf(organisation.get()), evidence);
                return List.of(new Reading(organisation.get(), both, Optional.of(repair)));
            }
        }
        return List.of();
    }

    /** How many damaged entries were not compared with names that are like theirs, because there are too many. */
    int notCompared() {
        return known.notCompared();
    }

    private List<Reading> misread(HubPrinted entry) {
        return known.resolveMisread(entry.name(), claims.free()) instanceof Resolved resolved
                ? List.of(new Reading(resolved.organisation(), entry.name(), Optional.of(misreading(entry, resolved))))
                : List.of();
    }

    private Repair misreading(HubPrinted entry, Resolved resolved) {
        return new Repair(
                MISREAD,
                entry.name(),
                nameOf(resolved.organisation()),
                List.of(resolved.explanation()),
                resolved.alternatives().stream().map(Object::toString).toList());
    }

    private Reading reading(HubPrinted entry, Organisation found, String rule, String evidence) {
        return new Reading(found, entry.name(), Optional.of(Repair.of(rule, entry.name(), nameOf(found), evidence)));
    }

    private static String hubKey(HubPrinted entry, String name) {
        return TwoPartNames.form(name) + " in " + entry.labels().hub().orElse("");
    }
}
