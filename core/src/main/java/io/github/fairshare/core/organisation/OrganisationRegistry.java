package io.github.fairshare.core.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Organisations of one kind, asked as of a day: which were open, what became of one, what it was made from.
 *
 * <p>{@code OrganisationRegistry.ccgs().openOn(LocalDate.of(2017, 9, 1)).size()} is 207.
 */
public final class OrganisationRegistry {
    private final Map<OrganisationCode, Organisation> byCode;
    private final Map<OrganisationCode, Organisation> byLaterCode;
    private final Map<String, Set<OrganisationCode>> groups;
    private final List<OrganisationAlias> aliases;
    private Optional<NameResolver> names = Optional.empty();

    private OrganisationRegistry(
            Collection<Organisation> organisations,
            Map<String, Set<OrganisationCode>> groups,
            List<OrganisationAlias> aliases) {
        Map<OrganisationCode, Organisation> index = new TreeMap<>();
        for (Organisation organisation : organisations) {
            if (index.put(organisation.code(), organisation) != null) {
                throw new IllegalArgumentException(
                        "the code " + organisation.code() + " is given to two organisations");
            }
        }
        this.byCode = Collections.unmodifiableMap(index);
        this.byLaterCode = byLaterCode(organisations);
        this.groups = Map.copyOf(groups);
        this.aliases = List.copyOf(aliases);
        byCode.values().forEach(this::requireKnownSuccessor);
        groups.values().forEach(members -> members.forEach(this::require));
        aliases.forEach(alias -> require(alias.code()));
    }

    /**
     * All 248 clinical commissioning groups (CCGs) of England, 2013 to 2022.
     *
     * @return the bundled registry
     * @source Organisation Data Service and Office for National Statistics, published code lists 2013 to 2021
     */
    public static OrganisationRegistry ccgs() {
        return Ccgs.ALL;
    }

    /**
     * The primary care trusts (PCTs) of England as two published lists name them: 152 in 2009, 151 in 2012.
     *
     * <p>PCTs are known by the year of a list, not by day. Each list is taken to be in force from 1 April of its year
     * until the next list, or until the PCTs ended on 31 March 2013; so a first day is 1 April 2009 or 2012, a last day
     * 31 March 2012 or 2013, and the basis of all these days is DERIVED. On a day before 1 April 2009 none is open. The
     * code is that of the first list; {@link Organisation#laterCodes()} has the code of 2012 where it is another. The
     * groups are the strategic health authorities.
     *
     * @return the bundled registry
     * @source Organisation Data Service 2009 and Office for National Statistics April 2012, published code lists
     */
    public static OrganisationRegistry pcts() {
        return Pcts.ALL;
    }

    /**
     * The 42 integrated care boards (ICBs) of England as of 2023. Their groups are the regions. A board for which no last
     * day is known has 31 December 9999. Many bear the name of a CCG, so that they are a registry of their own.
     *
     * @return the bundled registry
     * @source Organisation Data Service and NHS England, published lists of 2023
     */
    public static OrganisationRegistry icbs() {
        return Icbs.ALL;
    }

    /**
     * A registry of other organisations.
     *
     * @param organisations each with a code of its own; successors have to be among them
     * @param aliases other spellings under which they are known
     * @return the registry
     * @throws IllegalArgumentException where a code is given twice or a successor or alias names an unknown code
     */
    public static OrganisationRegistry of(
            Collection<Organisation> organisations, Collection<OrganisationAlias> aliases) {
        return new OrganisationRegistry(organisations, Map.of(), List.copyOf(aliases));
    }

    static OrganisationRegistry of(
            Collection<Organisation> organisations,
            Map<String, Set<OrganisationCode>> groups,
            List<OrganisationAlias> aliases) {
        return new OrganisationRegistry(organisations, groups, aliases);
    }

    /**
     * All organisations, open or closed.
     *
     * @return in the order of their codes
     */
    @JsonValue
    public List<Organisation> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * The organisations open on a day.
     *
     * @param day for example 1 September 2017
     * @return in the order of their codes
     */
    public List<Organisation> openOn(LocalDate day) {
        return byCode.values().stream()
                .filter(organisation -> organisation.isOpenOn(day))
                .toList();
    }

    /**
     * The organisation with a code, which may be one of its later codes.
     *
     * @param code for example {@code 01H}
     * @return empty where no organisation here ever had it
     */
    public Optional<Organisation> find(OrganisationCode code) {
        return Optional.ofNullable(byCode.getOrDefault(code, byLaterCode.get(code)));
    }

