package io.github.fairshare.parsers.generators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Prints tables of pace-of-change measures with made-up figures whose shares are right, whole or damaged. Shares nothing
 * with the parser.
 */
public final class PaceMeasuresPages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> HEADINGS = List.of(
            "Year",
            "No of trusts",
            "Growth %",
            "Minimum increase %",
            "Min as % of Growth",
            "% of Overall growth used for PoC");
    private static final List<String> PAGE_TEXTS =
            List.of("Page 4 of 9", "17", "Ev 23", "MEMORANDUM", "Year", "", "   ", "\u000C");

    /** A row: its cells as plain texts, in the order of the columns. */
    public record Row(List<String> cells) {
        public String year() {
            return cells.get(0);
        }

        @Override
        public String toString() {
            return String.join(" ", cells);
        }
    }

    private final Damage damage;
    private final List<Row> rows;

    public PaceMeasuresPages(long seed) {
        this.damage = new Damage(seed);
        this.rows = made();
    }

    private PaceMeasuresPages(Damage damage, List<Row> rows) {
        this.damage = damage;
        this.rows = rows;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One row on each line, its cells kept apart, below a heading of the same kind. */
    public String rows(TableLayout layout) {
        return page().rows(layout, cells());
    }

    public String oneBlankApart() {
        return page().oneBlankApart(cells());
    }

    public String oneCellALine() {
        return page().oneCellALine(cells());
    }

    /** Rows of which each gap is lost that has a bit in the subset. */
    public String gapsLost(int subset) {
        return page().gapsLost(cells(), gap -> (subset & 1 << gap) != 0);
    }

    /** Rows of which some gaps are lost, others in each. */
    public String someGapsLost(int percent) {
        return page().someGapsLost(cells(), percent);
    }

    /** Rows over several lines, with what pages print between any of them. */
    public String wrapped(int pageTextPercent) {
        return page().wrapped(rows.stream().map(Row::toString).toList(), 25, pageTextPercent);
    }

    private TablePage page() {
        return new TablePage(HEADINGS, "\n", PAGE_TEXTS, damage);
    }

    private List<List<String>> cells() {
        return rows.stream().map(Row::cells).toList();
    }

    /** The same table with digits of some figures misread as letters. */
    public PaceMeasuresPages lettersForDigits(int percent) {
        return damaged(cell -> damage.lettersForDigits(cell, percent));
    }

    /** The same table with the point of some figures lost: that is then what is printed. */
    public PaceMeasuresPages pointsLost(int percent) {
        return damaged(cell -> damage.hits(percent) ? cell.replace(".", "") : cell);
    }

    /** The same table with a digit of some figures misread as another: that is then what is printed. */
    public PaceMeasuresPages digitsMisread(int percent) {
        return damaged(cell -> {
            int at = damage.below(cell.length());
            boolean digit = cell.charAt(at) != '.' && damage.hits(percent);
            return digit ? Damage.misread(cell, at, Integer.toString(1 + damage.below(9))) : cell;
        });
    }

    private PaceMeasuresPages damaged(UnaryOperator<String> change) {
        return new PaceMeasuresPages(
                damage,
                rows.stream()
                        .map(row -> new Row(Stream.concat(
                                        Stream.of(row.year()),
                                        row.cells().stream().skip(1).map(change))
                                .toList()))
                        .toList());
    }

    private List<Row> made() {
        int first = 1990 + damage.below(20);
        List<Row> made = new ArrayList<>();
        for (int year = first; year < first + 12; year++) {
            made.add(row(year == 1999 ? "1999-2000" : String.format("%d-%02d", year, (year + 1) % 100)));
        }
        return List.copyOf(made);
    }

    private Row row(String year) {
        BigDecimal growth = BigDecimal.valueOf(100 + damage.below(1400), 2);
        boolean even = damage.below(8) == 0;
        BigDecimal minimum = even
                ? growth
                : BigDecimal.valueOf(50 + damage.below(growth.unscaledValue().intValue() - 50), 2);
        BigDecimal share = HUNDRED.multiply(minimum).divide(growth, 1, RoundingMode.HALF_UP);
        return new Row(List.of(
                year,
                Integer.toString(10 + damage.below(700)),
                growth.toPlainString(),
                minimum.toPlainString(),
                even ? "100" : share.toPlainString(),
                even ? "0" : BigDecimal.valueOf(1 + damage.below(1200), 2).toPlainString()));
    }
}
