package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.Optional;

/** Takes the quotes off texts of one cell a line whose cells are quoted. */
public final class QuotedLines {
    private QuotedLines() {}

    /**
     * The lines of a text, without quotes where most of them are one quoted cell each, or where none has more than one cell.
     *
     * @return as many, with the same numbers; the same list for all other texts
     */
    public static List<SourceLine> unquoted(List<SourceLine> lines) {
        long quoted =
                lines.stream().filter(line -> cell(line.text()).isPresent()).count();
        if (quoted == 0) {
            return lines;
        }
        boolean most =
                quoted * 2 > lines.stream().filter(line -> !line.isBlank()).count();
        if (!most && lines.stream().anyMatch(line -> cells(line).size() > 1)) {
            return lines;
        }
        return lines.stream()
                .map(line -> cell(line.text())
                        .or(() -> most ? Optional.empty() : cells(line).stream().findFirst())
                        .map(text -> new SourceLine(line.number(), text, line.terminator()))
                        .orElse(line))
                .toList();
    }

    /** What stands between commas, where a line has any. */
    private static List<String> cells(SourceLine line) {
        return line.text().indexOf(',') < 0
                ? List.of()
                : CellSpans.of(line.text(), CellSpans.Separator.COMMA).texts().stream()
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** What stands between quotes at both ends of a line, if anything does. */
    private static Optional<String> cell(String line) {
        int end = line.length() - 1;
        if (end < 2 || line.charAt(0) != '"' || line.charAt(end) != '"') {
            return Optional.empty();
        }
        String text = line.substring(1, end).replace("\"\"", "");
        return text.isBlank() || text.indexOf('"') >= 0
                ? Optional.empty()
                : Optional.of(line.substring(1, end).replace("\"\"", "\""));
    }
}
