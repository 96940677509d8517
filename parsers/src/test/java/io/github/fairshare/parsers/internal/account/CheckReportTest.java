package io.github.fairshare.parsers.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReportTest {
    /** NHS Cumbria CCG was renamed NHS North Cumbria CCG on 1 April 2017 and kept its code. */
    @ParameterizedTest
    @CsvSource({"2016-04-01, NHS Cumbria CCG", "2017-09-01, NHS North Cumbria CCG"})
    void missingOrganisation_isNamedAsOnTheDayOfTheDocument(LocalDate day, String name) {
        OrganisationRegistry ccgs = OrganisationRegistry.ccgs();
        List<FigureTable.Row> rows = ccgs.openOn(day).stream()
                .map(ccg -> ccg.code().text())
                .filter(code -> !code.equals("01H"))
                .map(code -> new FigureTable.Row(code, 1, Set.of("ccg"), Map.of()))
                .toList();
        DiagnosticLog log = new DiagnosticLog();

        CheckReport.run(BundledChecks.of("ccg-ratings").checks(), new FigureTable(rows, Optional.of(day)), ccgs, log);

        assertThat(log.sorted())
                .filteredOn(found -> found.code() == DiagnosticCode.MISSING_EXPECTED)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message()).isEqualTo("01H " + name + " is not in the document");
                    assertThat(found.attributes()).containsEntry("name", name);
                });
    }
}
