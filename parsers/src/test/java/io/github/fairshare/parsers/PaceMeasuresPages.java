package io.github.fairshare.parsers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints tables of pace-of-change measures with made-up figures whose shares are right, whole or damaged. Shares nothing
 * with the parser.
 */
final class PaceMeasuresPages {
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
    record Row(List<String> cells) {
        String year() {
            return cells.get(0);
        }

        @Override
        public String toString() {
            return String.join(" ", cells);
        }
    }

    private final Random random;
    private final List<Row> rows;

    PaceMeasuresPages(long seed) {
        this.random = new Random(seed);
        this.rows = made();
    }

    private PaceMeasuresPages(Random random, List<Row> rows) {
        this.random = random;
        this.rows = rows;
    }

    List<Row> rows() {
        return rows;
    }

    /** One row on each line, its cells kept apart, below a heading of the same kind. */
    String rows(String separator) {
        String between = separator.equals("|") ? " | " : separator;
        String edge = separator.equals("|") ? "|" : "";
        return Stream.concat(Stream.of(HEADINGS), rows.stream().map(Row::cells))
                .map(cells -> edge + String.join(between, cells) + edge)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String oneCellALine() {
        return belowHeading(row -> String.join("\n", row.cells()));
    }

    /** Rows of which each gap is lost that has a bit in the subset. */
    String gapsLost(int subset) {
        return belowHeading(row -> glued(row, at -> (subset & 1 << at) != 0));
    }

    /** Rows of which some gaps are lost, others in each. */
    String someGapsLost(int percent) {
        return belowHeading(row -> glued(row, at -> random.nextInt(100) < percent));
    }

    /** Rows over several lines, with what pages print between any of them. */
    String wrapped(int pageTextPercent) {
        List<String> lines = new ArrayList<>(List.of(String.join("\n", HEADINGS)));
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (String cell : row.cells()) {
                if (line.length() > 0 && random.nextInt(100) < 25) {
                    lines.add(line.toString());
                    line.setLength(0);
                    addPageText(lines, pageTextPercent / 4);
                }
                line.append(line.length() == 0 ? "" : " ").append(cell);
            }
            lines.add(line.toString());
            addPageText(lines, pageTextPercent);
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same table with digits of some figures misread as letters. */
    PaceMeasuresPages lettersForDigits(int percent) {
        return damaged(
                cell -> random.nextInt(100) < percent ? cell.replace('0', 'O').replace('1', 'l') : cell);
    }

    /** The same table with the point of some figures lost: that is then what is printed. */
    PaceMeasuresPages pointsLost(int percent) {
        return damaged(cell -> random.nextInt(100) < percent ? cell.replace(".", "") : cell);
    }

    /** The same table with a digit of some figures misread as another: that is then what is printed. */
    PaceMeasuresPages digitsMisread(int percent) {
        return damaged(cell -> {
            int at = random.nextInt(cell.length());
            boolean digit = cell.charAt(at) != '.' && random.nextInt(100) < percent;
            return digit ? cell.substring(0, at) + (1 + random.nextInt(9)) + cell.substring(at + 1) : cell;
        });
    }

    private PaceMeasuresPages damaged(UnaryOperator<String> damage) {
        return new PaceMeasuresPages(
                random,
                rows.stream()
                        .map(row -> new Row(Stream.concat(
                                        Stream.of(row.year()),
                                        row.cells().stream().skip(1).map(damage))
                                .toList()))
                        .toList());
    }

    private String belowHeading(Function<Row, String> print) {
        return rows.stream().map(print).collect(Collectors.joining("\n", String.join("\n", HEADINGS) + "\n", "\n"));
    }

    private static String glued(Row row, Function<Integer, Boolean> isLost) {
        StringBuilder line = new StringBuilder(row.year());
        for (int at = 1; at < row.cells().size(); at++) {
            line.append(isLost.apply(at - 1) ? "" : " ").append(row.cells().get(at));
        }
        return line.toString();
    }

    private void addPageText(List<String> lines, int percent) {
        if (random.nextInt(100) < percent) {
            lines.add(PAGE_TEXTS.get(random.nextInt(PAGE_TEXTS.size())));
        }
    }

    private List<Row> made() {
        int first = 1990 + random.nextInt(20);
        List<Row> made = new ArrayList<>();
        for (int year = first; year < first + 12; year++) {
            made.add(row(year == 1999 ? "1999-2000" : String.format("%d-%02d", year, (year + 1) % 100)));
        }
        return List.copyOf(made);
    }

    private Row row(String year) {
        BigDecimal growth = BigDecimal.valueOf(100 + random.nextInt(1400), 2);
        boolean even = random.nextInt(8) == 0;
        BigDecimal minimum = even
                ? growth
                : BigDecimal.valueOf(50 + random.nextInt(growth.unscaledValue().intValue() - 50), 2);
        BigDecimal share = HUNDRED.multiply(minimum).divide(growth, 1, RoundingMode.HALF_UP);
        return new Row(List.of(
                year,
                Integer.toString(10 + random.nextInt(700)),
                growth.toPlainString(),
                minimum.toPlainString(),
                even ? "100" : share.toPlainString(),
                even ? "0" : BigDecimal.valueOf(1 + random.nextInt(1200), 2).toPlainString()));
    }
}
