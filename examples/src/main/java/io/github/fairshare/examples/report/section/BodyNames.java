package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the bodies of a table of targets are called, by the key that computations use for them. */
final class BodyNames {
    private final Map<String, DtocTarget> rows = new HashMap<>();
    private final OrganisationRegistry registry;
    private final LocalDate day;

    BodyNames(Iterable<DtocTarget> targets, OrganisationRegistry registry, LocalDate day) {
        targets.forEach(row -> rows.put(key(row), row));
        this.registry = registry;
        this.day = day;
    }

    /** The code, empty for an aggregate. */
    String code(String key) {
        return row(key).flatMap(DtocTarget::code).map(OrganisationCode::text).orElse("");
    }

    /** The name as printed. */
    String printed(String key) {
        return row(key).flatMap(DtocTarget::name).orElse("");
    }

    /** The registered name of the day without NHS and CCG, for example "Northumberland". */
    String shown(String key) {
        return row(key).flatMap(DtocTarget::code)
                .flatMap(registry::find)
                .map(organisation -> bare(organisation))
                .orElseGet(() -> group(printed(key)));
    }

    private String bare(Organisation organisation) {
        return organisation.nameOn(day).replaceFirst("^NHS ", "").replaceFirst(" CCG$", "");
    }

    private String group(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        return registry.groups().stream()
                .filter(name -> lower.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> name + " (" + registry.membersOn(name, day).size() + " CCGs)")
                .orElse(printed);
    }

    private Optional<DtocTarget> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    private static String key(DtocTarget row) {
        return row.code().map(OrganisationCode::text).or(row::name).orElse("");
    }
}
