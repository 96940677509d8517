package io.github.fairshare.examples.kind;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import java.util.Locale;
import java.util.Optional;

/** The cells that several kinds have in common. */
final class Cells {
    private Cells() {}

    static String line(Entry<?> entry) {
        return Integer.toString(entry.line());
    }

    static String status(Entry<?> entry) {
        return entry.status().name().toLowerCase(Locale.ROOT);
    }

    static String code(Optional<OrganisationCode> code) {
        return code.map(OrganisationCode::text).orElse("");
    }

    /** As in the document, without thousands commas. */
    static String figure(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }
}
