package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.table.HeadingPhrases;
import io.github.fairshare.parsers.internal.table.HeadingPhrases.Place;
import io.github.fairshare.parsers.internal.table.HeadingWords;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a table of allocations, told from their headings. */
public final class AllocationColumns {
    /** What such a table is recognised by. */
    public static final String EXPECTED =
            "a heading with the columns allocation and target, or distance in per cent, beside a code or a name, and rows of figures below it";

    static final String CODE = "code";
    static final String NAME = "name";
    static final String ALLOCATION = "allocation";
    static final String TARGET = "target";
    static final String DISTANCE = "distance";
    static final String PERCENT = "distance_percent";

    /** Those that hold figures. */
    static final List<String> FIGURES = List.of(ALLOCATION, TARGET, DISTANCE, PERCENT);

    private static final String OWN_WORDS =
            "(?<!before |after |pace of )(?:growth|increase|change|uplift)|(?<!before |after )pace of change"
                    + "|per head|per capita|population";

    /** One of money: of other figures, a target stands beside a baseline too. */
    private static final String BASELINE = "\\b(?:recurrent baselines?\\b|baselines? ?[\\[(]?£)";

    private static final Pattern BASE = word(BASELINE);
    private static final Pattern OWN = Pattern.compile(OWN_WORDS);
    /** What was before a year's allocation is no part of it, where the heading names what is after it too. */
    private static final String FORMER = "\\bopening\\b|baseline|\\b(?:previous|prior|former|last)\\b";

