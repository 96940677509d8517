package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.figure.NumberForm;
import io.github.fairshare.parsers.internal.figure.NumberForm.Sign;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.table.HeadingPhrases;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table of distances from target by PCT. */
public final class PctDistancesColumns {
    /** What such a table is recognised by. */
    public static final String EXPECTED =
            "a PCT with a total and a percentage, below a heading that names the distance from target (DFT)";

    static final String TOTAL = "total";
    static final String PERCENT = "percent";
    static final String SPEARHEAD = "spearhead";
    static final String NAME = "name";

    static final List<String> NEEDED = List.of(NAME, TOTAL, PERCENT);
    static final List<String> KNOWN = List.of(SPEARHEAD, NAME, TOTAL, PERCENT);

    private static final NumberForm ONE_DECIMAL = new NumberForm(1, 7, Set.of(1), Sign.ALLOWED);

    /** Both figures, each with one decimal. */
    static final List<NumberForm> FIGURES = List.of(ONE_DECIMAL, ONE_DECIMAL);

    private static final Pattern HEADING_WORD = Pattern.compile(
            "spearhead|\\bdft\\b|sdft|million|£m\\b|%|\\boverall\\b|distance|\\btotal\\b|^pct$|^name$|^pct name$");
    private static final Pattern TITLE = Pattern.compile("^(\\([^0-9]|table|appendix|(19|20)[0-9]{2}[-–/][0-9]{2})");

    private static final Pattern DECIMAL = Pattern.compile("[0-9]\\.[0-9]");

    private static final Pattern CELL =
            Pattern.compile("[" + FigureMarks.MINUS_SIGNS + "(]?[0-9][0-9,]{0,9}\\.[0-9]\\)?");

    private static final Pattern NAME_HEADING =
            Pattern.compile("^(?:code and )?(?:pcts?|name|pct name|name of pct|primary care trusts?|organisation)"
                    + "(?: and code)?(?: \\([^()]*\\))?$");
    private static final Pattern DISTANCE = Pattern.compile("dft|distance");
    private static final Pattern MILLION = Pattern.compile("million|£ ?m\\b|total");
    private static final Pattern PER_CENT = Pattern.compile("%|per ?cent");

    /** Words so near to each other on two lines may be of one column. */
    private static final int APART = 4;

    /** What units below the word distance may be of instead. */
    static final String OTHER_QUANTITY = "growth|allocation|population|uplift|baseline|spend|debt|deficit";

    private static final String NO_OTHER = "(?:(?!" + OTHER_QUANTITY + ").)";
    private static final Pattern COMPLETE =
            Pattern.compile("(?:" + DISTANCE + ")" + NO_OTHER + "*%|%" + NO_OTHER + "*(?:" + DISTANCE + ")");

    private static final HeadingPhrases FIGURES_IN_TURN = new HeadingPhrases(figuresInTurn());
    private static final HeadingPhrases RUN_TOGETHER = new HeadingPhrases(runTogether());

    private PctDistancesColumns() {}

    private static Map<String, Pattern> figuresInTurn() {
        Map<String, Pattern> phrases = new LinkedHashMap<>();
        phrases.put(TOTAL, MILLION);
        phrases.put(PERCENT, PER_CENT);
        return phrases;
    }

    static boolean isNameHeading(String cell) {
        return NAME_HEADING
                .matcher(TextLayout.folded(cell).toLowerCase(Locale.ROOT))
                .matches();
    }

    /** The columns under some headings: known ones by id, each once, and others by their heading. */
    static List<String> ofCells(List<String> headings) {
        List<String> columns = new ArrayList<>();
        for (String heading : headings) {
            String column = named(heading);
            columns.add(columns.contains(column) ? heading : column);
        }
        return columns;
    }

    private static String named(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (isNameHeading(heading)) {
            return NAME;
        }
        if (lower.startsWith("spearhead")) {
            return SPEARHEAD;
        }
        boolean distance = DISTANCE.matcher(lower).find();
        boolean percent = distance && PER_CENT.matcher(lower).find();
        return percent ? PERCENT : distance && MILLION.matcher(lower).find() ? TOTAL : heading;
    }

    static boolean hasDecimal(String line) {
        return DECIMAL.matcher(line).find();
    }

