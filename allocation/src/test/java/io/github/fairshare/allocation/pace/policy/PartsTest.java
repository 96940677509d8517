package io.github.fairshare.allocation.pace.policy;

import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.limit;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a policy at the ends of their ranges. */
class PartsTest {
    @ParameterizedTest
    @CsvSource({"1/15,1/15", "0.2,0.2", "1.36/1.38,1.36/1.38", "0,0", "3/1,3"})
    void quotient_ofAText_isWrittenAsItWasRead(String text, String written) {
        assertThat(Quotient.of(text)).hasToString(written).isEqualTo(Quotient.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "-1", "1/", "a", ""})
    void quotient_thatIsNone_isRefused(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Quotient.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1"})
    void lambda_fromNothingToAll_isTaken(String lambda) {
        assertThat(new TwoPartRule(new BigDecimal(lambda)).lambda()).isEqualByComparingTo(lambda);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void lambda_outsideNothingToAll_isRefused(String lambda) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TwoPartRule(new BigDecimal(lambda)))
                .withMessageContaining("from 0 to 1, given was " + lambda);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "100,100"})
    void limitUnderTarget_atTheEndsOfItsRanges_isTaken(String percent, int years) {
        Limit limit = new Limit.MaximumUnderTarget(Optional.of(Percent.of(percent)), years);

        assertThat(limit.figure()).contains(Percent.of(percent));
        assertThat(limit.hasOpenFigure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,1,between 0 and 100 %",
        "100.1,1,between 0 and 100 %",
        "5,0,1 to 100 years",
        "5,101,1 to 100 years"
    })
    void limitUnderTarget_outsideItsRanges_isRefused(String percent, int years, String why) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Limit.MaximumUnderTarget(Optional.of(Percent.of(percent)), years))
                .withMessageContaining(why);
    }

    @Test
    void limitUnderTarget_thatIsSolved_hasAnOpenFigure() {
        assertThat(new Limit.MaximumUnderTarget(Optional.empty(), 1).hasOpenFigure())
                .isTrue();
    }

    private static void refused(ThrowingCallable made, String why) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(made)
                .withMessageContaining(why);
    }

    private static Percent percent(String points) {
        return Percent.of(points);
    }

    @Test
    void yearsLeft_fromOneToAHundred_areTaken() {
        assertThat(new EqualStepsRule(1).yearsLeft()).isEqualTo(1);
        assertThat(new EqualStepsRule(100).yearsLeft()).isEqualTo(100);
        refused(() -> new EqualStepsRule(0), "1 to 100 years left, given was 0");
        refused(() -> new EqualStepsRule(101), "1 to 100 years left, given was 101");
    }

    @Test
    void ceiling_downToTheFloor_isTaken() {
        assertThat(new ScaleBackRule(percent("2"), Optional.of(percent("2")), ScaleBackRule.PaidBy.POOL).ceiling())
                .contains(percent("2"));
        refused(
                () -> new ScaleBackRule(percent("2"), Optional.of(percent("1.9")), ScaleBackRule.PaidBy.POOL),
                "a ceiling is not below the floor");
    }

    private static MinimumGrowthTaperRule taper(String cash, String flat, String from, String to) {
        return new MinimumGrowthTaperRule(
                percent(cash), percent("1"), percent(flat), percent(from), percent(to), percent("2"));
    }

    @Test
    void taper_fallsOrStays_betweenTwoDistances() {
        assertThat(taper("2", "2", "5", "10").flat()).isEqualTo(percent("2"));
        refused(() -> taper("2", "2.1", "5", "10"), "falls from cash to flat");
        refused(() -> taper("2", "1", "5", "5"), "from a lower to a higher distance");
    }

    @Test
    void potAndHalfWidth_ofNothing_areRefused() {
        refused(() -> new Pot.Total(Pounds.ZERO), "a pot is above zero");
        refused(() -> new Blend(percent("1"), Percent.ZERO), "a half-width above zero");
        assertThat(new Pot.Total(Pounds.of("0.01")).amount()).isEqualTo(Pounds.of("0.01"));
    }

    @Test
    void cap_ofAPull_liesBetweenNothingAndAll() {
        Quotient slope = Quotient.of("1");
        assertThat(new ConvergenceRule.Pull(slope, percent("100")).cap()).isEqualTo(percent("100"));
        assertThat(new ConvergenceRule.Pull(slope, percent("0")).cap()).isEqualTo(Percent.ZERO);
        refused(() -> new ConvergenceRule.Pull(slope, percent("100.1")), "between 0 and 100 %");
        refused(() -> new ConvergenceRule.Pull(slope, percent("-0.1")), "between 0 and 100 %");
    }

    @Test
    void growth_thatStaysTheSame_isTaken() {
        List<GrowthPoint> level = List.of(GrowthPoint.of("0", "5"), GrowthPoint.of("2", "5"), GrowthPoint.atFloor("3"));
        assertThat(new CurveRule(level, List.of()).points().toString()).isEqualTo("[0% -> 5%, 2% -> 5%, 3% -> floor]");
    }

    @Test
    void topUps_turnAtTheirPoints() {
        FloorPlusTopUpRule rule = new FloorPlusTopUpRule(
                percent("3"),
                List.of(new TopUpPoint(percent("-2"), percent("1")), new TopUpPoint(percent("0"), percent("0"))));
        assertThat(rule.turningPoints()).containsExactly(percent("-2"), percent("0"));
    }

    @Test
    void limits_butTheMinimumGrowth_areNoFloor() {
        assertThat(new Limit.MinimumGrowth(Optional.of(percent("1"))).actsAsFloor())
                .isTrue();
        assertThat(new Limit.MinimumGrowth(Optional.of(percent("1"))).hasOpenFigure())
                .isFalse();
        assertThat(new Limit.MinimumGrowth(Optional.empty()).hasOpenFigure()).isTrue();
        assertThat(List.of(
                        new Limit.MaximumGrowth(percent("8")),
                        new Limit.MaximumUnderTarget(Optional.empty(), 1),
                        new Limit.NoFurtherUnderTarget(),
                        new Limit.NoOvershoot()))
                .noneMatch(Limit::actsAsFloor);
    }

    @Test
    void parts_asJson_nameTheirKindAndAreReadBackInAPolicy() throws IOException {
        PacePolicy policy = policy(growth("5"), curve("0", "5"), limit("MINIMUM_GROWTH", "4"), "NONE");
        ObjectMapper mapper = FairshareJson.mapper();

        assertThat(mapper.readTree(mapper.writeValueAsString(policy.rule()))
                        .path("type")
                        .asText())
                .isEqualTo("CURVE");
        assertThat(mapper.readTree(mapper.writeValueAsString(policy.limits().get(0)))
                        .path("percent")
                        .asText())
                .isEqualTo("4");
        assertThat(mapper.readTree(mapper.writeValueAsString(policy.pot()))
                        .path("growthPercent")
                        .asText())
                .isEqualTo("5");
        assertThat(mapper.readValue(mapper.writeValueAsString(policy), PacePolicy.class))
                .isEqualTo(policy);
    }
}
