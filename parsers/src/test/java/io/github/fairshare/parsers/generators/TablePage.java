package io.github.fairshare.parsers.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints rows of cells below a heading, whole or damaged. Shares nothing with the parsers.
 *
 * @param headings the cells of the heading
 * @param headingGap what is between them where the cells of rows have run together
 * @param pageTexts what pages print between rows
 * @param damage decides what is damaged
 */
public record TablePage(List<String> headings, String headingGap, List<String> pageTexts, Damage damage) {
    /** One row on each line, its cells kept apart. */
    public String rows(TableLayout layout, List<List<String>> rows) {
        return layout.render(Stream.concat(Stream.of(headings), rows.stream()).toList());
    }

    /** One row on each line, which nothing but a blank between cells shows. */
    public String oneBlankApart(List<List<String>> rows) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .map(cells -> String.join(" ", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public String oneCellALine(List<List<String>> rows) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Rows that have lost those of their gaps of which the predicate says so. */
    public String gapsLost(List<List<String>> rows, IntPredicate isLost) {
        return lines(rows.stream().map(cells -> glued(cells, isLost)).toList());
    }

    /** Rows that have lost some of their gaps, others in each. */
    public String someGapsLost(List<List<String>> rows, int percent) {
        return gapsLost(rows, gap -> damage.hits(percent));
    }

    public static String glued(List<String> cells, IntPredicate isLost) {
        StringBuilder line = new StringBuilder(cells.get(0));
        for (int at = 1; at < cells.size(); at++) {
            line.append(isLost.test(at - 1) || line.length() == 0 ? "" : " ").append(cells.get(at));
        }
        return line.toString();
    }

    /** Rows over several lines, with what pages print between any of them. */
    public String wrapped(List<String> rows, int wrapPercent, int pageTextPercent) {
        List<String> lines = new ArrayList<>();
        for (String row : rows) {
            StringBuilder line = new StringBuilder();
            for (String word : row.split(" ", -1)) {
                if (line.length() > 0 && damage.hits(wrapPercent)) {
                    lines.add(line.toString());
                    line.setLength(0);
                    addPageText(lines, pageTextPercent / 4);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            lines.add(line.toString());
            addPageText(lines, pageTextPercent);
        }
        return lines(lines);
    }

    private void addPageText(List<String> lines, int percent) {
        if (damage.hits(percent)) {
            lines.add(damage.pick(pageTexts));
        }
    }

    private String lines(List<String> rows) {
        return Stream.concat(Stream.of(String.join(headingGap, headings)), rows.stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
