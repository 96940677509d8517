package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.CellSpans.Separator;
import io.github.fairshare.parsers.internal.text.CellSpans.Span;
import io.github.fairshare.parsers.internal.text.PieceOfRow.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the lines of a table whose rows begin with codes into the pieces of its rows. */
final class PiecesOfRows {
    private static final Pattern FRONT = Pattern.compile("^\\s*+(?:[0-9]{1,4}\\s++)?(" + RowForm.CODE + ")(?=\\s|$)");

    private static final Pattern SEPARATED = Pattern.compile("[\\t|;]");
    private static final Pattern FIGURES =
            Pattern.compile("[-+(\u00A3]*+[0-9][0-9.,]*+[)%+-]*+(?:\\s++[^\\s]*[0-9][^\\s]*)++");

    private static final int LONGEST = 300;
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_LINES = 3;

    /** Pages of one table are not set to the same blank. */
    private static final int BLANKS_ASIDE = 3;

    private final List<SourceLine> lines;
    private final List<String> text;
    private final ToIntFunction<String> end;
    private final TreeMap<Integer, Integer> codes = new TreeMap<>();
    private final boolean aligned;
    private final Set<Integer> offsets;

    private PiecesOfRows(List<SourceLine> lines, ToIntFunction<String> end) {
        this.lines = lines;
        this.end = end;
        boolean quoted = lines.stream().anyMatch(line -> line.text().startsWith("\""));
        this.text = lines.stream()
                .map(SourceLine::text)
                .map(line -> quoted ? withoutCommas(line) : line)
                .toList();
        long apart = 0;
        for (int at = 0; at < text.size(); at++) {
            Optional<Matcher> front = front(text.get(at));
            if (front.isPresent()) {
                codes.put(at, front.get().start(1));
                apart += text.get(at).startsWith("  ", front.get().end()) ? 1 : 0;
            }
        }
        this.aligned = apart * 2 > codes.size();
        this.offsets = aligned ? offsets() : Set.of();
    }

    /** All lines in turn; none where no rows with codes are there. */
    static List<PieceOfRow> of(List<SourceLine> lines, ToIntFunction<String> end) {
        PiecesOfRows pieces = new PiecesOfRows(lines, end);
        return pieces.codes.size() < FEWEST_ROWS
                ? List.of()
                : IntStream.range(0, lines.size()).mapToObj(pieces::piece).toList();
    }

    /** Where a tool quotes cells with commas in them, other commas keep cells apart, some of them empty. */
    private static String withoutCommas(String line) {
        return line.length() > LONGEST
                ? line
                : CellSpans.of(line, Separator.COMMA).texts().stream()
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static Optional<Matcher> front(String line) {
        return Optional.of(line)
                .filter(PiecesOfRows::isReadable)
                .map(FRONT::matcher)
                .filter(Matcher::find);
    }

    private static boolean isReadable(String text) {
        return text.length() <= LONGEST && !SEPARATED.matcher(text).find();
    }

    /** How far behind their codes lines of words alone begin; a page may be set in another way than the one before. */
    private Set<Integer> offsets() {
        Map<Integer, Long> starts = IntStream.range(0, text.size())
                .filter(at -> isOfWords(text.get(at)))
                .mapToObj(at -> start(at) - codeBeside(at))
                .filter(start -> start > FEWEST_ROWS)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return starts.entrySet().stream()
                .filter(start -> start.getValue() >= FEWEST_LINES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int start(int at) {
        String line = text.get(at);
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
        String line = text.get(at);
        Optional<Matcher> front = front(line);
        if (front.isPresent()) {
            return piece(
                    at,
                    Sort.ROW,
                    line.substring(0, front.get().end()),
                    front.get().group(1));
        }
        if (isOfWords(line)) {
            PieceOfRow part = piece(at, Sort.PART, "", "");
            return part.isNamed() || part.cells().size() == 1 ? part : PieceOfRow.without(lines.get(at));
        }
        if (line.isBlank() || !isReadable(line)) {
            return PieceOfRow.without(lines.get(at));
        }
        PieceOfRow row = piece(at, Sort.ROW, "", "");
        String cells = row.cells().stream().map(Span::text).collect(Collectors.joining(" "));
        return row.isNamed() && FIGURES.matcher(cells).matches() ? row : PieceOfRow.without(lines.get(at));
    }

    private PieceOfRow piece(int at, Sort sort, String front, String code) {
        SourceLine line = lines.get(at);
        List<Span> spans = spans(text.get(at), front);
        if (spans.isEmpty() || !isNamed(at, spans.get(0))) {
            return new PieceOfRow(line, sort, front, code, new Span(0, 0, ""), alone(sort, spans));
        }
        Span first = spans.get(0);
        int cut = Math.min(end.applyAsInt(first.text()), first.text().length());
        Span label = new Span(
                first.start(),
                first.start() + cut,
                first.text().substring(0, cut).strip());
        List<Span> cells = new ArrayList<>();
        if (cut < first.text().length()) {
            int from = aligned ? first.start() + cut : 0;
            cells.add(new Span(from, first.end(), first.text().substring(cut).strip()));
        }
        cells.addAll(spans.subList(1, spans.size()));
        return new PieceOfRow(line, sort, front, code, label, List.copyOf(cells));
    }

    private boolean isNamed(int at, Span first) {
        int offset = first.start() - codeBeside(at);
        return !aligned || offsets.stream().anyMatch(start -> Math.abs(start - offset) <= BLANKS_ASIDE);
    }

    /** Words that stand under no name are a piece of a row where they are such as stand behind names. */
    private List<Span> alone(Sort sort, List<Span> spans) {
        boolean ends = sort == Sort.ROW
                || (spans.size() == 1 && end.applyAsInt(spans.get(0).text()) == 0);
        return ends ? spans : List.of();
    }

    private List<Span> spans(String line, String front) {
        if (aligned) {
            return CellSpans.of(" ".repeat(front.length()) + line.substring(front.length()), Separator.BLANKS)
                    .spans();
        }
        String rest = line.substring(front.length()).strip();
        return rest.isEmpty() ? List.of() : List.of(new Span(0, LONGEST, rest));
    }
}
