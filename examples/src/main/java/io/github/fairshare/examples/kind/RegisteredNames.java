package io.github.fairshare.examples.kind;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The names that organisations bore on the day of a document.
 *
 * @param registry the organisations
 * @param day the day; empty where the document has none, then it is the last name that they bore
 */
record RegisteredNames(OrganisationRegistry registry, Optional<LocalDate> day) {
    static RegisteredNames of(Parsed<?> parsed) {
        return new RegisteredNames(
                OrganisationRegistry.ccgs(), parsed.document().asOf().map(AsOf::day));
    }

    /** Empty where the code is. */
    String name(Optional<OrganisationCode> code) {
        return code.flatMap(registry::find)
                .map(organisation -> day.map(organisation::nameOn).orElseGet(organisation::name))
                .orElse("");
    }
}
