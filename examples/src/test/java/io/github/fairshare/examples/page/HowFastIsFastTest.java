package io.github.fairshare.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.study.BodyHorizon;
import io.github.fairshare.allocation.pace.study.CurveAudit;
import io.github.fairshare.allocation.pace.study.CurveStretch;
import io.github.fairshare.allocation.pace.study.Frontier;
import io.github.fairshare.allocation.pace.study.FrontierRow;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.study.ProjectionHorizon;
import io.github.fairshare.allocation.pace.study.ProjectionPlan;
import io.github.fairshare.allocation.pace.study.Sweep;
import io.github.fairshare.allocation.pace.study.TargetError;
import io.github.fairshare.allocation.pace.study.Turning;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.parsers.BundledSources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recomputes every table and every number of the page. */
class HowFastIsFastTest {
    private static final String NAME = "how-fast-is-fast.md";
    private static final PacePolicy RULE = policy("pct-2009-10");
    private static final PacePolicy BALANCED = policy("pct-2009-10-balanced");
    private static final PacePolicy BOARDS = policy("icb-core-2023-24");
    private static final Positions TRUSTS = cohort("pct-2003-10-illustration");
    private static final Percent FIVE = Percent.of("5");

    private static PacePolicy policy(String id) {
        return PacePolicies.find(id).orElseThrow();
    }

    private static Positions cohort(String id) {
        return Cohorts.find(id).orElseThrow().positions();
    }

    /** All tables of the page, in their order. */
    static List<List<List<String>>> tables() {
        PaceResult rule = PaceOfChange.allocate(RULE, TRUSTS);
        PaceComparison lower = PaceComparison.of(
                PaceOfChange.allocate(BALANCED, TRUSTS), PaceOfChange.allocate(BALANCED.with("floor", "4.0"), TRUSTS));
        return List.of(
                measures(rule, lower.a()),
                held(),
                frontier(),
                moved(lower),
                audit(),
                errors(),
                ranking(rule),
                boards());
    }

    private static List<List<String>> measures(PaceResult rule, PaceResult balanced) {
        PublishedRound printed = BundledSources.paceMeasures().values().stream()
                .filter(round -> round.year().toString().equals("2009-10"))
                .findFirst()
                .orElseThrow();
        return List.of(
                List.of(
                        "smallest growth of a trust, % of all growth (M1)",
                        printed.minimumShareOfGrowth().map(PrintedFigure::text).orElse(""),
                        measure(rule, "M1", 1),
                        measure(balanced, "M1", 1)),
                List.of(
                        "growth used to move trusts, % of all growth (M2)",
                        printed.growthUsed().map(PrintedFigure::text).orElse(""),
                        measure(rule, "M2", 2),
                        measure(balanced, "M2", 2)),
                List.of(
                        "years to convergence at this pace (M4)",
                        "",
                        measure(rule, "M4.unweighted", 1),
                        measure(balanced, "M4.unweighted", 1)),
                List.of("left unspent, £m", "", millions(rule.residual()), millions(balanced.residual())));
    }

