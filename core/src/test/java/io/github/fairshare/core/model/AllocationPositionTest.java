package io.github.fairshare.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllocationPositionTest {
    @Test
    void impliedTarget_allocationAndPercent_isAllThatRoundsToBoth() {
        // 99,999.5 / 1.005005 = 99,501.4950...; 100,000.5 / 1.004995 = 99,503.4801...
        assertThat(position("100000", "0.500").impliedTarget())
                .contains(Interval.of(new BigDecimal("99501.495"), new BigDecimal("99503.481")));
    }

    @Test
    void impliedTarget_percentBelowTarget_containsTheTargetThatWasPrintedElsewhere() {
        // 221,100 is 3.87 % below 230,000: 221,100 / 230,000 - 1 = -0.038695...
        assertThat(position("221100", "-3.87").impliedTarget().orElseThrow().contains(new BigDecimal("230000")))
                .isTrue();
    }

    @Test
    void impliedTarget_nothingLeftOfTheTarget_isNone() {
        assertThat(position("0", "-100.0").impliedTarget()).isEmpty();
    }

    @Test
    void impliedTarget_noPercent_isNone() {
        assertThat(AllocationPosition.builder()
                        .kind(AllocationPosition.Kind.BODY)
                        .allocation(PrintedFigure.of("5"))
                        .build()
                        .impliedTarget())
                .isEqualTo(Optional.empty());
    }

    private static AllocationPosition position(String allocation, String percent) {
        return AllocationPosition.builder()
                .kind(AllocationPosition.Kind.BODY)
                .allocation(PrintedFigure.of(allocation))
                .distancePercentOfTarget(PrintedFigure.of(percent))
                .build();
    }
}
