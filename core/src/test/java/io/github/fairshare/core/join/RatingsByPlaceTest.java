package io.github.fairshare.core.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RatingsByPlaceTest {
    private static final OrganisationCode MANCHESTER = OrganisationCode.of("14L");

    // All that is rated annually is Good, all that is rated for maternity is Inadequate.
    private static final CcgJoin JOIN = join(new JoinSources(
            Documents.targets(),
            Documents.annual("00C", "00K", "00W"),
            Documents.maternity("00C", "14L"),
            Documents.hubs("00C", "00W", "01M", "01N", "00L")));

    @Test
    void of_annualByHub_countsTheRatedMembers() {
        RatingsByPlace byHub = RatingsByPlace.of(JOIN, RatingKind.ANNUAL, JoinColumn.HUB);

        assertThat(byHub.places()).hasSize(1);
        PlaceRatings northWest = byHub.places().get(0);
        assertThat(northWest.count(Rating.GOOD)).isEqualTo(2);
        assertThat(northWest.count(Rating.INADEQUATE)).isZero();
        assertThat(northWest.ratings().keySet())
                .extracting(OrganisationCode::text)
                .containsExactly("00C", "00W");
        assertThat(northWest).hasToString("North West: 2 rated, 3 not");
    }

    @Test
    void of_membersWithoutRating_saysWhy() {
        PlaceRatings northWest = RatingsByPlace.of(JOIN, RatingKind.ANNUAL, JoinColumn.HUB)
                .places()
                .get(0);

        assertThat(northWest.unrated())
                .containsEntry(OrganisationCode.of("00L"), "not in the document")
                .hasSize(3);
    }

    @Test
    void of_memberClosedBefore_lacksNothing() {
        // The three that became Manchester were closed by the day of the maternity ratings.
        PlaceRatings northWest = RatingsByPlace.of(JOIN, RatingKind.MATERNITY, JoinColumn.HUB)
                .places()
                .get(0);

        assertThat(northWest.ratings().keySet())
                .extracting(OrganisationCode::text)
                .containsExactly("00C", "14L");
        assertThat(northWest.unrated().keySet())
                .extracting(OrganisationCode::text)
                .containsExactly("00L");
    }

    @Test
    void of_groupWithoutPlace_isKeptWithTheReason() {
        RatingsByPlace byRegion = RatingsByPlace.of(JOIN, RatingKind.ANNUAL, JoinColumn.REGION);

        assertThat(byRegion.unplaced().ratings()).containsOnlyKeys(OrganisationCode.of("00K"));
        assertThat(byRegion.whyUnplaced())
                .containsEntry(OrganisationCode.of("00K"), "hub-footprints: not in the document");
        assertThat(byRegion).hasToString("annual rating by REGION: 1 places, 1 rated CCGs without one");
    }

    @Test
    void findPlace_groupMadeLater_standsWhereAllItWasMadeFromDid() {
        assertThat(JOIN.placing(JoinColumn.HUB).find(MANCHESTER)).contains("North West");
        assertThat(JOIN.placing(JoinColumn.REGION).find(MANCHESTER)).contains("North");
    }

    @Test
    void findPlace_notAllPartsHaveOne_isNotTold() {
        CcgJoin join = join(new JoinSources(
                Documents.targets(), Documents.annual(), Documents.maternity("14L"), Documents.hubs("00W", "01M")));

        assertThat(join.placing(JoinColumn.HUB).find(MANCHESTER)).isEmpty();
        assertThat(RatingsByPlace.of(join, RatingKind.MATERNITY, JoinColumn.HUB).whyUnplaced())
                .containsEntry(
                        MANCHESTER,
                        "hub-footprints: not open on 2015-03-04, and those it was made from have no place in common");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REGION", "HUB"},
            mode = EnumSource.Mode.EXCLUDE)
    void findPlace_columnThatIsNone_isRefused(JoinColumn column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOIN.placing(column))
                .withMessageContaining(column.name())
                .withMessageContaining("REGION or HUB");
    }

    private static CcgJoin join(JoinSources sources) {
        return CcgJoin.of(sources, OrganisationRegistry.ccgs());
    }
}
