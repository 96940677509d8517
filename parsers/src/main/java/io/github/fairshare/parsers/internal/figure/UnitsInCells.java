package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Leaves units out that stand in the cells of a column, as in {@code £731.3m}, {@code 36.03 beds} and {@code 3.4 %}: blanks
 * stand in their places, so that all else stays where it is. A unit is one where three rows have it in the same place, and
 * millions only where no figure in that place may be an amount in other units.
 */
public final class UnitsInCells {
    private static final String WORDS = " ?(?:million|m|beds|PCTs|CCGs|ICBs|boards|bodies)| %| per cent";
    private static final Pattern ANY = Pattern.compile("[0-9](?:" + WORDS + ")");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}0-9./])(?<![0-9],(?=[0-9]{3}(?![0-9])))["
            + FigureMarks.MINUS_SIGNS + "+(]?(£?(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?)" + "(?:(" + WORDS
            + ")|%)?+(?![\\p{L}0-9.])\\)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s|,;\"]*+");
    private static final Pattern BEHIND = Pattern.compile("[\\s|,;\"]*+(?:[^\\s0-9|,;\"]{1,3}[\\s|,;\"]*+)?");
    private static final Pattern OTHER_AMOUNT = Pattern.compile("£.*|.*[.,].*|[0-9]{4,}");
    private static final int LEAST = 3;
    private static final int LONGEST = 400;

    private final Map<Place, Integer> rows = new HashMap<>();
    private final Set<Integer> otherAmounts = new HashSet<>();

    private UnitsInCells() {}

    /** A unit behind a figure of a row, counted from the last. */
    private record Place(int fromEnd, String unit) {
        boolean isMillions() {
            return unit.startsWith("m");
        }
    }

    /** A figure of a row, with its unit and all. */
    private record Figure(Place place, MatchResult found) {
        String withoutUnit() {
            int unit = found.start(2) - found.start();
            String text = found.group();
            String behind = text.substring(unit + found.group(2).length());
            return text.substring(0, unit) + behind + " ".repeat(found.group(2).length());
        }
    }

    /**
     * The lines of a text, units left out.
     *
     * @param lines all lines
     * @return as many, with the same numbers, and as long
     */
    public static List<SourceLine> leftOut(List<SourceLine> lines) {
        if (lines.stream().noneMatch(line -> ANY.matcher(line.text()).find())) {
            return lines;
        }
        UnitsInCells units = new UnitsInCells();
        List<List<Figure>> figures =
                lines.stream().map(line -> figures(line.text())).toList();
        figures.forEach(row -> row.forEach(units::count));
        return IntStream.range(0, lines.size())
                .mapToObj(at -> units.without(lines.get(at), figures.get(at)))
                .toList();
    }

    /** Those that end a line, with nothing but separators between them. */
    private static List<Figure> figures(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text.length() > LONGEST ? "" : text);
        int before = 0;
        while (figure.find()) {
            if (!BETWEEN.matcher(text).region(before, figure.start()).matches()) {
                found.clear();
            }
            found.add(figure.toMatchResult());
            before = figure.end();
        }
        List<Figure> figures = new ArrayList<>();
        boolean last = BEHIND.matcher(text).region(before, text.length()).matches();
        for (int at = 0; last && at < found.size(); at++) {
            String unit =
                    found.get(at).group(2) == null ? "" : found.get(at).group(2).strip();
            figures.add(new Figure(new Place(found.size() - at, unit), found.get(at)));
        }
        return figures;
    }

    private void count(Figure figure) {
        rows.merge(figure.place(), 1, Integer::sum);
        boolean percent = figure.found().group().indexOf('%') >= 0;
        if (!figure.place().isMillions()
                && !percent
                && OTHER_AMOUNT.matcher(figure.found().group(1)).matches()) {
            otherAmounts.add(figure.place().fromEnd());
        }
    }

    private SourceLine without(SourceLine line, List<Figure> figures) {
        StringBuilder text = new StringBuilder(line.text());
        figures.stream()
                .filter(figure -> isUnit(figure.place()))
                .forEach(figure ->
                        text.replace(figure.found().start(), figure.found().end(), figure.withoutUnit()));
        return new SourceLine(line.number(), text.toString(), line.terminator());
    }

    private boolean isUnit(Place place) {
        return !place.unit().isEmpty()
                && rows.getOrDefault(place, 0) >= LEAST
                && !(place.isMillions() && otherAmounts.contains(place.fromEnd()));
    }
}
