package io.github.fairshare.core.join.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.join.Documents;
import io.github.fairshare.core.join.RatingKind;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.ImmutableOrganisation;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingMovementTest {
    private static final LocalDate APRIL_2016 = LocalDate.of(2016, 4, 1);
    private static final LocalDate APRIL_2017 = LocalDate.of(2017, 4, 1);

    // Two years of annual ratings, made up.
    private static final RatingMovement MOVEMENT = RatingMovement.between(
            annual(APRIL_2016, "00C Good", "00D Good", "00J Inadequate", "00K Outstanding", "00W Good", "01H Good"),
            annual(
                    APRIL_2017,
                    "00C Outstanding",
                    "00D Good",
                    "00J Requires Improvement",
                    "00L Good",
                    "14L Inadequate",
                    "01H Requires Improvement"),
            OrganisationRegistry.ccgs());

    @Test
    void steps_ratedInBothYears_goFromOneRatingToTheOther() {
        assertThat(MOVEMENT.steps())
                .extracting(RatingStep::toString)
                .containsExactly(
                        "00C: Good to Outstanding (UP)",
                        "00D: Good to Good (SAME)",
                        "00J: Inadequate to Requires Improvement (UP)",
                        "01H: Good to Requires Improvement (DOWN)");
        assertThat(MOVEMENT.isOneAssessment()).isTrue();
    }

    @Test
    void counts_ofTheSteps_areByWayAndByPair() {
        assertThat(MOVEMENT.count(Direction.UP)).isEqualTo(2);
        assertThat(MOVEMENT.count(Direction.SAME)).isEqualTo(1);
        assertThat(MOVEMENT.count(Direction.DOWN)).isEqualTo(1);
        assertThat(MOVEMENT.count(Rating.GOOD, Rating.OUTSTANDING)).isEqualTo(1);
        assertThat(MOVEMENT.count(Rating.OUTSTANDING, Rating.GOOD)).isZero();
    }

    @Test
    void notCompared_everyOtherGroupOfBothDays_isThereOnce() {
        // 209 were open in April 2016, of which three became one; 4 are compared.
        assertThat(MOVEMENT.notCompared()).hasSize(209 - 4 + 1);
        assertThat(MOVEMENT)
                .hasToString(
                        "annual rating 2016-17 to annual rating 2017-18: 2 up, 1 same, 1 down," + " 206 not compared");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00K | annual rating 2017-18: not in the document",
                "00L | annual rating 2016-17: not in the document",
                "00M | annual rating 2016-17: not in the document; annual rating 2017-18: not in the document",
                "00W | one of 3 that 14L was made from: 00W, 01M, 01N",
                "14L | made from 3: 00W, 01M, 01N"
            })
    void notCompared_anyGroup_saysWhy(String code, String reason) {
        assertThat(notCompared(MOVEMENT, code).reason()).isEqualTo(reason);
    }

    @Test
    void notCompared_mergedGroups_keepTheirOwnRatings() {
        assertThat(notCompared(MOVEMENT, "00W").from()).contains(Rating.GOOD);
        assertThat(notCompared(MOVEMENT, "00W").to()).isEmpty();
        assertThat(notCompared(MOVEMENT, "14L").from()).isEmpty();
        assertThat(notCompared(MOVEMENT, "14L").to()).contains(Rating.INADEQUATE);
        assertThat(notCompared(MOVEMENT, "14L")).hasToString("14L: made from 3: 00W, 01M, 01N");
    }

    @Test
    void step_codeKeptWithOtherGround_saysOnWhichDay() {
        // Part of Cumbria went to Morecambe Bay on 1 April 2017; the rest kept the code 01H.
        RatingStep step = MOVEMENT.steps().get(3);

        assertThat(step.footprintChanges()).containsExactly(APRIL_2017);
        assertThat(step.before().nameOn(APRIL_2016)).isEqualTo("NHS Cumbria CCG");
        assertThat(MOVEMENT.steps().get(0).footprintChanges()).isEmpty();
    }

    @Test
    void between_onlySuccessorOfOneGroupAlone_isFollowed() {
        Organisation old = organisation("01A", "2016-04-01", "2017-03-31", Optional.of("02A"));
        Organisation renewed = organisation("02A", "2017-04-01", "2020-03-31", Optional.empty());
        Organisation closed = organisation("03A", "2016-04-01", "2017-03-31", Optional.empty());
        Organisation opened = organisation("04A", "2017-04-01", "2020-03-31", Optional.empty());

        RatingMovement movement = RatingMovement.between(
                annual(APRIL_2016, "01A Good", "03A Good"),
                annual(APRIL_2017, "02A Inadequate", "04A Good"),
                OrganisationRegistry.of(List.of(old, renewed, closed, opened), List.of()));

        assertThat(movement.steps())
                .extracting(RatingStep::toString)
                .containsExactly("01A (now 02A): Good to Inadequate (DOWN)");
        assertThat(movement.notCompared())
                .extracting(NotCompared::toString)
                .containsExactly(
                        "03A: not open on 2017-04-01, and without a successor that was",
                        "04A: not open on 2016-04-01, and made from none that was");
    }

    @Test
    void between_groupThatTookAnotherOver_isAMergerThoughItKeptItsCode() {
        Organisation large = organisation("01A", "2016-04-01", "2020-03-31", Optional.empty());
        Organisation small = organisation("02A", "2016-04-01", "2017-03-31", Optional.of("01A"));

        RatingMovement movement = RatingMovement.between(
                annual(APRIL_2016, "01A Good", "02A Good"),
                annual(APRIL_2017, "01A Good"),
                OrganisationRegistry.of(List.of(large, small), List.of()));

        assertThat(movement.steps()).isEmpty();
        assertThat(movement.notCompared())
                .extracting(NotCompared::toString)
                .containsExactly(
                        "01A: one of 2 that 01A was made from: 01A, 02A",
                        "01A: made from 2: 01A, 02A",
                        "02A: one of 2 that 01A was made from: 01A, 02A");
    }

    @Test
    void between_twoAssessments_areNotOne() {
        RatingMovement movement = RatingMovement.between(
                RatingTable.annual(Documents.annual("00C", "00W")),
                RatingTable.maternity(Documents.maternity("00C", "14L")),
                OrganisationRegistry.ccgs());

        assertThat(movement.isOneAssessment()).isFalse();
        assertThat(movement.steps()).extracting(RatingStep::toString).containsExactly("00C: Good to Inadequate (DOWN)");
        assertThat(movement).asString().startsWith("annual rating 2016-17 to maternity rating 2017-18: 0 up");
    }

    @Test
    void between_ratingThatCannotBeRead_saysSo() {
        RatingMovement movement = RatingMovement.between(
                RatingTable.annual(Documents.annualUnreadable("00C")),
                RatingTable.maternity(Documents.maternity("00C")),
                OrganisationRegistry.ccgs());

        assertThat(notCompared(movement, "00C").reason())
                .isEqualTo("annual rating 2016-17: printed, but it cannot be read");
    }

    @Test
    void between_rowsWithoutCode_leavesOpenWhetherTheGroupIsThere() {
        RatingTable later = new RatingTable(RatingKind.ANNUAL, APRIL_2017, Map.of(), Set.of(), 2);

        assertThat(notCompared(
                                RatingMovement.between(
                                        annual(APRIL_2016, "00C Good"), later, OrganisationRegistry.ccgs()),
                                "00C")
                        .reason())
                .isEqualTo("annual rating 2017-18: not among the rows that can be told (2 cannot)");
    }

    @Test
    void between_laterBeforeEarlier_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingMovement.between(
                        annual(APRIL_2017, "00C Good"), annual(APRIL_2016, "00C Good"), OrganisationRegistry.ccgs()))
                .withMessageContaining("2017-04-01 and then 2016-04-01")
                .withMessageContaining("swap");
    }

    @Test
    void between_codeThatNoGroupHad_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingMovement.between(
                        annual(APRIL_2016, "ZZZ Good"), annual(APRIL_2017, "00C Good"), OrganisationRegistry.ccgs()))
                .withMessageContaining("ZZZ");
    }

    @ParameterizedTest
    @CsvSource({"GOOD,OUTSTANDING,UP", "GOOD,GOOD,SAME", "GOOD,REQUIRES_IMPROVEMENT,DOWN", "INADEQUATE,GOOD,UP"})
    void direction_ofTwoRatings_isTowardsTheBetterOrTheWorse(Rating from, Rating to, Direction direction) {
        assertThat(Direction.of(from, to)).isEqualTo(direction);
    }

    @Test
    void table_readAndUnreadableAtOnce_isRefused() {
        Map<OrganisationCode, Rating> ratings = Map.of(OrganisationCode.of("00C"), Rating.GOOD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingTable(RatingKind.ANNUAL, APRIL_2016, ratings, ratings.keySet(), 0))
                .withMessageContaining("00C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingTable(RatingKind.ANNUAL, APRIL_2016, ratings, Set.of(), -1))
                .withMessageContaining("-1");
        assertThat(RatingTable.of(RatingKind.ANNUAL, APRIL_2016, ratings))
                .hasToString("annual rating 2016-17 of 1 CCGs");
    }

    /** Each row is a code and a rating. */
    private static RatingTable annual(LocalDate day, String... rows) {
        Map<OrganisationCode, Rating> ratings = new HashMap<>();
        for (String row : rows) {
            ratings.put(
                    OrganisationCode.of(row.substring(0, 3)),
                    Rating.find(row.substring(4)).orElseThrow());
        }
        return RatingTable.of(RatingKind.ANNUAL, day, ratings);
    }

    private static Organisation organisation(String code, String open, String close, Optional<String> successor) {
        return ImmutableOrganisation.builder()
                .code(OrganisationCode.of(code))
                .name("NHS " + code + " CCG")
                .open(LocalDate.parse(open))
                .close(LocalDate.parse(close))
                .successor(successor.map(OrganisationCode::of))
                .build();
    }

    private static NotCompared notCompared(RatingMovement movement, String code) {
        return movement.notCompared().stream()
                .filter(line -> line.organisation().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
