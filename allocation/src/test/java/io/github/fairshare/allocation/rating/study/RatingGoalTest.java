package io.github.fairshare.allocation.rating.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rating spec section 2: what-if, to a rating. */
class RatingGoalTest {
    private static final RatingEngine ENGINE = RatingEngine.of(RuleSets.maternity());
    private static final RatingName OUTSTANDING = RatingName.of("OUTSTANDING");
    private static final RatingName GOOD = RatingName.of("GOOD");
    private static final RatingName INADEQUATE = RatingName.of("INADEQUATE");

    /** 3000 births: 7 to 21 deaths are similar; 3000 deliveries: 259 to 291 smokers are better, 292 to 323 worse. */
    private static final BodyIndicators BODY = BodyIndicators.of("X01")
            .counts("stillbirth-neonatal", 12, 3000)
            .score("experience", "1")
            .score("choices", "1")
            .counts("smoking", 300, 3000);

    @Test
    void goal_good_takesSixDeathsOrNineSmokers() {
        // 1 + 1 + 1 + 0.75 = 3.75; Good takes 4.25: six deaths fewer give 4.75, nine smokers fewer 4.25.
        RatingGoal goal = RatingGoal.of(ENGINE, BODY, GOOD);
        assertThat(goal.oneCount().map(RatingChange::size)).contains(6L);
        assertThat(goal.allCounts().map(RatingChange::size)).contains(6L);
        assertThat(goal.explain()).contains("is rated Requires Improvement", "6 fewer (12 to 6)", "Assumed");
    }

    @Test
    void goal_outstanding_takesBothCounts() {
        // 5.25 takes 2 + 1 + 1 + 1.25: six deaths and nine smokers fewer; one count alone comes to 5 at most.
        RatingGoal goal = RatingGoal.of(ENGINE, BODY, OUTSTANDING);
        assertThat(goal.oneCount()).isEmpty();
        assertThat(goal.allCounts().orElseThrow().changes())
                .extracting(CountChange::difference)
                .containsExactly(-6L, -9L);
    }

    @Test
    void goal_worse_comesAtMostSoFar() {
        // Inadequate takes a sum below 2.25: 22 deaths and 324 smokers give 0 + 1 + 1 + 0 = 2.
        RatingGoal goal = RatingGoal.of(ENGINE, BODY, INADEQUATE);
        assertThat(goal.oneCount()).isEmpty();
        assertThat(goal.allCounts().orElseThrow().changes())
                .extracting(CountChange::difference)
                .containsExactly(10L, 24L);
    }

    @Test
    void goal_ratingAsItIs_takesNothing() {
        RatingGoal goal = RatingGoal.of(ENGINE, BODY, RatingName.of("REQUIRES_IMPROVEMENT"));
        assertThat(goal.oneCount().map(RatingChange::size)).contains(0L);
        assertThat(goal.explain()).contains("nothing, it has it");
    }

    @Test
    void goal_missingIndicator_hasNoAnswer() {
        BodyIndicators partial = new BodyIndicators("X01", Map.of("smoking", new Observation.Counts(300, 3000)));
        RatingGoal goal = RatingGoal.of(ENGINE, partial, GOOD);
        assertThat(goal.rating()).isEmpty();
        assertThat(goal.allCounts()).isEmpty();
        assertThat(goal.explain()).contains("no rating");
    }

    @Test
    void goal_unknownRating_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> RatingGoal.of(ENGINE, BODY, RatingName.of("EXCELLENT")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Excellent", "Outstanding", "Inadequate");
    }

    /** The second way: all pairs of counts near by are scored one by one. */
    @Property(tries = 12)
    void goal_anyCounts_isTheFewestOfAll(
            @ForAll @IntRange(min = 0, max = 12) int deaths, @ForAll @IntRange(min = 30, max = 60) int smokers) {
        // 1000 births expect 4.8 deaths with a deviation of 2.19; 400 deliveries expect 38.8 smokers.
        BodyIndicators body = BODY.counts("stillbirth-neonatal", deaths, 1000).counts("smoking", smokers, 400);
        Optional<Long> fewest = Optional.empty();
        for (int d = 0; d <= 30; d++) {
            for (int s = 0; s <= 100; s++) {
                BodyIndicators other =
                        body.counts("stillbirth-neonatal", d, 1000).counts("smoking", s, 400);
                RatingName rating = ENGINE.score(other).rating().orElseThrow();
                long size = Math.abs((long) d - deaths) + Math.abs((long) s - smokers);
                boolean isGoodEnough = rating.equals(GOOD) || rating.equals(OUTSTANDING);
                boolean isBetterNow = ENGINE.score(body).rating().orElseThrow().equals(OUTSTANDING);
                if (isGoodEnough
                        && !isBetterNow
                        && fewest.filter(best -> best <= size).isEmpty()) {
                    fewest = Optional.of(size);
                }
            }
        }
        if (fewest.isPresent()) {
            assertThat(RatingGoal.of(ENGINE, body, GOOD).allCounts().map(RatingChange::size))
                    .isEqualTo(fewest);
        }
    }
}
