package io.github.fairshare.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a line with the places where they stand.
 *
 * @param separator what keeps them apart
 * @param spans in turn; of blanks only those that hold something
 */
record CellSpans(Separator separator, List<Span> spans) {
    /** What keeps cells apart. */
    enum Separator {
        TAB('\t'),
        PIPE('|'),
        SEMICOLON(';'),
        COMMA(','),
        /** Two blanks or more. */
        BLANKS(' ');

        private final char mark;

        Separator(char mark) {
            this.mark = mark;
        }
    }

    /**
     * A cell.
     *
     * @param start its first character
     * @param end behind its last one
     * @param text without blanks and quotes around it
     */
    record Span(int start, int end, String text) {}

    CellSpans {
        spans = List.copyOf(spans);
    }

    /** The cells of a line, by the first separator that it has; empty where nothing keeps cells apart. */
    static Optional<CellSpans> of(String line) {
        for (Separator separator : Separator.values()) {
            CellSpans cells = of(line, separator);
            if (cells.size() > 1) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    /** The cells of a line that are kept apart in one way. */
    static CellSpans of(String line, Separator separator) {
        return new CellSpans(separator, separator == Separator.BLANKS ? byBlanks(line) : byMark(line, separator.mark));
    }

    private static List<Span> byMark(String line, char mark) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at <= line.length(); at++) {
            boolean end = at == line.length();
            if (end || (line.charAt(at) == mark && !quoted)) {
                String text = TextLayout.folded(line.substring(start, at));
                boolean quotes = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
                spans.add(new Span(start, at, quotes ? text.substring(1, text.length() - 1) : text));
                start = at + 1;
            } else if (line.charAt(at) == '"') {
                quoted = !quoted;
            }
        }
        return spans;
    }

    private static List<Span> byBlanks(String line) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
                continue;
            }
            int end = line.indexOf("  ", at);
            end = end < 0 ? line.stripTrailing().length() : end;
            spans.add(new Span(at, end, line.substring(at, end)));
            at = end;
        }
        return spans;
    }

    int size() {
        return spans.size();
    }

    Span get(int at) {
        return spans.get(at);
    }

    List<String> texts() {
        return spans.stream().map(Span::text).toList();
    }
}
