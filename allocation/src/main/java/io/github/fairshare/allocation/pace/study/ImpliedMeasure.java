package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A measure of printed distances, as far as their rounding allows: every value between low and high agrees with what is
 * printed, and none outside.
 *
 * @param name as among the measures of a round, for example {@code M6.sd}, and {@code mean} for the mean distance without
 *     sign
 * @param low the least value
 * @param high the largest value
 * @param unit for example {@code percentage points}
 */
public record ImpliedMeasure(
        String name,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal low,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal high,
        String unit) {
    private static final MathContext DIGITS = new MathContext(30);
    private static final String POINTS = "percentage points";

    /**
     * Measures distances. Rows whose money and percentage have different signs are left out.
     *
     * @param rows what is printed, all to the same number of decimals; at least one without a conflict of signs
     * @return smallest, largest, range, standard deviation, mean without sign, and the shares outside 2.5, 5 and 10 points
     * @throws IllegalArgumentException where no row is left
     */
    public static List<ImpliedMeasure> of(List<ImpliedPosition> rows) {
        List<ImpliedPosition.Interval> distances = rows.stream()
                .filter(row -> !row.remark().equals(ImpliedPosition.SIGN_CONFLICT))
                .flatMap(row -> row.percent().stream())
                .toList();
        if (distances.isEmpty()) {
            throw new IllegalArgumentException("there are no distances to measure; give at least one row");
        }
        List<ImpliedMeasure> all = new ArrayList<>();
        ImpliedMeasure min = end("M6.min", distances, BigDecimal::min);
        ImpliedMeasure max = end("M6.max", distances, BigDecimal::max);
        all.add(min);
        all.add(max);
        all.add(new ImpliedMeasure(
                "M6.range",
                max.low().subtract(min.high()).max(BigDecimal.ZERO),
                max.high().subtract(min.low()),
                POINTS));
        all.add(new ImpliedMeasure("M6.sd", narrowest(distances), widest(distances), POINTS));
        all.add(new ImpliedMeasure(
                "mean", mean(distances, ImpliedMeasure::nearest), mean(distances, ImpliedMeasure::furthest), POINTS));
        for (String edge : List.of("2.5", "5", "10")) {
            BigDecimal points = new BigDecimal(edge);
            all.add(new ImpliedMeasure(
                    "M6.outside" + edge,
                    mean(distances, of -> one(nearest(of).compareTo(points) > 0)),
                    mean(distances, of -> one(furthest(of).compareTo(points) > 0)),
                    "fraction"));
        }
        return all;
    }

    private static BigDecimal one(Boolean counts) {
        return counts ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /**
     * How many decimals of the figure the source supports.
     *
     * @return the most decimals, up to six, to which all values round alike; -1 where not even whole numbers do
     */
    public int supportedDecimals() {
        int decimals = -1;
        while (decimals < 6 && rounded(low, decimals + 1).compareTo(rounded(high, decimals + 1)) == 0) {
            decimals++;
        }
        return decimals;
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** One of two numbers. */
    private interface Choice {
        BigDecimal of(BigDecimal a, BigDecimal b);
    }

    private static ImpliedMeasure end(String name, List<ImpliedPosition.Interval> distances, Choice choice) {
        return new ImpliedMeasure(
                name,
                distances.stream()
                        .map(ImpliedPosition.Interval::low)
                        .reduce(choice::of)
                        .orElseThrow(),
                distances.stream()
                        .map(ImpliedPosition.Interval::high)
                        .reduce(choice::of)
                        .orElseThrow(),
                "percent of target");
    }

    private static BigDecimal mean(
            List<ImpliedPosition.Interval> distances, Function<ImpliedPosition.Interval, BigDecimal> figure) {
        return distances.stream()
                .map(figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(distances.size()), DIGITS);
    }

    private static BigDecimal nearest(ImpliedPosition.Interval of) {
        boolean holdsZero = of.low().signum() * of.high().signum() <= 0;
        return holdsZero ? BigDecimal.ZERO : of.low().abs().min(of.high().abs());
    }

    private static BigDecimal furthest(ImpliedPosition.Interval of) {
        return of.low().abs().max(of.high().abs());
    }

    /** All as near to one value as they can be; the value is where the sum of squares is least. */
    private static BigDecimal narrowest(List<ImpliedPosition.Interval> distances) {
        BigDecimal low = distances.stream()
                .map(ImpliedPosition.Interval::low)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal high = distances.stream()
                .map(ImpliedPosition.Interval::high)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        // The sum of what is still away falls as the value rises, so that halving finds where it is nothing.
        for (int i = 0; i < 100; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), DIGITS);
            boolean isBelow = distances.stream()
                            .map(of -> held(middle, of).subtract(middle))
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .signum()
                    > 0;
            low = isBelow ? middle : low;
            high = isBelow ? high : middle;
        }
        BigDecimal value = high;
        return deviation(distances.stream().map(of -> held(value, of)).toList());
    }

    private static BigDecimal held(BigDecimal value, ImpliedPosition.Interval in) {
        return value.max(in.low()).min(in.high());
    }

    /** Intervals are equally wide: the lower ones at their lower ends, the others at their upper ends, wherever that parts. */
    private static BigDecimal widest(List<ImpliedPosition.Interval> distances) {
        List<ImpliedPosition.Interval> rising = distances.stream()
                .sorted(Comparator.comparing(ImpliedPosition.Interval::low))
                .toList();
        List<BigDecimal> ends = new ArrayList<>(
                rising.stream().map(ImpliedPosition.Interval::high).toList());
        BigDecimal widest = deviation(ends);
        for (int i = 0; i < rising.size(); i++) {
            ends.set(i, rising.get(i).low());
            widest = widest.max(deviation(ends));
        }
        return widest;
    }

    private static BigDecimal deviation(List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal mean =
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, DIGITS);
        return values.stream()
                .map(value -> value.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, DIGITS)
                .sqrt(DIGITS);
    }

    /**
     * The measure in words.
     *
     * @return one line
     */
    public String explain() {
        return name + " lies between " + rounded(low, 6).toPlainString() + " and "
                + rounded(high, 6).toPlainString() + " " + unit + "; the source supports "
                + (supportedDecimals() < 0 ? "no whole number" : supportedDecimals() + " decimals") + ".";
    }
}
