package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RatingName;
import java.util.Optional;

/**
 * What would bring one body to a rating: the smallest change of one count, and of all counts together.
 *
 * @param code of the body
 * @param rating as it is; empty where an indicator is missing
 * @param wanted the rating that is asked for, for example Good
 * @param oneCount without any change where the body has the rating; empty where no single count is enough
 * @param allCounts as few cases in all as possible; empty where no counts are enough
 */
public record RatingGoal(
        String code,
        Optional<RatingName> rating,
        RatingName wanted,
        Optional<RatingChange> oneCount,
        Optional<RatingChange> allCounts) {
    /**
     * Looks for the changes.
     *
     * @param engine the rules, with whatever limits
     * @param body what is known of the body
     * @param wanted for example Good: where the body is rated worse, at least that good; where better, at most
     * @return what would do it
     * @throws IllegalArgumentException where the rules have no such rating, or the body cannot be scored
     */
    public static RatingGoal of(RatingEngine engine, BodyIndicators body, RatingName wanted) {
        WhatIf question = WhatIf.of(engine, body);
        return new RatingGoal(
                body.code(),
                engine.score(body).rating(),
                wanted,
                question.smallestOfOneCount(wanted),
                question.smallestOfAllCounts(wanted));
    }

    /**
     * The answer in words.
     *
     * @return two lines, or one where there is no rating; what is taken for granted with them
     */
    public String explain() {
        return rating.map(now -> code + " is rated " + now + "; to " + wanted + " with one count: " + words(oneCount)
                        + "\nwith all counts: " + words(allCounts)
                        + "\nAssumed: only counts change; survey scores and given scores stay as they are.\n")
                .orElse(code + " has no rating, since an indicator is missing.\n");
    }

    private static String words(Optional<RatingChange> change) {
        return change.map(found -> found.changes().isEmpty() ? "nothing, it has it" : found.toString())
                .orElse("not possible");
    }
}
