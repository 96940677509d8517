package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationAlias;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Rule;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the organisation that a printed code and name mean on the document's day. Where a code is printed the code wins,
 * and a name that does not go with it is reported.
 */
public final class OrganisationLookup {
    private static final int LONGEST_NAME = 200;

    private final OrganisationRegistry registry;
    private final NamesOnDay names;
    private final Optional<LocalDate> day;
    private final DiagnosticLog log;

    /**
     * A lookup for one document.
     *
     * @param registry the organisations
     * @param day the document's day; empty for all times
     * @param log what there is to say goes here
     */
    public OrganisationLookup(OrganisationRegistry registry, Optional<LocalDate> day, DiagnosticLog log) {
        this.registry = registry;
        this.names = new NamesOnDay(NameResolver.of(registry), day);
        this.day = day;
        this.log = log;
    }

    /**
     * What was found.
     *
     * @param code the organisation, empty where the status is UNRESOLVED
     * @param status how it was found
     * @param repairs what was restored
     */
    public record Found(Optional<OrganisationCode> code, Status status, List<Repair> repairs) {
        private static final Found NOTHING = new Found(Optional.empty(), Status.UNRESOLVED, List.of());

        private static Found exact(Organisation organisation) {
            return new Found(Optional.of(organisation.code()), Status.EXACT, List.of());
        }

        private static Found repaired(Organisation organisation, Repair repair) {
            return new Found(Optional.of(organisation.code()), Status.REPAIRED, List.of(repair));
        }
    }

    /**
     * The organisation of a row that prints a code.
     *
     * @param line where it stands
     * @param code the printed code
     * @param name the printed name, or empty text
     * @return what was found
     */
    public Found byCode(SourceLine line, String code, String name) {
        Optional<Organisation> known = OrganisationCode.find(code).flatMap(registry::find);
        if (known.isEmpty()) {
            return byNameInstead(line, code, name);
        }
        Organisation organisation = known.get();
        if (!day.map(organisation::isOpenOn).orElse(true)) {
            unresolved(line, organisation.describe() + " was not open on " + day.orElseThrow());
            return Found.NOTHING;
        }
        if (!isName(name) && SeveralRows.report(line, code, name, this::isCode, log)) {
            return Found.NOTHING;
        }
        return reportDrift(line, organisation, name) ? Found.NOTHING : Found.exact(organisation);
    }

    /**
     * The organisation of a row in a table that prints no codes.
     *
     * @param line where it stands
     * @param name the printed name
     * @return what was found
     */
    public Found byName(SourceLine line, String name) {
        Resolution resolution = names.resolve(name);
        if (resolution instanceof Resolved resolved) {
            reportVariant(line, resolved);
            return Found.exact(resolved.organisation());
        }
        unresolved(line, resolution.explanation());
        return Found.NOTHING;
    }

    /**
     * What a printed name means, without a word about it in the log.
     *
     * @param name the printed name
     * @return the answer as of the document's day
     */
    public Resolution resolve(String name) {
        return names.resolve(name);
    }

    /**
     * Whether a text is the name of an organisation, open on the document's day or not.
     *
     * @param text any text
     * @return false for a name that nothing ever had
     */
    public boolean isName(String text) {
        Resolution resolution = text.length() > LONGEST_NAME || text.isEmpty() || text.indexOf('"') >= 0
                ? new Resolution.Unresolved(text, Resolution.Reason.UNKNOWN, List.of(), "")
                : names.resolve(text);
        return !(resolution instanceof Resolution.Unresolved unresolved
                && unresolved.reason() == Resolution.Reason.UNKNOWN);
    }

    /**
     * Whether a text is the code of an organisation.
     *
     * @param text any text
     * @return true for codes of all times
     */
    public boolean isCode(String text) {
        return OrganisationCode.find(text).flatMap(registry::find).isPresent();
    }

    /**
     * The organisation of a row whose name may have been misread.
     *
     * @param line where it stands
     * @param name the printed name
     * @param free the organisations that no other row means
     * @return what was found; REPAIRED where letters differ
     */
    public Found byMisreadName(SourceLine line, String name, Set<OrganisationCode> free) {
        return byResolution(line, names.resolveMisread(name, free));
    }

    public Resolution resolveMisread(String name, Set<OrganisationCode> free) {
        return names.resolveMisread(name, free);
    }

    public int notCompared() {
        return names.notCompared();
    }

