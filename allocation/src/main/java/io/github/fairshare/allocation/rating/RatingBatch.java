package io.github.fairshare.allocation.rating;

import io.github.fairshare.allocation.rating.rule.RatingName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of many bodies.
 *
 * @param ratings all ratings that the rules know, the best first
 * @param results in the order in which the bodies were given
 */
public record RatingBatch(List<RatingName> ratings, List<RatingResult> results) {
    /** Copies the lists. */
    public RatingBatch {
        ratings = List.copyOf(ratings);
        results = List.copyOf(results);
    }

    /**
     * How many bodies have which rating.
     *
     * @return every rating of the rules, the best first, with 0 where no body has it
     */
    public Map<RatingName, Long> countByRating() {
        Map<RatingName, Long> counts = new LinkedHashMap<>();
        ratings.forEach(rating -> counts.put(rating, 0L));
        results.stream()
                .flatMap(result -> result.rating().stream())
                .forEach(rating -> counts.merge(rating, 1L, Long::sum));
        return counts;
    }

    /**
     * How many bodies have no rating, because an indicator is missing.
     *
     * @return from 0 to the number of bodies
     */
    public long withoutRating() {
        return results.stream().filter(result -> result.rating().isEmpty()).count();
    }

    /**
     * The first result of a body.
     *
     * @param code its code
     * @return empty where there is none
     */
    public Optional<RatingResult> find(String code) {
        return results.stream().filter(result -> result.code().equals(code)).findFirst();
    }

    /**
     * The summary.
     *
     * @return for example {@code 2 bodies: {Outstanding=1, Good=0, Inadequate=0}, 1 without a rating}
     */
    @Override
    public String toString() {
        return results.size() + " bodies: " + countByRating() + ", " + withoutRating() + " without a rating";
    }
}
