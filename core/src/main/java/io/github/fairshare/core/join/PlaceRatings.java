package io.github.fairshare.core.join;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ratings of the CCGs of one region or hub.
 *
 * @param place for example "North West"
 * @param ratings the rated CCGs by code
 * @param unrated those that were open on the day of the ratings and have none, and why
 */
public record PlaceRatings(String place, Map<OrganisationCode, Rating> ratings, Map<OrganisationCode, String> unrated) {
    /** Copies both, in the order of codes. */
    public PlaceRatings {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
        unrated = Collections.unmodifiableMap(new TreeMap<>(unrated));
    }

    /**
     * How many of its CCGs have a rating.
     *
     * @param rating for example GOOD
     * @return from 0 to the number of rated CCGs
     */
    public long count(Rating rating) {
        return ratings.values().stream().filter(rating::equals).count();
    }

    /**
     * The place and how many of its CCGs are rated.
     *
     * @return for example {@code North West: 32 rated, 0 not}
     */
    @Override
    public String toString() {
        return place + ": " + ratings.size() + " rated, " + unrated.size() + " not";
    }
}
