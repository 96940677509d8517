package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Printed rows as the records that a perfect reader makes of them, and what of a record counts. */
final class DocumentTruth {
    private DocumentTruth() {}

    static DtocTarget of(DtocPages.Row row) {
        boolean total = row.code().isEmpty();
        return DtocTarget.builder()
                .kind(total ? DtocTarget.Kind.TOTAL : DtocTarget.Kind.CCG)
                .code(code(row.code()))
                .name(text(row.name()))
                .plan(figure(row.figures().get(0)))
                .baseline(figure(row.figures().get(1)))
                .target(figure(row.figures().get(2)))
                .build();
    }

    static AllocationPosition of(AllocationPages.Row row, AllocationPages.Columns columns) {
        List<String> figures = row.figures();
        Optional<PrintedFigure> last = figure(figures.get(figures.size() - 1));
        return AllocationPosition.builder()
                .kind(row.kind())
                .code(code(row.code()))
                .name(row.name())
                .allocation(figure(figures.get(0)))
                .target(figure(figures.get(1)))
                .distance(columns.hasDistance() ? figure(figures.get(2)) : Optional.empty())
                .distancePercentOfTarget(columns.hasPercent() ? last : Optional.empty())
                .build();
    }

    static PctDistance of(PctDistancesPages.Row row) {
        return PctDistance.builder()
                .code(code(row.code()))
                .name(row.name())
                .spearhead(row.flagged())
                .totalMillion(figure(row.total()))
                .percent(figure(row.percent()))
                .build();
    }

    static PublishedRound of(PaceMeasuresPages.Row row) {
        return PublishedRound.builder()
                .year(FinancialYear.parse(row.year()))
                .organisations(figure(row.cells().get(1)))
                .growth(figure(row.cells().get(2)))
                .minimum(figure(row.cells().get(3)))
                .minimumShareOfGrowth(figure(row.cells().get(4)))
                .growthUsed(figure(row.cells().get(5)))
                .build();
    }

    static CcgAnnualRating annual(RatedName row, FinancialYear year) {
        return CcgAnnualRating.builder()
                .year(year)
                .code(code(row.code()))
                .name(row.name())
                .rating(row.rating())
                .build();
    }

    static MaternityRating maternity(RatedName row, FinancialYear year) {
        return MaternityRating.builder()
                .year(year)
                .code(code(row.code()))
                .name(row.name())
                .rating(row.rating())
                .build();
    }

    static String gist(DtocTarget row) {
        return gist(key(row.code(), row.name()), row.plan(), row.baseline(), row.target());
    }

    static String gist(AllocationPosition row) {
        return gist(
                row.kind() + " " + key(row.code(), row.name()),
                row.allocation(),
                row.target(),
                row.distance(),
                row.distancePercentOfTarget());
    }

    static String gist(PctDistance row) {
        return gist(
                key(row.code(), Optional.of(row.name())) + (row.spearhead() ? " S" : ""),
                row.totalMillion(),
                row.percent());
    }

    static String gist(PublishedRound row) {
        return gist(
                row.year().toString(),
                row.organisations(),
                row.growth(),
                row.minimum(),
                row.minimumShareOfGrowth(),
                row.growthUsed());
    }

    static String gist(CcgRating row) {
        return gist(key(row.code(), row.name()), row.rating());
    }

    static String gist(HubFootprint row) {
        return gist(key(row.code(), Optional.of(row.name())), row.region(), row.hub());
    }

    private static String key(Optional<OrganisationCode> code, Optional<String> name) {
        return code.map(OrganisationCode::text).or(() -> name).orElse("");
    }

    private static String gist(String key, Optional<?>... cells) {
        return Stream.concat(
                        Stream.of(key),
                        Stream.of(cells).map(cell -> cell.map(Objects::toString).orElse("?")))
                .collect(Collectors.joining("|"));
    }

    private static Optional<OrganisationCode> code(String text) {
        return text(text).map(OrganisationCode::of);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    private static Optional<PrintedFigure> figure(String text) {
        return Optional.of(PrintedFigure.of(text));
    }
}
