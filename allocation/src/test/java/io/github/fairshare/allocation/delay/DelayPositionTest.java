package io.github.fairshare.allocation.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.ImmutableDtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelayPositionTest {
    private static final DelayPosition SOUTH_TEES = DelayPosition.of("00M", "18.00", "18.66", "12.36");

    private static ImmutableDtocTarget.Builder row(DtocTarget.Kind kind) {
        return DtocTarget.builder()
                .kind(kind)
                .plan(PrintedFigure.of("18.00"))
                .baseline(PrintedFigure.of("18.66"))
                .target(PrintedFigure.of("12.36"));
    }

    @Test
    void from_completeRow_keepsItsFigures() {
        assertThat(DelayPosition.from(row(DtocTarget.Kind.CCG)
                        .code(OrganisationCode.of("00M"))
                        .build()))
                .contains(SOUTH_TEES);
    }

    @Test
    void from_aggregateWithoutCode_isKnownByItsName() {
        assertThat(DelayPosition.from(row(DtocTarget.Kind.AGGREGATE)
                        .name("GREATER MANCHESTER")
                        .build()))
                .map(DelayPosition::key)
                .contains("GREATER MANCHESTER");
    }

    @Test
    void from_totals_isNoBody() {
        assertThat(DelayPosition.from(row(DtocTarget.Kind.TOTAL).name("England").build()))
                .isEmpty();
    }

    @Test
    void from_rowWithoutTarget_isLeftOut() {
        DtocTarget damaged = DtocTarget.builder()
                .kind(DtocTarget.Kind.CCG)
                .code(OrganisationCode.of("00M"))
                .plan(PrintedFigure.of("18.00"))
                .baseline(PrintedFigure.of("18.66"))
                .build();
        assertThat(DelayTable.from(List.of(damaged)).positions()).isEmpty();
    }

    @Test
    void of_negativeFigure_isRefusedWithTheFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelayPosition.of("00M", "18.00", "-18.66", "12.36"))
                .withMessageContaining("00M")
                .withMessageContaining("-18.66");
    }

    @Test
    void of_textThatIsNoNumber_isRefusedWithAnExample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelayPosition.of("00M", "18,00", "18.66", "12.36"))
                .withMessageContaining("'18,00'")
                .withMessageContaining("18.66");
    }

    @Test
    void table_bodyGivenTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DelayTable(List.of(SOUTH_TEES, SOUTH_TEES)))
                .withMessageContaining("00M");
    }

    @Test
    void byGroup_twoBodies_isARatioOfSums() {
        DelayTable table = new DelayTable(
                List.of(DelayPosition.of("A01", "9", "10", "5"), DelayPosition.of("A02", "90", "90", "90")));
        ReductionLine line =
                table.byGroup(Map.of("A01", "North", "A02", "North")).get(0);

        // (100 - 95) / 100 = 5 %; the mean of 50 % and 0 % would be 25 %.
        assertThat(line.reduction().percent()).contains(Percent.of("5"));
        assertThat(line.shareOfTotal()).contains(Percent.of("100"));
    }

    @Test
    void byGroup_bodyWithoutGroup_isReportedNotLost() {
        DelayTable table = new DelayTable(List.of(SOUTH_TEES, DelayPosition.of("A02", "1", "1", "1")));
        assertThat(table.byGroup(Map.of("00M", "North"))).hasSize(1);
        assertThat(table.withoutGroup(Map.of("00M", "North")))
                .extracting(DelayPosition::key)
                .containsExactly("A02");
    }

    @Test
    void reduction_withoutBaseline_hasNoPercentAndNoRank() {
        DelayTable table = new DelayTable(List.of(DelayPosition.of("A01", "1", "0.00", "0.00")));
        assertThat(table.total().percent()).isEmpty();
        assertThat(table.byBody().get(0).rankByPercent()).isEmpty();
        assertThat(table.byBody().get(0).shareOfTotal()).isEmpty();
    }

    @Test
    void progress_actualFigure_standsAgainstTarget() {
        assertThat(new DelayProgress(SOUTH_TEES, Beds.of("12.36")).status()).isEqualTo(DelayProgress.Status.MET);
        assertThat(new DelayProgress(SOUTH_TEES, Beds.of("12.37")).status()).isEqualTo(DelayProgress.Status.PARTLY);
        assertThat(new DelayProgress(SOUTH_TEES, Beds.of("18.66")).status())
                .isEqualTo(DelayProgress.Status.NO_PROGRESS);
        assertThat(new DelayProgress(SOUTH_TEES, Beds.of("15.51")).percentAchieved())
                .contains(Percent.of("50"));
        assertThat(new DelayProgress(SOUTH_TEES, Beds.of("15.51")).remaining()).isEqualTo(Beds.of("3.15"));
    }

    @Test
    void allowance_damagedRow_isUnknownWithAReason() {
        assertThat(Allowance.of(DelayPosition.of("A01", "9", "5", "6")).describe())
                .startsWith("unknown");
        assertThat(Allowance.of(DelayPosition.of("A01", "3", "5", "4")).describe())
                .startsWith("unknown");
        assertThat(Allowance.of(DelayPosition.of("A01", "3", "0", "0")).describe())
                .startsWith("unknown");
    }

    @Test
    void derivedTarget_allowanceAbovePlan_isZero() {
        assertThat(new DerivedTarget(Beds.of("5"), Beds.of("8.04"), Beds.of("6")).target())
                .isEqualTo(Beds.ZERO);
        assertThat(new DerivedTarget(Beds.of("5"), Beds.of("3"), Beds.of("1")).target())
                .isEqualTo(Beds.of("3"));
    }
}
