package io.github.fairshare.parsers.internal.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with a code in brackets behind it, in one cell.
 *
 * @param name for example {@code "NHS Barnsley CCG"}
 * @param code for example {@code "02P"}, known or not
 */
public record CodeBehind(String name, String code) {
    private static final Pattern FORM = Pattern.compile("(.*\\S) ?[(\\[]([0-9A-Z]{3,5})[)\\]]");
    private static final int LONGEST = 200;

    /**
     * Takes a text apart.
     *
     * @param text for example {@code "NHS Barnsley CCG (02P)"}
     * @return empty where it does not end in such brackets
     */
    public static Optional<CodeBehind> in(String text) {
        Matcher matcher = FORM.matcher(text.length() > LONGEST ? "" : text);
        return matcher.matches() ? Optional.of(new CodeBehind(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
