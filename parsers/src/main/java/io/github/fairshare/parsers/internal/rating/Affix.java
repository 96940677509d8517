package io.github.fairshare.parsers.internal.rating;

import java.util.Locale;

/** The words that begin and end printed names, which tell where a wrapped name goes on. */
final class Affix {
    private Affix() {}

    static boolean isBegun(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("nhs ");
    }

    static boolean isEnded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("ccg") || lower.endsWith(" ccg") || lower.endsWith("commissioning group");
    }

    /** Whether the second text is the end of a name that begins with the first. */
    static boolean isEndOf(String begin, String end) {
        return isBegun(begin) && !isEnded(begin) && isEnded(end) && !isBegun(end);
    }
}
