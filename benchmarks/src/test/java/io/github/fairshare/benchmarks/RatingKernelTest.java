package io.github.fairshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingKernelTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final RatingKernel KERNEL = RatingKernel.of(RULES, 2);

    private static RatingKernel.Columns columns(long first, long second) {
        return new RatingKernel.Columns(new long[] {first}, new long[] {second});
    }

    private static RatingName rate(long deaths, long births, long smokers, long deliveries) {
        int[] rating = new int[1];
        KERNEL.rate(
                List.of(
                        columns(deaths, births),
                        columns(83_00, 1_00),
                        columns(60_80, 1_00),
                        columns(smokers, deliveries)),
                rating);
        return KERNEL.names().get(rating[0]);
    }

    @Test
    void rate_exactTies_areDecidedAsByTheEngine() {
        // 15 of 1875 lies on the limit and 97 of 1000 on the trajectory: 1 + 1 + 1 + 1.25 = 4.25, just Good.
        assertThat(rate(15, 1875, 97, 1000)).isEqualTo(RatingName.of("GOOD"));
        assertThat(rate(16, 1875, 97, 1000)).isEqualTo(RatingName.of("REQUIRES_IMPROVEMENT"));
        assertThat(rate(15, 1875, 98, 1000)).isEqualTo(RatingName.of("REQUIRES_IMPROVEMENT"));
    }

    @Test
    void rate_hugeCounts_areStillExact() {
        // A million million times 97 of 1000 is still on the trajectory; one smoker more is above it.
        long many = 1_000_000_000_000L;
        assertThat(rate(15, 1875, 97 * many, 1000 * many)).isEqualTo(RatingName.of("GOOD"));
        assertThat(rate(15, 1875, 97 * many + 1, 1000 * many)).isEqualTo(RatingName.of("REQUIRES_IMPROVEMENT"));
    }

    @Test
    void rate_figuresThatCannotBe_areRefusedWithTheBody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(-1, 1875, 97, 1000))
                .withMessageContaining("body number 1")
                .withMessageContaining("stillbirth-neonatal");
        assertThatIllegalArgumentException().isThrownBy(() -> rate(15, 1875, 1001, 1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KERNEL.rate(List.of(), new int[1]))
                .withMessageContaining("4 indicators");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingKernel.Columns(new long[1], new long[2]))
                .withMessageContaining("1 and 2");
    }

    @Test
    void of_otherLimits_isRefused() {
        RuleSet wilson = RULES.withLimits(LimitRule.interval(LimitMethod.WILSON, "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingKernel.of(wilson, 1))
                .withMessageContaining("RatingEngine");
    }
}
