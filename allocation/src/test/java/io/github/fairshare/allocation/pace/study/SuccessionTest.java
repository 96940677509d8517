package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies that merge or split between years: baselines and targets are added, a distance is never averaged. */
class SuccessionTest {
    private static final PacePolicy UNIFORM =
            Examples.policy(Examples.growth("5"), "{\"type\": \"UNIFORM\"}", "", "NONE");

    private static Projection project(List<Succession> beforeYearTwo) {
        return Projection.of(
                ProjectionPlan.of(UNIFORM, 2).succeeding(Map.of(2, beforeYearTwo)),
                Examples.bodies("200", "180", "230"));
    }

    @Test
    void merger_ofTwo_addsMoneyAndTargets() {
        Projection merged = project(List.of(Succession.whole("A", "M"), Succession.whole("B", "M")));
        ProjectedRow row = merged.last().rows().get(0);

        assertThat(merged.last().rows()).hasSize(1);
        // 189 + 241.5 = 430.5 against 210 + 210 = 420: 2.5 % over. The mean of -10 % and 15 % is another figure in
        // money:
        // it only agrees since the targets are equal.
        assertThat(row.code()).isEqualTo("M");
        assertThat(row.baseline()).isEqualTo(Pounds.of("430.5"));
        assertThat(row.openingPercent()).contains(Percent.of("2.5"));
        // 10.5 at the first closing, 10.5 x 1.05 = 11.025 at the second, rounded by the conserved pence.
        assertThat(row.cumulative().orElseThrow().amount().doubleValue()).isBetween(21.51, 21.54);
        assertThat(merged.assumptions()).anyMatch(text -> text.contains("A becomes M, B becomes M"));
    }

    @Test
    void split_ofOne_sharesMoneyAndTargets() {
        Projection split = project(
                List.of(new Succession("A", "A1", Share.of("0.25")), new Succession("A", "A2", Share.of("0.75"))));

        assertThat(split.last().rows()).extracting(ProjectedRow::code).containsExactly("A1", "A2", "B");
        assertThat(split.last().rows().get(0).baseline()).isEqualTo(Pounds.of("47.25"));
        assertThat(split.last().rows().get(0).openingPercent()).contains(Percent.of("-10"));
        assertThat(split.last().rows().get(1).openingPercent()).contains(Percent.of("-10"));
    }

    @Test
    void merger_underUniform_commutesWithTheYears() {
        Projection apart = Projection.of(ProjectionPlan.of(UNIFORM, 2), Examples.bodies("200", "180", "230"));
        Projection merged = project(List.of(Succession.whole("B", "A")));
        Pounds together =
                apart.last().rows().stream().map(ProjectedRow::allocation).reduce(Pounds.ZERO, Pounds::plus);

        assertThat(merged.last().rows()).hasSize(1);
        assertThat(merged.last().rows().get(0).allocation()).isEqualTo(together);
    }

    @Test
    void succession_ofNobodyOrInWrongParts_isRefusedWithTheYear() {
        assertThatThrownBy(() -> project(List.of(Succession.whole("Z", "A"))))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("year 2: no body Z");
        assertThatThrownBy(() -> project(List.of(new Succession("A", "A1", Share.of("0.4")))))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("year 2: the parts of body A add up to 0.4");
    }
}
