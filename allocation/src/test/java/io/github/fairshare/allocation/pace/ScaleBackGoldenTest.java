package io.github.fairshare.allocation.pace;

import static io.github.fairshare.allocation.pace.Examples.allocations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Floor damping of formula grant; prior grants 100, 200, 300, 400, formula 98, 205, 318, 419 (together 1040).
 *
 * <p>At a floor of 2.7 % the floors are 102.7, 205.4, 308.1, 410.8; the first two cost 4.7 + 0.4 = 5.1, the other two
 * gain 9.9 + 8.2 = 18.1, so s = 1 - 5.1/18.1 = 130/181.
 */
class ScaleBackGoldenTest {
    private static final String[] PRIOR = {"100", "200", "300", "400"};
    private static final String[] FORMULA = {"98", "205", "318", "419"};

    private static Positions positions(Optional<Percent> secondFloor) {
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int i = 0; i < PRIOR.length; i++) {
            bodies.add(OpeningPosition.builder()
                    .code(String.valueOf(i + 1))
                    .baseline(Pounds.of(PRIOR[i]))
                    .formula(Pounds.of(FORMULA[i]))
                    .floor(i == 1 ? secondFloor : Optional.empty())
                    .build());
        }
        return Positions.of(bodies);
    }

    private static PacePolicy policy(String rule, String rounding) {
        return Examples.policy("\"NONE\"", "{\"type\": \"SCALE_BACK\", " + rule + "}", "", "SCALE", rounding);
    }

    private static PaceResult allocate(String rule) {
        return PaceOfChange.allocate(policy(rule, "null"), positions(Optional.empty()));
    }

    private static BigDecimal scale(PaceResult result) {
        return result.solved().value().orElseThrow();
    }

    private static BigDecimal quotient(int numerator, int denominator) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 20, RoundingMode.HALF_UP);
    }

    private static void near(BigDecimal actual, BigDecimal expected) {
        assertThat(actual.subtract(expected).abs()).isLessThan(new BigDecimal("1e-18"));
    }

    @Test
    void floorOfTwoPointSeven_scalesBackTo130Of181() {
        PaceResult result = allocate("\"floorPercent\": \"2.7\"");
        near(scale(result), quotient(130, 181));
        assertThat(result.solved().printed()).contains("0.71823204");
        assertThat(allocations(result)).containsExactly("102.7", "205.4", "315.210497", "416.689503");
        assertThat(result.status()).isEqualTo(AllocationStatus.BALANCED);
        assertThat(result.bodies().stream().map(body -> body.binding().orElse("")))
                .containsExactly("FLOOR", "FLOOR", "", "");
        assertThat(result.summary().totals().openingTarget()).isEmpty();
    }

    @Test
    void floorOfFour_leavesNothingAboveTheFloor() {
        PaceResult result = allocate("\"floorPercent\": \"4\"");
        near(scale(result), BigDecimal.ZERO);
        assertThat(allocations(result)).containsExactly("104", "208", "312", "416");
    }

    @Test
    void floorOfFourAndAHalf_isInfeasibleByFivePounds() {
        // The floors come to 1045, the pot is 1040.
        PaceResult result = allocate("\"floorPercent\": \"4.5\"");
        assertThat(result.status()).isEqualTo(AllocationStatus.INFEASIBLE);
        Infeasibility why = result.infeasibility().orElseThrow();
        assertThat(why.amount()).isEqualTo(Pounds.of("5"));
        assertThat(why.direction()).isEqualTo(Infeasibility.Direction.MISSING);
        assertThat(why.limits()).containsExactly(new Infeasibility.HeldBodies("FLOOR", 4));
    }

    @Test
    void ownFloorOfTheSecond_scalesBackTo84Of181() {
        PaceResult result = PaceOfChange.allocate(
                policy("\"floorPercent\": \"2.7\"", "null"), positions(Optional.of(Percent.of("5"))));
        near(scale(result), quotient(84, 181));
    }

    @Test
    void ceilingOfFive_scalesBackTo61Of82() {
        PaceResult result = allocate("\"floorPercent\": \"2.7\", \"ceilingPercent\": \"5\"");
        near(scale(result), quotient(61, 82));
        assertThat(allocations(result)).containsExactly("102.7", "205.4", "315", "416.9");
        assertThat(result.bodies().get(2).binding()).contains("CEILING");
    }

    @Test
    void nobodyBelowTheFloor_keepsEverything() {
        PaceResult result = allocate("\"floorPercent\": \"-5\"");
        near(scale(result), BigDecimal.ONE);
        assertThat(allocations(result)).containsExactly(FORMULA);
    }

    @Test
    void floorPaidFromOutside_reportsTheCost() {
        PaceResult result = allocate("\"floorPercent\": \"2.7\", \"paidBy\": \"EXTERNAL\"");
        assertThat(allocations(result)).containsExactly("102.7", "205.4", "318", "419");
        assertThat(result.status()).isEqualTo(AllocationStatus.UNBALANCED);
        assertThat(result.residual()).isEqualTo(Pounds.of("-5.1"));
        assertThat(result.warnings()).contains("the floor costs £5.1, paid from outside the pot");
    }

    @Test
    void ceilingThatLeavesMoneyOver_isCappedAtOneAndUnbalanced() {
        // A ceiling of 3 % holds the last two at 309 and 412: 1029.1 of 1040, 10.9 over.
        PaceResult result = allocate("\"floorPercent\": \"2.7\", \"ceilingPercent\": \"3\"");
        near(scale(result), BigDecimal.ONE);
        assertThat(result.status()).isEqualTo(AllocationStatus.UNBALANCED);
        assertThat(result.residual()).isEqualTo(Pounds.of("10.9"));
    }

    @Test
    void bundledPolicy_educationAndSocialServices_isThreeQuartersOfTheGrowth() {
        // pex15 para 12: a floor of 2.7 % at a growth of 3.74 % is 72.2 % of it.
        assertThat(new BigDecimal("270").divide(new BigDecimal("3.74"), 1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("72.2");
        PaceResult result = PaceOfChange.allocate(
                PacePolicies.find("local-government-2007-08").orElseThrow(), positions(Optional.empty()));
        assertThat(allocations(result)).containsExactly("102.7", "205.4", "315.21", "416.69");
        assertThat(result.residual()).isEqualTo(Pounds.ZERO);
    }
}
