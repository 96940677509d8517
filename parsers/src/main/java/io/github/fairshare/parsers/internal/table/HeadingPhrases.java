package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the order of columns from a heading whose cells are spread over lines or have run together: each column is known
 * by a phrase, and the phrases are looked for in turn, each in what the ones before have left.
 *
 * @param phrases for each column the phrase it is known by, the most particular first
 */
public record HeadingPhrases(Map<String, Pattern> phrases) {
    private static final int LONGEST = 4_000;

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
    public record Place(String column, int start, int end) {}

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
}
