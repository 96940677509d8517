package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.organisation.CareBoards;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register of the bodies that tables of allocations speak of. Bodies of different registers may share their names. */
enum AllocationRegister {
    /** Primary care trusts. */
    PCTS(OrganisationRegistry.pcts(), "\\bpcts?\\b|primary care trust"),
    /** Clinical commissioning groups. */
    CCGS(OrganisationRegistry.ccgs(), "\\bccgs?\\b|clinical commissioning"),
    /** Integrated care boards. */
    ICBS(OrganisationRegistry.icbs(), "\\bicbs?\\b|\\b(?:integrated )?care boards?\\b");

    private static final int TITLES = 3;
    private static final int LONGEST_TITLE = 300;

    @SuppressWarnings("ImmutableEnumChecker") // Registries cannot be changed, though nothing says so.
    private final OrganisationRegistry registry;

    private final Pattern words;

    AllocationRegister(OrganisationRegistry registry, String words) {
        this.registry = registry;
        this.words = Pattern.compile(words);
    }

    /**
     * Where the bodies of a table are looked up: among the kinds that its heading, the lines above it and the names of its
     * rows speak of. Boards are asked only where one of these or the day says so; where nothing does, trusts and groups.
     */
    static List<AllocationRegister> of(AllocationTable table, List<String> above, Optional<LocalDate> day) {
        Set<AllocationRegister> said = Stream.of(
                        Stream.of(table.headingText()),
                        above.stream()
                                .skip(Math.max(0, above.size() - TITLES))
                                .filter(text -> text.length() <= LONGEST_TITLE),
                        table.rows().stream().map(AllocationRow::name))
                .flatMap(texts -> texts)
                .flatMap(text -> saidBy(text).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AllocationRegister.class)));
        if (day.filter(date -> !date.isBefore(CareBoards.FIRST_DAY)).isPresent()) {
            said.add(ICBS);
        }
        return said.isEmpty() ? List.of(PCTS, CCGS) : List.copyOf(said);
    }

    private static List<AllocationRegister> saidBy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(register -> register.words.matcher(lower).find())
                .toList();
    }

    /** The registers in which a name is looked up by itself, whatever its table says. */
    static List<AllocationRegister> ofName(String name) {
        return ICBS.words.matcher(name.toLowerCase(Locale.ROOT)).find() ? List.of(ICBS) : List.of(PCTS, CCGS);
    }

    OrganisationRegistry registry() {
        return registry;
    }

    NameResolver resolver() {
        return NameResolver.of(registry);
    }

    OrganisationLookup lookup(Optional<LocalDate> day, DiagnosticLog log) {
        return new OrganisationLookup(registry, covered(day), log);
    }

    /** Days that are derived from lists by year say nothing about the time before the first list. */
    private Optional<LocalDate> covered(Optional<LocalDate> day) {
        Optional<Organisation> first =
                registry.all().stream().min((one, other) -> one.open().compareTo(other.open()));
        return day.filter(date -> first.filter(
                        organisation -> organisation.daysBasis() == Basis.DERIVED && date.isBefore(organisation.open()))
                .isEmpty());
    }
}
