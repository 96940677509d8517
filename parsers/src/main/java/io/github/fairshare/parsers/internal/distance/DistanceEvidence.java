package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.table.Evidence;
import io.github.fairshare.parsers.internal.table.FoundRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of the rows of a table of distances.
 *
 * @param names the names of its day
 */
record DistanceEvidence(NamesOnDay names) implements Evidence {
    private static final int LONGEST_NAME = 120;

    /** Fewer rows are in order, and agree in their signs, by chance. */
    private static final int LEAST_ROWS = 8;

    /** The allocations of all PCTs in a year, in millions of pounds, were four times as much. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(20_000);

    /** One in so many rows may have a misprint. */
    private static final int FEW = 12;

    @Override
    public boolean isCode(String text) {
        return false;
    }

    @Override
    public boolean isNamed(String code, String name) {
        return name.length() <= LONGEST_NAME
                && FlaggedName.of(name, names).organisation().isPresent();
    }

    @Override
    public boolean fits(FoundRow row) {
        return true;
    }

    /** Whether what is read as totals is none: percentages, or figures that no distance in millions of pounds comes near to. */
    static boolean areOthers(List<FoundRow> rows) {
        return areExchanged(rows) || areTooLarge(rows);
    }

    private static boolean areTooLarge(List<FoundRow> rows) {
        long large = values(rows, PctDistancesColumns.TOTAL).stream()
                .filter(total -> total.abs().compareTo(LARGEST) > 0)
                .count();
        return large * 2 > rows.size();
    }

    /**
     * Whether the columns have changed places: seven years of allocations are more than 100 million, so that hardly any total
     * in millions is below its percentage.
     */
    private static boolean areExchanged(List<FoundRow> rows) {
        long below = rows.stream()
                .filter(row -> row.figure(PctDistancesColumns.TOTAL)
                        .flatMap(total -> row.figure(PctDistancesColumns.PERCENT)
                                .filter(percent -> total.value()
                                                .abs()
                                                .compareTo(percent.value().abs())
                                        < 0))
                        .isPresent())
                .count();
        return below * 2 > rows.size();
    }

    /** Tables of distances go from the largest loss to the largest gain in per cent, and both figures have one sign. */
    @Override
    public boolean binds(List<FoundRow> rows) {
        boolean pointed = rows.stream()
                .allMatch(row -> PctDistancesColumns.isFigure(row.text(PctDistancesColumns.TOTAL))
                        && PctDistancesColumns.isFigure(row.text(PctDistancesColumns.PERCENT)));
        return rows.size() >= LEAST_ROWS
                && pointed
                && isInOrder(values(rows, PctDistancesColumns.PERCENT))
                && !isInOrder(values(rows, PctDistancesColumns.TOTAL))
                && agreeInSign(rows);
    }

    @Override
    public String binding() {
        return "the percentages are in order, the totals are not, and both have the same sign in their rows";
    }

    private static List<BigDecimal> values(List<FoundRow> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.figure(column).stream())
                .map(PrintedFigure::value)
                .toList();
    }

    private static boolean isInOrder(List<BigDecimal> values) {
        long falling = IntStream.range(1, values.size())
                .filter(at -> values.get(at).compareTo(values.get(at - 1)) < 0)
                .count();
        long rising = IntStream.range(1, values.size())
                .filter(at -> values.get(at).compareTo(values.get(at - 1)) > 0)
                .count();
        return Math.min(falling, rising) * FEW <= values.size();
    }

    private static boolean agreeInSign(List<FoundRow> rows) {
        List<BigDecimal> totals = values(rows, PctDistancesColumns.TOTAL);
        List<BigDecimal> percents = values(rows, PctDistancesColumns.PERCENT);
        long against = IntStream.range(0, rows.size())
                .filter(at -> totals.get(at).signum() * percents.get(at).signum() < 0)
                .count();
        return totals.size() == rows.size() && percents.size() == rows.size() && against * FEW <= rows.size();
    }
}
