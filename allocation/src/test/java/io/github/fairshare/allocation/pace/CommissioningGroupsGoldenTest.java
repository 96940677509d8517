package io.github.fairshare.allocation.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Five of the 208 CCGs of the 2019/20 figures published in January 2016; inputs are printed to 0.01 %, so minimum
 * growth may be off by 1 basis point and closing distance by 1.3.
 */
class CommissioningGroupsGoldenTest {
    private static final PacePolicy POLICY = PacePolicies.find("ccg-2019-20").orElseThrow();

    /** A group with a target of a thousand million pounds. */
    private static OpeningPosition group(String distance, String population, String uplift) {
        return OpeningPosition.builder()
                .code("G")
                .baseline(Pounds.of(new BigDecimal("1000000000").add(new BigDecimal(distance).movePointRight(7))))
                .target(Pounds.of("1000000000"))
                .populationGrowth(Percent.of(population))
                .uplift(Percent.of(uplift))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1.54, 0.186, 2.08, 1.23, CASH",
        "1.33, 0.868, 2.24, 0.49, PER_HEAD",
        "6.20, 1.342, 2.72, 5.32, PER_HEAD",
        "6.62, 0.633, 1.69, 5.42, TAPER",
        "14.22, 0.100, 0.02, 11.67, FLAT"
    })
    void minimum_publishedGroup_asPublished(String d, String p, double minimum, double closing, String binding) {
        PaceResult result = PaceOfChange.allocate(POLICY, Positions.of(List.of(group(d, p, "0"))));
        BodyOutcome body = result.bodies().get(0);
        assertThat(body.growthPercent().orElseThrow().points().doubleValue()).isCloseTo(minimum, within(0.01));
        assertThat(body.closingPercent().orElseThrow().points().doubleValue()).isCloseTo(closing, within(0.013));
        assertThat(body.binding()).contains(binding);
        assertThat(result.status()).isEqualTo(AllocationStatus.BALANCED);
    }

    /**
     * 1.064091 / 1.01342 - 1 is 5 % exactly, where the taper starts: no cap yet, so 1.0136 x 1.01342 - 1 per head, and not
     * the 2.08 % that the cap sets in with.
     */
    @ParameterizedTest
    @CsvSource({"1064.091, 1000", "3.192273, 3", "7.448637, 7", "63.84546, 60"})
    void minimum_exactlyWhereTheTaperStarts_isNotCapped(String baseline, String target) {
        OpeningPosition body = OpeningPosition.builder()
                .code("G")
                .baseline(Pounds.of(baseline))
                .target(Pounds.of(target))
                .populationGrowth(Percent.of("1.342"))
                .build();
        BodyOutcome outcome = PaceOfChange.allocate(POLICY, Positions.of(List.of(body)))
                .bodies()
                .get(0);
        BigDecimal expected = new BigDecimal(baseline).multiply(new BigDecimal("1.027202512"));
        assertThat(outcome.unrounded().amount()).isCloseTo(expected, within(new BigDecimal("1e-12")));
    }

    @Test
    void uplift_ofHalfAPoint_addsToTheMinimum() {
        PaceResult result = PaceOfChange.allocate(POLICY, Positions.of(List.of(group("1.54", "0.186", "0.5"))));
        // 2.08 + 0.5; nothing of the rule holds the body any more.
        assertThat(result.bodies().get(0).growthPercent().orElseThrow().points().doubleValue())
                .isCloseTo(2.58, within(0.0000005));
        assertThat(result.bodies().get(0).binding()).isEmpty();
    }
}
