package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of some groups are about exactly the organisations open on a day, each once.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param except groups of rows whose organisations are not expected, for example those that an aggregate stands for
 * @param registry whose organisations
 * @param day for example 1 April 2009; empty for the day of the document
 * @param citation why just these
 */
public record OpenOnCheck(
        String id,
        Set<String> groups,
        Set<String> except,
        Registry registry,
        Optional<LocalDate> day,
        Citation citation)
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

    /** Copies the sets. */
    public OpenOnCheck {
        groups = Set.copyOf(groups);
        except = Set.copyOf(except);
    }

    /**
     * All organisations of a given day, without exception.
     *
     * @param id a short and stable name
     * @param groups the groups of rows that count
     * @param registry whose organisations
     * @param day for example 1 April 2009
     * @param citation why just these
     */
    public OpenOnCheck(String id, Set<String> groups, Registry registry, LocalDate day, Citation citation) {
        this(id, groups, Set.of(), registry, Optional.of(day), citation);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.EXPECTED_SET;
    }

    @Override
    public String statement() {
        String beside = except.isEmpty() ? "" : ", less those of " + String.join(" and ", new TreeSet<>(except));
        return "the rows of " + String.join(" and ", new TreeSet<>(groups)) + " are the " + registry + " open on "
                + day.map(LocalDate::toString).orElse("the document's day") + beside + ", each once";
    }

    @Override
    public boolean appliesTo(FigureTable table) {
        return day.or(table::day).isPresent();
    }

    /** Where no day is known, nothing is expected, so that any row is one too many. */
    @Override
    public CheckOutcome against(FigureTable table) {
        return set(table).against(table);
    }

    @Override
    public Set<String> missingFrom(FigureTable table) {
        return set(table).missingFrom(table);
    }

    private ExpectedSetCheck set(FigureTable table) {
        Set<String> codes = day.or(table::day).stream()
                .flatMap(known -> registry.organisations().openOn(known).stream())
                .map(Organisation::code)
                .map(OrganisationCode::text)
                .collect(Collectors.toSet());
        table.rowsIn(except).forEach(row -> codes.remove(row.key()));
        return new ExpectedSetCheck(id, groups, codes, citation);
    }
}
