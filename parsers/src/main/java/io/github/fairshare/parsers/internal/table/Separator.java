package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What keeps the cells of a row apart; quotes stand round cells in any of them, as RFC 4180 has it. */
enum Separator {
    /** A tab. */
    TABS('\t'),
    /** A pipe, at both ends of a row too. */
    PIPES('|'),
    /** A comma. */
    COMMAS(','),
    /** A semicolon. */
    SEMICOLONS(';'),
    /** One blank between cells of which at least one is quoted. */
    QUOTES_AND_BLANKS(' '),
    /** Two blanks or more. */
    BLANK_RUNS('\0');

    private static final Pattern RUN = Pattern.compile("[ \\t]{2,}+");
    private static final char QUOTE = '"';

    private final char mark;

    @SuppressWarnings("ImmutableEnumChecker") // Formats of commons-csv cannot be changed, though nothing says so.
    private final CSVFormat format;

    Separator(char mark) {
        this.mark = mark;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mark == '\0' ? '\t' : mark)
                .setIgnoreSurroundingSpaces(mark != ' ')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    /** Whether a line has what separates. */
    boolean isIn(String line) {
        return switch (this) {
            case BLANK_RUNS -> line.strip().indexOf("  ") >= 0;
            case QUOTES_AND_BLANKS -> line.indexOf(QUOTE) >= 0 && line.indexOf(' ') >= 0;
            default -> line.indexOf(mark) >= 0;
        };
    }

    /** Whether a quote that begins a cell is not closed at the end of a text. */
    boolean isOpen(String text) {
        if (this == BLANK_RUNS || text.indexOf(QUOTE) < 0) {
            return false;
        }
        boolean begins = true;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (quoted) {
                quoted = character != QUOTE;
            } else if (character == QUOTE && (begins || (at > 0 && text.charAt(at - 1) == QUOTE))) {
                quoted = true;
            }
            begins = character == mark || (begins && character == ' ');
        }
        return quoted;
    }

    /** The cells of a row, of one line or several. */
    List<Cell> cells(String text) {
        return this == BLANK_RUNS ? runs(text) : inTurn(records(this == PIPES ? withoutEnds(text) : text));
    }

    private List<String> records(String text) {
        if (text.indexOf(mark) < 0 && text.indexOf(QUOTE) < 0) {
            return List.of(text);
        }
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // Quotes that are no quotes of cells are characters like others.
            return List.of(text.split(Pattern.quote(String.valueOf(mark)), -1));
        }
    }

    private static List<Cell> inTurn(List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(TextLayout.folded(text.replace('\n', ' ')), cells.size(), cells.size() + 1));
        }
        return cells;
    }

    private static List<Cell> runs(String text) {
        List<Cell> cells = new ArrayList<>();
        int end = text.stripTrailing().length();
        int start = end - text.substring(0, end).stripLeading().length();
        Matcher run = RUN.matcher(text).region(start, end);
        while (run.find()) {
            cells.add(new Cell(text.substring(start, run.start()), start, run.start()));
            start = run.end();
        }
        cells.add(new Cell(TextLayout.folded(text.substring(start, end)), start, end));
        return cells;
    }

    private static String withoutEnds(String text) {
        String bare = text.strip();
        int from = bare.startsWith("|") ? 1 : 0;
        int to = bare.length() > from && bare.endsWith("|") ? bare.length() - 1 : bare.length();
        return bare.substring(from, to);
    }

    /**
     * A cell where it stands.
     *
     * @param text blanks folded
     * @param start its first place in the line, or its number from 0 where marks separate
     * @param end behind its last place
     */
    record Cell(String text, int start, int end) {
        /** What pandas writes for the heading of a column that has none. */
        private static final Pattern UNNAMED = Pattern.compile("Unnamed: [0-9]++(?:_level_[0-9]++)?");

        Cell {
            text = text.startsWith("Unnamed") && UNNAMED.matcher(text).matches() ? "" : text;
        }

        /** How many places a cell has in common with another; below zero for the gap between them. */
        int overlap(Cell other) {
            return Math.min(end, other.end) - Math.max(start, other.start);
        }

        /** A heading goes on in a cell below it. */
        Cell with(Cell below) {
            return new Cell((text + " " + below.text).strip(), Math.min(start, below.start), Math.max(end, below.end));
        }
    }
}
