package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reports organisations that stand in several rows; all rows are kept. */
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
        Map<OrganisationCode, Integer> firstLines = new HashMap<>();
        for (Entry<T> entry : entries) {
            codeOf.apply(entry).ifPresent(code -> {
                Integer first = firstLines.putIfAbsent(code, entry.line());
                if (first != null) {
                    document.log()
                            .add(DiagnosticLog.at(
                                            document.lines().get(entry.line() - 1),
                                            Severity.WARNING,
                                            DiagnosticCode.DUPLICATE,
                                            code + " stands in line " + first + " already; both rows are kept")
                                    .putAttribute("code", code.text())
                                    .putAttribute("first", first.toString()));
                }
            });
        }
    }
}
