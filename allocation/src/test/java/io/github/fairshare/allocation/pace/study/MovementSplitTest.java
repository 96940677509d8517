package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Beyond one round, section 2: the exact split of a movement; pace of change, section 9: it adds up to the penny. */
class MovementSplitTest {
    private static final PacePolicy UNIFORM =
            Examples.policy(Examples.growth("5"), "{\"type\": \"UNIFORM\"}", "", "NONE");

    private static Positions two(String shareOfA, String shareOfB) {
        return Positions.of(List.of(body("A", "90", shareOfA), body("B", "110", shareOfB)));
    }

    private static OpeningPosition body(String code, String baseline, String share) {
        return OpeningPosition.builder()
                .code(code)
                .baseline(Pounds.of(baseline))
                .targetShare(Share.of(share))
                .build();
    }

    @Test
    void split_sharesAndAdjustments_areThePartsByHand() {
        ProjectionPlan plan = ProjectionPlan.of(UNIFORM, 2)
                .sharing(Map.of(2, Map.of("A", Share.of("0.52"), "B", Share.of("0.48"))))
                .adjusting(Map.of(2, Map.of("A", Pounds.of("3"), "B", Pounds.of("1"))));
        List<MovementSplit> splits = MovementSplit.of(Projection.of(plan, two("0.5", "0.5")));

        // Year 1: A opens at 90 - 100 = -10, gets 94.5, its target grows to 105, it closes at -10.5.
        MovementSplit first = splits.get(0);
        assertThat(first.before()).isEmpty();
        assertThat(List.of(first.opening(), first.increase(), first.targetGrowth(), first.closing()))
                .containsExactly(Pounds.of("-10"), Pounds.of("4.5"), Pounds.of("-5"), Pounds.of("-10.5"));
        // Year 2: B = 97.5 and 116.5, SB = 214, SA before = 210. Adjustment 3; share -(0.52 - 0.5) 214 = -4.28; pot
        // -0.5 (214 - 210) = -2; together -10.5 + 3 - 4.28 - 2 = -13.78 = 97.5 - 0.52 x 214.
        MovementSplit second = splits.get(2);
        MovementSplit.Before before = second.before().orElseThrow();
        assertThat(List.of(before.closing(), before.adjustment(), before.share(), before.pot(), before.rounding()))
                .containsExactly(Pounds.of("-10.5"), Pounds.of("3"), Pounds.of("-4.28"), Pounds.of("-2"), Pounds.ZERO);
        assertThat(second.opening()).isEqualTo(Pounds.of("-13.78"));
        // Closing less opening: 4.875, rounded up to 4.88 with the conserved pot, less T0 G = 111.28 x 5 % = 5.56.
        assertThat(second.targetGrowth()).isEqualTo(Pounds.of("-5.56"));
        assertThat(second.explain()).contains("Year 2, A: closed at", "opens at");
    }

    @Test
    void split_everyYearAndBody_addsUpToThePenny() {
        ProjectionPlan plan = ProjectionPlan.of(
                        Examples.policy(
                                Examples.growth("5.5"),
                                Examples.curve("0", "5.5", "1.5", "5.2"),
                                Examples.limit("MAXIMUM_UNDER_TARGET", "6.2"),
                                "SHIFT"),
                        4)
                .sharing(Map.of(3, Map.of("A", Share.of("0.47"), "B", Share.of("0.53"))))
                .adjusting(Map.of(2, Map.of("A", Pounds.of("0.37"))));
        List<MovementSplit> splits = MovementSplit.of(Projection.of(plan, two("0.501", "0.499")));

        assertThat(splits).hasSize(8).allSatisfy(split -> {
            assertThat(split.opening()
                            .plus(split.increase())
                            .plus(split.targetGrowth())
                            .plus(split.closingRounding()))
                    .isEqualTo(split.closing());
            assertThat(split.closingRounding().amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.02"));
            split.before().ifPresent(before -> {
                assertThat(before.closing()
                                .plus(before.adjustment())
                                .plus(before.share())
                                .plus(before.pot())
                                .plus(before.rounding()))
                        .isEqualTo(split.opening());
                assertThat(before.rounding().amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.03"));
            });
        });
        for (int i = 2; i < splits.size(); i++) {
            assertThat(splits.get(i).before().orElseThrow().closing())
                    .isEqualTo(splits.get(i - 2).closing());
        }
    }
}
