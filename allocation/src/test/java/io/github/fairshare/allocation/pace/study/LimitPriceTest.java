package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measure M8 on the exact vectors of pace-of-change, section 4. */
class LimitPriceTest {
    private static final String PARAMETERS = """
            "parameters": [{"name": "floor", "value": "4", "unit": "PERCENT", "meaning": "floor",
              "basis": "ASSUMED", "document": "none", "locator": "example"}],
            """;

    private static PacePolicy policy(String parameters, String level) {
        return PacePolicies.parse("""
                {"version": 1, "id": "example", "title": "An example", "unit": "POUNDS", %s
                 "pot": {"growthPercent": "5"},
                 "rule": {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5"},
                   {"distancePercent": "4", "growthPercent": "%s"}]},
                 "limits": [{"type": "MINIMUM_GROWTH", "percent": "%s"}, {"type": "MAXIMUM_UNDER_TARGET"}],
                 "balance": {"solveFor": "MAXIMUM_UNDER_TARGET"}, "rounding": null}
                """.formatted(parameters, level, level));
    }

    @Test
    void price_namedFloor_movesTheCurveWithIt() {
        List<LimitPrice> prices = LimitPrice.of(policy(PARAMETERS, "$floor"), Examples.five());

        assertThat(prices).hasSize(1);
        LimitPrice floor = prices.get(0);
        assertThat(floor.limit()).isEqualTo("MINIMUM_GROWTH");
        assertThat(floor.parameter()).contains("floor");
        assertThat(floor.relaxed()).isEqualTo(Percent.of("3.9"));
        // 208 x 1.039 = 216.112, 216 x 1.039 = 224.424: of 1050 remain 1050 - 201.6 - 210 - 440.536 = 197.864 for A,
        // which
        // is 5.779048 % under 210. Before it was 5.980952.
        assertThat(floor.solved().orElseThrow())
                .isCloseTo(new BigDecimal("-0.201905"), within(new BigDecimal("0.000001")));
        // Below uniform growth: 218.4 - 216.112 + 226.8 - 224.424 = 4.664 of 50, 9.328 %; before it was 8.48.
        assertThat(floor.growthUsed().orElseThrow())
                .isCloseTo(new BigDecimal("0.848"), within(new BigDecimal("0.000001")));
        // Distances of 8 4 0 4 8 become 5.779048 4 0 2.910476 6.868571, together 19.558095: 24/(24 - 19.558095) =
        // 5.403088 years; before 5.943396.
        assertThat(floor.years().orElseThrow())
                .isCloseTo(new BigDecimal("-0.540309"), within(new BigDecimal("0.00001")));
    }

    @Test
    void price_floorWithoutName_movesTheLimitAlone() {
        // The curve stands at 4 as well, so that a looser limit changes nothing.
        LimitPrice floor = LimitPrice.of(policy("", "4"), Examples.five()).get(0);
        assertThat(floor.parameter()).isEmpty();
        assertThat(floor.status()).isEqualTo("BALANCED");
        assertThat(floor.solved().orElseThrow()).isEqualByComparingTo("0");
        assertThat(floor.explain()).contains("MINIMUM_GROWTH 3.9% in place of 4%");
    }

    @Test
    void price_nothingSolved_hasNoSolvedChange() {
        PacePolicy policy = Examples.policy(
                Examples.growth("5"),
                Examples.curve("0", "5", "4", "4"),
                Examples.limit("MAXIMUM_UNDER_TARGET", "6"),
                "NONE");
        LimitPrice price = LimitPrice.of(policy, Examples.five()).get(0);
        assertThat(price.solved()).isEqualTo(Optional.empty());
        assertThat(price.relaxed()).isEqualTo(Percent.of("6.1"));
    }
}
