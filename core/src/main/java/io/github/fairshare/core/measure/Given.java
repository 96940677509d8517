package io.github.fairshare.core.measure;

/** What a caller gave, as a message shows it: as it was given, and no longer than anybody reads. */
public final class Given {
    /** The most characters of it that a message shows. */
    public static final int LONGEST = 60;

    private Given() {}

    /**
     * A text as a message shows it.
     *
     * @param text as it was given, for example {@code 1e999999999}
     * @return the same, or its first {@value #LONGEST} characters and three points where it is longer
     */
    public static String shown(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }
}
