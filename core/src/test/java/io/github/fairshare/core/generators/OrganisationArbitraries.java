package io.github.fairshare.core.generators;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of organisations, their codes, and days on which they can be asked for. */
public final class OrganisationArbitraries {
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
}
