package io.github.fairshare.core.join;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ratings counted by region or by commissioning hub.
 *
 * @param kind which rating
 * @param column REGION or HUB
 * @param places one each, in alphabetical order
 * @param unplaced the CCGs that stand in none of them; its {@linkplain PlaceRatings#place() place} is empty
 * @param whyUnplaced why each of those has none, by code
 */
public record RatingsByPlace(
        RatingKind kind,
        JoinColumn column,
        List<PlaceRatings> places,
        PlaceRatings unplaced,
        Map<OrganisationCode, String> whyUnplaced) {
    /** Copies the lists. */
    public RatingsByPlace {
        places = List.copyOf(places);
        whyUnplaced = Collections.unmodifiableMap(new TreeMap<>(whyUnplaced));
    }

    /**
     * Counts the ratings of a join.
     *
     * @param join the joined documents
     * @param kind which rating
     * @param column REGION or HUB; a CCG made after the hubs were listed stands where all that it was made from did
     * @return the counts
     * @throws IllegalArgumentException where the column is no place
     */
    public static RatingsByPlace of(CcgJoin join, RatingKind kind, JoinColumn column) {
        Map<String, Members> byPlace = new TreeMap<>();
        Map<OrganisationCode, String> why = new TreeMap<>();
        Placing placing = join.placing(column);
        for (CcgRow row : join.rows()) {
            Optional<Rating> rating = rating(row, kind);
            Optional<String> unrated = whyUnrated(row, kind, join);
            if (rating.isEmpty() && unrated.isEmpty()) {
                continue;
            }
            Optional<String> place = placing.find(row.code());
            Members members = byPlace.computeIfAbsent(place.orElse(""), name -> new Members());
            rating.ifPresent(known -> members.ratings.put(row.code(), known));
            unrated.ifPresent(reason -> members.unrated.put(row.code(), reason));
            if (place.isEmpty()) {
                why.put(row.code(), placing.whyNotTold(row.code()));
            }
        }
        Members none = byPlace.getOrDefault("", new Members());
        return new RatingsByPlace(
                kind,
                column,
                byPlace.entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .map(entry -> entry.getValue().at(entry.getKey()))
                        .toList(),
                none.at(""),
                why);
    }

    private static final class Members {
        private final Map<OrganisationCode, Rating> ratings = new TreeMap<>();
        private final Map<OrganisationCode, String> unrated = new TreeMap<>();

        private PlaceRatings at(String place) {
            return new PlaceRatings(place, ratings, unrated);
        }
    }

    private static Optional<Rating> rating(CcgRow row, RatingKind kind) {
        return switch (kind) {
            case ANNUAL -> row.annualRating().flatMap(CcgAnnualRating::rating);
            case MATERNITY -> row.maternityRating().flatMap(MaternityRating::rating);
        };
    }

    /** A CCG that was not open lacks nothing. */
    private static Optional<String> whyUnrated(CcgRow row, RatingKind kind, CcgJoin join) {
        return join.wasOpenFor(row.code(), kind.document())
                ? row.missing().stream()
                        .filter(absence -> absence.document() == kind.document())
                        .map(Absence::reason)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * What is counted by what.
     *
     * @return for example {@code annual rating by HUB: 10 places, 8 rated CCGs without one}
     */
    @Override
    public String toString() {
        return kind.words() + " by " + column + ": " + places.size() + " places, "
                + unplaced.ratings().size() + " rated CCGs without one";
    }
}
