package io.github.fairshare.parsers;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.rating.RatingReader;
import io.github.fairshare.parsers.internal.rating.RatingReader.Reading;
import io.github.fairshare.parsers.internal.rating.RatingRecord;
import io.github.fairshare.parsers.internal.rating.RatingSubject;
import io.github.fairshare.parsers.internal.rating.RatingWords;
import java.util.function.Function;

/**
 * A family of documents that rate CCGs: what they are about, and what their ratings are kept as. Everything else about
 * them is read in one way.
 *
 * @param id what a document is called whose id is not given
 * @param title what such a document is
 * @param subject what the ratings are about
 * @param kept makes the model of a rating as read
 */
record RatingFamily<T extends CcgRating>(
        String id, String title, RatingSubject subject, Function<RatingRecord, T> kept) {
    Parsed<T> parse(OrganisationRegistry registry, SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, id, RatingWords.rows());
        boolean told = subject.area().isEmpty() || RatingSubject.isToldIn(document.lines());
        return new RatingReader(registry, document, told ? subject : RatingSubject.OVERALL)
                .read(options.asOf())
                .map(reading -> {
                    if (!told) {
                        reportAsAsked(document);
                    }
                    return result(document, reading);
                })
                .orElseGet(() -> document.refuse(subject.expected()));
    }

    /** Where nothing tells what was rated, the caller does. */
    private void reportAsAsked(OpenDocument document) {
        document.log()
                .add(DiagnosticLog.of(
                        Severity.WARNING,
                        DiagnosticCode.COLUMN_MISSING,
                        "no heading and no title says what was rated; the ratings are taken as what was asked for: "
                                + subject.description()));
    }

    private Parsed<T> result(OpenDocument document, Reading reading) {
        return document.close(
                title,
                "NHS England",
                reading.asOf(),
                reading.entries().stream().map(this::kept).toList(),
                reading.reconciliation());
    }

    private Entry<T> kept(Entry<RatingRecord> entry) {
        return new Entry<>(kept.apply(entry.value()), entry.provenance(), entry.status(), entry.repairs());
    }
}
