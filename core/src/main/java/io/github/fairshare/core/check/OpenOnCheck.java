package io.github.fairshare.core.check;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.Citation;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of some groups are about exactly the organisations open on a day, each once.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param registry whose organisations
 * @param day for example 1 April 2009
 * @param citation why just these
 */
public record OpenOnCheck(String id, Set<String> groups, Registry registry, LocalDate day, Citation citation)
        implements Check {
    /** The bundled registries. */
    public enum Registry {
        /** Clinical commissioning groups. */
        CCGS {
            @Override
            OrganisationRegistry organisations() {
                return OrganisationRegistry.ccgs();
            }
        },
        /** Primary care trusts. */
        PCTS {
            @Override
            OrganisationRegistry organisations() {
                return OrganisationRegistry.pcts();
            }
        };

        abstract OrganisationRegistry organisations();
    }

    /** Copies the set. */
    public OpenOnCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public Kind kind() {
        return Kind.EXPECTED_SET;
    }

    @Override
    public String statement() {
        return set().statement();
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return set().against(table);
    }

    /**
     * The expected set itself.
     *
     * @return the codes of the organisations open on the day
     */
    public ExpectedSetCheck set() {
        Set<String> codes = registry.organisations().openOn(day).stream()
                .map(Organisation::code)
                .map(OrganisationCode::text)
                .collect(Collectors.toSet());
        return new ExpectedSetCheck(id, groups, codes, citation);
    }
}
