package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the figures of a row of a table of allocations go with each other: the distance is the allocation less the
 * target, and the percentage is that of the target, both as far as the rounding of the printed figures allows.
 *
 * @param columns the columns of figures
 */
record AllocationArithmetic(List<String> columns) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list. */
    AllocationArithmetic {
        columns = List.copyOf(columns);
    }

    /** The figures of cells that stand under the columns in turn; there may be fewer of them. */
    Function<String, Optional<Rounded>> in(List<String> cells) {
        return column -> {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.size()
                    ? Optional.empty()
                    : FigureCell.figure(cells.get(at)).map(Rounded::of);
        };
    }

    /** The figures of a row. */
    static Function<String, Optional<Rounded>> in(AllocationRow row) {
        return column -> row.figure(column).map(Rounded::of);
    }

    /** Whether the table has a column that the allocation and the target can be held against. */
    boolean canProve() {
        return columns.contains(AllocationColumns.DISTANCE) || columns.contains(AllocationColumns.PERCENT);
    }

    /** Whether all figures that the columns promise are there, and go with each other. */
    boolean fits(Function<String, Optional<Rounded>> figures) {
        return canProve()
                && AllocationColumns.FIGURES.stream()
                        .filter(columns::contains)
                        .allMatch(column -> figures.apply(column).isPresent())
                && mayFit(figures);
    }

    /** Whether nothing in the figures that are there already speaks against it. */
    boolean mayFit(Function<String, Optional<Rounded>> figures) {
        Optional<Rounded> allocation = figures.apply(AllocationColumns.ALLOCATION);
        Optional<Rounded> target = figures.apply(AllocationColumns.TARGET).or(() -> implied(allocation, figures));
        if (allocation.isEmpty() || target.isEmpty()) {
            return true;
        }
        return fit(new Row(allocation.get(), target.get()), figures);
    }

    /** A table that prints no target prints it all the same, as the allocation less the distance. */
    private static Optional<Rounded> implied(
            Optional<Rounded> allocation, Function<String, Optional<Rounded>> figures) {
        return allocation.flatMap(
                given -> figures.apply(AllocationColumns.DISTANCE).map(given::less));
    }

    private static boolean fit(Row row, Function<String, Optional<Rounded>> figures) {
        return row.target().value().signum() != 0
                && figures.apply(AllocationColumns.DISTANCE)
                        .map(row::hasDistance)
                        .orElse(true)
                && figures.apply(AllocationColumns.PERCENT).map(row::hasPercent).orElse(true);
    }

    /**
     * Whether the figures go with each other, and are large enough for that to be no accident: the target is at least a
     * hundred times its rounding, and the distance less than the target.
     */
    boolean proves(Function<String, Optional<Rounded>> figures) {
        return fits(figures)
                && figures.apply(AllocationColumns.ALLOCATION)
                        .flatMap(allocation -> figures.apply(AllocationColumns.TARGET)
                                .map(target -> new Row(allocation, target).isLarge()))
                        .orElse(false);
    }

    /** Whether the figures go with each other, or, where no column tells, the allocation is of the size of the target. */
    boolean isPlausible(Function<String, Optional<Rounded>> figures) {
        return canProve()
                ? fits(figures)
                : figures.apply(AllocationColumns.ALLOCATION)
                        .flatMap(allocation -> figures.apply(AllocationColumns.TARGET)
                                .map(target -> new Row(allocation, target).isOfOneSize()))
                        .orElse(true);
    }

    /**
     * A figure and how far what it stands for may be from it.
     *
     * @param value the printed figure
     * @param half half a unit of its last place
     */
    record Rounded(BigDecimal value, BigDecimal half) {
        static Rounded of(PrintedFigure figure) {
            BigDecimal value = figure.value();
            return new Rounded(value, BigDecimal.valueOf(5, value.scale() + 1));
        }

        Rounded less(Rounded other) {
            return new Rounded(value.subtract(other.value), half.add(other.half));
        }
    }

    private record Row(Rounded allocation, Rounded target) {
        boolean hasDistance(Rounded distance) {
            return distance.value()
                            .subtract(gap())
                            .abs()
                            .compareTo(distance.half().add(rounding()))
                    <= 0;
        }

        /** Multiplied out, so that nothing is rounded on the way. */
        boolean hasPercent(Rounded percent) {
            BigDecimal whole = target.value().abs();
            BigDecimal allowed = percent.half()
                    .multiply(whole)
                    .add(HUNDRED.multiply(rounding()))
                    .add(percent.value().abs().multiply(target.half()));
            return percent.value()
                            .multiply(target.value())
                            .subtract(HUNDRED.multiply(gap()))
                            .abs()
                            .compareTo(allowed)
                    <= 0;
        }

        boolean isLarge() {
            BigDecimal whole = target.value().abs();
            return rounding().multiply(HUNDRED).compareTo(whole) <= 0
                    && gap().abs().compareTo(whole) < 0;
        }

        /** A figure that has lost its last digit is a tenth of what it was. */
        boolean isOfOneSize() {
            BigDecimal larger = allocation.value().abs().max(target.value().abs());
            return gap().abs().multiply(BigDecimal.valueOf(2)).compareTo(larger) <= 0;
        }

        private BigDecimal gap() {
            return allocation.value().subtract(target.value());
        }

        private BigDecimal rounding() {
            return allocation.half().add(target.half());
        }
    }
}
