package io.github.fairshare.parsers.internal.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of groups that the heading of a list prints, as in "Outstanding (21)" or "21 CCGs were rated Outstanding". */
public final class PrintedCount {
    private static final String GROUPS = "(?:ccgs?|clinical commissioning groups?|groups|organisations)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b([0-9]{1,3}) (?:out )?of (?:the |all )?[0-9]{1,3} " + GROUPS + "\\b"),
            Pattern.compile("(?<!of )(?<!of the )(?<!of all )\\b([0-9]{1,3}) " + GROUPS + "\\b"),
            Pattern.compile("[(\\[](?:n ?= ?)?([0-9]{1,3})[)\\]]"),
            Pattern.compile(
                    "(?:outstanding|good|requires improvement|inadequate) ?[:\u2013\u2014-]? ?([0-9]{1,3}):?$"));

    private PrintedCount() {}

    /**
     * Finds the number.
     *
     * @param lower a heading in small letters, its blanks folded
     * @return empty where it prints none, or two that differ
     */
    public static OptionalInt find(String lower) {
        OptionalInt found = OptionalInt.empty();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(lower);
            while (matcher.find()) {
                OptionalInt count = OptionalInt.of(Integer.parseInt(matcher.group(1)));
                if (found.isPresent() && !found.equals(count)) {
                    return OptionalInt.empty();
                }
                found = count;
            }
        }
        return found;
    }
}
