package io.github.fairshare.examples;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.study.CountChange;
import io.github.fairshare.allocation.rating.study.RatingChange;
import io.github.fairshare.allocation.rating.study.WhatIf;

/** What is the smallest change that would change a rating? The CCG X01 is made up. */
public final class WhatWouldMakeItGood {
    private WhatWouldMakeItGood() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        BodyIndicators body = BodyIndicators.of("X01")
                .counts("stillbirth-neonatal", 20, 3000)
                .estimate("experience", "84.0", "0.5")
                .estimate("choices", "61.0", "1")
                .counts("smoking", 292, 3000);
        RatingEngine engine = RatingEngine.of(RuleSets.maternity());
        System.out.println(
                "X01 is rated " + engine.score(body).rating().orElseThrow().label());
        RatingChange change = WhatIf.of(engine, body)
                .smallestOfOneCount(WhatIf.Direction.BETTER)
                .orElseThrow();
        for (CountChange count : change.changes()) {
            System.out.println(count.indicator() + ": " + count.from() + " to " + count.to() + " would make it "
                    + change.after().label());
        }
    }
}
