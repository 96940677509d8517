package io.github.fairshare.parsers.internal.text;

import java.util.regex.Pattern;

/** The lines that a table is drawn with, where recognition took them for characters. */
public final class RuleMarks {
    private static final String MARK = "[_|~=&'\u2018\u2019.,:;\\[\\]{}\u2014-]";
    private static final Pattern WORD = Pattern.compile(MARK + "++");
    private static final Pattern LEADING = Pattern.compile("^(?:" + MARK + "{1,3}(?:\\s++|(?<=[~=])(?=\\p{Lu})))++");

    private RuleMarks() {}

    /**
     * Whether a word is nothing but such marks.
     *
     * @return true for {@code "_"} and {@code "|"}
     */
    public static boolean is(String word) {
        return WORD.matcher(word).matches();
    }

    /**
     * A label without those in front of it.
     *
     * @return for example {@code "Devon PCT"} for {@code "_ Devon PCT"}
     */
    public static String stripped(String label) {
        return LEADING.matcher(label).replaceFirst("");
    }
}
