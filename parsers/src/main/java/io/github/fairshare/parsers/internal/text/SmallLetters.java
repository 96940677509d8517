package io.github.fairshare.parsers.internal.text;

/** Texts in small letters, of the same length: a place in one is the same place in the other. */
public final class SmallLetters {
    private SmallLetters() {}

    /**
     * A text in small letters.
     *
     * @param text any text, a dotted capital I among it, which other ways make two characters of
     * @return as many characters
     */
    public static String of(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int at = 0; at < small.length(); at++) {
            small.setCharAt(at, Character.toLowerCase(small.charAt(at)));
        }
        return small.toString();
    }
}
