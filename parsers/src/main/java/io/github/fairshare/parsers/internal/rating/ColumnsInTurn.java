package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading in which only blanks keep the names from a column of ratings for each of several areas or years, as in {@code
 * "CCG code CCG name Cancer Dementia Diabetes"} and {@code "CCG 2015/16 rating 2016/17 rating"}.
 */
final class ColumnsInTurn {
    private static final int LONGEST = 160;
    private static final String RATING = "(?:(?:overall|annual|headline|final) )*(?:ratings?|assessment|judgement)";
    private static final String YEAR = "20[0-9]{2}[-/\u2013](?:20)?[0-9]{2}";
    private static final String AREA =
            "(?:maternity|cancer|dementia|diabetes|mental health|learning disabilit(?:y|ies))";

    /** Each of the columns is printed in the same form. */
    private static final List<Pattern> COLUMNS = Stream.of(
                    AREA + "(?: (?:" + RATING + "|" + YEAR + "))*", YEAR + " " + RATING, RATING + " " + YEAR, YEAR)
            .map(column -> "(" + column + ")(?: |$)")
            .map(column -> Pattern.compile(column, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:no\\.?|code|ods|ccgs?|names?|of|organisations?|groups?|commissioners?) )+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[,|\t\"]");

    private ColumnsInTurn() {}

    /** The heading of the names, and those of two columns or more; none where the line is no such heading. */
    static List<String> of(String line) {
        String text = line.length() > LONGEST
                ? ""
                : TextLayout.folded(BETWEEN.matcher(line).replaceAll(" "));
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt()
                ? COLUMNS.stream()
                        .map(column -> cells(lead.group().strip(), text.substring(lead.end()), column))
                        .filter(cells -> cells.size() > 2)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** Whether a cell heads the names and a column of ratings as well. */
    static boolean isLedIn(String cell) {
        Matcher lead = LEAD.matcher(cell);
        return lead.lookingAt()
                && COLUMNS.stream()
                        .anyMatch(column ->
                                column.matcher(cell.substring(lead.end())).matches());
    }

    /** Whether a line is the heading of one such column. */
    static boolean isColumn(String line) {
        String text = line.length() > LONGEST ? "" : TextLayout.folded(line);
        return COLUMNS.stream().anyMatch(column -> column.matcher(text).matches());
    }

    private static List<String> cells(String lead, String rest, Pattern column) {
        String left = column.matcher(rest).replaceAll("");
        return left.isEmpty()
                ? Stream.concat(Stream.of(lead), column.matcher(rest).results().map(found -> found.group(1)))
                        .toList()
                : List.of();
    }
}
