package io.github.fairshare.core.organisation;

import java.util.List;
import java.util.Locale;

/**
 * A name without what does not distinguish organisations: case, "&amp;" for "and", punctuation, blanks, and the affixes
 * NHS, CCG, PCT, ICB, Teaching (of a teaching PCT) and Care Trust.
 */
record NameKey(String text) {
    private static final String PREFIX = "nhs ";
    private static final List<String> SUFFIXES = List.of(
            " ccg",
            " clinical commissioning group",
            " pct",
            " tpct",
            " primary care trust",
            " care trust",
            " icb",
            " integrated care board");
    private static final String TEACHING = " teaching";

    static NameKey of(String name) {
        String words = words(name.toLowerCase(Locale.ROOT).replace("&", " and "));
        String bare = words.startsWith(PREFIX) ? words.substring(PREFIX.length()) : words;
        for (String suffix : SUFFIXES) {
            if (bare.endsWith(suffix)) {
                return new NameKey(without(TEACHING, without(suffix, bare)));
            }
        }
        return new NameKey(without(TEACHING, bare));
    }

    private static String without(String end, String words) {
        return words.endsWith(end) ? words.substring(0, words.length() - end.length()) : words;
    }

    /** Letters and numbers with one blank between words; an apostrophe parts no words. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean isApart = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (isOfAWord(letter)) {
                words.append(isApart && words.length() > 0 ? " " : "").appendCodePoint(letter);
                isApart = false;
            } else if (!isApostrophe(letter)) {
                isApart = true;
            }
        }
        return words.toString();
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '\u2018' || letter == '\u2019';
    }

    private static boolean isOfAWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
