package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/** Annual ratings: the name as printed, and the one registered on the day of the document. */
public final class AnnualRatingsKind implements SourceKind<CcgAnnualRating> {
    private static final List<String> COLUMNS = List.of("line", "code", "name", "canonical_name", "rating", "status");

    @Override
    public String id() {
        return "annual-ratings";
    }

    @Override
    public SourceParser<CcgAnnualRating> parser() {
        return AnnualRatingsParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<CcgAnnualRating> entry, Parsed<CcgAnnualRating> parsed) {
        CcgAnnualRating row = entry.value();
        return List.of(
                Cells.line(entry),
                Cells.code(row.code()),
                row.name().orElse(""),
                RegisteredNames.of(parsed).name(row.code()),
                row.rating().map(Rating::printed).orElse(""),
                Cells.status(entry));
    }
}
