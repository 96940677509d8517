package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reports organisations and years that stand in several rows; all rows are kept. */
public final class Duplicates {
    private Duplicates() {}

    /**
     * Adds a diagnostic for each row after the first of an organisation.
     *
     * @param <T> the type of the records
     * @param entries in the order of the document
     * @param codeOf the organisation of a row
     * @param document the document
     */
    public static <T> void report(
            List<Entry<T>> entries, Function<Entry<T>, Optional<OrganisationCode>> codeOf, OpenDocument document) {
        report(entries, entry -> codeOf.apply(entry).map(OrganisationCode::text), "code", document);
    }

    /**
     * Adds a diagnostic for each row after the first of a year.
     *
     * @param <T> the type of the records
     * @param entries in the order of the document
     * @param yearOf the year of a row
     * @param document the document
     */
    public static <T> void reportYears(
            List<Entry<T>> entries, Function<T, FinancialYear> yearOf, OpenDocument document) {
        report(entries, entry -> Optional.of(yearOf.apply(entry.value()).toString()), "year", document);
    }

    private static <T> void report(
            List<Entry<T>> entries,
            Function<Entry<T>, Optional<String>> keyOf,
            String attribute,
            OpenDocument document) {
        Map<String, Integer> firstLines = new HashMap<>();
        for (Entry<T> entry : entries) {
            keyOf.apply(entry).ifPresent(key -> {
                Integer first = firstLines.putIfAbsent(key, entry.line());
                if (first != null) {
                    document.log()
                            .add(DiagnosticLog.at(
                                            document.lines().get(entry.line() - 1),
                                            Severity.WARNING,
                                            DiagnosticCode.DUPLICATE,
                                            key + " stands in line " + first + " already; both rows are kept")
                                    .putAttribute(attribute, key)
                                    .putAttribute("first", first.toString()));
                }
            });
        }
    }
}
