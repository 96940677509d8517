package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the day that a document prints can be that of the bodies which it names: it is that of a reprint where most of
 * them were not open on it.
 *
 * @param registries where they are looked up
 * @param day the printed one
 */
public record DayOfBodies(List<OrganisationRegistry> registries, LocalDate day) {
    /** Fewer may be misprinted. */
    private static final int FEWEST = 3;

    /** Copies the list. */
    public DayOfBodies {
        registries = List.copyOf(registries);
    }

    /**
     * The printed day where it is theirs; says in the log where it is not, or where there is none.
     *
     * @param printed the day that was found
     * @param registries where bodies are looked up
     * @param bodies as printed
     * @param document the document
     * @return empty where names are to be looked up over all dates
     */
    public static Optional<AsOf> held(
            Optional<AsOf> printed,
            List<OrganisationRegistry> registries,
            List<CodedName> bodies,
            OpenDocument document) {
        Optional<DayOfBodies> other =
                printed.map(found -> new DayOfBodies(registries, found.day())).filter(found -> !found.isOf(bodies));
        other.ifPresentOrElse(found -> found.report(document.log()), () -> document.reportDate(printed));
        return other.isPresent() ? Optional.empty() : printed;
    }

    /**
     * Whether the day is theirs.
     *
     * @param bodies as printed
     * @return false where most of those that are known at all, three or more, were not open on it
     */
    public boolean isOf(List<CodedName> bodies) {
        List<CodedName> known = bodies.stream().distinct().filter(this::isKnown).toList();
        long open = known.stream().filter(this::isOpen).count();
        return known.size() < FEWEST || open * 2 > known.size();
    }

    private boolean isKnown(CodedName body) {
        return registries.stream()
                .anyMatch(registry -> find(registry, body, Optional.empty()).isPresent());
    }

    private boolean isOpen(CodedName body) {
        return registries.stream()
                .anyMatch(registry -> find(registry, body, Optional.of(day)).isPresent());
    }

    private static Optional<Organisation> find(OrganisationRegistry registry, CodedName body, Optional<LocalDate> day) {
        return OrganisationCode.find(body.code())
                .flatMap(registry::find)
                .or(() -> NameResolver.of(registry).resolve(body.name(), Optional.empty()) instanceof Resolved found
                        ? Optional.of(found.organisation())
                        : Optional.empty())
                .filter(found -> day.map(date -> mayBeOpen(found, date)).orElse(true));
    }

    /** Days that are derived from lists by year say nothing about the time before the first list. */
    private static boolean mayBeOpen(Organisation body, LocalDate day) {
        return body.isOpenOn(day) || (body.daysBasis() == Basis.DERIVED && day.isBefore(body.open()));
    }

    private void report(DiagnosticLog log) {
        log.add(DiagnosticLog.of(
                Severity.WARNING,
                DiagnosticCode.DATE_UNKNOWN,
                "most bodies of the table were not open on " + day
                        + ", which the document prints, so that it is not their"
                        + " day, and they were looked up over all dates; give the day if it is known"));
    }
}
