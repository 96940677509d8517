package io.github.fairshare.parsers;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.model.ClinicalRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was read as rows of text, with the columns that the command line prints: the line on which a record begins, figures
 * as printed without thousands commas, and how sure the row is. Notes of the source and doubts go with the table.
 */
public final class SourceTables {
    private SourceTables() {}

    /**
     * Targets for delayed transfers of care.
     *
     * @param parsed what was read
     * @return line, kind, code, name, plan, baseline, target, status
     */
    public static DataTable ofDtocTargets(Parsed<DtocTarget> parsed) {
        return table("line,kind,code,name,plan,baseline,target,status", parsed, entry -> {
            DtocTarget row = entry.value();
            return List.of(
                    lower(row.kind()),
                    code(row.code()),
                    row.name().orElse(""),
                    figure(row.plan()),
                    figure(row.baseline()),
                    figure(row.target()));
        });
    }

    /**
     * Annual or maternity ratings: the name as printed, and the one registered on the day of the document.
     *
     * @param parsed what was read
     * @param <T> the kind of the ratings
     * @return line, code, name, canonical_name, rating, status
     */
    public static <T extends CcgRating> DataTable ofRatings(Parsed<T> parsed) {
        Optional<LocalDate> day = parsed.document().asOf().map(AsOf::day);
        return table("line,code,name,canonical_name,rating,status", parsed, entry -> {
            CcgRating row = entry.value();
            return List.of(
                    code(row.code()),
                    row.name().orElse(""),
                    canonicalName(row.code(), day),
                    row.rating().map(Rating::printed).orElse(""));
        });
    }

    /**
     * Ratings in clinical areas: the name as printed, the one registered on the day of the document, the area, the scale
     * and its label.
     *
     * @param parsed what was read
     * @return line, code, name, canonical_name, area, scale, rating, status
     */
    public static DataTable ofClinicalRatings(Parsed<ClinicalRating> parsed) {
        Optional<LocalDate> day = parsed.document().asOf().map(AsOf::day);
        return table("line,code,name,canonical_name,area,scale,rating,status", parsed, entry -> {
            ClinicalRating row = entry.value();
            return List.of(
                    code(row.code()),
                    row.name().orElse(""),
                    canonicalName(row.code(), day),
                    row.area().id(),
                    row.label().map(label -> label.scale().id()).orElse(""),
                    row.label().map(RatingLabel::printed).orElse(""));
        });
    }

    private static String canonicalName(Optional<OrganisationCode> code, Optional<LocalDate> day) {
        return code.flatMap(OrganisationRegistry.ccgs()::find)
                .map(organisation -> day.map(organisation::nameOn).orElseGet(organisation::name))
                .orElse("");
    }

    /**
     * Measures of the pace of change by year.
     *
     * @param parsed what was read
     * @return line, year, organisations, growth, minimum, minimum_share_of_growth, growth_used, status
     */
    public static DataTable ofPaceMeasures(Parsed<PublishedRound> parsed) {
        return table(
                        "line,year,organisations,growth,minimum,minimum_share_of_growth,growth_used,status",
                        parsed,
                        entry -> {
                            PublishedRound row = entry.value();
                            return List.of(
                                    row.year().toString(),
                                    figure(row.organisations()),
                                    figure(row.growth()),
                                    figure(row.minimum()),
                                    figure(row.minimumShareOfGrowth()),
                                    figure(row.growthUsed()));
                        })
                .withNotes(notes(parsed));
    }

    /**
     * Distances from target by PCT: the figures as printed, and beside them a total where a check suggests another.
     *
     * @param parsed what was read
     * @return line, code, name, spearhead, total_million, percent, suggested_total_million, status
     */
    public static DataTable ofPctDistances(Parsed<PctDistance> parsed) {
        return table("line,code,name,spearhead,total_million,percent,suggested_total_million,status", parsed, entry -> {
            PctDistance row = entry.value();
            return List.of(
                    code(row.code()),
                    row.name(),
                    Boolean.toString(row.spearhead()),
                    figure(row.totalMillion()),
                    figure(row.percent()),
                    figure(row.suggestedTotalMillion()));
        });
    }

    /**
     * Footprints of hubs: one row a member, so that an entry that stands for two CCGs makes two.
     *
     * @param parsed what was read
     * @return line, region, hub, name, code, canonical_name, status
     */
    public static DataTable ofHubFootprints(Parsed<HubFootprint> parsed) {
        return table("line,region,hub,name,code,canonical_name,status", parsed, entry -> {
            HubFootprint row = entry.value();
            return List.of(
                    row.region().orElse(""),
                    row.hub().orElse(""),
                    row.name(),
                    code(row.code()),
                    row.canonicalName().orElse(""));
        });
    }

    /**
     * Allocations and targets, in the unit of the document.
     *
     * @param parsed what was read
     * @return line, kind, code, name, allocation, target, distance, distance_percent, status
     */
    public static DataTable ofAllocationPositions(Parsed<AllocationPosition> parsed) {
        return table("line,kind,code,name,allocation,target,distance,distance_percent,status", parsed, entry -> {
            AllocationPosition row = entry.value();
            return List.of(
                    lower(row.kind()),
                    code(row.code()),
                    row.name().orElse(""),
                    figure(row.allocation()),
                    figure(row.target()),
                    figure(row.distance()),
                    figure(row.distancePercentOfTarget()));
        });
    }

    private static <T> DataTable table(String columns, Parsed<T> parsed, Function<Entry<T>, List<String>> cells) {
        return new DataTable(
                Stream.of(columns.split(",")).map(Column::named).toList(),
                parsed.entries().stream()
                        .map(entry -> Stream.of(
                                        Stream.of(Integer.toString(entry.line())),
                                        cells.apply(entry).stream(),
                                        Stream.of(lower(entry.status())))
                                .flatMap(each -> each)
                                .toList())
                        .toList(),
                parsed.doubts());
    }

    private static List<String> notes(Parsed<PublishedRound> parsed) {
        return Stream.concat(parsed.values().stream().flatMap(round -> round.note().stream()), parsed.doubts().stream())
                .distinct()
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String code(Optional<OrganisationCode> code) {
        return code.map(OrganisationCode::text).orElse("");
    }

    private static String figure(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }
}
