package io.github.fairshare.parsers;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints tables of distances from target with made-up figures in the order of their percentages, whole or damaged. Shares
 * nothing with the parser.
 */
final class PctDistancesPages {
    static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    private static final int ROWS = 30;
    private static final List<String> HEADINGS = List.of("Spearhead", "PCT", "DFT Total £million", "DFT %");
    private static final List<String> PAGE_TEXTS = List.of(
            "Page 4 of 9", "17", "Ev 23", "MEMORANDUM", "DFT Total £million", "24 November 2010", "", "   ", "\u000C");

    /** How figures are written. */
    enum Style {
        MINUS,
        LONG_MINUS,
        BRACKETS,
        COMMAS
    }

    /** A row: its figures as plain texts. */
    record Row(boolean flagged, String code, String name, String total, String percent) {
        Row withName(String other) {
            return new Row(flagged, code, other, total, percent);
        }

        Row withFigures(UnaryOperator<String> change) {
            return new Row(flagged, code, name, change.apply(total), change.apply(percent));
        }

        @Override
        public String toString() {
            return code + " " + name + (flagged ? " S " : " ") + total + " " + percent;
        }
    }

    private final Random random;
    private final Style style;
    private final List<Row> rows;

    PctDistancesPages(long seed, Style style) {
        this.random = new Random(seed);
        this.style = style;
        this.rows = made();
    }

    private PctDistancesPages(Random random, Style style, List<Row> rows) {
        this.random = random;
        this.style = style;
        this.rows = rows;
    }

    List<Row> rows() {
        return rows;
    }

    /** One row on each line, its cells kept apart, the flag in a cell of its own that may be empty. */
    String rows(String separator) {
        String between = separator.equals("|") ? " | " : separator;
        String edge = separator.equals("|") ? "|" : "";
        return Stream.concat(Stream.of(HEADINGS), rows.stream().map(this::cells))
                .map(cells -> edge + String.join(between, cells) + edge)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String oneCellALine() {
        return belowHeading(row -> String.join("\n", printed(row)));
    }

    /** Rows that have lost the gap behind the flag, the name, or the total, as the subset has bits. */
    String gapsLost(int subset) {
        return belowHeading(row -> glued(row, at -> (subset & 1 << at) != 0));
    }

    /** Rows that have lost some of their gaps. */
    String someGapsLost(int percent) {
        return belowHeading(row -> glued(row, at -> random.nextInt(100) < percent));
    }

    /** Rows over several lines, with what pages print between any of them. */
    String wrapped(int pageTextPercent) {
        List<String> lines = new ArrayList<>(HEADINGS);
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            String text = glued(row, at -> at == 0);
            for (String word : text.split(" ", -1)) {
                if (line.length() > 0 && random.nextInt(100) < 20) {
                    lines.add(line.toString());
                    line.setLength(0);
                    addPageText(lines, pageTextPercent / 4);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            lines.add(line.toString());
            addPageText(lines, pageTextPercent);
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same table with the signs of some figures lost: that is then what is printed. */
    PctDistancesPages signsLost(int percent) {
        return damaged(
                row -> row.withFigures(figure -> random.nextInt(100) < percent ? figure.replace("-", "") : figure));
    }

    /** The same table with a letter of some names misread as another: that is then what is printed. */
    PctDistancesPages namesMisread(int percent) {
        return damaged(row -> {
            int at = random.nextInt(row.name().length());
            char letter = (char) ((Character.isUpperCase(row.name().charAt(at)) ? 'A' : 'a') + random.nextInt(26));
            boolean misread = row.name().charAt(at) != ' ' && random.nextInt(100) < percent;
            return misread
                    ? row.withName(
                            row.name().substring(0, at) + letter + row.name().substring(at + 1))
                    : row;
        });
    }

    /** The same table with letters of some names misread as digits. */
    PctDistancesPages digitsInNames(int percent) {
        return damaged(row -> random.nextInt(100) < percent
                ? row.withName(row.name().replaceFirst("l", "1").replaceFirst("o", "0"))
                : row);
    }

    /** The same table with digits of some figures misread as letters. */
    PctDistancesPages lettersForDigits(int percent) {
        return damaged(row -> row.withFigures(figure ->
                random.nextInt(100) < percent ? figure.replace('0', 'O').replace('1', 'l') : figure));
    }

    private PctDistancesPages damaged(UnaryOperator<Row> damage) {
        return new PctDistancesPages(random, style, rows.stream().map(damage).toList());
    }

    private String belowHeading(Function<Row, String> print) {
        return rows.stream().map(print).collect(Collectors.joining("\n", String.join("\n", HEADINGS) + "\n", "\n"));
    }

    private String glued(Row row, IntPredicate isLost) {
        List<String> cells = cells(row);
        StringBuilder line = new StringBuilder(cells.get(0));
        for (int at = 1; at < cells.size(); at++) {
            line.append(isLost.test(at - 1) || line.length() == 0 ? "" : " ").append(cells.get(at));
        }
        return line.toString();
    }

    private void addPageText(List<String> lines, int percent) {
        if (random.nextInt(100) < percent) {
            lines.add(PAGE_TEXTS.get(random.nextInt(PAGE_TEXTS.size())));
        }
    }

    private List<String> cells(Row row) {
        return List.of(row.flagged() ? "S" : "", row.name(), written(row.total()), written(row.percent()));
    }

    private List<String> printed(Row row) {
        return cells(row).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private String written(String figure) {
        boolean negative = figure.startsWith("-");
        String digits = negative ? figure.substring(1) : figure;
        boolean plain = digits.chars().allMatch(digit -> digit == '.' || Character.isDigit(digit));
        String grouped =
                plain && style == Style.COMMAS ? String.format(Locale.ROOT, "%,.1f", new BigDecimal(digits)) : digits;
        if (!negative) {
            return grouped;
        }
        return switch (style) {
            case BRACKETS -> "(" + grouped + ")";
            case LONG_MINUS -> "\u2212" + grouped;
            case MINUS, COMMAS -> "-" + grouped;
        };
    }

    private List<Row> made() {
        List<Organisation> all = new ArrayList<>(OrganisationRegistry.pcts().openOn(DAY));
        Collections.shuffle(all, random);
        List<Integer> tenths = IntStream.range(0, ROWS)
                .map(at -> random.nextInt(300) - 150)
                .sorted()
                .boxed()
                .toList();
        return IntStream.range(0, ROWS)
                .mapToObj(at -> row(all.get(at), tenths.get(at)))
                .toList();
    }

    private Row row(Organisation pct, int tenths) {
        int most = style == Style.COMMAS ? 30_000 : 7_000;
        String total = BigDecimal.valueOf(10 + random.nextInt(most), 1).toPlainString();
        String percent = BigDecimal.valueOf(Math.abs(tenths), 1).toPlainString();
        String sign = tenths < 0 ? "-" : "";
        return new Row(random.nextInt(100) < 40, pct.code().text(), pct.name(), sign + total, sign + percent);
    }
}
