package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;

/**
 * What is done to the lines of a text once, before anything reads them: every kind of blank becomes a plain one, letters
 * that are joined in one character are told apart, and characters that no print shows are left out. Web pages, PDFs and
 * spreadsheets are full of all three.
 */
public final class Intake {
    private static final char NEXT_LINE = '\u0085';
    private static final char FIRST_JOINED = '\uFB00';
    private static final List<String> JOINED = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private Intake() {}

    /**
     * The lines as they are read.
     *
     * @param printed the lines of a text, with their numbers
     * @return the same lines; those with nothing to normalise are the same objects
     */
    public static List<SourceLine> of(List<SourceLine> printed) {
        // A list of its own for each of millions would be wasted on texts that have nothing unusual.
        return printed.stream().allMatch(Intake::isPlain)
                ? printed
                : printed.stream().map(Intake::line).toList();
    }

    /**
     * A text as it is read.
     *
     * @param text for example a name with a no-break space in it
     * @return with plain blanks and letters, and without what no print shows; the same object where nothing changes
     */
    public static String of(String text) {
        int at = plainLength(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isJoined(character)) {
                plain.append(JOINED.get(character - FIRST_JOINED));
            } else if (!isMark(character)) {
                plain.append(isBlank(character) ? ' ' : character);
            }
        }
        return plain.toString();
    }

    /**
     * Whether a text has characters that no print shows: zero-width ones, soft hyphens, marks of direction.
     *
     * @return false where all that is unusual are its blanks
     */
    public static boolean hasMarks(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isMark(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line holds characters, but none that a print shows, such as a zero-width space.
     *
     * @param printed as it stands
     * @return false for a line of nothing and one of plain blanks
     */
    public static boolean isUnseen(SourceLine printed) {
        return !printed.isBlank() && printed.text().chars().allMatch(Intake::isUnseen);
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character) || isBlank((char) character) || isMark((char) character);
    }

    private static SourceLine line(SourceLine printed) {
        return isPlain(printed) ? printed : new SourceLine(printed.number(), of(printed.text()), printed.terminator());
    }

    private static boolean isPlain(SourceLine line) {
        return plainLength(line.text()) == line.text().length();
    }

    private static int plainLength(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char character) {
        return character < NEXT_LINE || !(isBlank(character) || isMark(character) || isJoined(character));
    }

    private static boolean isJoined(char character) {
        return character >= FIRST_JOINED && character < FIRST_JOINED + JOINED.size();
    }

    private static boolean isBlank(char character) {
        return character == NEXT_LINE || (character > NEXT_LINE && Character.isSpaceChar(character));
    }

    private static boolean isMark(char character) {
        return character > NEXT_LINE && Character.getType(character) == Character.FORMAT;
    }
}
