package io.github.fairshare.core.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what does not distinguish organisations: case, "&amp;" for "and", punctuation, blanks, and the affixes
 * NHS, CCG, PCT, ICB, Teaching (of a teaching PCT) and Care Trust.
 */
record NameKey(String text) {
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PREFIX = Pattern.compile("^nhs ");
    private static final Pattern SUFFIX = Pattern.compile(
            " (ccg|clinical commissioning group|t?pct|primary care trust|care trust|icb|integrated care board)$");
    private static final Pattern TEACHING = Pattern.compile(" teaching$");

    static NameKey of(String name) {
        String words = APOSTROPHE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        words = NO_WORD.matcher(words.replace("&", " and ")).replaceAll(" ").strip();
        String bare = SUFFIX.matcher(PREFIX.matcher(words).replaceFirst("")).replaceFirst("");
        return new NameKey(TEACHING.matcher(bare).replaceFirst(""));
    }
}
