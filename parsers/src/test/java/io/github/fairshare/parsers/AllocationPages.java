package io.github.fairshare.parsers;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints tables of allocations with made-up figures that add up, whole or damaged. Shares nothing with the parser.
 */
final class AllocationPages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> PAGE_TEXTS =
            List.of("Page 4 of 9", "17", "OFFICIAL", "Unified exposition book", "", "   ", "\u000C");

    /** Which figures a table prints. */
    enum Columns {
        ALL,
        NO_PERCENT,
        NO_DISTANCE,
        NEITHER;

        boolean hasDistance() {
            return this == ALL || this == NO_PERCENT;
        }

        boolean hasPercent() {
            return this == ALL || this == NO_DISTANCE;
        }
    }

    /** How its figures are written. */
    enum Style {
        PLAIN,
        COMMAS,
        BRACKETS
    }

    /**
     * A row: its figures as plain texts, in the order of the columns.
     */
    record Row(Kind kind, String code, String name, List<String> figures) {
        String key() {
            return code.isEmpty() ? name : code;
        }

        Row withFigures(List<String> others) {
            return new Row(kind, code, name, others);
        }

        Row withName(String other) {
            return new Row(kind, code, other, figures);
        }
    }

    private final Random random;
    private final Columns columns;
    private final Style style;
    private final List<Row> rows;

    AllocationPages(long seed, Columns columns, Style style) {
        this.random = new Random(seed);
        this.columns = columns;
        this.style = style;
        this.rows = made();
    }

    List<Row> rows() {
        return rows;
    }

    /** One row on each line, its cells kept apart. */
    String rows(String separator) {
        return rows.stream().map(row -> line(cells(row), separator)).collect(linesBelow(heading(separator)));
    }

    String oneCellALine() {
        return rows.stream().map(row -> String.join("\n", printed(row))).collect(linesBelow(heading("\n")));
    }

    /** All rows on one line. */
    String oneLine(String separator) {
        return heading(separator.isEmpty() ? "" : " ") + "\n"
                + rows.stream().map(row -> String.join(separator, printed(row))).collect(Collectors.joining(separator));
    }

    /** Rows of which some have lost gaps. */
    String gapsLost(int percent) {
        return rows.stream().map(row -> glued(row, percent)).collect(linesBelow(heading(" ")));
    }

    /** Rows over several lines, with what pages print between any of them. */
    String wrapped(int pageTextPercent) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = printed(row);
            StringBuilder line = new StringBuilder();
            for (String word : String.join(" ", cells).split(" ", -1)) {
                boolean wraps = line.length() > 0 && random.nextInt(100) < 25;
                if (wraps) {
                    lines.add(line.toString());
                    line.setLength(0);
                    addPageText(lines, pageTextPercent / 4);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            lines.add(line.toString());
            addPageText(lines, pageTextPercent);
        }
        return lines.stream().collect(linesBelow(heading(" ")));
    }

    private void addPageText(List<String> lines, int percent) {
        if (random.nextInt(100) < percent) {
            lines.add(PAGE_TEXTS.get(random.nextInt(PAGE_TEXTS.size())));
        }
    }

    /** The same table with the signs of some figures lost: that is then what is printed. */
    AllocationPages signsLost(int percent) {
        return damaged(row -> row.withFigures(row.figures().stream()
                .map(figure -> random.nextInt(100) < percent ? figure.replace("-", "") : figure)
                .toList()));
    }

    /** The same table with a letter of some names misread. */
    AllocationPages namesMisread(int percent) {
        return damaged(row -> {
            int at = random.nextInt(row.name().length());
            String name = row.name().substring(0, at)
                    + (char) ('a' + random.nextInt(26))
                    + row.name().substring(at + 1);
            return row.kind() == Kind.BODY && random.nextInt(100) < percent ? row.withName(name.strip()) : row;
        });
    }

    /** The same table with digits of some figures misread as letters; the total has no code to be known by after that. */
    AllocationPages digitsMisread(int percent) {
        return damaged(row -> row.withFigures(row.figures().stream()
                .map(figure -> row.kind() != Kind.TOTAL && random.nextInt(100) < percent
                        ? figure.replace('0', 'O').replace('1', 'l')
                        : figure)
                .toList()));
    }

    private AllocationPages damaged(UnaryOperator<Row> damage) {
        AllocationPages pages = new AllocationPages(0, columns, style);
        pages.rows.clear();
        rows.stream().map(damage).forEach(pages.rows::add);
        return pages;
    }

    private String glued(Row row, int percent) {
        List<String> cells = printed(row);
        StringBuilder line = new StringBuilder(cells.get(0));
        for (String cell : cells.subList(1, cells.size())) {
            line.append(random.nextInt(100) < percent ? "" : " ").append(cell);
        }
        return line.toString();
    }

    private String heading(String separator) {
        List<String> cells = new ArrayList<>(List.of("Code", "PCT", "Allocation £000", "Target £000"));
        if (columns.hasDistance()) {
            cells.add("Distance £000");
        }
        if (columns.hasPercent()) {
            cells.add("Distance %");
        }
        return line(cells, separator);
    }

    private static String line(List<String> cells, String separator) {
        String between = separator.equals("|") ? " | " : separator;
        String edge = separator.equals("|") ? "|" : "";
        return edge + String.join(between, cells) + edge;
    }

    private static Collector<CharSequence, ?, String> linesBelow(String heading) {
        return Collectors.joining("\n", heading + "\n", "\n");
    }

    private List<String> cells(Row row) {
        return Stream.concat(
                        Stream.of(row.code(), row.name()),
                        row.figures().stream().map(this::written))
                .toList();
    }

    private List<String> printed(Row row) {
        return cells(row).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private String written(String figure) {
        boolean negative = figure.startsWith("-");
        String digits = negative ? figure.substring(1) : figure;
        boolean whole = digits.chars().allMatch(Character::isDigit);
        String grouped =
                whole && style != Style.PLAIN ? String.format(Locale.ROOT, "%,d", Long.parseLong(digits)) : digits;
        return !negative ? grouped : style == Style.BRACKETS ? "(" + grouped + ")" : "-" + grouped;
    }

    private List<Row> made() {
        List<Organisation> all = new ArrayList<>(OrganisationRegistry.pcts().all());
        Collections.shuffle(all, random);
        List<Row> made = new ArrayList<>();
        long[] england = new long[2];
        for (int block = 0; block < 3; block++) {
            long[] sum = new long[2];
            for (Organisation body : all.subList(block * 8, block * 8 + 3 + random.nextInt(5))) {
                long target = 60_000L + random.nextInt(900_000);
                long allocation =
                        target + Math.round(target * (random.nextInt(300) - 100) / 1000.0) + random.nextInt(9);
                made.add(new Row(Kind.BODY, body.code().text(), body.name(), figures(allocation, target)));
                sum[0] += allocation;
                sum[1] += target;
            }
            made.add(new Row(
                    Kind.SUBTOTAL, "Q3" + block, "Region " + "ABC".charAt(block) + " SHA", figures(sum[0], sum[1])));
            england[0] += sum[0];
            england[1] += sum[1];
        }
        made.add(new Row(Kind.TOTAL, "", "England", figures(england[0], england[1])));
        return made;
    }

    private List<String> figures(long allocation, long target) {
        List<String> figures = new ArrayList<>(List.of(Long.toString(allocation), Long.toString(target)));
        long distance = allocation - target;
        if (columns.hasDistance()) {
            figures.add(Long.toString(distance));
        }
        if (columns.hasPercent()) {
            BigDecimal percent = BigDecimal.valueOf(distance)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP);
            figures.add((percent.signum() == 0 && distance < 0 ? "-" : "") + percent.toPlainString());
        }
        return figures;
    }

    /** The figures of a record, as the table prints them. */
    List<String> figuresOf(AllocationPosition position) {
        return Stream.of(
                        Stream.of(position.allocation(), position.target()),
                        columns.hasDistance()
                                ? Stream.of(position.distance())
                                : Stream.<Optional<PrintedFigure>>empty(),
                        columns.hasPercent()
                                ? Stream.of(position.distancePercentOfTarget())
                                : Stream.<Optional<PrintedFigure>>empty())
                .flatMap(figures -> figures)
                .map(figure -> figure.map(Object::toString).orElse("?"))
                .toList();
    }
}