    private static final Pattern FORMER_COLUMN = word(FORMER);
    /** What ends the heading in front of one that has run together with it. */
    private static final Pattern UNITS =
            Pattern.compile("^ ?[\\[(]?(£ ?(000(s\\b)?|(k|m|millions?)\\b)?|%)[)\\]]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONNECTING = Pattern.compile("\\b(in|of|on|per|from|to|above|below|and)$");

    private static final String NAMES =
            "name|\\bpcts?\\b|\\bccgs?\\b|\\bicbs?\\b|\\bbod(?:y|ies)\\b|organisation|commissioner|primary care|(?:care|health) board";

    private static final Pattern BODIES = word(NAMES);

    private static final String AUTHORITIES = "health authority";

    /** No heading is complete without them: the second group has a word of every phrase for a target or a distance. */
    static final HeadingWords WORDS =
            new HeadingWords(List.of(word(ALLOCATION + "|baseline|funding"), word("target|share|distance|dft")));

    private static final Map<String, Pattern> CELLS = cells();
    /** A column of its own that is named by the word for another. */
    private static final String PER_HEAD = "per head";

    private static final HeadingPhrases PHRASES = new HeadingPhrases(phrases());

    private AllocationColumns() {}

    private static Pattern word(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The column that a heading cell names, or the cell itself for a column that is not known. */
    static String named(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        return CELLS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(column -> !column.isEmpty())
                .orElse(cell);
    }

    /** The columns of a heading cut into cells; a column that is named a second time keeps its heading instead. */
    static List<String> ofCells(List<String> cells) {
        List<String> columns = new ArrayList<>();
        boolean bodies = cells.stream().anyMatch(cell -> namesBodies(cell));
        List<String> former =
                cells.stream().filter(cell -> isFormer(cell, cells)).toList();
        Set<String> current = cells.stream()
                .filter(cell -> !former.contains(cell))
                .map(AllocationColumns::named)
                .collect(Collectors.toSet());
        cells.forEach(cell -> {
            boolean another = (bodies && named(cell).equals(NAME) && !namesBodies(cell))
                    || (former.contains(cell) && current.contains(named(cell)));
            columns.add(another ? cell : behind(columns, cell));
        });
        return withBaseline(columns);
    }

    /** Where no heading speaks of an allocation, the baseline is the one that the target is held against. */
    static List<String> withBaseline(List<String> columns) {
        List<String> told = new ArrayList<>(columns);
        if (!told.contains(ALLOCATION)) {
            columns.stream()
                    .filter(column -> BASE.matcher(column).find() && numberOfOwn(column) == 0)
                    .findFirst()
                    .ifPresent(base -> told.set(told.indexOf(base), ALLOCATION));
        }
        return List.copyOf(told);
    }

    /** By its words, or by its year. */
    private static boolean isFormer(String cell, List<String> cells) {
        List<String> alike = cells.stream()
                .filter(other -> FIGURES.contains(named(other)) && named(other).equals(named(cell)))
                .toList();
        return FORMER_COLUMN.matcher(cell.replace('_', ' ')).find()
                || YearForm.latest(alike)
                        .map(alike::get)
                        .filter(latest -> !latest.equals(cell))
                        .isPresent();
    }

    /** Beside a column of bodies, one of the authorities above them is another. */
    private static boolean namesBodies(String cell) {
        return named(cell).equals(NAME) && BODIES.matcher(cell).find();
    }

    /** The column of a heading cell that stands behind other columns, as in {@link #ofCells}. */
    static String behind(List<String> columns, String cell) {
        String column = named(cell);
        return columns.contains(column) ? cell : column;
    }

    /** The known columns that a heading names whose cells have run together. */
    static List<String> ofText(String heading) {
        return PHRASES.columnsIn(heading);
    }

    /**
     * The same with the columns of their own between them, under their headings; without those where it is not sure how
     * many there are.
     */
    static List<String> ofTextWithOthers(String heading) {
        List<Place> places = PHRASES.placesByYear(heading);
        List<String> columns = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            int next = at + 1 < places.size() ? places.get(at + 1).start() : heading.length();
            String between = heading.substring(place.end(), next);
            if (columns.contains(place.column()) || isUnclear(between)) {
                return ofText(heading);
            }
            columns.add(
                    place.column().equals(PER_HEAD) ? heading.substring(place.start(), place.end()) : place.column());
            Optional.of(between)
                    .filter(text -> numberOfOwn(text) == 1)
                    .map(text -> UNITS.matcher(text).replaceFirst("").strip())
                    .ifPresent(columns::add);
        }
        return columns.stream().distinct().count() == columns.size() ? List.copyOf(columns) : ofText(heading);
    }

    /** Two columns, or one whose heading goes on with the phrase behind: growth in allocation. */
    private static boolean isUnclear(String between) {
        return numberOfOwn(between) > 1
                || (numberOfOwn(between) == 1
                        && CONNECTING.matcher(between.strip()).find());
    }

    private static long numberOfOwn(String text) {
        return OWN.matcher(text.toLowerCase(Locale.ROOT)).results().count();
    }

    static boolean areComplete(List<String> columns) {
        return columns.contains(ALLOCATION)
                && columns.contains(TARGET)
                && (columns.contains(NAME) || columns.contains(CODE));
    }

    static boolean isFigure(String column) {
        return !column.equals(CODE) && !column.equals(NAME);
    }

    private static Map<String, Pattern> cells() {
        Map<String, Pattern> cells = new LinkedHashMap<>();
        cells.put(CODE, Pattern.compile("\\bcode\\b"));
        // The empty name stands for a column of its own, which is kept under its heading.
        cells.put("", OWN);
        cells.put(
                PERCENT,
                Pattern.compile("(distance|\\bdft|from target|(over|under|above|below)[ /()a-z]*target).*(%|per ?cent)"
                        + "|(%|per ?cent).*(distance|\\bdft|from target|(over|under|above|below)[ /()a-z]*target)"
                        + "|closing (%|per ?cent)"));
        cells.put(DISTANCE, Pattern.compile("distance|\\bdft|from target|(over|under|above|below)[ /()a-z]*target"));
        cells.put(TARGET, Pattern.compile("target|fair share"));
        cells.put(ALLOCATION, Pattern.compile("allocation|\\bfunding\\b"));
        cells.put(NAME, Pattern.compile(NAMES + "|" + AUTHORITIES));
        return cells;
    }

    private static Map<String, Pattern> phrases() {
        String side = "(over|under|above|below)[ /()a-z]{0,16}target";
        String distance = "((distance|dft)( from (target|fair shares?))?|" + side + ")";
        Map<String, Pattern> phrases = new LinkedHashMap<>();
        phrases.put(PER_HEAD, Pattern.compile("(target |allocation )+per (head|capita)"));
        phrases.put(CODE, Pattern.compile("((pct|ccg|icb|organisation|org|ods|ha) )?code"));
        phrases.put(
                PERCENT,
                Pattern.compile("% " + distance + "|" + distance
                        + "((?!distance|dft|target|allocation|fair share)[^%#]){0,20}%( of target)?"));
        phrases.put(DISTANCE, Pattern.compile(distance));
        phrases.put(TARGET, Pattern.compile("(fair shares? )?target( allocations?)?|fair share"));
        phrases.put(
                ALLOCATION,
                Pattern.compile("allocations?|\\bfunding\\b|" + BASELINE + "(?!.*allocation)(?<!allocation.{0,600})"));
        phrases.put(
                NAME,
                Pattern.compile("(pct|ccg|icb|organisation) name|name|organisation|pct|ccg|icb|health authority"
                        + "|integrated care board|primary care trust"));
        return phrases;
    }

    /** What is needed to find such a table, however its cells are kept apart. */
    static Vocabulary vocabulary() {
        List<Term> terms = new ArrayList<>();
        CELLS.forEach((column, phrase) -> {
            if (FIGURES.contains(column)) {
                terms.add(Term.of(column, Content.FIGURE, "^(?!.*(?:" + FORMER + ")).*(?:" + phrase + ")"));
            }
            terms.add(new Term(column, content(column), column.equals(NAME) ? Pattern.compile(NAMES) : phrase));
        });
        // Beside a column of bodies, one of authorities is another; beside one of allocations, a baseline is.
        terms.add(Term.of(ALLOCATION, Content.FIGURE, BASELINE));
        terms.add(Term.of(NAME, Content.NAME, AUTHORITIES));
        return new Vocabulary(
                terms,
                Set.of(ALLOCATION),
                List.of(Set.of(CODE, NAME), Set.of(TARGET, PERCENT)),
                PHRASES,
                new AllocationProof());
    }

    private static Content content(String column) {
        return column.equals(CODE) ? Content.CODE : column.equals(NAME) ? Content.NAME : Content.FIGURE;
    }
}
