package io.github.fairshare.parsers.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.model.RatingLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NHS Ashford CCG REQUIRES IMPROVEMENT; NHS Ashford CCG; REQUIRES IMPROVEMENT",
                "Good NHS Ashford CCG; NHS Ashford CCG; Good",
                "NHS Ashford CCG \u2013 Good *; NHS Ashford CCG; Good *",
                "NHS Ashford CCG Requires; NHS Ashford CCG; Requires",
                "Improvement NHS Ashford CCG; NHS Ashford CCG; Improvement",
                "NHS Airedale, Wharfedale and; NHS Airedale, Wharfedale and; ''",
                "CCG,; 'CCG,'; ''"
            })
    void words_areTakenFromEitherEnd(String text, String rest, String words) {
        assertThat(RatingWords.of(text)).isEqualTo(new RatingWords(rest, words));
    }

    @Test
    void rating_isFoundInAnyCaseAndWithAFootnoteMark() {
        assertThat(RatingWords.find(" requires  IMPROVEMENT\u00B9 "))
                .contains(RatingLabel.of(Rating.REQUIRES_IMPROVEMENT));
        assertThat(RatingWords.find("Good practice")).isEmpty();
        assertThat(RatingWords.find("Requires")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Goad, GOOD",
        "Gocd, GOOD",
        "Outstandlng, OUTSTANDING",
        "lnadequate, INADEQUATE",
        "G00d, GOOD",
        "Outstandmg, OUTSTANDING",
        "MADEQUATE, INADEQUATE",
        "Requ1res lrnprovernent, REQUIRES_IMPROVEMENT",
        "Requires imprcvement, REQUIRES_IMPROVEMENT",
        "Requires Improvernent, REQUIRES_IMPROVEMENT"
    })
    void misreading_ofOneRating_isThatRating(String text, Rating rating) {
        assertThat(RatingWords.findMisread(text)).contains(RatingLabel.of(rating));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good", "", "Gxxd", "Adequate", "Improvement", "Requires", "Not rated"})
    void text_thatIsARatingOrLikeNone_isNoMisreading(String text) {
        assertThat(RatingWords.findMisread(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NHS Leeds West CCGGoodNHS Leicester City CCGRequires Improvement; NHS Leeds West CCG; GOOD",
                "NHS Lincolnshire East CCG Requires Improvement NHS Luton CCG Good; NHS Lincolnshire East CCG; REQUIRES_IMPROVEMENT",
                "NHS Richmond CCG Good; NHS Richmond CCG; GOOD"
            })
    void headOfACell_isItsFirstNameAndRating(String cell, String name, Rating rating) {
        assertThat(GluedRatings.find(cell)).contains(new GluedRatings(name, RatingLabel.of(rating)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NHS Portsmouth CCGQuires ImprovementNHS Redbridge CCGOutstanding",
                "Good",
                "NHS Leeds West CCG"
            })
    void headOfACell_whoseRatingIsGarbledOrMissing_isNone(String cell) {
        assertThat(GluedRatings.find(cell)).isEmpty();
    }
}
