package io.github.fairshare.allocation.delay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts and sums of the published table of September 2017, and quotients of its printed figures. */
class DelayTableGoldenTest {
    private static final DelayTable TABLE = DelayFixture.september2017();

    private static List<DelayPosition> ccgs() {
        return TABLE.positions().stream()
                .filter(position -> !position.key().equals(DelayFixture.GREATER_MANCHESTER))
                .toList();
    }

    private static long ccgsWith(Predicate<DelayPosition> condition) {
        return ccgs().stream().filter(condition).count();
    }

    @Test
    void table_september2017_hasRowsOfEveryKind() {
        assertThat(TABLE.positions()).hasSize(198);
        assertThat(ccgs()).hasSize(197);
        assertThat(ccgsWith(row -> row.target().equals(row.baseline()))).isEqualTo(55);
        assertThat(ccgsWith(row -> row.target().isZero())).isEqualTo(8);
        assertThat(ccgsWith(row -> !row.target().isZero() && row.target().compareTo(row.baseline()) < 0))
                .isEqualTo(134);
        assertThat(ccgsWith(row -> row.baseline().compareTo(row.plan()) > 0)).isEqualTo(62);
    }

    @Test
    void total_september2017_isTheSumOfTheRows() {
        assertThat(Beds.sum(TABLE.positions().stream().map(DelayPosition::plan).toList()))
                .isEqualTo(Beds.of("4076.80"));
        assertThat(TABLE.total()).isEqualTo(new Reduction(Beds.of("3594.14"), Beds.of("2259.99")));
        assertThat(TABLE.total().amount()).isEqualTo(Beds.of("1334.15"));
        // 1334.15 / 3594.14 = 0.371201...; a mean of the rows' percentages would be far lower.
        assertThat(TABLE.total().percent().orElseThrow().points())
                .isBetween(new BigDecimal("37.12"), new BigDecimal("37.13"));
    }

    @Test
    void targets_september2017_exceedNeitherBaselineNorPlan() {
        assertThat(TABLE.positions()).hasSize(198).allSatisfy(row -> {
            assertThat(row.target()).isLessThanOrEqualTo(row.baseline());
            assertThat(row.target()).isLessThanOrEqualTo(row.plan());
        });
    }

    @Test
    void totals_september2017_roundToThePrintedOnes() {
        // The printed row of totals: 4,077, 3,594 and 2,260.
        Beds plan = Beds.sum(TABLE.positions().stream().map(DelayPosition::plan).toList());
        assertThat(Stream.of(plan, TABLE.total().baseline(), TABLE.total().target())
                        .map(beds ->
                                beds.perDay().setScale(0, RoundingMode.HALF_UP).intValueExact()))
                .containsExactly(4077, 3594, 2260);
    }

    @Test
    void byGroup_regions_addUpToTheTotal() {
        Map<String, String> byFirstLetter = TABLE.positions().stream()
                .collect(Collectors.toMap(DelayPosition::key, row -> row.key().substring(0, 1)));
        List<ReductionLine> groups = TABLE.byGroup(byFirstLetter);

        assertThat(Beds.sum(
                        groups.stream().map(line -> line.reduction().amount()).toList()))
                .isEqualTo(Beds.of("1334.15"));
        assertThat(groups.stream().mapToInt(ReductionLine::bodies).sum()).isEqualTo(198);
        assertThat(TABLE.withoutGroup(byFirstLetter)).isEmpty();
    }

    @Test
    void byBody_largestReduction_ranksFirst() {
        // The three largest differences of the printed table: Nene 96.97 - 0.00 = 96.97; Sheffield 91.49 - 0.00 =
        // 91.49;
        // Northern, Eastern and Western Devon 133.31 - 58.12 = 75.19.
        Map<String, ReductionLine> lines =
                TABLE.byBody().stream().collect(Collectors.toMap(ReductionLine::name, line -> line));

        assertThat(lines.get("04G").rankByAmount()).isEqualTo(1);
        assertThat(lines.get("03N").rankByAmount()).isEqualTo(2);
        assertThat(lines.get("99P").rankByAmount()).isEqualTo(3);
        assertThat(lines.get("04G").rankByPercent()).contains(1);
        assertThat(lines.get("03N").rankByPercent()).contains(1);
        // 96.97 / 1334.15 = 0.0726830...
        assertThat(lines.get("04G").shareOfTotal().orElseThrow()).isEqualTo(Percent.of("7.268298"));
    }

    @Test
    void byBody_targetIsBaseline_sharesTheLastRank() {
        List<ReductionLine> lines = TABLE.byBody();
        // 198 bodies, 55 of them without a reduction, so 143 are ahead of those.
        assertThat(lines.stream().filter(line -> line.reduction().amount().isZero()))
                .hasSize(55)
                .allSatisfy(line -> assertThat(line.rankByAmount()).isEqualTo(144));
    }

    @Test
    void withPlanOfZero_september2017_findsTheTwoRows() {
        assertThat(TABLE.withPlanOfZero()).extracting(DelayPosition::key).containsExactly("10C", "11E");
    }

    @Test
    void allowancePerBaseline_oneCouncil_isNearlyConstant() {
        assertThat(ratios("02V", "03C", "03G"))
                .allSatisfy(ratio -> assertThat(ratio).isBetween(new BigDecimal("0.32225"), new BigDecimal("0.32275")));
        assertThat(ratios("09G", "09H", "09X"))
                .allSatisfy(ratio -> assertThat(ratio).isBetween(new BigDecimal("0.29315"), new BigDecimal("0.29335")));
    }

    private static List<BigDecimal> ratios(String... keys) {
        List<BigDecimal> ratios = new ArrayList<>();
        for (String key : keys) {
            ratios.add(DerivedTarget.allowancePerBaseline(TABLE.find(key).orElseThrow())
                    .orElseThrow());
        }
        return ratios;
    }

    @Test
    void derivedTarget_recoveredAllowance_givesThePublishedTargetBack() {
        List<DelayPosition> recovered = ccgs().stream()
                .filter(row -> Allowance.of(row) instanceof Allowance.Exact)
                .toList();

        assertThat(recovered).hasSize(134).allSatisfy(row -> {
            Beds allowance = ((Allowance.Exact) Allowance.of(row)).beds();
            DerivedTarget model = new DerivedTarget(row.plan(), row.baseline(), allowance);
            assertThat(model.target()).isEqualTo(row.target());
            assertThat(model.label()).isEqualTo("derived, not official");
        });
    }

    @Test
    void allowance_everyRow_isExactOrBounded() {
        assertThat(ccgs().stream().map(Allowance::of).filter(Allowance.Exact.class::isInstance))
                .hasSize(134);
        assertThat(ccgs().stream().map(Allowance::of).filter(Allowance.AtLeast.class::isInstance))
                .hasSize(8);
        assertThat(ccgs().stream().map(Allowance::of).filter(Allowance.AtMost.class::isInstance))
                .hasSize(55);
    }
}
