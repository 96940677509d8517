package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the order of columns from a heading whose cells are spread over lines or have run together: each column is known
 * by a phrase, and the phrases are looked for in turn, each in what the ones before have left.
 *
 * @param phrases for each column the phrase it is known by, the most particular first
 */
public record HeadingPhrases(Map<String, Pattern> phrases) {
    private static final int LONGEST = 4_000;
    private static final String UNITS = "[(\\[]?(?:£ ?(?:000s?|k|m|millions?)?|000s|%|per ?cent|amount)[)\\]]?";
    private static final Pattern UNIT = Pattern.compile(UNITS, Pattern.CASE_INSENSITIVE);
    private static final String QUANTITIES = "(?:(?:mean|average|total|aggregate|overall) )*" + UNITS;
    private static final Pattern QUANTITY = Pattern.compile(QUANTITIES, Pattern.CASE_INSENSITIVE);
    private static final Pattern QUANTITY_LAST = Pattern.compile("(.*?\\S) +" + QUANTITIES, Pattern.CASE_INSENSITIVE);
    private static final Pattern UNITS_LAST =
            Pattern.compile("(.*?\\S)((?: +" + UNITS + ")++)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNITS_FIRST = Pattern.compile("^ *" + UNITS + "(?= )", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE =
            Pattern.compile("[(\\[][^()\\[\\]]*+[)\\]]|\\b(?:before|after)(?: pace of)? [a-z]++");
    /** Words that belong to the heading of a known column beside them. */
    private static final Pattern FILLING = Pattern.compile(
            "[0-9/.–£%()\\[\\]]++|£?000s?|£[km]|[0-9]*+[km]|millions?|of|the|for|in|at|to|from|and|all|"
                    + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|year|nhs|attributable|dtocs?|ccgs?|pcts?|icbs?|trusts?|opening|closing|recurrent");

    /** Copies the map in its order. */
    public HeadingPhrases {
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
    }

    /**
     * Where a heading names a column.
     *
     * @param column for example {@code "target"}
     * @param start of the phrase
     * @param end of the phrase, exclusive
     */
    public record Place(String column, int start, int end) {
        private Place named(String own) {
            return new Place(own, start, end);
        }
    }

    /**
     * The columns that a heading names.
     *
     * @param heading its text, lines joined by blanks
     * @return from left to right; where a phrase stands several times, its last place counts
     */
    public List<String> columnsIn(String heading) {
        List<String> columns = new ArrayList<>();
        for (Place place : placesIn(heading)) {
            columns.remove(place.column());
            columns.add(place.column());
        }
        return List.copyOf(columns);
    }

    /**
     * The same with columns of their own between them: what stands there says more than units, times and words that go with
     * those known.
     *
     * @param heading its text, lines joined by blanks
     * @return from left to right, those by their words
     */
    List<String> columnsWithOthers(String heading) {
        List<Place> places = placesByYear(heading);
        List<String> columns = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            columns.remove(place.column());
            columns.add(place.column());
            int next = at + 1 < places.size() ? places.get(at + 1).start() : heading.length();
            String between =
                    heading.substring(Math.min(place.end(), next), next).strip();
            boolean other = remarksOut(SmallLetters.of(between)).anyMatch(word -> !isFilling(word));
            if (other && !columns.contains(between)) {
                columns.add(between);
            }
        }
        return List.copyOf(columns);
    }

    /**
     * The places where a heading names a column; of several years, the latest is the column and the others are their own.
     *
     * @param heading its text, lines joined by blanks
     * @return from left to right, those of earlier years by their words
     */
    public List<Place> placesByYear(String heading) {
        List<Place> places = new ArrayList<>(placesIn(heading));
        List<String> words = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            String own = heading.substring(
                    at == 0 ? 0 : places.get(at - 1).end(), places.get(at).end());
            words.add(UNITS_FIRST.matcher(own).replaceFirst("").strip());
        }
        for (String column : phrases.keySet()) {
            List<Integer> of = IntStream.range(0, places.size())
                    .filter(at -> places.get(at).column().equals(column))
                    .boxed()
                    .toList();
            YearForm.latest(of.stream().map(words::get).toList())
                    .map(of::get)
                    .ifPresent(latest -> of.stream()
                            .filter(at -> !at.equals(latest))
                            .forEach(at -> places.set(at, places.get(at).named(words.get(at)))));
        }
        return List.copyOf(places);
    }

