package io.github.fairshare.core.join;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.CareBoards;
import io.github.fairshare.core.organisation.CareBoards.Membership;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds figures of one day's bodies up to the bodies of another day; from July 2022 on these are care boards. */
final class RollUp {
    private final OrganisationRegistry registry;
    private final LocalDate from;
    private final LocalDate to;

    private RollUp(OrganisationRegistry registry, LocalDate from, LocalDate to) {
        this.registry = registry;
        this.from = from;
        this.to = to;
    }

    static RollUp of(OrganisationRegistry registry, Optional<LocalDate> from, LocalDate to) {
        LocalDate start = from.orElseThrow(
                () -> new IllegalArgumentException(
                        "the table of targets has no day, so it cannot be told what became of its CCGs; read it with the day given"));
        if (to.isBefore(start)) {
            throw new IllegalArgumentException(
                    "figures of " + start + " add up to bodies of a later day; given was " + to);
        }
        return new RollUp(registry, start, to);
    }

    List<RolledUp> add(Map<OrganisationCode, PrintedFigure> figures) {
        Map<OrganisationCode, List<Organisation>> partsByBody = new TreeMap<>();
        for (Organisation part : registry.openOn(from)) {
            findBody(part)
                    .ifPresent(body -> partsByBody
                            .computeIfAbsent(body, code -> new ArrayList<>())
                            .add(part));
        }
        return partsByBody.entrySet().stream()
                .flatMap(entry ->
                        registry
                                .find(entry.getKey())
                                .or(() -> OrganisationRegistry.icbs().find(entry.getKey()))
                                .stream()
                                .map(body -> line(body, entry.getValue(), figures)))
                .filter(line -> !line.parts().isEmpty())
                .toList();
    }

    /** What a body became by the later day; groups became part of boards. */
    private Optional<OrganisationCode> findBody(Organisation part) {
        return registry.findSuccessorOn(part.code(), to)
                .map(Organisation::code)
                .or(() -> membership(part).map(Membership::board));
    }

    private Optional<Membership> membership(Organisation part) {
        return to.isBefore(CareBoards.FIRST_DAY)
                ? Optional.empty()
                : registry.findSuccessorOn(part.code(), CareBoards.FIRST_DAY.minusDays(1))
                        .flatMap(last -> CareBoards.of(last.code()));
    }

    private RolledUp line(Organisation body, List<Organisation> parts, Map<OrganisationCode, PrintedFigure> figures) {
        List<OrganisationCode> present = codes(
                parts.stream().filter(part -> figures.containsKey(part.code())).toList());
        BigDecimal sum = present.stream()
                .flatMap(code -> Optional.ofNullable(figures.get(code)).stream())
                .map(PrintedFigure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RolledUp(
                body,
                sum,
                present,
                codes(parts.stream()
                        .filter(part -> !figures.containsKey(part.code()))
                        .toList()),
                codes(parts.stream().filter(this::hasChanged).toList()));
    }

    private boolean hasChanged(Organisation part) {
        return part.footprintChanges().stream().anyMatch(day -> day.isAfter(from) && !day.isAfter(to))
                || membership(part).filter(Membership::footprintChanged).isPresent();
    }

    private static List<OrganisationCode> codes(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::code).toList();
    }
}
