package io.github.fairshare.parsers.internal.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words that begin and end printed names, which tell where a wrapped name goes on. */
public final class Affix {
    private static final Set<String> WORDS = Set.of("nhs", "ccg", "clinical", "commissioning", "group");

    private Affix() {}

    /** Whether a text begins as names do. */
    public static boolean isBegun(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("nhs ");
    }

    /** Whether a text ends as names do. */
    public static boolean isEnded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("ccg") || lower.endsWith(" ccg") || lower.endsWith("commissioning group");
    }

    /** Whether the second text is the end of a name that begins with the first. */
    public static boolean isEndOf(String begin, String end) {
        return isBegun(begin) && !isEnded(begin) && isEnded(end) && !isBegun(end);
    }

    /** Whether a text has a word that tells a body from others. */
    public static boolean hasMore(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> !word.isEmpty() && !WORDS.contains(word));
    }
}
