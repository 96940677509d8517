package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.figure.LabelAndFigures;
import io.github.fairshare.parsers.internal.text.RuleMarks;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the figures of a row: a code, a name, or both.
 *
 * @param code as printed, or empty text
 * @param name as printed, or empty text
 * @param tail what stands behind, from the first figure on
 * @param glued the whole text, where nothing stands between two of the three
 */
record AllocationLabel(String code, String name, String tail, Optional<String> glued) {
    /** The number of a row before its code or its name. */
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}+\\.? (?=[0-9A-Z]{3} |\\p{Lu})");

    static AllocationLabel of(String text) {
        String bare = unnumbered(text.replace('\u00A0', ' ').replace('|', ' ').strip());
        String code = AllocationCodes.find(bare).orElse("");
        String rest = bare.substring(code.length());
        int start = LabelAndFigures.firstFigure(rest);
        String name = RuleMarks.stripped(TextLayout.folded(rest.substring(0, start)));
        boolean glued = (!code.isEmpty() && !rest.isEmpty() && Character.isLetter(rest.charAt(0)))
                || (start > 0 && start < rest.length() && !Character.isWhitespace(rest.charAt(start - 1)));
        return new AllocationLabel(code, name, rest.substring(start), glued ? Optional.of(bare) : Optional.empty());
    }

    private static String unnumbered(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt() || AllocationCodes.find(text).isPresent()) {
            return text;
        }
        String rest = text.substring(number.end());
        return AllocationCodes.find(rest).isPresent() || Character.isUpperCase(rest.charAt(0)) ? rest : text;
    }

    /** What was done where nothing stands between its parts. */
    Optional<Repair> repair() {
        return glued.map(bare -> Repair.of(
                "label-split",
                bare,
                (code + " | " + name + " | " + tail).strip(),
                "a code that is known stands before the name, and figures begin behind its last letter"));
    }

    boolean isEmpty() {
        return code.isEmpty() && name.isEmpty();
    }

    /** The name in front of the first digit. */
    String plainName() {
        int end = 0;
        while (end < name.length() && !Character.isDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).strip();
    }

    /** Whether anything that can be a figure stands behind the name. */
    boolean hasFigures() {
        return hasDigit(tail);
    }

    /** Whether anything with a digit stands behind the code, be it a figure or not. */
    boolean hasDigits() {
        return hasDigit(name) || hasDigit(tail);
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
