package io.github.fairshare.examples.report;

import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.join.PlaceRatings;
import io.github.fairshare.core.join.Placing;
import io.github.fairshare.core.join.RatingsByPlace;
import io.github.fairshare.core.join.movement.RatingTable;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.table.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ratings by region and by hub, laid out.
 *
 * @param join one row per CCG
 * @param ratings the ratings of the join that are counted
 */
record RatingPlaces(CcgJoin join, RatingTable ratings) {
    List<Block> blocks() {
        return List.of(table(JoinColumn.REGION, "region"), table(JoinColumn.HUB, "commissioning hub"), missing());
    }

    private Block table(JoinColumn column, String words) {
        RatingsByPlace counted = RatingsByPlace.of(join, ratings.kind(), column);
        RatingGrid grid = new RatingGrid(Column.text("place", MovementBlocks.sentence(words)));
        counted.places().forEach(place -> grid.add(place.place(), place::count));
        if (!counted.unplaced().ratings().isEmpty()) {
            grid.add(Placing.NOT_TOLD, counted.unplaced()::count);
        }
        grid.add("All", rating -> all(counted, rating));
        return new Block.Table(
                id() + "_by_" + column.name().toLowerCase(Locale.ROOT), title() + " by " + words, grid.table());
    }

    private static long all(RatingsByPlace counted, Rating rating) {
        return counted.unplaced().count(rating)
                + counted.places().stream()
                        .mapToLong(place -> place.count(rating))
                        .sum();
    }

    /** Who stands in no hub, and who stands in one without a rating. */
    private Block missing() {
        RatingsByPlace counted = RatingsByPlace.of(join, ratings.kind(), JoinColumn.HUB);
        Map<String, TreeSet<String>> codes = new TreeMap<>();
        counted.whyUnplaced().forEach((code, why) -> note(codes, "no hub, " + why, code));
        counted.places().forEach(place -> note(codes, place));
        return new Block.Items(
                id() + "_by_hub_missing",
                title() + ": CCGs without a hub or without a rating, and why",
                codes.entrySet().stream()
                        .map(entry -> entry.getValue().size() + " x " + entry.getKey() + ": "
                                + String.join(", ", entry.getValue()))
                        .toList());
    }

    private void note(Map<String, TreeSet<String>> codes, PlaceRatings place) {
        place.unrated()
                .forEach((code, why) -> note(codes, "no " + ratings.kind().words() + ", " + why, code));
    }

    private static void note(Map<String, TreeSet<String>> codes, String reason, OrganisationCode code) {
        codes.computeIfAbsent(reason, none -> new TreeSet<>()).add(code.text());
    }

    private String title() {
        return MovementBlocks.sentence(ratings.title());
    }

    private String id() {
        return ratings.kind().name().toLowerCase(Locale.ROOT);
    }
}
