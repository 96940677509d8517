package io.github.fairshare.parsers.internal.allocation;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line that holds several rows: before each code that is followed by a name, and before a name behind figures. */
final class RowStarts {
    private static final int LONGEST_NAME = 120;
    private static final AllocationKinds KINDS = new AllocationKinds();

    private RowStarts() {}

    static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean figures = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean code = startsCode(text, at, figures) && !nextIsSurer(text, at);
            boolean name = figures && Character.isLetter(character) && !isInCode(text, at);
            if ((code || name) && at > start && (figures || code)) {
                parts.add(text.substring(start, at));
                start = at;
                figures = false;
            }
            if (code) {
                at += 2;
            } else if (character >= '0' && character <= '9') {
                figures = true;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** A known code, with a name behind it. */
    private static boolean startsCode(String text, int at, boolean figures) {
        boolean border = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || figures;
        if (!border || at + 4 > text.length() || !isCodeCharacter(text.charAt(at))) {
            return false;
        }
        String rest = text.substring(at, Math.min(text.length(), at + 8));
        String name = rest.substring(3).strip();
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && AllocationCodes.find(rest).isPresent();
    }

    /** The last digit of a figure and the code behind it can look like a code: which it is, the name behind it tells. */
    private static boolean nextIsSurer(String text, int at) {
        return !hasItsName(text, at)
                && ((startsCode(text, at + 1, true) && hasItsName(text, at + 1))
                        || (startsCode(text, at + 2, true) && hasItsName(text, at + 2)));
    }

    private static boolean hasItsName(String text, int at) {
        int end = Math.min(at + 3, text.length());
        while (end < text.length() && end - at < LONGEST_NAME && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at + 3, end);
        return KINDS.isNameOf(name.strip(), text.substring(at, at + 3));
    }

    private static boolean isInCode(String text, int at) {
        return (at > 0 && startsCode(text, at - 1, true)) || (at > 1 && startsCode(text, at - 2, true));
    }

    private static boolean isCodeCharacter(char character) {
        return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z');
    }
}
