package io.github.fairshare.parsers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    /** A pipe between cells, and usually at both ends. */
    PIPES {
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
    /** Commas between cells, quotes around those that hold commas. */
    COMMAS {
        @Override
        List<String> split(String line) {
            if (line.indexOf(',') < 0) {
                return List.of(line);
            }
            try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
                List<CSVRecord> records = parser.getRecords();
                return records.size() == 1 ? records.get(0).toList() : List.of(line);
            } catch (IOException | UncheckedIOException e) {
                // A line whose quotes do not match is no row of this layout.
                return List.of(line);
            }
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
    private static final Pattern RULER = Pattern.compile("[\\s|:+=-]*-[\\s|:+=-]*");

    abstract List<String> split(String line);

    /**
     * The cells of a line.
     *
     * @param line a physical line
     * @return stripped, blanks inside folded into one; a single cell where nothing separates
     */
    public List<String> cells(String line) {
        return split(line).stream().map(TextLayout::folded).toList();
    }

    /**
     * Whether a line only draws a rule under a heading, such as {@code |---|---|}.
     *
     * @param line a physical line
     * @return true for a line of nothing but dashes and separators
     */
    public static boolean isRuler(String line) {
        return RULER.matcher(line).matches();
    }

    /**
     * A cell without blanks around it, and with one blank for each run inside.
     *
     * @param cell any text
     * @return the text with its blanks normalised
     */
    public static String folded(String cell) {
        String bare = cell.replace('\u00A0', ' ').strip();
        return bare.indexOf("  ") < 0 && bare.indexOf('\t') < 0 ? bare : String.join(" ", bare.split("\\s++"));
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
