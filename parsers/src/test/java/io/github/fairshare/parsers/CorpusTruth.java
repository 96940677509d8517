package io.github.fairshare.parsers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows that a document of the corpus prints, known before it was rendered.
 *
 * @param columns the columns of the family's contract
 * @param rows their cells
 */
record CorpusTruth(List<String> columns, List<List<String>> rows) {
    private static final List<String> TEXTS =
            List.of("kind", "code", "name", "canonical_name", "rating", "year", "spearhead", "region", "hub");
    private static final String SUGGESTED = "suggested_total_million";
    private static final String CANONICAL = "canonical_name";
    private static final Pattern LAYOUT = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** What a row is about: its code or year; where there is none its kind and, but for a total, its name. */
    String key(List<String> cells) {
        String year = cell(cells, "year");
        String code = cell(cells, "code");
        String kind = cell(cells, "kind");
        if (!year.isEmpty() || !code.isEmpty()) {
            return year + code;
        }
        return kind + (kind.equals("total") ? "" : squashed(cell(cells, "name")));
    }

    /** A cell by its column; empty where the family has no such column. */
    String cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : cells.get(at);
    }

    /** The columns in which a record differs from a row. */
    List<String> differences(List<String> truth, List<String> record) {
        return IntStream.range(0, columns.size())
                .filter(at -> !agree(columns.get(at), truth.get(at), record.get(at)))
                .mapToObj(columns::get)
                .toList();
    }

    private static boolean agree(String column, String truth, String record) {
        if (column.equals(SUGGESTED) && record.isEmpty()) {
            return true;
        }
        if (column.equals(CANONICAL)) {
            // It follows from the code; which of a body's names it is depends on the day, which some tools cut off.
            return truth.isEmpty() == record.isEmpty();
        }
        if (TEXTS.contains(column)) {
            return squashed(truth).equals(squashed(record));
        }
        return (truth.isEmpty() || record.isEmpty())
                ? truth.equals(record)
                : number(truth).equals(number(record));
    }

    /** How often each figure must stand in a text that holds the whole table. */
    Map<String, Integer> figures() {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> row : rows) {
            for (int at = 0; at < columns.size(); at++) {
                if (isFigure(columns.get(at)) && !row.get(at).isEmpty()) {
                    counts.merge(number(row.get(at)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Whether a column holds printed figures. */
    static boolean isFigure(String column) {
        return !TEXTS.contains(column) && !column.equals(SUGGESTED);
    }

    boolean hasTotal() {
        return rows.stream().anyMatch(row -> cell(row, "kind").equals("total"));
    }

    /** A figure without what does not change it: commas, trailing zeros; its sign stays even on zero. */
    static String number(String figure) {
        String plain = figure.replace(",", "").replace('\u2212', '-');
        BigDecimal value = new BigDecimal(plain);
        String sign = plain.startsWith("-") && value.signum() == 0 ? "-" : "";
        return sign + value.stripTrailingZeros().toPlainString();
    }

    /** A text without blanks and layout characters, which wrapping moves. */
    static String squashed(String text) {
        return LAYOUT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