    /** Whether a cell is a figure with one decimal. */
    static boolean isFigure(String cell) {
        return CELL.matcher(FigureCell.bare(cell)).matches();
    }

    static boolean isHeading(String line) {
        return HEADING_WORD
                .matcher(TextLayout.folded(line).toLowerCase(Locale.ROOT))
                .find();
    }

    static boolean isTitle(String line) {
        return TITLE.matcher(TextLayout.folded(line).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a heading is that of such a table: it speaks of distances, and has a column of per cent, with no other quantity between. */
    static boolean isComplete(String heading) {
        return COMPLETE.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * The two figures as a heading orders them: as its lines do that name both, or by where they stand on lines that keep
     * places, or as all its words do together.
     */
    static List<String> order(List<SourceLine> heading) {
        return orderOnOneLine(heading).or(() -> byPlace(heading)).orElseGet(() -> order(TextLayout.joined(heading)));
    }

    /** As a line that names both orders them, which tells more than lines woven together. */
    static Optional<List<String>> orderOnOneLine(List<SourceLine> heading) {
        return heading.stream()
                .map(line -> line.text().toLowerCase(Locale.ROOT))
                .filter(line -> MILLION.matcher(line).results().count() == 1
                        && PER_CENT.matcher(line).results().count() == 1
                        && DISTANCE.matcher(line).results().count() > 1)
                .findFirst()
                .map(PctDistancesColumns::order);
    }

    private static Optional<List<String>> byPlace(List<SourceLine> heading) {
        Map<String, Integer> places = new LinkedHashMap<>();
        heading.forEach(line ->
                FIGURES_IN_TURN.placesIn(line.text()).forEach(place -> places.put(place.column(), place.start())));
        boolean keepsPlaces = heading.stream().anyMatch(line -> line.text().startsWith("  "));
        int apart = places.size() < 2 ? 0 : places.getOrDefault(PERCENT, 0) - places.getOrDefault(TOTAL, 0);
        return keepsPlaces && Math.abs(apart) >= APART
                ? Optional.of(apart > 0 ? List.of(TOTAL, PERCENT) : List.of(PERCENT, TOTAL))
                : Optional.empty();
    }

    /** The two figures as the words of a heading stand. */
    static List<String> order(String heading) {
        List<String> named = FIGURES_IN_TURN.columnsIn(heading);
        return named.size() == 2 ? named : List.of(TOTAL, PERCENT);
    }

    /** All columns that a heading names, from left to right. */
    static List<String> inTurn(List<SourceLine> heading) {
        return RUN_TOGETHER.columnsIn(TextLayout.joined(heading));
    }

    /** What is needed to find such a table where its cells are kept apart. */
    static Vocabulary vocabulary(NamesOnDay names) {
        String distance = "(?=.*(?:dft|distance)).*";
        List<Term> terms = List.of(
                new Term(NAME, Content.NAME, NAME_HEADING),
                Term.of(SPEARHEAD, Content.NAME, "^spearhead"),
                Term.of(PERCENT, Content.FIGURE, distance + "(?:" + PER_CENT.pattern() + ")"),
                Term.of(TOTAL, Content.FIGURE, "^(?!.*000)" + distance));
        return new Vocabulary(
                terms, Set.of(TOTAL, PERCENT), List.of(Set.of(NAME)), RUN_TOGETHER, new DistanceEvidence(names));
    }

    private static Map<String, Pattern> runTogether() {
        Map<String, Pattern> phrases = new LinkedHashMap<>();
        phrases.put(PERCENT, ofDistance(PER_CENT));
        phrases.put(TOTAL, ofDistance(Pattern.compile(MILLION.pattern() + "|aggregate|cumulative")));
        phrases.put(SPEARHEAD, Pattern.compile("spearhead"));
        phrases.put(NAME, Pattern.compile("\\bpcts?\\b|primary care trusts?|\\borganisation\\b|\\bname\\b"));
        return phrases;
    }

    /** A unit behind the word distance, or before it, with no other quantity between. */
    private static Pattern ofDistance(Pattern unit) {
        String word = "(?:" + DISTANCE.pattern() + ")";
        String units = "(?:" + unit.pattern() + ")";
        String between = NO_OTHER + "{0,60}";
        return Pattern.compile(units + "(?:(?<=" + word + between + units + ")|(?= ?" + word + "))");
    }
}
