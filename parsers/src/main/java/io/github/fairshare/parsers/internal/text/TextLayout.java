package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.core.table.CsvCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The ways in which the cells of a table row are kept apart in text. */
public enum TextLayout {
    /** One tab between cells. */
    TABS {
        @Override
        List<String> split(String line) {
            return line.indexOf('\t') < 0 ? List.of(line) : on('\t', line);
        }
    },
    /** A pipe between cells and at both ends; rows may lack those at the ends. */
    PIPES {
        @Override
        public List<String> headings(String line) {
            return line.strip().startsWith("|") ? cells(line) : List.of(line);
        }

        @Override
        List<String> split(String line) {
            String bare = line.strip();
            if (bare.indexOf('|') < 0) {
                return List.of(line);
            }
            int from = bare.startsWith("|") ? 1 : 0;
            int to = bare.length() > from && bare.endsWith("|") ? bare.length() - 1 : bare.length();
            return on('|', bare.substring(from, to));
        }
    },
    /** A pipe between cells only, so that a line which begins with one has an empty first cell. */
    BARE_PIPES {
        @Override
        List<String> split(String line) {
            return line.indexOf('|') < 0 ? List.of(line) : on('|', line);
        }
    },
    /** Commas between cells, quotes around those that hold commas. */
    COMMAS {
        @Override
        public List<String> headings(String line) {
            // Most lines of most texts hold neither, and reading them as CSV takes longer than all else.
            boolean one = line.indexOf(',') < 0 && line.indexOf('"') < 0 && !line.isBlank();
            return one
                    ? List.of(folded(line))
                    : quoted(line).map(TextLayout::foldedAll).orElse(List.of(line));
        }

        @Override
        List<String> split(String line) {
            List<String> cells =
                    line.indexOf(',') < 0 ? List.of(line) : quoted(line).orElseGet(() -> on(',', line));
            return line.indexOf('\'') < 0
                    ? cells
                    : cells.stream().map(CsvCells::read).toList();
        }
    },
    /** At least two blanks between cells. */
    BLANKS {
        @Override
        List<String> split(String line) {
            return List.of(BLANK_RUN.split(line.stripTrailing(), -1));
        }
    };

    private static final Pattern BLANK_RUN = Pattern.compile("[ \\u00A0\\t]{2,}+");
    private static final Pattern RULER = Pattern.compile("[\\s|:+=-]++");

    /** A quote that is never closed, as in a line that was cut off, takes the rest of the line. */
    private static final CSVFormat LENIENT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setLenientEof(true)
            .get();

    abstract List<String> split(String line);

    /**
     * The cells of a line.
     *
     * @return stripped, blanks inside folded into one; a single cell where nothing separates
     */
    public List<String> cells(String line) {
        return foldedAll(split(line));
    }

    /**
     * The cells of a line that is read as a heading.
     *
     * @return as {@link #cells}; a single cell where the line cannot head a table of this layout
     */
    public List<String> headings(String line) {
        return cells(line);
    }

    /**
     * Whether a line only draws a rule under a heading, such as {@code |---|---|}.
     *
     * @return true for a line of nothing but dashes and separators
     */
    public static boolean isRuler(String line) {
        return line.indexOf('-') >= 0 && RULER.matcher(line).matches();
    }

    /** A cell without blanks around it, and with one blank for each run inside. */
    public static String folded(String cell) {
        String bare = cell.replace('\u00A0', ' ').strip();
        return bare.indexOf("  ") < 0 && bare.indexOf('\t') < 0 ? bare : String.join(" ", bare.split("\\s++"));
    }

    /**
     * A text that is wrapped over two lines: a word that breaks off at its hyphen goes on behind it.
     *
     * @param above what stands on the first line
     * @param below what stands on the next
     * @return both with a blank between them, unless it would stand behind a hyphen
     */
    public static String wrapped(String above, String below) {
        boolean hyphen = above.length() > 1
                && above.endsWith("-")
                && Character.isLetter(above.charAt(above.length() - 2))
                && !below.isEmpty()
                && Character.isLetter(below.charAt(0));
        return hyphen ? above + below : above + " " + below;
    }

    /**
     * A text without what stands at its ends.
     *
     * @param text any text
     * @param isMargin tells letters that are to go
     * @return what stands between the first and the last other letter; empty text where there is none
     */
    public static String trimmed(String text, IntPredicate isMargin) {
        int from = 0;
        int to = text.length();
        while (from < to && isMargin.test(text.charAt(from))) {
            from++;
        }
        while (to > from && isMargin.test(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * The text of several lines, such as those of a heading.
     *
     * @return their texts without superfluous blanks, joined by blanks
     */
    public static String joined(List<SourceLine> lines) {
        return lines.stream().map(line -> folded(line.text())).collect(Collectors.joining(" "));
    }

    /** Empty where text stands between a quote and the next comma, so that the quotes are no quotes of cells. */
    private static Optional<List<String>> quoted(String line) {
        try (CSVParser parser = CSVParser.parse(line, LENIENT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<String> foldedAll(List<String> cells) {
        return cells.stream().map(TextLayout::folded).toList();
    }

    private static List<String> on(char separator, String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
            cells.add(line.substring(start, at));
            start = at + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }
}
