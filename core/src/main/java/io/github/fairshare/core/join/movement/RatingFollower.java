package io.github.fairshare.core.join.movement;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows CCGs from one table of ratings to a later one. */
final class RatingFollower {
    private final RatingTable earlier;
    private final RatingTable later;
    private final OrganisationRegistry registry;
    private final List<Organisation> before;
    private final Map<OrganisationCode, List<Organisation>> partsOf = new TreeMap<>();
    private final List<RatingStep> steps = new ArrayList<>();
    private final List<NotCompared> notCompared = new ArrayList<>();

    RatingFollower(RatingTable earlier, RatingTable later, OrganisationRegistry registry) {
        this.earlier = earlier;
        this.later = later;
        this.registry = registry;
        this.before = concerned(earlier);
        before.forEach(part -> registry.findSuccessorOn(part.code(), later.day())
                .ifPresent(whole -> partsOf.computeIfAbsent(whole.code(), code -> new ArrayList<>())
                        .add(part)));
    }

    RatingMovement follow() {
        before.forEach(this::followOne);
        concerned(later).stream()
                .filter(whole -> parts(whole).size() != 1)
                .forEach(whole -> notCompared.add(
                        new NotCompared(whole, Optional.empty(), later.find(whole.code()), origin(parts(whole)))));
        notCompared.sort(Comparator.comparing(line -> line.organisation().code()));
        return new RatingMovement(earlier, later, steps, notCompared);
    }

    private void followOne(Organisation part) {
        Optional<Rating> from = earlier.find(part.code());
        Optional<Organisation> successor = registry.findSuccessorOn(part.code(), later.day());
        if (successor.isEmpty()) {
            leaveOut(part, from, "not open on " + later.day() + ", and without a successor that was");
            return;
        }
        Organisation whole = successor.get();
        List<Organisation> parts = parts(whole);
        if (parts.size() > 1) {
            leaveOut(
                    part, from, "one of " + parts.size() + " that " + whole.code() + " was made from: " + codes(parts));
            return;
        }
        Optional<Rating> to = later.find(whole.code());
        if (from.isPresent() && to.isPresent()) {
            steps.add(new RatingStep(part, whole, from.get(), to.get(), changes(part)));
        } else {
            notCompared.add(new NotCompared(part, from, to, gaps(part, whole)));
        }
    }

    private void leaveOut(Organisation part, Optional<Rating> from, String reason) {
        notCompared.add(new NotCompared(part, from, Optional.empty(), reason));
    }

    private String gaps(Organisation part, Organisation whole) {
        return Stream.of(
                        earlier.find(part.code()).isEmpty()
                                ? Optional.of(earlier.whyMissing(part.code()))
                                : Optional.<String>empty(),
                        later.find(whole.code()).isEmpty()
                                ? Optional.of(later.whyMissing(whole.code()))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String origin(List<Organisation> parts) {
        return parts.isEmpty()
                ? "not open on " + earlier.day() + ", and made from none that was"
                : "made from " + parts.size() + ": " + codes(parts);
    }

    private List<LocalDate> changes(Organisation part) {
        return part.footprintChanges().stream()
                .filter(day -> day.isAfter(earlier.day()) && !day.isAfter(later.day()))
                .toList();
    }

    private List<Organisation> parts(Organisation whole) {
        return partsOf.getOrDefault(whole.code(), List.of());
    }

    private List<Organisation> concerned(RatingTable table) {
        Set<OrganisationCode> codes = new TreeSet<>(table.ratings().keySet());
        codes.addAll(table.unreadable());
        registry.openOn(table.day()).forEach(organisation -> codes.add(organisation.code()));
        return codes.stream()
                .map(code -> registry.find(code)
                        .orElseThrow(() -> new IllegalArgumentException("the " + table.title() + " has the code " + code
                                + ", which no CCG of the registry ever had")))
                .toList();
    }

    private static String codes(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.code().text())
                .collect(Collectors.joining(", "));
    }
}
