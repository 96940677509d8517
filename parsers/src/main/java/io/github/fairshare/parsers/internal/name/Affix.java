package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that begin and end printed names, which tell where a wrapped name goes on. */
public final class Affix {
    private static final Set<String> WORDS = Set.of("nhs", "ccg", "clinical", "commissioning", "group");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private static final Pattern BROKEN_OFF = Pattern.compile("(?i)\\b(?:clinical|commissioning)$");
    private static final Pattern BEHIND = Pattern.compile("(?i)\\S (?:ccg|commissioning group) \\p{L}");

    private Affix() {}

    /** The words of a name as they are compared: in small letters, with "and" for its sign. */
    static List<String> words(String name) {
        return NO_LETTERS
                .splitAsStream(SmallLetters.of(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replace("&", " and "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Those of its words that tell a body from others. */
    static List<String> own(String name) {
        return words(name).stream().filter(Affix::hasMore).toList();
    }

    /** Whether a text begins as names do. */
    public static boolean isBegun(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("nhs ");
    }

    /** Whether a text ends as names do. */
    public static boolean isEnded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("ccg") || lower.endsWith(" ccg") || lower.endsWith("commissioning group");
    }

    /** Whether a text stops among the words that names end in. */
    public static boolean isBrokenOff(String name) {
        return BROKEN_OFF.matcher(name).find();
    }

    /** Whether words go on behind the end of a name; what stands in brackets there is said of it. */
    public static boolean goesOnBehind(String name) {
        return BEHIND.matcher(name).find();
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
