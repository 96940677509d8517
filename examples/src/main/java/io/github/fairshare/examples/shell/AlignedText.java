package io.github.fairshare.examples.shell;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets a table in columns of one width each: words to the left, figures to the right. */
final class AlignedText {
    private static final int WIDEST = 48;
    private static final int MOST_DECIMALS = 6;

    private final List<List<String>> lines;
    private final List<Integer> widths;
    private final List<Boolean> numeric;

    private AlignedText(List<List<String>> lines) {
        this.lines = lines;
        int columns = lines.get(0).size();
        this.widths = IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        this.numeric = IntStream.range(0, columns)
                .mapToObj(column -> lines.stream().skip(1).allMatch(line -> isFigure(line.get(column))))
                .toList();
    }

    static String of(DataTable table, int most) {
        List<List<String>> lines =
                lines(table.columns().stream().map(Column::heading).toList(), table.rows(), most);
        AlignedText text = new AlignedText(lines);
        String rest = table.rows().size() > most ? "... " + table.rows().size() + " rows in all" : "";
        return text.lines.stream().map(text::line).collect(Collectors.joining("\n", "", "\n" + rest));
    }

    private static List<List<String>> lines(List<String> headings, List<List<String>> rows, int most) {
        return Stream.concat(Stream.of(headings), rows.stream().limit(most))
                .map(line -> line.stream().map(AlignedText::cut).toList())
                .toList();
    }

    static boolean isFigure(String cell) {
        return cell.isEmpty() || cell.matches("-?[0-9]{1,30}(\\.[0-9]{1,60})?");
    }

    static BigDecimal figure(String cell) {
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String padded(String cell, int column) {
        String blanks = " ".repeat(widths.get(column) - cell.length());
        return numeric.get(column) ? blanks + cell : cell + blanks;
    }

    private static String cut(String cell) {
        if (isFigure(cell) && cell.length() > cell.indexOf('.') + 1 + MOST_DECIMALS && cell.contains(".")) {
            return new BigDecimal(cell)
                    .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        String oneLine = cell.replaceAll("\\s+", " ");
        return oneLine.length() > WIDEST ? oneLine.substring(0, WIDEST - 3) + "..." : oneLine;
    }
}