    /**
     * All places where a heading names a column.
     *
     * @param heading its text, lines joined by blanks
     * @return from left to right, a column that is named several times as often
     */
    public List<Place> placesIn(String heading) {
        StringBuilder rest = new StringBuilder(SmallLetters.of(heading));
        if (rest.length() > LONGEST) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        phrases.forEach((column, phrase) -> {
            Matcher matcher = phrase.matcher(rest.toString());
            while (matcher.find()) {
                places.add(new Place(column, matcher.start(), matcher.end()));
                for (int at = matcher.start(); at < matcher.end(); at++) {
                    rest.setCharAt(at, '#');
                }
            }
        });
        places.sort(Comparator.comparing(Place::start));
        return List.copyOf(places);
    }

    /** The words of a heading but for remarks in brackets. */
    static Stream<String> remarksOut(String small) {
        return Stream.of(ASIDE.matcher(small).replaceAll(" ").split("[\\s,;:|-]++", -1))
                .filter(Predicate.not(String::isEmpty));
    }

    /** Whether a word goes with the heading of a column beside it. */
    static boolean isFilling(String word) {
        return FILLING.matcher(word).matches();
    }

    /** The words of a heading before its units, which those beside it may be of too. */
    static Optional<String> groupOf(String cell) {
        return Optional.of(QUANTITY_LAST.matcher(cell.length() > LONGEST ? "" : cell))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    /** Whether a cell of a heading says nothing but units, or that they are those of a sum or mean. */
    static boolean isUnit(String cell) {
        return cell.length() <= LONGEST && QUANTITY.matcher(cell).matches();
    }

    /**
     * The columns of a heading whose last words are units: "£000s" and "%" are columns of the group whose words stand before
     * them, or before all columns.
     *
     * @param heading its text, lines joined by blanks
     * @param vocabulary knows what units of a column are another's
     * @return empty where the units are not those of columns of one group
     */
    Optional<List<String>> columnsByUnits(String heading, Vocabulary vocabulary) {
        Matcher matcher = UNITS_LAST.matcher(heading.length() > LONGEST ? "" : heading.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String words = matcher.group(1);
        List<String> units =
                UNIT.matcher(matcher.group(2)).results().map(MatchResult::group).toList();
        List<Place> places = placesIn(words);
        // A unit alone is that of the column before it.
        return IntStream.of(units.size() > 1 ? places.size() - 1 : 0, 0)
                .filter(at -> at >= 0 && at < places.size())
                .mapToObj(places::get)
                .flatMap(group -> columns(words, places, group, units, vocabulary).stream())
                .findFirst();
    }

    private static Optional<List<String>> columns(
            String words, List<Place> places, Place group, List<String> units, Vocabulary vocabulary) {
        String phrase = words.substring(group.start(), group.end());
        List<String> columns = new ArrayList<>();
        places.stream()
                .filter(place -> !place.equals(group))
                .map(Place::column)
                .filter(column -> !columns.contains(column))
                .forEach(columns::add);
        units.stream()
                .flatMap(unit -> vocabulary.named(phrase + " " + unit).stream())
                .forEach(columns::add);
        boolean each = columns.stream().allMatch(new HashSet<>()::add) && columns.contains(group.column());
        boolean figure = vocabulary.of(KnownColumn.Content.FIGURE).contains(group.column());
        long others = places.stream()
                .map(Place::column)
                .filter(column -> !column.equals(group.column()))
                .distinct()
                .count();
        return each && figure && columns.size() == others + units.size() ? Optional.of(columns) : Optional.empty();
    }
}
