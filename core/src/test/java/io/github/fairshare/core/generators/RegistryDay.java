package io.github.fairshare.core.generators;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.List;

/**
 * A registry as of a day on which some of its organisations were open.
 *
 * @param registry the bundled groups, trusts or boards
 * @param day for example 2018-04-01
 */
public record RegistryDay(OrganisationRegistry registry, LocalDate day) {
    /**
     * Who was open.
     *
     * @return at least one organisation
     */
    public List<Organisation> open() {
        return registry.openOn(day);
    }
}
