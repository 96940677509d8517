package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/**
 * Ratings of CCGs, whatever they are about: the name as printed, and the one registered on the day of the document.
 *
 * @param <T> the type of the ratings
 * @param id the name on the command line
 * @param parser the reader of the documents
 */
public record CcgRatingsKind<T extends CcgRating>(String id, SourceParser<T> parser) implements SourceKind<T> {
    private static final List<String> COLUMNS = List.of("line", "code", "name", "canonical_name", "rating", "status");

    /**
     * Annual ratings.
     *
     * @return the kind {@code annual-ratings}
     */
    public static CcgRatingsKind<CcgAnnualRating> annual() {
        return new CcgRatingsKind<>("annual-ratings", AnnualRatingsParser.standard());
    }

    /**
     * Maternity ratings.
     *
     * @return the kind {@code maternity-ratings}
     */
    public static CcgRatingsKind<MaternityRating> maternity() {
        return new CcgRatingsKind<>("maternity-ratings", MaternityAssessmentParser.standard());
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<T> entry, Parsed<T> parsed) {
        CcgRating row = entry.value();
        return List.of(
                Cells.line(entry),
                Cells.code(row.code()),
                row.name().orElse(""),
                RegisteredNames.of(parsed).name(row.code()),
                row.rating().map(Rating::printed).orElse(""),
                Cells.status(entry));
    }
}
