package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a table of hub footprints, cut into labels and names.
 *
 * @param line where it stands
 * @param place its number among the lines of the text that are neither blank nor furniture of the page
 * @param shape whether its cells are apart, and where they stand
 * @param labels what is printed in the columns of labels
 * @param run the names, and what stands before and between them
 * @param others cells under other headings, by heading
 */
record HubLine(SourceLine line, int place, Shape shape, Labels labels, GluedNames run, Map<String, String> others) {
    private static final Pattern BEFORE = Pattern.compile("^[\\s,;]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\t\"|,;]+");
    private static final Pattern ROW_NUMBER = Pattern.compile("^[0-9]{1,6}[.)]?(?: |$)");

    /** Copies the map. */
    HubLine {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Whether the cells of a line are apart, and where they stand. */
    enum Shape {
        /** The line has cells, and the names stand below their heading. */
        CELLS,
        /** The line has cells, and the names stand below another heading. */
        MOVED,
        /** Everything has run together. */
        RUN,
        /** Everything has run together in the whole table, its heading too. */
        FLOWING,
        /** Everything has run together, and the labels of the names stand behind them on other lines. */
        BEHIND
    }

    /**
     * The label cells of a line.
     *
     * @param region empty text where nothing is printed
     * @param hub empty text where nothing is printed
     */
    record Labels(String region, String hub) {
        static final Labels NONE = new Labels("", "");

        List<String> printed() {
            return Stream.of(region, hub).filter(text -> !text.isEmpty()).toList();
        }
    }

    /** A line whose cells have run together. */
    static HubLine run(SourceLine line, int place) {
        GluedNames run = withBegin(GluedNames.of(unquoted(line.text().replace('|', ' '))));
        return new HubLine(line, place, Shape.RUN, Labels.NONE, run, Map.of());
    }

    /** The same where labels come first: behind a region and a hub stands a name, though neither NHS nor CCG be printed. */
    static HubLine inTurn(SourceLine line, int place, HubLabels known) {
        HubLine flowing = flowing(line, place);
        return flowing.run().hasNames()
                ? flowing
                : known.takePair(unnumbered(TextLayout.folded(withoutRules(line))))
                        .map(flowing::named)
                        .orElse(flowing);
    }

    /** The same where its labels stand on the lines above, one each. */
    HubLine belowLabels(String region, String hub, HubLabels known) {
        String text = TextLayout.folded(line.text());
        return shape != Shape.FLOWING || run.hasNames() || HubLabels.isStray(text)
                ? this
                : known.takePair(TextLayout.folded(region) + " " + TextLayout.folded(hub) + " " + text)
                        .filter(both -> both.rest().equals(text))
                        .map(this::named)
                        .orElse(this);
    }

    private HubLine named(HubLabels.Pair both) {
        GluedNames name = new GluedNames("", List.of(new GluedNames.Piece(both.rest(), "")));
        return new HubLine(line, place, Shape.CELLS, both.labels(), name, Map.of());
    }

    /** A line of a table in which nothing keeps cells apart: what a tool puts before a label is none of it. */
    static HubLine flowing(SourceLine line, int place) {
        GluedNames run = GluedNames.of(BEFORE.matcher(withoutRules(line)).replaceFirst(""));
        String bare = unnumbered(words(run.lead()));
        return new HubLine(
                line, place, Shape.FLOWING, Labels.NONE, withBegin(new GluedNames(bare, run.pieces())), Map.of());
    }

    private static String withoutRules(SourceLine line) {
        return line.text().replace('|', ' ').replace('"', ' ');
    }

    /** The words of a text, whatever keeps its cells apart. */
    static String words(String text) {
        return TextLayout.folded(withoutMarks(text));
    }

    static String withoutMarks(String text) {
        return BETWEEN.matcher(text).replaceAll(" ");
    }

    /** A text without the number of its row. */
    static String unnumbered(String text) {
        return ROW_NUMBER.matcher(text).replaceFirst("");
    }

    /** What stands before the first of many names, and ends as a name does, is one whose beginning was misread. */
    private static GluedNames withBegin(GluedNames run) {
        boolean name = run.pieces().size() > 1 && run.lead().endsWith(" CCG");
        return name
                ? new GluedNames(
                        "",
                        Stream.concat(Stream.of(new GluedNames.Piece(run.lead(), "")), run.pieces().stream())
                                .toList())
                : run;
    }

    /** A line that is one quoted cell. */
    private static String unquoted(String text) {
        String bare = text.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.indexOf('"', 1) == bare.length() - 1
                ? bare.substring(1, bare.length() - 1)
                : text;
    }

    /**
     * The line as one that holds a label which cannot be told: a quoted cell begins or ends in it that goes on over a break.
     * Empty where all quotes are closed.
     */
    Optional<HubLine> broken() {
        boolean open = line.text().chars().filter(letter -> letter == '"').count() % 2 > 0;
        return open
                ? Optional.of(new HubLine(
                        line, place, Shape.CELLS, new Labels("", line.text().strip()), GluedNames.of(""), Map.of()))
                : Optional.empty();
    }

    /** The same names with other labels. */
    HubLine as(Shape other, Labels held) {
        return new HubLine(line, place, other, held, run, others);
    }

    /** The same line where its text has been given to others. */
    HubLine emptied() {
        return new HubLine(line, place, Shape.BEHIND, Labels.NONE, GluedNames.of(""), Map.of());
    }

    boolean hasCells() {
        return shape == Shape.CELLS || shape == Shape.MOVED;
    }

    /** Whether the line holds nothing but labels that belong to a name above it. */
    boolean isGivenAbove() {
        return shape == Shape.BEHIND && !run.hasNames() && run.lead().isEmpty();
    }

    /** A label in a cell of its own that is more than a stray mark. */
    Optional<String> label() {
        return labels.printed().stream()
                .filter(text -> !HubLabels.isStray(text))
                .findFirst();
    }

    /** What stands before the first name; a line of nothing else keeps its commas, which may be those of a name. */
    String printedLead() {
        String text = TextLayout.folded(line.text());
        String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        boolean alone = !run.hasNames() && words(bare).equals(run.lead());
        return alone ? bare : run.lead();
    }

    /** Whether the last name breaks off, so that it may go on in the next line. */
    boolean endsOpen() {
        List<GluedNames.Piece> pieces = run.pieces();
        return !pieces.isEmpty() && !pieces.get(pieces.size() - 1).isClosed();
    }
}
