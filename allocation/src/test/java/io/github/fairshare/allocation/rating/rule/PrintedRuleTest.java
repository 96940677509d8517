package io.github.fairshare.allocation.rating.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AssessmentIndicator;
import io.github.fairshare.core.model.AssessmentIndicator.Direction;
import io.github.fairshare.core.model.AssessmentIndicator.Position;
import io.github.fairshare.core.model.AssessmentIndicator.Unit;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.ImmutableAssessmentRule;
import io.github.fairshare.core.model.Rating;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures are those of tables 1 and 2 of Annex A (mat1718). */
class PrintedRuleTest {
    private static AssessmentIndicator indicator(String name, String benchmark, Unit unit, Direction goodIs) {
        boolean high = goodIs == Direction.HIGH;
        return AssessmentIndicator.builder()
                .name(name)
                .goodIs(goodIs)
                .benchmark(new AssessmentIndicator.Benchmark("National mean", PrintedFigure.of(benchmark), unit))
                .addBands(
                        band(Position.SIGNIFICANTLY_ABOVE, high ? "2" : "0"),
                        band(Position.NOT_SIGNIFICANT, "1"),
                        band(Position.SIGNIFICANTLY_BELOW, high ? "0" : "2"))
                .build();
    }

    private static AssessmentIndicator.Band band(Position position, String score) {
        return new AssessmentIndicator.Band(position, PrintedFigure.of(score));
    }

    private static AssessmentRule.Threshold threshold(Rating rating, String atLeast) {
        return new AssessmentRule.Threshold(
                rating, Optional.of(atLeast).filter(text -> !text.isEmpty()).map(PrintedFigure::of), Optional.empty());
    }

    private static ImmutableAssessmentRule.Builder annexA() {
        return AssessmentRule.builder()
                .year(FinancialYear.parse("2017-18"))
                .controlLimitMultiple(PrintedFigure.of("2"))
                .addIndicators(
                        indicator("Stillbirth & Neonatal Mortality Rate", "4.8", Unit.PER_1000_BIRTHS, Direction.LOW),
                        indicator("Women's experience", "83.0", Unit.OUT_OF_100, Direction.HIGH),
                        indicator("Choices", "60.8", Unit.OUT_OF_100, Direction.HIGH),
                        AssessmentIndicator.builder()
                                .name("Rate of maternal smoking at delivery")
                                .goodIs(Direction.LOW)
                                .benchmark(new AssessmentIndicator.Benchmark(
                                        "National trajectory", PrintedFigure.of("9.7"), Unit.PERCENT))
                                .addBands(
                                        band(Position.SIGNIFICANTLY_ABOVE, "0"),
                                        band(Position.ABOVE, "0.75"),
                                        band(Position.BELOW, "1.25"),
                                        band(Position.SIGNIFICANTLY_BELOW, "2"))
                                .build())
                .addThresholds(
                        threshold(Rating.OUTSTANDING, "1.3125"),
                        threshold(Rating.GOOD, "1.0625"),
                        threshold(Rating.REQUIRES_IMPROVEMENT, "0.5625"),
                        threshold(Rating.INADEQUATE, ""));
    }

    @Test
    void from_annexA_isTheBundledRuleSet() {
        assertThat(RuleSets.maternity(annexA().build())).isEqualTo(RuleSets.maternity());
    }

    @Test
    void from_otherFigure_isAnotherRuleSet() {
        RuleSet other = RuleSets.maternity(
                annexA().controlLimitMultiple(PrintedFigure.of("3")).build());
        assertThat(other).isNotEqualTo(RuleSets.maternity());
        assertThat(other.limits().multiple()).isEqualTo(Fraction.of(3));
    }

    @Test
    void from_unreadPart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.maternity(
                        annexA().controlLimitMultiple(Optional.empty()).build()))
                .withMessageContaining("control limits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.maternity(AssessmentRule.builder().build()))
                .withMessageContaining("0 indicators");
    }
}
