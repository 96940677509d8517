package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/** Maternity ratings: the name as printed, and the one registered on the day of the document. */
public final class MaternityRatingsKind implements SourceKind<MaternityRating> {
    private static final List<String> COLUMNS = List.of("line", "code", "name", "canonical_name", "rating", "status");

    @Override
    public String id() {
        return "maternity-ratings";
    }

    @Override
    public SourceParser<MaternityRating> parser() {
        return MaternityAssessmentParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<MaternityRating> entry, Parsed<MaternityRating> parsed) {
        MaternityRating row = entry.value();
        return List.of(
                Cells.line(entry),
                Cells.code(row.code()),
                row.name().orElse(""),
                RegisteredNames.of(parsed).name(row.code()),
                row.rating().map(Rating::printed).orElse(""),
                Cells.status(entry));
    }
}
