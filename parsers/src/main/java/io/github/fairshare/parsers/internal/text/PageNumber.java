package io.github.fairshare.parsers.internal.text;

import java.util.regex.Pattern;

/** A line that only numbers a page. */
public final class PageNumber {
    private static final Pattern FORM =
            Pattern.compile("\\s*+(?:[Pp]age )?[-\u2013]? ?[0-9]{1,4}(?: (?:of|/) [0-9]{1,4})? ?[-\u2013]?\\s*+");

    private static final Pattern LAST = Pattern.compile("(?i)\\bpage [0-9]{1,4} (?:of|/) [0-9]{1,4}\\s*+$");
    private static final int LONGEST = 200;

    private PageNumber() {}

    /**
     * Whether a line ends with the number of a page and of how many, as one at the foot of a page does.
     *
     * @return true for example for "Published 24 July 2018    Page 3 of 9"
     */
    public static boolean isLast(String line) {
        return line.length() <= LONGEST && LAST.matcher(line).find();
    }

    /**
     * Whether a line is one.
     *
     * @return true for example for "Page 3 of 9" and "12"
     */
    public static boolean is(String line) {
        return FORM.matcher(line).matches();
    }
}
