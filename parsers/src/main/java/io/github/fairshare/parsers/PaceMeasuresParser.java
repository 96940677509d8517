package io.github.fairshare.parsers;

import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.figure.BrokenYears;
import io.github.fairshare.parsers.internal.figure.UnitsInCells;
import io.github.fairshare.parsers.internal.measure.PaceMeasuresReader;

/**
 * Reads tables of measures of the pace of change: for each year's round of allocations how many bodies there were, how
 * much the money grew, and the least that any body received. A table may stand in a whole document, such as Table 1 of
 * a memorandum, or alone.
 *
 * <pre>{@code
 * Sources source = Sources.PACE_MEASURES_2010;
 * Parsed<PublishedRound> rounds = PaceMeasuresParser.standard().parse(source.text(), source.options());
 * }</pre>
 *
 * @source pex15, Table 1
 */
public final class PaceMeasuresParser implements SourceParser<PublishedRound> {
    private PaceMeasuresParser() {}

    /**
     * A reader of such tables.
     *
     * @return the reader
     */
    public static PaceMeasuresParser standard() {
        return new PaceMeasuresParser();
    }

    @Override
    public Parsed<PublishedRound> parse(SourceText text, ParseOptions options) {
        return PaceMeasuresReader.read(
                text.open(options, "pace-measures", lines -> UnitsInCells.leftOut(BrokenYears.joined(lines))),
                options.asOf().map(AsOf::given));
    }
}
