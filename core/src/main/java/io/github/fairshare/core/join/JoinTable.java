package io.github.fairshare.core.join;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A join as a table: what is missing stands in the last column, with its reason. */
public final class JoinTable {
    private static final List<Column> COLUMNS = Stream.of(
                    "code",
                    "name",
                    "dtoc_plan",
                    "dtoc_baseline",
                    "dtoc_target",
                    "annual_rating",
                    "maternity_rating",
                    "region",
                    "hub",
                    "successor",
                    "missing")
            .map(Column::named)
            .toList();

    private JoinTable() {}

    /**
     * Lays a join out.
     *
     * @param join the rows
     * @return one row per CCG, in the order of codes
     */
    public static DataTable of(CcgJoin join) {
        Placing region = join.placing(JoinColumn.REGION);
        Placing hub = join.placing(JoinColumn.HUB);
        return new DataTable(
                COLUMNS,
                join.rows().stream().map(row -> cells(row, region, hub)).toList(),
                join.doubts());
    }

    private static List<String> cells(CcgRow row, Placing region, Placing hub) {
        return List.of(
                row.code().text(),
                row.name(),
                figure(row.dtocTarget().flatMap(DtocTarget::plan)),
                figure(row.dtocTarget().flatMap(DtocTarget::baseline)),
                figure(row.dtocTarget().flatMap(DtocTarget::target)),
                rating(row.annualRating().flatMap(CcgAnnualRating::rating)),
                rating(row.maternityRating().flatMap(MaternityRating::rating)),
                region.find(row.code()).orElse(""),
                hub.find(row.code()).orElse(""),
                row.successor().map(OrganisationCode::text).orElse(""),
                row.missing().stream().map(Absence::toString).collect(Collectors.joining("; ")));
    }

    private static String figure(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }

    private static String rating(Optional<Rating> rating) {
        return rating.map(Rating::printed).orElse("");
    }
}
