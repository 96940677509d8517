package io.github.fairshare.core.generators;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of organisations, their codes, and days on which they can be asked for. */
public final class OrganisationArbitraries {
    /** Registries end with the newest boards; whoever is open then stays open. */
    private static final LocalDate LAST = LocalDate.of(2030, Month.DECEMBER, 31);

    private OrganisationArbitraries() {}

    /**
     * Codes of the right form, whether an organisation has them or not.
     *
     * @return three to six capital letters and digits
     */
    public static Arbitrary<OrganisationCode> codes() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofMinLength(3)
                .ofMaxLength(6)
                .map(OrganisationCode::of);
    }

    /**
     * Clinical commissioning groups.
     *
     * @return any of the bundled registry, open or closed
     */
    public static Arbitrary<Organisation> ccgs() {
        return Arbitraries.of(OrganisationRegistry.ccgs().all());
    }

    /**
     * Days, those on which organisations open and close more often than others.
     *
     * @return 1 January 2013 to 31 December 2022
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2013, 2022);
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2013, Month.JANUARY, 1).toEpochDay(),
                        LocalDate.of(2022, Month.DECEMBER, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(
                Tuple.of(2, any),
                Tuple.of(1, years.map(year -> LocalDate.of(year, Month.MARCH, 31))),
                Tuple.of(1, years.map(year -> LocalDate.of(year, Month.APRIL, 1))));
    }

    /**
     * Registries as of a day on which some of their organisations were open, days of change more often than others.
     *
     * @return clinical commissioning groups, primary care trusts and integrated care boards, each as often
     */
    public static Arbitrary<RegistryDay> registries() {
        return Arbitraries.of(OrganisationRegistry.ccgs(), OrganisationRegistry.pcts(), OrganisationRegistry.icbs())
                .flatMap(registry -> days(registry).map(day -> new RegistryDay(registry, day)));
    }

    private static Arbitrary<LocalDate> days(OrganisationRegistry registry) {
        List<LocalDate> changes = registry.all().stream()
                .flatMap(body ->
                        Stream.of(body.open(), body.close(), body.close().plusDays(1)))
                .filter(day -> !day.isAfter(LAST))
                .distinct()
                .sorted()
                .toList();
        LocalDate first = changes.get(0);
        LocalDate last = changes.get(changes.size() - 1);
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(changes)),
                        Tuple.of(
                                2,
                                Arbitraries.longs()
                                        .between(first.toEpochDay(), last.toEpochDay())
                                        .map(LocalDate::ofEpochDay)))
                .filter(day -> !registry.openOn(day).isEmpty());
    }
}
