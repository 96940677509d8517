package io.github.fairshare.allocation.rating.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final RatingEngine ENGINE = RatingEngine.of(RuleSets.maternity());

    /** 3000 births: E = 14.4, SD = 3.795, so 7 to 21 are similar; 3000 deliveries: 291 expected, 2 SD = 32.42. */
    private static final BodyIndicators BODY = BodyIndicators.of("X01")
            .counts("stillbirth-neonatal", 12, 3000)
            .score("experience", "1")
            .score("choices", "1")
            .counts("smoking", 300, 3000);

    @Test
    void bandChanges_twoCounts_areTheEdgesOfTheBands() {
        assertThat(WhatIf.of(ENGINE, BODY).bandChanges())
                .containsExactly(
                        new CountChange("stillbirth-neonatal", 12, 6, Band.SIMILAR, Band.SIGNIFICANTLY_BETTER),
                        new CountChange("stillbirth-neonatal", 12, 22, Band.SIMILAR, Band.SIGNIFICANTLY_WORSE),
                        new CountChange("smoking", 300, 258, Band.WORSE, Band.SIGNIFICANTLY_BETTER),
                        new CountChange("smoking", 300, 291, Band.WORSE, Band.BETTER),
                        new CountChange("smoking", 300, 324, Band.WORSE, Band.SIGNIFICANTLY_WORSE));
    }

    @Test
    void smallestOfOneCount_better_isSixDeathsFewer() {
        // 1 + 1 + 1 + 0.75 = 3.75, mean 0.9375. Good from 1.0625, a sum of 4.25: nine smokers fewer give 4.25 exactly.
        RatingChange change = WhatIf.of(ENGINE, BODY)
                .smallestOfOneCount(WhatIf.Direction.BETTER)
                .orElseThrow();

        assertThat(change.after()).isEqualTo(RatingName.of("GOOD"));
        assertThat(change.size()).isEqualTo(6);
        assertThat(change.changes()).extracting(CountChange::indicator).containsExactly("stillbirth-neonatal");
        assertThat(change.toString()).contains("Requires Improvement to Good", "6 fewer (12 to 6)");
    }

    @Test
    void smallestOfAllCounts_topRating_takesBoth() {
        // Outstanding takes a sum of 5.25: 2 + 1 + 1 + 1.25 = 5.25, six deaths and nine smokers fewer.
        BodyIndicators good = BODY.counts("stillbirth-neonatal", 7, 3000).counts("smoking", 291, 3000);
        RatingChange change = WhatIf.of(ENGINE, good)
                .smallestOfAllCounts(WhatIf.Direction.BETTER)
                .orElseThrow();
        assertThat(change.after()).isEqualTo(RatingName.of("OUTSTANDING"));
        assertThat(change.size()).isEqualTo(1);

        BodyIndicators poor = BODY.score("experience", "0").score("choices", "0");
        // 1 + 0 + 0 + 0.75 = 1.75 is Inadequate; 2.25 takes nine smokers or six deaths fewer; both together would be
        // 15.
        assertThat(WhatIf.of(ENGINE, poor)
                        .smallestOfAllCounts(WhatIf.Direction.BETTER)
                        .orElseThrow()
                        .size())
                .isEqualTo(6);
        assertThat(WhatIf.of(ENGINE, poor).smallestOfAllCounts(WhatIf.Direction.WORSE))
                .isEmpty();
    }

    @Test
    void smallestOfAllCounts_noSingleCountIsEnough_changesTwo() {
        // 1 + 2 + 0 + 0.75 = 3.75, Requires Improvement. Worse takes a sum below 2.25: no single count loses 1.5.
        BodyIndicators body = BODY.score("experience", "2").score("choices", "0");
        WhatIf question = WhatIf.of(ENGINE, body);

        assertThat(question.smallestOfOneCount(WhatIf.Direction.WORSE)).isEmpty();
        RatingChange both = question.smallestOfAllCounts(WhatIf.Direction.WORSE).orElseThrow();
        // 22 deaths are 10 more, 324 smokers 24 more: 0 + 2 + 0 + 0 = 2.
        assertThat(both.changes()).extracting(CountChange::difference).containsExactly(10L, 24L);
        assertThat(both.after()).isEqualTo(RatingName.of("INADEQUATE"));
    }

    @Test
    void smallestOfAllCounts_missingIndicator_hasNoAnswer() {
        BodyIndicators partial = new BodyIndicators("X01", Map.of("smoking", new Observation.Counts(300, 3000)));
        WhatIf question = WhatIf.of(ENGINE, partial);
        assertThat(question.smallestOfAllCounts(WhatIf.Direction.BETTER)).isEmpty();
        assertThat(question.bandChanges()).hasSize(3);
    }

    @Test
    void bandChanges_fewBirths_haveNoSignificantlyLowSide() {
        List<CountChange> changes =
                WhatIf.of(ENGINE, BODY.counts("stillbirth-neonatal", 2, 500)).bandChanges();
        // 500 births: E = 2.4, SD = 1.549, upper limit 5.498.
        assertThat(changes.get(0))
                .isEqualTo(new CountChange("stillbirth-neonatal", 2, 6, Band.SIMILAR, Band.SIGNIFICANTLY_WORSE));
    }
}
