package io.github.fairshare.allocation.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Pounds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is more money than the engine holds exactly is refused by name. */
class RangeTest {
    private static final String ROUNDING =
            ", \"rounding\": {\"unit\": \"1000\", \"mode\": \"HALF_UP\", \"method\": \"AS_PUBLISHED\"}";

    private static PacePolicy policy(String more) {
        return PacePolicies.parse("""
                {"version": 1, "id": "t", "title": "t", "unit": "POUNDS", "pot": {"growthPercent": "5.5"},
                 "rule": {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5.5"}]},
                 "limits": [{"type": "MAXIMUM_UNDER_TARGET", "percent": "6.2"}],
                 "balance": {"solveFor": "NONE"}MORE}
                """.replace("MORE", more));
    }

    private static OpeningPosition body(String code, String baseline, String target) {
        return OpeningPosition.of(code, Pounds.of(baseline), Pounds.of(target));
    }

    @Test
    void allocate_targetInAnotherUnit_isRefusedWithBodyColumnAndFigure() {
        Positions positions = Positions.of(List.of(body("A", "100000000000", "100000000000000000")));
        assertThatExceptionOfType(PositionsException.class)
                .isThrownBy(() -> PaceOfChange.allocate(policy(ROUNDING), positions))
                .withMessageContainingAll(
                        "body A, column target",
                        "£100,000,000,000,000,000",
                        "£11,529,215,046,068,469",
                        "check the unit of the table");
    }

    @Test
    void allocate_manyTargetsThatOverflowTogether_areRefused() {
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            bodies.add(body("B" + i, "500000000", i == 7 ? "600000000000000" : "500000000000000"));
        }
        assertThatExceptionOfType(PositionsException.class)
                .isThrownBy(() -> PaceOfChange.allocate(policy(ROUNDING), Positions.of(bodies)))
                .withMessageContainingAll("body B7, column target", "£600,000,000,000,000 of £100,100,000,000,000,000");
    }

    @Test
    void allocate_tenTrillionWithoutRounding_isRefusedAndATrillionIsNot() {
        // 2^60 millionths of a pound are £1,152,921,504,606.
        assertThatExceptionOfType(PositionsException.class)
                .isThrownBy(() -> PaceOfChange.allocate(
                        policy(""), Positions.of(List.of(body("A", "10000000000000", "10000000000000")))))
                .withMessageContaining("£1,152,921,504,606");
        PaceResult result =
                PaceOfChange.allocate(policy(""), Positions.of(List.of(body("A", "1000000000000", "1000000000000"))));
        assertThat(result.bodies().get(0).allocation()).isEqualTo(Pounds.of("1055000000000"));
    }
}
