package io.github.fairshare.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatingScaleTest {
    @Test
    void labels_baselineOf2016_bestFirst() {
        assertThat(RatingScale.BASELINE_2016.labels())
                .extracting(RatingLabel::printed)
                .containsExactly(
                        "Top performing", "Performing well", "Needs improvement", "Greatest need for improvement");
        RatingLabel third = RatingLabel.find("needs  IMPROVEMENT").orElseThrow();
        assertThat(RatingScale.BASELINE_2016.placeOf(third)).isEqualTo(3);
        assertThat(third.rating()).isEmpty();
    }

    @Test
    void labels_fourRatings_thoseOfRating() {
        int place = 0;
        for (Rating rating : Rating.values()) {
            place++;
            assertThat(RatingLabel.find(rating.printed())).contains(RatingLabel.of(rating));
            assertThat(RatingLabel.of(rating).rating()).contains(rating);
            assertThat(RatingScale.FOUR_RATINGS.placeOf(RatingLabel.of(rating))).isEqualTo(place);
        }
    }

    @Test
    void label_ofAnotherScale_refusedByName() {
        assertThatThrownBy(() -> new RatingLabel(RatingScale.FOUR_RATINGS, "Performing well"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Performing well' is no label of four-ratings");
        assertThatThrownBy(() -> RatingScale.BASELINE_2016.placeOf(RatingLabel.of(Rating.GOOD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Good' is no label of baseline-2016");
    }
}
