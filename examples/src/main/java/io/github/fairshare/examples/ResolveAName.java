package io.github.fairshare.examples;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.List;

/** Which organisation does a printed name mean, on a day? */
public final class ResolveAName {
    private ResolveAName() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        NameResolver names = NameResolver.of(OrganisationRegistry.ccgs());
        for (String name : List.of("Barnesley", "NHS Darlington CCG", "Atlantis")) {
            System.out.println(names.resolve(name, LocalDate.of(2017, 9, 1)).explanation());
        }
    }
}
