package io.github.fairshare.core.organisation;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.source.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The primary care trusts, from the two lists that name them. */
final class PctResource {
    /** The last financial year in which a list of some year is in force. */
    private static final Map<Integer, FinancialYear> LAST_YEARS =
            Map.of(2009, FinancialYear.startingIn(2011), 2012, FinancialYear.startingIn(2012));

    private PctResource() {}

    static OrganisationRegistry pcts() {
        List<Organisation> organisations = RegistryResource.read("pcts.csv").stream()
                .map(PctResource::organisation)
                .toList();
        return OrganisationRegistry.of(
                organisations, RegistryResource.groups("pct-groups.csv"), RegistryResource.aliases("pct-aliases.csv"));
    }

    private static Organisation organisation(CSVRecord row) {
        FinancialYear first = FinancialYear.startingIn(year(row, "first_list"));
        FinancialYear last = Optional.ofNullable(LAST_YEARS.get(year(row, "last_list")))
                .orElseThrow(() -> new IllegalStateException("no list of " + row.get("last_list") + " is known"));
        ImmutableOrganisation.Builder organisation = ImmutableOrganisation.builder()
                .code(RegistryResource.code(row))
                .name(row.get("name"))
                .open(first.firstDay())
                .close(last.lastDay())
                .daysBasis(Basis.DERIVED);
        code(row, "successor").ifPresent(organisation::successor);
        code(row, "later_code").ifPresent(organisation::addLaterCodes);
        text(row, "ons_code")
                .map(code -> new Organisation.OnsCode(code, first.firstDay(), Basis.DERIVED))
                .ifPresent(organisation::addOnsCodes);
        return organisation.build();
    }

    private static int year(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Optional<OrganisationCode> code(CSVRecord row, String column) {
        return text(row, column).map(OrganisationCode::of);
    }

    private static Optional<String> text(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }
}
