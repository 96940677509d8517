package io.github.fairshare.allocation.pace.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final Pounds LESS_THAN_NOTHING = Pounds.of("-0.01");

    private static void refused(UnaryOperator<ImmutableOpeningPosition.Builder> change, String why) {
        ImmutableOpeningPosition.Builder body =
                OpeningPosition.builder().from(OpeningPosition.of("A", Pounds.of("100"), Pounds.of("100")));

        assertThatExceptionOfType(PositionsException.class)
                .isThrownBy(() -> Positions.of(List.of(change.apply(body).build())))
                .withMessageStartingWith("body 1, column " + why)
                .withMessageContaining("is negative");
    }

    @Test
    void money_belowZero_isRefusedInEveryColumn() {
        refused(body -> body.baseline(LESS_THAN_NOTHING), "baseline");
        refused(body -> body.target(LESS_THAN_NOTHING), "target");
        refused(body -> body.prior(LESS_THAN_NOTHING), "prior");
        refused(body -> body.formula(LESS_THAN_NOTHING), "formula");
        refused(body -> body.newTarget(LESS_THAN_NOTHING), "new_target");
    }

    @Test
    void upliftAndPopulation_belowZero_areRefused() {
        refused(body -> body.uplift(Percent.of("-0.1")), "uplift");
        refused(body -> body.population(new BigDecimal("-1")), "population");
    }

    @Test
    void money_ofZero_isTaken() {
        OpeningPosition body = OpeningPosition.builder()
                .from(OpeningPosition.of("A", Pounds.ZERO, Pounds.ZERO))
                .prior(Pounds.ZERO)
                .formula(Pounds.ZERO)
                .newTarget(Pounds.ZERO)
                .uplift(Percent.ZERO)
                .population(BigDecimal.ZERO)
                .build();

        assertThat(Positions.of(List.of(body)).size()).isEqualTo(1);
    }
}
