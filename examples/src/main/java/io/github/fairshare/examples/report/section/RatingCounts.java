package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.examples.chart.BarChart;
import io.github.fairshare.examples.report.content.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many rows have which rating.
 *
 * @param ratings one a row; empty where it cannot be read
 */
record RatingCounts(List<Optional<Rating>> ratings) {
    static RatingCounts of(Parsed<? extends CcgRating> parsed) {
        return new RatingCounts(parsed.values().stream().map(CcgRating::rating).toList());
    }

    /** What a rating is named by in tables: its code, else its printed name. */
    static String label(CcgRating row) {
        return row.code().map(OrganisationCode::text).or(row::name).orElse("no name");
    }

    /** The published numbers, from the best rating to the worst. */
    PublishedCounts against(List<Integer> published, String place) {
        PublishedCounts expected = new PublishedCounts(place)
                .add("CCGs", published.stream().mapToInt(Integer::intValue).sum(), ratings.size());
        List<Rating> bestFirst = List.of(Rating.values());
        for (int at = 0; at < bestFirst.size(); at++) {
            expected.add(bestFirst.get(at).printed(), published.get(at), count(bestFirst.get(at)));
        }
        return expected;
    }

    Block chart(String id, String title, List<String> footnotes) {
        return new Block.Chart(new BarChart(
                id,
                title,
                "Number of clinical commissioning groups",
                Stream.of(Rating.values())
                        .map(rating -> new BarChart.Bar(
                                rating.printed(), BigDecimal.valueOf(count(rating)), Long.toString(count(rating))))
                        .toList(),
                footnotes));
    }

    private long count(Rating rating) {
        return ratings.stream().filter(Optional.of(rating)::equals).count();
    }
}