    /**
     * What became of an organisation: the chain of its successors.
     *
     * @param code for example {@code 10T}
     * @return for example 15D, then D4U1Y; empty where it was never merged
     * @throws IllegalArgumentException where no organisation here ever had the code
     */
    public List<Organisation> successors(OrganisationCode code) {
        List<Organisation> chain = new ArrayList<>();
        Optional<Organisation> next = require(code).successor().map(this::require);
        while (next.isPresent() && chain.size() < byCode.size()) {
            chain.add(next.get());
            next = next.get().successor().map(this::require);
        }
        return List.copyOf(chain);
    }

    /**
     * The organisation that holds an organisation's place on a day: itself, or the successor open then.
     *
     * @param code for example {@code 10T}
     * @param day for example 1 April 2019
     * @return for example 15D; empty before the organisation opened or after its last successor closed
     * @throws IllegalArgumentException where no organisation here ever had the code
     */
    public Optional<Organisation> findSuccessorOn(OrganisationCode code, LocalDate day) {
        Organisation asked = require(code);
        return asked.isOpenOn(day)
                ? Optional.of(asked)
                : successors(code).stream()
                        .filter(successor -> successor.isOpenOn(day) && !day.isBefore(asked.open()))
                        .findFirst();
    }

    /**
     * What an organisation was made from.
     *
     * @param code for example {@code 15D}
     * @return for example 10G, 10T and 11C; empty for the first ones
     * @throws IllegalArgumentException where no organisation here ever had the code
     */
    public List<Organisation> predecessors(OrganisationCode code) {
        require(code);
        return byCode.values().stream()
                .filter(organisation -> organisation.successor().equals(Optional.of(code)))
                .toList();
    }

    /**
     * The organisations whose footprint changed while their ODS code was kept.
     *
     * @return in the order of their codes; eight of the CCGs
     */
    public List<Organisation> withChangedFootprint() {
        return byCode.values().stream()
                .filter(organisation -> !organisation.footprintChanges().isEmpty())
                .toList();
    }

    /**
     * The members of a named group that were open on a day.
     *
     * @param group for example "Greater Manchester"
     * @param day for example 1 September 2017
     * @return in the order of their codes, for example ten; empty for a group that is not known
     */
    public List<Organisation> membersOn(String group, LocalDate day) {
        return groups.getOrDefault(group, Set.of()).stream()
                .sorted()
                .map(this::require)
                .filter(organisation -> organisation.isOpenOn(day))
                .toList();
    }

    /**
     * The members of a named group, whenever they were open.
     *
     * @param group for example "London"
     * @return in the order of their codes; empty for a group that is not known
     */
    public List<Organisation> allMembers(String group) {
        return groups.getOrDefault(group, Set.of()).stream()
                .sorted()
                .map(this::require)
                .toList();
    }

    /**
     * The names of the groups.
     *
     * @return in alphabetical order
     */
    public Set<String> groups() {
        return Collections.unmodifiableSet(new TreeSet<>(groups.keySet()));
    }

    /**
     * Other spellings under which the organisations are known.
     *
     * @return with where each was seen
     */
    public List<OrganisationAlias> aliases() {
        return aliases;
    }

    /**
     * How many organisations there are.
     *
     * @return for example {@code 248 organisations, 00C to X2C4Y}
     */
    @Override
    public String toString() {
        return byCode.size() + " organisations"
                + byCode.keySet().stream()
                        .min(OrganisationCode::compareTo)
                        .map(first -> ", " + first + " to " + Collections.max(byCode.keySet()))
                        .orElse("");
    }

    /** The resolver of the names, made for the first who asks and shared by all. */
    synchronized NameResolver names() {
        NameResolver known = names.orElseGet(() -> new NameResolver(this));
        names = Optional.of(known);
        return known;
    }

    private static Map<OrganisationCode, Organisation> byLaterCode(Collection<Organisation> organisations) {
        Map<OrganisationCode, Organisation> index = new TreeMap<>();
        organisations.forEach(organisation -> organisation.laterCodes().forEach(code -> index.put(code, organisation)));
        return Collections.unmodifiableMap(index);
    }

    private void requireKnownSuccessor(Organisation organisation) {
        organisation.successor().ifPresent(this::require);
    }

    private Organisation require(OrganisationCode code) {
        Organisation found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no organisation here ever had the code " + code
                    + "; known are " + byCode.size() + ", for example "
                    + byCode.keySet().stream()
                            .limit(3)
                            .map(OrganisationCode::text)
                            .collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static final class Ccgs {
        private static final OrganisationRegistry ALL = RegistryResource.ccgs();
    }

    private static final class Pcts {
        private static final OrganisationRegistry ALL = PctResource.pcts();
    }

    private static final class Icbs {
        private static final OrganisationRegistry ALL = RegistryResource.icbs();
    }
}
