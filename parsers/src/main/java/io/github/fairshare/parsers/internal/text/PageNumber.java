package io.github.fairshare.parsers.internal.text;

import java.util.regex.Pattern;

/** A line that only numbers a page. */
public final class PageNumber {
    private static final Pattern FORM =
            Pattern.compile("\\s*+(?:[Pp]age )?[-\u2013]? ?[0-9]{1,4}(?: (?:of|/) [0-9]{1,4})? ?[-\u2013]?\\s*+");

    private PageNumber() {}

    /**
     * Whether a line is one.
     *
     * @return true for example for "Page 3 of 9" and "12"
     */
    public static boolean is(String line) {
        return FORM.matcher(line).matches();
    }
}
