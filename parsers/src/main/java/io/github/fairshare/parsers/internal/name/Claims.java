package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a document mean which organisation: a damaged row can only mean one that no other row means. For one
 * thread.
 */
public final class Claims {
    private final Set<OrganisationCode> free;
    private final Map<OrganisationCode, Set<Integer>> claimants = new HashMap<>();

    private Claims(Set<OrganisationCode> free) {
        this.free = free;
    }

    /**
     * Nothing is claimed yet of the organisations of a day.
     *
     * @param registry the organisations
     * @param day the document's day; empty for all times
     * @return all of them are free
     */
    public static Claims on(OrganisationRegistry registry, Optional<LocalDate> day) {
        return of(day.map(registry::openOn).orElseGet(registry::all));
    }

    /**
     * Nothing is claimed yet of some organisations.
     *
     * @param organisations those that can be free; of others, too, it is kept who claims them
     * @return all of them are free
     */
    public static Claims of(Collection<Organisation> organisations) {
        Set<OrganisationCode> free = new HashSet<>();
        organisations.forEach(organisation -> free.add(organisation.code()));
        return new Claims(free);
    }

    /**
     * Notes that a row means an organisation.
     *
     * @param code the organisation
     * @param row whatever tells rows apart that are not the same claim, such as a line or a place in a list
     */
    public void add(OrganisationCode code, int row) {
        free.remove(code);
        claimants.computeIfAbsent(code, unclaimed -> new HashSet<>()).add(row);
    }

    /**
     * Whether no row means an organisation.
     *
     * @param code the organisation
     * @return false for one that is not of the day
     */
    public boolean isFree(OrganisationCode code) {
        return free.contains(code);
    }

    /**
     * Whether one row means an organisation, and no other.
     *
     * @param code the organisation
     * @return false where none does, and where several do
     */
    public boolean isOfOne(OrganisationCode code) {
        return claimants.getOrDefault(code, Set.of()).size() == 1;
    }

    /**
     * The organisations that no row means.
     *
     * @return a view, which shrinks with each claim
     */
    public Set<OrganisationCode> free() {
        return Collections.unmodifiableSet(free);
    }
}
