package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Rule;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.OrganisationLookup.Found;
import io.github.fairshare.parsers.internal.name.SeveralRows;
import io.github.fairshare.parsers.internal.text.OneLetter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bodies that a table of allocations speaks of: those of its registers that were open on its day. Bodies that are in
 * none, such as those before the first list, are kept as printed.
 */
final class AllocationBodies {
    private final Map<AllocationRegister, OrganisationLookup> lookups = new EnumMap<>(AllocationRegister.class);
    private final List<OrganisationLookup> ofNames;
    private final DiagnosticLog log;

    AllocationBodies(List<AllocationRegister> registers, Optional<LocalDate> day, DiagnosticLog log) {
        // What kind of body a code means needs no word of the table, but for boards.
        Stream.concat(Stream.of(AllocationRegister.PCTS, AllocationRegister.CCGS), registers.stream())
                .distinct()
                .forEach(register -> lookups.put(register, register.lookup(day, log)));
        this.ofNames = registers.stream()
                .flatMap(register -> Optional.ofNullable(lookups.get(register)).stream())
                .toList();
        this.log = log;
    }

    /** The body of a row. */
    Found find(AllocationRow row, Kind kind) {
        Optional<OrganisationCode> printed = OrganisationCode.find(row.code());
        if (kind != Kind.BODY) {
            return new Found(printed, Status.EXACT, List.of());
        }
        SourceLine line = row.lines().first();
        Optional<OrganisationLookup> listing = lookups.values().stream()
                .filter(lookup -> lookup.isCode(row.code()))
                .findFirst();
        if (listing.isPresent()) {
            return listing.get().byCode(line, row.code(), row.name());
        }
        if (printed.filter(code -> !isMisreadCodeOf(code.text(), row.name())).isPresent()) {
            return SeveralRows.report(line, row.code(), row.name(), AllocationCodes::isListed, log)
                    ? new Found(Optional.empty(), Status.UNRESOLVED, List.of())
                    : unlisted(line, printed, "the code " + row.code() + " is not in the lists of bodies");
        }
        return named(row, line);
    }

    /** Whether a code that no list has is one character off that of the body which the name means, or no code's form. */
    private boolean isMisreadCodeOf(String code, String name) {
        boolean digits = code.chars().noneMatch(Character::isLetter);
        return knowing(name).stream()
                .flatMap(lookup -> lookup.resolve(name) instanceof Resolved found
                        ? Stream.of(found.organisation().code().text())
                        : Stream.empty())
                .anyMatch(known -> digits || isMisreading(code, known));
    }

    /** One character is another one, some are letters for digits, or the code has run together with the name. */
    private static boolean isMisreading(String code, String known) {
        return OneLetter.isBetween(code, known)
                || (known.length() != code.length() && code.startsWith(known))
                || (known.length() == code.length()
                        && IntStream.range(0, code.length())
                                .allMatch(at -> known.charAt(at) == code.charAt(at)
                                        || (Character.isDigit(known.charAt(at))
                                                && FigureMarks.isLikeDigit(code.charAt(at)))));
    }

    private Found named(AllocationRow row, SourceLine line) {
        List<OrganisationLookup> knowing = knowing(row.name());
        List<OrganisationLookup> closed = ofNames.stream()
                .filter(lookup -> isClosed(lookup.resolve(row.name())))
                .toList();
        boolean one = knowing.size() == 1;
        if (one || (knowing.isEmpty() && !closed.isEmpty())) {
            OrganisationLookup lookup = one ? knowing.get(0) : closed.get(0);
            return row.code().isBlank()
                    ? lookup.byName(line, row.name())
                    : lookup.byNameInstead(line, row.code(), row.name());
        }
        return unlisted(line, Optional.empty(), "the name '" + row.name() + "' is not in the lists of bodies");
    }

    /** Bodies of two registers may differ by nothing but the word for their kind, which the exact name has. */
    private List<OrganisationLookup> knowing(String name) {
        List<OrganisationLookup> knowing = ofNames.stream()
                .filter(lookup -> lookup.resolve(name) instanceof Resolved)
                .toList();
        return knowing.size() < 2
                ? knowing
                : knowing.stream()
                        .filter(lookup ->
                                lookup.resolve(name) instanceof Resolved resolved && resolved.rule() == Rule.EXACT)
                        .toList();
    }

    private Found unlisted(SourceLine line, Optional<OrganisationCode> code, String reason) {
        log.add(DiagnosticLog.at(
                line, Severity.WARNING, DiagnosticCode.NAME_UNRESOLVED, reason + "; the row is kept as printed"));
        return new Found(code, code.isPresent() ? Status.EXACT : Status.UNRESOLVED, List.of());
    }

    private static boolean isClosed(Resolution resolution) {
        return resolution instanceof Unresolved unresolved && unresolved.reason() == Reason.NOT_OPEN;
    }
}
