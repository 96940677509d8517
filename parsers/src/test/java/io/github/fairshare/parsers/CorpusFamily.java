package io.github.fairshare.parsers;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The families of the corpus: the parser of each and the cells of its records in the columns of the truth. No other
 * type of the corpus names parsers.
 *
 * @param id as a manifest names it, for example dtoc-targets
 * @param reader its parser
 */
record CorpusFamily(String id, CorpusReader<?> reader) {
    private static final List<CorpusFamily> ALL = List.of(
            family("dtoc-targets", DtocTargetsParser.standard(), CorpusFamily::cells),
            family("annual-ratings", AnnualRatingsParser.standard(), CorpusFamily::cells),
            family("maternity-ratings", MaternityAssessmentParser.standard(), CorpusFamily::cells),
            family("pace-measures", PaceMeasuresParser.standard(), CorpusFamily::cells),
            family("pct-distances", PctDistancesParser.standard(), CorpusFamily::cells),
            family("hub-footprints", HubFootprintsParser.standard(), CorpusFamily::cells),
            family("allocation-positions", AllocationTableParser.standard(), CorpusFamily::cells));

    /** The family that a manifest names. */
    static CorpusFamily of(String id) {
        return ALL.stream()
                .filter(family -> family.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family " + id));
    }

    CorpusReading read(SourceText text) {
        return reader.read(text);
    }

    private static <T> CorpusFamily family(String id, SourceParser<T> parser, Function<T, List<String>> cells) {
        return new CorpusFamily(id, new CorpusReader<>(parser, cells));
    }

    /**
     * A parser, and the cells that a record of it makes.
     *
     * @param <T> the type of the records
     * @param parser the parser
     * @param cells from a record to its cells
     */
    record CorpusReader<T>(SourceParser<T> parser, Function<T, List<String>> cells) {
        CorpusReading read(SourceText text) {
            Parsed<T> parsed = parser.parse(text, ParseOptions.NONE);
            return new CorpusReading(
                    parsed.entries().stream().map(this::row).toList(), parsed.diagnostics(), parsed.findRefusal());
        }

        private CorpusReading.Row row(Entry<T> entry) {
            return new CorpusReading.Row(entry.status(), entry.provenance(), cells.apply(entry.value()));
        }
    }

    private static List<String> cells(DtocTarget row) {
        return List.of(
                row.kind().name().toLowerCase(Locale.ROOT),
                code(row.code()),
                row.name().orElse(""),
                figure(row.plan()),
                figure(row.baseline()),
                figure(row.target()));
    }

    private static List<String> cells(CcgRating row) {
        return List.of(
                code(row.code()),
                row.name().orElse(""),
                row.code()
                        .flatMap(OrganisationRegistry.ccgs()::find)
                        .map(body -> body.name())
                        .orElse(""),
                row.rating().map(Rating::printed).orElse(""));
    }

    private static List<String> cells(PublishedRound row) {
        return List.of(
                row.year().toString(),
                figure(row.organisations()),
                figure(row.growth()),
                figure(row.minimum()),
                figure(row.minimumShareOfGrowth()),
                figure(row.growthUsed()));
    }

    private static List<String> cells(PctDistance row) {
        return List.of(
                code(row.code()),
                row.name(),
                Boolean.toString(row.spearhead()),
                figure(row.totalMillion()),
                figure(row.percent()),
                figure(row.suggestedTotalMillion()));
    }

    private static List<String> cells(HubFootprint row) {
        return List.of(
                row.region().orElse(""),
                row.hub().orElse(""),
                row.name(),
                code(row.code()),
                row.canonicalName().orElse(""));
    }

    private static List<String> cells(AllocationPosition row) {
        return List.of(
                row.kind().name().toLowerCase(Locale.ROOT),
                code(row.code()),
                row.name().orElse(""),
                figure(row.allocation()),
                figure(row.target()),
                figure(row.distance()),
                figure(row.distancePercentOfTarget()));
    }

    private static String code(Optional<OrganisationCode> code) {
        return code.map(OrganisationCode::text).orElse("");
    }

    private static String figure(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }
}
