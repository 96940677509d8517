package io.github.fairshare.parsers.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
     * The columns that a heading names.
     *
     * @param heading its text, lines joined by blanks
     * @return from left to right; where a phrase stands several times, its last place counts
     */
    public List<String> columnsIn(String heading) {
        StringBuilder rest = new StringBuilder(heading.toLowerCase(Locale.ROOT));
        if (rest.length() > LONGEST) {
            return List.of();
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        phrases.forEach((column, phrase) -> {
            Matcher matcher = phrase.matcher(rest.toString());
            while (matcher.find()) {
                places.put(column, matcher.start());
                for (int at = matcher.start(); at < matcher.end(); at++) {
                    rest.setCharAt(at, '#');
                }
            }
        });
        List<String> columns = new ArrayList<>(places.keySet());
        columns.sort(Comparator.comparing(column -> places.getOrDefault(column, 0)));
        return List.copyOf(columns);
    }
}
