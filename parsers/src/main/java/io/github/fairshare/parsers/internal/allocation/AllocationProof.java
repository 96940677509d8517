package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.parsers.internal.allocation.AllocationArithmetic.Rounded;
import io.github.fairshare.parsers.internal.table.Evidence;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.FoundTable;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is known of the rows of a table of allocations. */
final class AllocationProof implements Evidence {
    private static final int LONGEST_NAME = 120;

    private static final List<String> PROVING =
            List.of(AllocationColumns.ALLOCATION, AllocationColumns.TARGET, AllocationColumns.DISTANCE);
    private static final int LEAST_ROWS = 3;

    /** One row in so many may be misread. */
    private static final int MOST = 4;

    private final AllocationKinds kinds = new AllocationKinds();
    private final AllocationArithmetic arithmetic = new AllocationArithmetic(List.copyOf(AllocationColumns.FIGURES));

    @Override
    public boolean isCode(String text) {
        return AllocationCodes.find(text).filter(text::equals).isPresent() || AllocationCodes.isOfBoard(text);
    }

    @Override
    public boolean isListed(String code) {
        return AllocationCodes.isOfAny(code);
    }

    @Override
    public boolean isNamed(String code, String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        if (AllocationCodes.isOfAny(code)) {
            return kinds.isNameOf(name, code);
        }
        return kinds.of("", name) != Kind.BODY || (code.isEmpty() && kinds.isNameOfBody(name));
    }

    @Override
    public boolean fits(FoundRow row) {
        return !isExchanged(row) && arithmetic.mayFit(figures(row));
    }

    @Override
    public String contradiction(FoundRow row) {
        Optional<BigDecimal> gap = value(row, AllocationColumns.ALLOCATION)
                .flatMap(allocation -> value(row, AllocationColumns.TARGET).map(allocation::subtract))
                .or(() -> value(row, AllocationColumns.DISTANCE));
        Optional<BigDecimal> target = value(row, AllocationColumns.TARGET)
                .or(() ->
                        value(row, AllocationColumns.ALLOCATION).flatMap(allocation -> gap.map(allocation::subtract)));
        String distance = gap.map(BigDecimal::toPlainString).orElse("unknown");
        String percent = target.filter(whole -> whole.signum() != 0)
                .flatMap(whole -> gap.map(part -> part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_EVEN)))
                .map(BigDecimal::toPlainString)
                .orElse("unknown");
        return ": allocation less target is " + distance + ", and that " + percent + " % of the target; printed are "
                + shown(row, AllocationColumns.DISTANCE) + " and " + shown(row, AllocationColumns.PERCENT) + " %";
    }

    /** Some figures may be misread, but most rows go with themselves. */
    @Override
    public boolean binds(List<FoundRow> rows) {
        return rows.stream().filter(AllocationProof::isWhole).count() >= LEAST_ROWS
                && isMost(rows, row -> isWhole(row) && fits(row));
    }

    private static boolean isWhole(FoundRow row) {
        return PROVING.stream().allMatch(column -> row.figure(column).isPresent());
    }

    /** A table with the columns that its headings do not name as what the other figures of most rows prove them to be. */
    static FoundTable withProven(FoundTable table, Vocabulary vocabulary) {
        FoundTable told = table;
        for (String column : AllocationColumns.FIGURES) {
            told = told.columns().contains(column) ? told : proven(told, column, vocabulary);
        }
        return told;
    }

    private static FoundTable proven(FoundTable table, String column, Vocabulary vocabulary) {
        return table.keys().stream()
                .filter(kept -> AllocationColumns.isFigure(kept) && !AllocationColumns.FIGURES.contains(kept))
                .map(kept -> table.knowing(kept, column, vocabulary))
                .filter(AllocationProof::isProven)
                .findFirst()
                .orElse(table);
    }

    private static boolean isProven(FoundTable told) {
        AllocationArithmetic known = new AllocationArithmetic(told.columns());
        List<FoundRow> rows = told.rows().stream()
                .filter(row -> row.figure(AllocationColumns.ALLOCATION).isPresent())
                .toList();
        return rows.size() >= LEAST_ROWS && isMost(rows, row -> !isExchanged(row) && known.proves(figures(row)));
    }

    /** All but one in four, as figures may be misread. */
    static <T> boolean isMost(List<T> rows, Predicate<T> holds) {
        return rows.stream().filter(holds).count() * MOST >= rows.size() * (MOST - 1L);
    }

    private static Function<String, Optional<Rounded>> figures(FoundRow row) {
        return column -> row.figure(column).map(Rounded::of);
    }

    /** The allocation less the target is the distance, and less the distance the target: no percentage tells, but the size. */
    private static boolean isExchanged(FoundRow row) {
        return value(row, AllocationColumns.PERCENT).isEmpty()
                && value(row, AllocationColumns.TARGET)
                        .flatMap(target -> value(row, AllocationColumns.DISTANCE)
                                .filter(distance -> distance.abs().compareTo(target.abs()) > 0))
                        .isPresent();
    }

    @Override
    public List<List<Integer>> rowsAmong(List<BigDecimal> figures, List<String> columns) {
        return columns.equals(AllocationColumns.FIGURES) ? RowsByArithmetic.of(figures) : List.of();
    }

    @Override
    public Optional<List<String>> columnsOf(List<List<String>> rows) {
        return ColumnsByArithmetic.of(rows);
    }

    @Override
    public List<String> withThousands(List<String> lines) {
        return ThousandsByArithmetic.joined(lines);
    }

    @Override
    public String binding() {
        return "allocation less target is the distance";
    }

    private static Optional<BigDecimal> value(FoundRow row, String column) {
        return row.figure(column).map(PrintedFigure::value);
    }

    private static String shown(FoundRow row, String column) {
        return row.figure(column).map(PrintedFigure::text).orElse("nothing");
    }
}
