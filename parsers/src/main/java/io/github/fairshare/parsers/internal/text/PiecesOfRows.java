package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.CellSpans.Separator;
import io.github.fairshare.parsers.internal.text.CellSpans.Span;
import io.github.fairshare.parsers.internal.text.PieceOfRow.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the lines of a table whose rows begin with codes into the pieces of its rows. */
final class PiecesOfRows {
    private static final Pattern FRONT =
            Pattern.compile("^\\s*+\"?(?:[0-9]{1,4}\\s++)?(" + RowForm.CODE + ")(?=[\\s\"]|$)");

    /** Cells of other separators, and empty ones that a tool puts at the ends of a line. */
    private static final Pattern SEPARATED = Pattern.compile("[\\t|;]");

    private static final Pattern EMPTY_CELLS = Pattern.compile("^(?:\"\",)++|,++$");
    private static final Pattern FIGURES = Pattern.compile("[-+(\u00A3]*+[0-9][0-9.,]*+[)%+-]*+(?:\\s++[^\\s]*[0-9][^\\s]*)++");

    private static final int LONGEST = 300;
    private static final int FEWEST_ROWS = 2;

    /** Pages of one table are not set to the same blank. */
    private static final int BLANKS_ASIDE = 3;

    private final List<SourceLine> text;
    private final ToIntFunction<String> end;
    private final TreeMap<Integer, Integer> codes = new TreeMap<>();
    private final boolean aligned;
    private final int offset;

    private PiecesOfRows(List<SourceLine> text, ToIntFunction<String> end) {
        this.text = text;
        this.end = end;
        long apart = 0;
        for (int at = 0; at < text.size(); at++) {
            Optional<Matcher> front = front(text.get(at));
            if (front.isPresent()) {
                codes.put(at, front.get().start(1));
                apart += text.get(at).text().startsWith("  ", front.get().end()) ? 1 : 0;
            }
        }
        this.aligned = apart * 2 > codes.size();
        this.offset = aligned ? offset() : 0;
    }

    /** All lines in turn; none where no rows with codes are there. */
    static List<PieceOfRow> of(List<SourceLine> text, ToIntFunction<String> end) {
        PiecesOfRows pieces = new PiecesOfRows(text, end);
        return pieces.codes.size() < FEWEST_ROWS
                ? List.of()
                : IntStream.range(0, text.size()).mapToObj(pieces::piece).toList();
    }

    private static Optional<Matcher> front(SourceLine line) {
        return Optional.of(line.text())
                .filter(PiecesOfRows::isReadable)
                .map(FRONT::matcher)
                .filter(Matcher::find);
    }

    private static boolean isReadable(String text) {
        return text.length() <= LONGEST && !SEPARATED.matcher(text).find();
    }

    /** How far behind their codes most lines of words alone begin. */
    private int offset() {
        Map<Integer, Long> starts = IntStream.range(0, text.size())
                .filter(at -> isOfWords(text.get(at).text()))
                .mapToObj(at -> start(at) - codeBeside(at))
                .filter(start -> start > FEWEST_ROWS)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return starts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private int start(int at) {
        String line = text.get(at).text();
        return line.length() - line.stripLeading().length();
    }

    /** Where the code of the nearest row begins. */
    private int codeBeside(int at) {
        Map.Entry<Integer, Integer> above = codes.floorEntry(at);
        Map.Entry<Integer, Integer> below = codes.ceilingEntry(at);
        boolean nearer = above == null || (below != null && below.getKey() - at < at - above.getKey());
        return (nearer ? below : above).getValue();
    }

    private static boolean isOfWords(String line) {
        return !line.isBlank() && isReadable(line) && line.chars().noneMatch(Character::isDigit);
    }

    private PieceOfRow piece(int at) {
        SourceLine line = text.get(at);
        Optional<Matcher> front = front(line);
        if (front.isPresent()) {
            String before = line.text().substring(0, front.get().end());
            return piece(at, Sort.ROW, before, front.get().group(1));
        }
        if (isOfWords(line.text())) {
            PieceOfRow part = piece(at, Sort.PART, "", "");
            return part.isNamed() || part.cells().size() == 1 ? part : PieceOfRow.without(line);
        }
        if (line.isBlank() || !isReadable(line.text())) {
            return PieceOfRow.without(line);
        }
        PieceOfRow row = piece(at, Sort.ROW, "", "");
        boolean figures = FIGURES.matcher(row.cells().stream().map(Span::text).collect(Collectors.joining(" ")))
                .matches();
        return row.isNamed() && figures ? row : PieceOfRow.without(line);
    }

    private PieceOfRow piece(int at, Sort sort, String front, String code) {
        SourceLine line = text.get(at);
        List<Span> spans = spans(line.text(), front);
        boolean named = !spans.isEmpty()
                && (!aligned || Math.abs(spans.get(0).start() - codeBeside(at) - offset) <= BLANKS_ASIDE);
        if (!named) {
            return new PieceOfRow(line, sort, front, code, new Span(0, 0, ""), alone(sort, spans));
        }
        Span first = spans.get(0);
        int cut = Math.min(end.applyAsInt(first.text()), first.text().length());
        Span label = new Span(first.start(), first.start() + cut, first.text().substring(0, cut).strip());
        List<Span> cells = new ArrayList<>();
        if (cut < first.text().length()) {
            int from = aligned ? first.start() + cut : 0;
            cells.add(new Span(from, first.end(), first.text().substring(cut).strip()));
        }
        cells.addAll(spans.subList(1, spans.size()));
        return new PieceOfRow(line, sort, front, code, label, List.copyOf(cells));
    }

    /** Words that stand under no name are a piece of a row where they are such as stand behind names. */
    private List<Span> alone(Sort sort, List<Span> spans) {
        boolean ends = sort == Sort.ROW || (spans.size() == 1 && end.applyAsInt(spans.get(0).text()) == 0);
        return ends ? spans : List.of();
    }

    private List<Span> spans(String line, String front) {
        if (aligned) {
            return CellSpans.of(" ".repeat(front.length()) + line.substring(front.length()), Separator.BLANKS).spans();
        }
        String rest = front.isEmpty() ? bare(line) : line.substring(front.length()).strip();
        return rest.isEmpty() ? List.of() : List.of(new Span(0, LONGEST, rest));
    }

    private static String bare(String line) {
        String text = EMPTY_CELLS.matcher(line.strip()).replaceAll("").strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