    private static String measure(PaceResult result, String name, int decimals) {
        List<Movement> movements = result.bodies().stream()
                .map(body -> new Movement(
                        body.code(), body.baseline(), body.openingTarget(), body.allocation(), body.closingTarget()))
                .toList();
        return PaceMeasures.of(movements)
                .value(name)
                .orElseThrow()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<List<String>> held() {
        return ProjectionHorizon.of(ProjectionPlan.of(RULE, 200), TRUSTS, FIVE).held().stream()
                .map(body -> List.of(body.code(), name(body.code()), points(body.lastPercent(), 1)))
                .toList();
    }

    private static String name(String code) {
        return BundledSources.pctDistances().values().stream()
                .filter(row -> row.code().filter(own -> own.text().equals(code)).isPresent())
                .map(PctDistance::name)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> frontier() {
        Turning turning = new Turning(BALANCED, "floor", TRUSTS, FIVE, 200);
        return Stream.of("5.2", "4.6", "4.0", "3.4", "2.8", "2.52", "2.51", "1.0")
                .map(BigDecimal::new)
                .map(floor -> Frontier.of(turning, floor, floor, BigDecimal.ONE)
                        .rows()
                        .get(0))
                .map(HowFastIsFastTest::row)
                .toList();
    }

    private static List<String> row(FrontierRow row) {
        return row.outcome()
                .map(of -> List.of(
                        row.value().toPlainString(),
                        of.years().map(String::valueOf).orElse("never"),
                        points(of.growthUsed().orElseThrow(), 2),
                        millions(of.moved()),
                        String.valueOf(of.losers()),
                        row.status()))
                .orElse(List.of(row.value().toPlainString(), "", "", "", "", row.status()));
    }

    private static List<List<String>> moved(PaceComparison lower) {
        Function<PaceComparison.Row, List<String>> cells = row -> List.of(
                row.code(),
                name(row.code()),
                millions(row.difference()),
                points(row.closingPercentA().orElseThrow(), 1),
                points(row.closingPercentB().orElseThrow(), 1));
        return Stream.concat(
                        lower.winners().stream().limit(3),
                        lower.losers().stream().limit(3))
                .map(cells)
                .toList();
    }

    private static List<List<String>> audit() {
        return CurveAudit.of(RULE, Percent.of("-15"), Percent.of("30"), Optional.of(TRUSTS)).stretches().stream()
                .map(HowFastIsFastTest::stretch)
                .toList();
    }

    private static List<String> stretch(CurveStretch stretch) {
        return List.of(
                stretch.from().toPlainString(),
                stretch.to().toPlainString(),
                stretch.kind().name(),
                stretch.slope().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                stretch.bodies().map(String::valueOf).orElse(""));
    }

    private static List<List<String>> errors() {
        return TargetError.of(RULE, TRUSTS).stream()
                .sorted(Comparator.comparing(
                                (TargetError error) -> error.further().amount())
                        .reversed())
                .limit(3)
                .map(error -> List.of(
                        error.code(), name(error.code()), points(error.opening(), 1), millions(error.further())))
                .toList();
    }

    private static List<List<String>> ranking(PaceResult rule) {
        Sweep sweep = Sweep.of(new Sweep.Plan(RULE, 200, 1, Percent.of("1"), 1), TRUSTS);
        List<BodyOutcome> order = new ArrayList<>(rule.bodies());
        order.sort(
                Comparator.comparing((BodyOutcome body) -> body.closingPercent().orElseThrow())
                        .thenComparing(BodyOutcome::code));
        BodyOutcome last = order.get(0);
        return Stream.of(3, 5, 10, 20, 40)
                .map(rank -> order.get(rank - 1))
                .map(body -> List.of(
                        last.code(),
                        body.code(),
                        points(last.closingPercent().orElseThrow(), 1),
                        points(body.closingPercent().orElseThrow(), 1),
                        sweep.probabilityBelow(last.code(), body.code())
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString()))
                .toList();
    }

    private static List<List<String>> boards() {
        Map<Integer, List<String>> byYears = new TreeMap<>();
        for (BodyHorizon board : ProjectionHorizon.of(
                        ProjectionPlan.of(BOARDS, 200), cohort("icb-core-2023-24"), Percent.of("2"))
                .bodies()) {
            byYears.computeIfAbsent(board.years().orElseThrow(), first -> new ArrayList<>())
                    .add(board.code());
        }
        return byYears.entrySet().stream()
                .map(years -> List.of(
                        String.valueOf(years.getKey()),
                        String.valueOf(years.getValue().size()),
                        years.getValue().stream().sorted().collect(Collectors.joining(" "))))
                .toList();
    }

    private static String points(Percent percent, int decimals) {
        return percent.points().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String millions(Pounds amount) {
        return amount.inMillions().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void page_everyTable_isAsRecomputed() {
        Page page = Page.of(NAME);
        List<List<List<String>>> recomputed = tables();

        assertThat(page.tables()).hasSameSizeAs(recomputed);
        for (int table = 0; table < recomputed.size(); table++) {
            assertThat(page.rows(table)).as("table " + table).isEqualTo(recomputed.get(table));
        }
    }

    @Test
    void page_boardsOfTheSpecification_needTheYearsOfTheVectors() {
        // Beyond one round, section 2: unrounded, tolerance 2 %: QXU 10 years, QHL 9, QKK 9, QU9 7.
        assertThat(boards())
                .anySatisfy(row -> assertThat(row).containsExactly("10", "1", "QXU"))
                .anySatisfy(row -> assertThat(row).containsExactly("9", "2", "QHL QKK"))
                .anySatisfy(row -> assertThat(row.get(2)).contains("QU9"));
    }

    @Test
    void page_numbersOfItsSentences_areStatedOrRecomputed() {
        PaceResult rule = PaceOfChange.allocate(RULE, TRUSTS);
        PaceComparison lower = PaceComparison.of(
                PaceOfChange.allocate(BALANCED, TRUSTS), PaceOfChange.allocate(BALANCED.with("floor", "4.0"), TRUSTS));
        long still = TargetError.of(RULE, TRUSTS).stream()
                .filter(error -> error.further().amount().signum() == 0
                        && error.nearer().amount().signum() == 0)
                .count();
        Set<String> recomputed = new LinkedHashSet<>(List.of(
                String.valueOf(rule.bodies().size()),
                String.valueOf(flat(rule)),
                String.valueOf(lower.winners().size()),
                String.valueOf(lower.losers().size()),
                millions(lower.winners().stream()
                        .map(PaceComparison.Row::difference)
                        .reduce(Pounds.ZERO, Pounds::plus)),
                lower.a()
                        .solved()
                        .value()
                        .orElseThrow()
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString(),
                lower.b()
                        .solved()
                        .value()
                        .orElseThrow()
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString(),
                String.valueOf(still)));
        // Years, the figures of policies and questions, paragraphs, the draws and their seed.
        Set<String> stated = Set.of(
                "2009", "-10", "2010", "2003", "1", "5.5", "5.2", "4.0", "6.2", "-6.2", "0", "5", "2", "42", "2023",
                "-24", "200", "0.1", "2.52", "2.51", "1.0", "10", "1.05", "1.055", "1.212", "100", "2.516", "-6", "14",
                "15");

        Set<String> numbers = Page.of(NAME).proseNumbers();
        assertThat(numbers)
                .allMatch(number -> recomputed.contains(number) || stated.contains(number))
                .containsAll(recomputed);
    }

    @Test
    void floor_thatBringsAllWithinFive_isTheClosedForm() {
        // The furthest trust opens at 21.2 % and is held at the floor: 1.212 ((1 + f)/1.055)^5 = 1.05.
        double floor = 1.055 * Math.pow(1.05 / 1.212, 0.2) - 1;
        assertThat(Math.round(floor * 100_000)).isEqualTo(2516);
        assertThat(frontier().stream().map(row -> row.get(1))).containsSubsequence("6", "5", "");
    }

    private static long flat(PaceResult rule) {
        return rule.bodies().stream()
                .map(body -> body.openingPercent().orElseThrow())
                .filter(open -> open.compareTo(Percent.of("-6.2")) >= 0 && open.isNegative())
                .count();
    }
}
