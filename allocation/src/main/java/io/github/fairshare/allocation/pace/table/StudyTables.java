package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.CurveAudit;
import io.github.fairshare.allocation.pace.study.Design;
import io.github.fairshare.allocation.pace.study.Frontier;
import io.github.fairshare.allocation.pace.study.FrontierRow;
import io.github.fairshare.allocation.pace.study.ImpliedPosition;
import io.github.fairshare.allocation.pace.study.ProjectedRow;
import io.github.fairshare.allocation.pace.study.Sweep;
import io.github.fairshare.allocation.pace.text.Texts;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what studies answer as comma-separated tables; percentages have six decimals, undefined cells are empty. */
public final class StudyTables {
    /** As many as the baselines of a table have. */
    private static final int MOST_DECIMALS = 40;

    private StudyTables() {}

    /**
     * The rows of a projection, money in the unit of its policy.
     *
     * @param rows of bodies, or of regions or groups
     * @param policy whose unit and rounding money is written in
     * @return columns year, code, baseline, allocation, opening_percent, closing_percent, cumulative_million (closing
     *     distances so far, in millions of pounds), cumulative_percent (the same in percent of the closing targets so far)
     */
    public static String projection(List<ProjectedRow> rows, PacePolicy policy) {
        List<String> header = List.of(
                "year",
                "code",
                "baseline",
                "allocation",
                "opening_percent",
                "closing_percent",
                "cumulative_million",
                "cumulative_percent");
        return PaceTables.table(
                header,
                rows.stream()
                        .map(row -> List.of(
                                String.valueOf(row.year()),
                                row.code(),
                                Texts.plain(policy.unit().from(row.baseline()), MOST_DECIMALS),
                                Texts.allocation(policy, row.allocation()),
                                Texts.percentOrEmpty(row.openingPercent()),
                                Texts.percentOrEmpty(row.closingPercent()),
                                row.cumulative()
                                        .map(amount -> Texts.plain(amount.inMillions(), Texts.DECIMALS))
                                        .orElse(""),
                                Texts.percentOrEmpty(row.cumulativePercent())))
                        .toList());
    }

    /**
     * A frontier, moved money in the unit of its policy.
     *
     * @param frontier of one parameter
     * @return columns: the parameter's name, years, growth_used, max_under_percent, moved, losers, status
     */
    public static String frontier(Frontier frontier) {
        PacePolicy policy = frontier.turning().policy();
        return PaceTables.table(
                Stream.concat(Stream.of(frontier.turning().parameter()), outcomeColumns())
                        .toList(),
                frontier.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(Texts.plain(row.value(), 12)), outcome(row, policy).stream())
                                .toList())
                        .toList());
    }

    private static Stream<String> outcomeColumns() {
        return Stream.of("years", "growth_used", "max_under_percent", "moved", "losers", "status");
    }

    private static List<String> outcome(FrontierRow row, PacePolicy policy) {
        return row.outcome()
                .map(of -> List.of(
                        of.years().map(String::valueOf).orElse(""),
                        Texts.percentOrEmpty(of.growthUsed()),
                        Texts.percentOrEmpty(Optional.of(of.maxUnder())),
                        Texts.money(policy, of.moved()),
                        String.valueOf(of.losers()),
                        row.status()))
                .orElse(List.of("", "", "", "", "", row.status()));
    }

    /**
     * The stretches of a curve.
     *
     * @param audit of a policy
     * @return columns from_percent, to_percent, kind, slope, bodies
     */
    public static String audit(CurveAudit audit) {
        return PaceTables.table(
                List.of("from_percent", "to_percent", "kind", "slope", "bodies"),
                audit.stretches().stream()
                        .map(stretch -> List.of(
                                end(Optional.of(stretch.from())),
                                end(Optional.of(stretch.to())),
                                stretch.kind().name(),
                                end(Optional.of(stretch.slope())),
                                stretch.bodies().map(String::valueOf).orElse("")))
                        .toList());
    }

    /**
     * One value that reaches a wish, or the nearest where none does.
     *
     * @param design what was looked for
     * @return columns name, value, years, growth_used, max_under_percent, moved, losers, status
     */
    public static String design(Design design) {
        PacePolicy policy = design.turning().policy();
        return PaceTables.table(
                Stream.concat(Stream.of("name", "value"), outcomeColumns()).toList(),
                design.reached().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(design.turning().parameter(), Texts.plain(row.value(), 12)),
                                        outcome(row, policy).stream())
                                .toList())
                        .toList());
    }

    /**
     * What draws say about every body.
     *
     * @param sweep the draws
     * @param beyond how far under target is far, for the last column
     * @return columns code, mean, p05, p50, p95, probability_under
     */
    public static String sweep(Sweep sweep, Percent beyond) {
        return PaceTables.table(
                List.of("code", "mean", "p05", "p50", "p95", "probability_under"),
                sweep.rows().stream()
                        .map(row -> List.of(
                                row.code(),
                                Texts.percentOrEmpty(Optional.of(row.mean())),
                                Texts.percentOrEmpty(Optional.of(row.p05())),
                                Texts.percentOrEmpty(Optional.of(row.p50())),
                                Texts.percentOrEmpty(Optional.of(row.p95())),
                                sweep.probabilityUnder(row.code(), beyond).toPlainString()))
                        .toList());
    }

    /**
     * What printed distances allow, in millions of pounds.
     *
     * @param implied one a row
     * @return columns code, target_low, target_high, allocation_low, allocation_high
     */
    public static String implied(List<ImpliedPosition> implied) {
        return PaceTables.table(
                List.of("code", "target_low", "target_high", "allocation_low", "allocation_high"),
                implied.stream()
                        .map(row -> List.of(
                                row.code(),
                                end(row.target().map(ImpliedPosition.Interval::low)),
                                end(row.target().map(ImpliedPosition.Interval::high)),
                                end(row.allocation().map(ImpliedPosition.Interval::low)),
                                end(row.allocation().map(ImpliedPosition.Interval::high))))
                        .toList());
    }

    private static String end(Optional<BigDecimal> millions) {
        return millions.map(amount ->
                        amount.setScale(Texts.DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }
}
