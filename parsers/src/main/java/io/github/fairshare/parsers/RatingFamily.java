package io.github.fairshare.parsers;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
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
        return new RatingReader(registry, document, subject)
                .read(options.asOf())
                .map(reading -> result(document, reading))
                .orElseGet(() -> document.refuse(subject.expected()));
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