    /** The organisation of a row whose name has been resolved already; REPAIRED where letters differ. */
    public Found byResolution(SourceLine line, Resolution resolution) {
        if (!(resolution instanceof Resolved resolved)) {
            unresolved(line, resolution.explanation());
            return Found.NOTHING;
        }
        if (resolved.rule() != Rule.FUZZY) {
            reportVariant(line, resolved);
            return Found.exact(resolved.organisation());
        }
        Organisation organisation = resolved.organisation();
        String registered = day.map(organisation::nameOn).orElse(organisation.name());
        List<String> alternatives =
                resolved.alternatives().stream().map(Object::toString).toList();
        Repair repair =
                new Repair("name-misread", resolved.asked(), registered, List.of(resolved.explanation()), alternatives);
        return Found.repaired(
                organisation,
                log.addRepair(
                        variant(line, Severity.WARNING, organisation, "misread", resolved.explanation()),
                        repair,
                        alternatives));
    }

    /**
     * The organisation of a row whose code is missing or damaged.
     *
     * @param line where it stands
     * @param code what is printed instead of a code, or empty text
     * @param name the printed name
     * @return what was found
     */
    public Found byNameInstead(SourceLine line, String code, String name) {
        Resolution resolution = names.resolve(name);
        if (!(resolution instanceof Resolved resolved)) {
            unresolved(line, "the code '" + code + "' is not known, and " + resolution.explanation());
            return Found.NOTHING;
        }
        Organisation organisation = resolved.organisation();
        String found = organisation.code().text();
        Repair repair = log.addRepair(
                DiagnosticLog.at(
                        line,
                        Severity.WARNING,
                        DiagnosticCode.OCR_SUSPECT,
                        "the code " + (code.isEmpty() ? "is missing" : "'" + code + "' is not known")
                                + "; the name means " + found),
                Repair.of("code-from-name", code, found, resolved.explanation()));
        return Found.repaired(organisation, repair);
    }

    /**
     * The known groups of organisations that a name means or mentions.
     *
     * @param name for example "GREATER MANCHESTER (AGGREGATION OF 10 CCGs)"
     * @return for example "Greater Manchester"; usually none
     */
    public List<String> groupsIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return registry.groups().stream()
                .filter(group -> lower.contains(group.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * The members of some groups on the document's day.
     *
     * @param groups names of groups
     * @return in the order of their codes; empty where the day is not known
     */
    public List<Organisation> membersOf(List<String> groups) {
        return groups.stream()
                .flatMap(group -> day.stream().flatMap(date -> registry.membersOn(group, date).stream()))
                .toList();
    }

    private void unresolved(SourceLine line, String explanation) {
        log.add(DiagnosticLog.at(line, Severity.ERROR, DiagnosticCode.NAME_UNRESOLVED, explanation));
    }

    /** Says what is to be said of a name beside a code; whether it is, or holds, the name of another. */
    private boolean reportDrift(SourceLine line, Organisation organisation, String name) {
        if (name.isEmpty()) {
            return false;
        }
        Resolution resolution = names.resolve(name);
        if (resolution instanceof Resolved resolved
                && resolved.organisation().code().equals(organisation.code())) {
            reportVariant(line, resolved);
            return false;
        }
        boolean another = resolution instanceof Resolved
                || NameBesideCode.of(name, organisation).holdsOthers();
        String variant = another ? "other-organisation" : "unknown-name";
        log.add(variant(
                line,
                Severity.WARNING,
                organisation,
                variant,
                "the code " + organisation.code() + " stands beside a name that is not its own: "
                        + resolution.explanation()));
        return another;
    }

    private void reportVariant(SourceLine line, Resolved resolved) {
        if (resolved.rule() == Rule.OTHER_TIME) {
            log.add(variant(line, Severity.WARNING, resolved.organisation(), "former-name", resolved.explanation()));
        }
        resolved.alias()
                .map(OrganisationAlias::kind)
                .ifPresent(kind -> log.add(variant(
                        line,
                        Severity.INFO,
                        resolved.organisation(),
                        kind.name().toLowerCase(Locale.ROOT),
                        resolved.explanation())));
    }

    private ImmutableDiagnostic.Builder variant(
            SourceLine line, Severity severity, Organisation organisation, String variant, String message) {
        return DiagnosticLog.at(line, severity, DiagnosticCode.NAME_VARIANT, message)
                .putAttribute("code", organisation.code().text())
                .putAttribute("variant", variant)
                .putAttribute("registered_name", day.map(organisation::nameOn).orElse(organisation.name()));
    }
}
