package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads lines as one heading of a table of ratings, where its cells are printed on two, or each on one of its own. */
final class HeadingOverLines {
    private static final int LONGEST = 180;
    private static final int MOST_LINES = 10;

    private HeadingOverLines() {}

    /**
     * Puts the cells of two lines together.
     *
     * @param above the first line
     * @param below the second line
     * @return the heading, on the second line; empty where they are none, or have not as many cells
     */
    static Optional<RatingHeading> of(SourceLine above, SourceLine below) {
        String both = (above.text() + " " + below.text()).toLowerCase(Locale.ROOT);
        if (both.length() > LONGEST || !RatingHeading.canHead(both)) {
            return Optional.empty();
        }
        for (TextLayout layout : TextLayout.values()) {
            List<String> first = layout.cells(above.text());
            List<String> second = layout.cells(below.text());
            boolean even = first.size() == second.size() && !isTitle(first);
            if (even && Stream.concat(first.stream(), second.stream()).allMatch(RatingHeading::isOfHeadingWords)) {
                String joined = IntStream.range(0, first.size())
                        .mapToObj(at -> (first.get(at) + " " + second.get(at)).strip())
                        .collect(Collectors.joining(mark(layout)));
                return RatingHeading.find(new SourceLine(below.number(), joined, below.terminator()), column -> true);
            }
        }
        return Optional.empty();
    }

    /**
     * Puts cells together that stand on lines of their own.
     *
     * @param last the line of the last cell
     * @param lines all lines
     * @return the heading of names and of several columns of ratings, on the last line
     */
    static Optional<RatingHeading> stacked(SourceLine last, List<SourceLine> lines) {
        String text = ColumnsInTurn.isColumn(last.text()) ? TextLayout.folded(last.text()) : "";
        int above = last.number() - 2;
        for (int more = 1; more < MOST_LINES && above >= 0 && !text.isEmpty(); above--) {
            SourceLine line = lines.get(above);
            if (!line.isBlank()) {
                text = RatingHeading.isOfHeadingWords(line.text()) ? TextLayout.folded(line.text()) + " " + text : "";
                more++;
                if (!ColumnsInTurn.of(text).isEmpty()) {
                    return RatingHeading.find(new SourceLine(last.number(), text, last.terminator()), column -> true);
                }
            }
        }
        return Optional.empty();
    }

    /** A title has empty cells behind it where a spreadsheet wrote it. */
    private static boolean isTitle(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    private static String mark(TextLayout layout) {
        return switch (layout) {
            case TABS -> "\t";
            case PIPES, BARE_PIPES -> "|";
            case COMMAS -> ",";
            case BLANKS -> "   ";
        };
    }

    /**
     * A heading in which only blanks keep the names from a column of ratings for each of several areas or years, as in {@code
     * "CCG code CCG name Cancer Dementia Diabetes"} and {@code "CCG 2015/16 rating 2016/17 rating"}.
     */
    static final class ColumnsInTurn {
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
                    ? Stream.concat(
                                    Stream.of(lead),
                                    column.matcher(rest).results().map(found -> found.group(1)))
                            .toList()
                    : List.of();
        }
    }
}
