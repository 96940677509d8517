package io.github.fairshare.parsers.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark in front of an entry of a list: a bullet, a dash, a number with a point or a bracket, or one misread letter before NHS. */
public final class BulletMark {
    private static final Pattern MARK = Pattern.compile(
            "[\\s\u00A0]*+(?:[-*+o\u00AB\u2022\u00B7\u2023\u25AA\u25CF\u25E6\u2013\u2014\u2043\uF0B7]|\\(?[0-9]{1,3}[.)]|\\(?[a-z]\\)|[\\p{Ll}\\p{So}](?=[\\s\u00A0]++NHS[\\s\u00A0]))[\\s\u00A0]++(?=\\S)");

    private BulletMark() {}

    /**
     * Whether a line begins with a mark.
     *
     * @return true where a mark, a blank and something else follow one another
     */
    public static boolean isMarked(String line) {
        return MARK.matcher(line).lookingAt();
    }

    /**
     * A line without its mark.
     *
     * @return what stands behind the mark, or the whole line; blanks folded
     */
    public static String unmarked(String line) {
        Matcher mark = MARK.matcher(line);
        return TextLayout.folded(mark.lookingAt() ? line.substring(mark.end()) : line);
    }
}
