package io.github.fairshare.core.join.movement;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.fairshare.core.join.RatingKind;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The ratings that one publication gives, by the code of the CCG as of the publication's day.
 *
 * @param kind what was assessed
 * @param day as of which the codes are meant, for example 1 April 2016 for the year 2016-17
 * @param ratings the ratings that could be read
 * @param unreadable CCGs that the publication names without a rating that could be read
 * @param rowsWithoutCode rows whose CCG could not be told
 */
public record RatingTable(
        RatingKind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
        Map<OrganisationCode, Rating> ratings,
        Set<OrganisationCode> unreadable,
        long rowsWithoutCode) {
    /** Copies both collections, in the order of codes. */
    public RatingTable {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
        unreadable = Collections.unmodifiableSet(new TreeSet<>(unreadable));
        if (unreadable.stream().anyMatch(ratings::containsKey)) {
            throw new IllegalArgumentException("a rating is either read or unreadable, given as both were those of "
                    + unreadable.stream().filter(ratings::containsKey).toList());
        }
        if (rowsWithoutCode < 0) {
            throw new IllegalArgumentException("rows are counted from 0, given were " + rowsWithoutCode);
        }
    }

    /**
     * Ratings that are all known.
     *
     * @param kind what was assessed
     * @param day as of which the codes are meant
     * @param ratings by code
     * @return the table
     */
    public static RatingTable of(RatingKind kind, LocalDate day, Map<OrganisationCode, Rating> ratings) {
        return new RatingTable(kind, day, ratings, Set.of(), 0);
    }

    /**
     * The annual ratings of a document. Where two rows are about one CCG, the first is taken.
     *
     * @param parsed the document as it was read
     * @return the table
     * @throws IllegalArgumentException where the document has no day
     */
    public static RatingTable annual(Parsed<CcgAnnualRating> parsed) {
        return from(RatingKind.ANNUAL, parsed.document(), rows(parsed, CcgAnnualRating::code, CcgAnnualRating::rating));
    }

    /**
     * The maternity ratings of a document. Where two rows are about one CCG, the first is taken.
     *
     * @param parsed the document as it was read
     * @return the table
     * @throws IllegalArgumentException where the document has no day
     */
    public static RatingTable maternity(Parsed<MaternityRating> parsed) {
        return from(
                RatingKind.MATERNITY, parsed.document(), rows(parsed, MaternityRating::code, MaternityRating::rating));
    }

    /**
     * The rating of a CCG.
     *
     * @param code for example {@code 00C}
     * @return empty where the table has none that could be read
     */
    public Optional<Rating> find(OrganisationCode code) {
        return Optional.ofNullable(ratings.get(code));
    }

    /**
     * What was assessed, and of which year.
     *
     * @return for example "annual rating 2016-17"
     */
    public String title() {
        return kind.words() + " " + FinancialYear.of(day);
    }

    /** Why a CCG has no rating here that could be read. */
    String whyMissing(OrganisationCode code) {
        if (unreadable.contains(code)) {
            return title() + ": printed, but it cannot be read";
        }
        return title()
                + (rowsWithoutCode == 0
                        ? ": not in the document"
                        : ": not among the rows that can be told (" + rowsWithoutCode + " cannot)");
    }

    private record Row(Optional<OrganisationCode> code, Optional<Rating> rating) {}

    private static <T> List<Row> rows(
            Parsed<T> parsed, Function<T, Optional<OrganisationCode>> codeOf, Function<T, Optional<Rating>> ratingOf) {
        return parsed.values().stream()
                .map(value -> new Row(codeOf.apply(value), ratingOf.apply(value)))
                .toList();
    }

    private static RatingTable from(RatingKind kind, SourceDocument document, List<Row> rows) {
        LocalDate day = document.asOf()
                .map(AsOf::day)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                document.id()
                                        + " has no day, so it cannot be told of which year its ratings are; read it with the day given"));
        Map<OrganisationCode, Optional<Rating>> first = new HashMap<>();
        rows.forEach(row -> row.code().ifPresent(code -> first.putIfAbsent(code, row.rating())));
        Map<OrganisationCode, Rating> ratings = new HashMap<>();
        Set<OrganisationCode> unreadable = new TreeSet<>();
        first.forEach((code, rating) ->
                rating.ifPresentOrElse(known -> ratings.put(code, known), () -> unreadable.add(code)));
        long untold = rows.stream().filter(row -> row.code().isEmpty()).count();
        return new RatingTable(kind, day, ratings, unreadable, untold);
    }

    /**
     * What was assessed, of which year, and how many ratings there are.
     *
     * @return for example {@code annual rating 2016-17 of 209 CCGs}
     */
    @Override
    public String toString() {
        return title() + " of " + ratings.size() + " CCGs";
    }
}
