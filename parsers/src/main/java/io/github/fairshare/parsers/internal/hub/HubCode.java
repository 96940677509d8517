package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.CodeBehind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a table in which nothing keeps cells apart and whose heading names a column of codes, with the one code that
 * it prints taken out.
 *
 * @param line as it is printed
 * @param rest the same without the code
 * @param code empty text where the line prints none, or several
 */
record HubCode(SourceLine line, SourceLine rest, String code) {
    /** Under which heading the code is kept. */
    private static final String HEADING = "Code";

    /** So many lines of a row may stand between a code and the first name that is known. */
    private static final int PIECES = 4;

    private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\p{N}])[0-9]{2}[A-Z](?![\\p{L}\\p{N}])");

    private static final int LONGEST = 200;
    private static final String MARKS = "[\\s:;,/|_\u2013\u2014-]*+";
    private static final String CODE = "[(\\[]?(?<![\\p{L}\\p{N}])(?<code>[0-9]{2}[A-Z])(?![\\p{L}\\p{N}])[)\\]]?";
    private static final Pattern BEFORE_NAME = Pattern.compile(CODE + MARKS + "(?<name>\\p{L}.*)");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<name>.*[\\p{L})])" + MARKS + CODE);

    static HubCode in(SourceLine line) {
        Matcher matcher = FORM.matcher(line.text());
        List<MatchResult> found = matcher.results().toList();
        if (found.size() != 1) {
            return new HubCode(line, line, "");
        }
        String rest = matcher.replaceFirst("");
        return new HubCode(
                line,
                new SourceLine(line.number(), rest, line.terminator()),
                found.get(0).group());
    }

    HubLine read(BiFunction<SourceLine, Integer, HubLine> reader, int place) {
        HubLine row = reader.apply(rest, place);
        return code.isEmpty() ? row : with(row, line, Map.of(HEADING, code));
    }

    /**
     * A code on a line of its own is that of the name on the line below it, else on the line above it, else of the first
     * name below the pieces of its row.
     */
    static List<HubLine> settled(List<HubLine> rows) {
        List<HubLine> settled = new ArrayList<>(rows);
        for (int at = 0; at < settled.size(); at++) {
            int name = hasNames(rows, at + 1) ? at + 1 : hasNames(rows, at - 1) ? at - 1 : below(rows, at);
            boolean named = hasNames(rows, name);
            if (isAlone(rows.get(at)) && named && !settled.get(name).others().containsKey(HEADING)) {
                settled.set(
                        name,
                        with(
                                settled.get(name),
                                rows.get(name).line(),
                                rows.get(at).others()));
                settled.set(at, rows.get(at).emptied());
            }
        }
        return settled;
    }

    private static int below(List<HubLine> rows, int code) {
        int at = code + 1;
        while (at < rows.size() && at <= code + PIECES && !hasNames(rows, at) && !isAlone(rows.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasNames(List<HubLine> rows, int at) {
        return at >= 0 && at < rows.size() && rows.get(at).run().hasNames();
    }

    /** Whether a line holds nothing but a code. */
    static boolean isAlone(HubLine row) {
        return row.others().containsKey(HEADING)
                && !row.run().hasNames()
                && row.run().lead().isEmpty();
    }

    /** A name with its code before it or behind it in one cell. */
    static Optional<CodeBehind> besideName(String cell) {
        return Stream.of(BEHIND_NAME, BEFORE_NAME)
                .map(form -> form.matcher(cell.length() > LONGEST ? "" : cell))
                .filter(Matcher::matches)
                .map(found -> new CodeBehind(found.group("name"), found.group("code")))
                .findFirst();
    }

    /** Other cells of a row, and the code that stands in the cell of its name. */
    static Map<String, String> beside(Optional<String> code, Map<String, String> others) {
        if (code.isEmpty()) {
            return others;
        }
        Map<String, String> both = new LinkedHashMap<>(others);
        both.put(HEADING, code.get());
        return both;
    }

    private static HubLine with(HubLine row, SourceLine line, Map<String, String> more) {
        Map<String, String> others = new LinkedHashMap<>(row.others());
        others.putAll(more);
        return new HubLine(line, row.place(), row.shape(), row.labels(), row.run(), others);
    }
}
