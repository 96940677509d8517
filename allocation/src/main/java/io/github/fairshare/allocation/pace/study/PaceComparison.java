package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two results for the same bodies side by side.
 *
 * @param a the first result
 * @param b the second result
 * @param rows one row a body, in the order of the first
 */
public record PaceComparison(PaceResult a, PaceResult b, List<Row> rows) {
    private static final int DECIMALS = 6;
    private static final int NAMED = 3;

    /** Takes a copy of the rows. */
    public PaceComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One body under both policies.
     *
     * @param code for example {@code A}
     * @param allocationA the allocation under the first policy
     * @param allocationB the allocation under the second
     * @param closingPercentA closing distance under the first, percentage of target
     * @param closingPercentB closing distance under the second, percentage of target
     */
    public record Row(
            String code,
            Pounds allocationA,
            Pounds allocationB,
            Optional<Percent> closingPercentA,
            Optional<Percent> closingPercentB) {
        /**
         * What the second policy gives more.
         *
         * @return second less first; negative where the second gives less
         */
        public Pounds difference() {
            return allocationB.minus(allocationA);
        }
    }

    /**
     * Compares two results.
     *
     * @param a the first
     * @param b the second, for the same bodies
     * @return one row a body
     * @throws PositionsException where a body of one has no counterpart in the other
     */
    public static PaceComparison of(PaceResult a, PaceResult b) {
        if (a.bodies().size() != b.bodies().size()) {
            throw new PositionsException("the results are for " + a.bodies().size() + " and "
                    + b.bodies().size() + " bodies; compare results for the same positions");
        }
        return new PaceComparison(
                a, b, a.bodies().stream().map(body -> row(body, b)).toList());
    }

    /**
     * Those that the second policy gives more, the largest gain first.
     *
     * @return as printed; empty where nobody gains
     */
    public List<Row> winners() {
        return rows.stream()
                .filter(row -> row.difference().amount().signum() > 0)
                .sorted(Comparator.comparing(Row::difference).reversed().thenComparing(Row::code))
                .toList();
    }

    /**
     * Those that the second policy gives less, the largest loss first.
     *
     * @return as printed; empty where nobody loses
     */
    public List<Row> losers() {
        return rows.stream()
                .filter(row -> row.difference().isNegative())
                .sorted(Comparator.comparing(Row::difference).thenComparing(Row::code))
                .toList();
    }

    /**
     * Regions or groups instead of bodies.
     *
     * @param part where a body belongs, for example {@code OpeningPosition::region}
     * @return one row for each, in the order of their first bodies; percentages are ratios of sums
     */
    public List<Row> by(Function<OpeningPosition, Optional<String>> part) {
        Map<String, List<BodyOutcome>> first = grouped(a, part);
        Map<String, List<BodyOutcome>> second = grouped(b, part);
        return first.entrySet().stream()
                .map(group -> {
                    List<BodyOutcome> other = second.getOrDefault(group.getKey(), List.of());
                    return new Row(
                            group.getKey(),
                            sum(group.getValue()),
                            sum(other),
                            percent(group.getValue()),
                            percent(other));
                })
                .toList();
    }

    private static Map<String, List<BodyOutcome>> grouped(
            PaceResult result, Function<OpeningPosition, Optional<String>> part) {
        return result.bodies().stream()
                .collect(Collectors.groupingBy(
                        body -> part.apply(body.position()).orElse(""), LinkedHashMap::new, Collectors.toList()));
    }

    private static Pounds sum(List<BodyOutcome> bodies) {
        return bodies.stream().map(BodyOutcome::allocation).reduce(Pounds.ZERO, Pounds::plus);
    }

    private static Optional<Percent> percent(List<BodyOutcome> bodies) {
        boolean isWhole = bodies.stream().allMatch(body -> body.closingTarget().isPresent());
        Pounds target =
                bodies.stream().flatMap(body -> body.closingTarget().stream()).reduce(Pounds.ZERO, Pounds::plus);
        return isWhole && target.amount().signum() > 0
                ? Optional.of(Percent.of(sum(bodies)
                        .minus(target)
                        .amount()
                        .movePointRight(2)
                        .divide(target.amount(), DECIMALS, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    /**
     * Who gains and who loses, in words.
     *
     * @return one line: how many and how much, and the three largest of each
     */
    public String explain() {
        return part("gain", winners()) + "; " + part("lose", losers()) + ".\n";
    }

    private static String part(String verb, List<Row> rows) {
        Pounds all = rows.stream().map(Row::difference).reduce(Pounds.ZERO, Pounds::plus);
        return rows.size() + " bodies " + verb + " " + Pounds.of(all.amount().abs())
                + (rows.isEmpty()
                        ? ""
                        : ", most "
                                + rows.stream()
                                        .limit(NAMED)
                                        .map(row -> row.code() + " "
                                                + Pounds.of(row.difference()
                                                        .amount()
                                                        .abs()))
                                        .collect(Collectors.joining(", ")));
    }

    private static Row row(BodyOutcome one, PaceResult b) {
        BodyOutcome other = b.findBody(one.code())
                .orElseThrow(() -> new PositionsException("body " + one.code()
                        + " is missing from the second result; compare results for the same positions"));
        return new Row(one.code(), one.allocation(), other.allocation(), one.closingPercent(), other.closingPercent());
    }
}
