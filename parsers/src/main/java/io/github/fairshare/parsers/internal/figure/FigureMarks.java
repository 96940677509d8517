package io.github.fairshare.parsers.internal.figure;

/** The characters that printed figures are recognised by, beside digits, commas and points. */
public final class FigureMarks {
    /** What is printed for a minus: a hyphen, a minus, or a dash. The hyphen comes first, as sets of patterns need it. */
    public static final String MINUS_SIGNS = "-\u2212\u2013";

    /** The letters that recognition makes of digits. */
    public static final String LETTERS_FOR_DIGITS = "OoQDlIiSsBZz";

    private FigureMarks() {}

    /**
     * Whether a character is a minus.
     *
     * @param character any character
     * @return true for each of {@link #MINUS_SIGNS}
     */
    public static boolean isMinus(char character) {
        return MINUS_SIGNS.indexOf(character) >= 0;
    }

    /**
     * A text with a hyphen for each minus, as financial years are written.
     *
     * @param text for example a year with a dash in it
     * @return for example "2009-10"
     */
    public static String withHyphens(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            if (isMinus(plain.charAt(at))) {
                plain.setCharAt(at, '-');
            }
        }
        return plain.toString();
    }

    /**
     * Whether a figure that is below zero can begin with a character.
     *
     * @param character any character
     * @return true for a minus, and for the bracket that stands for one
     */
    public static boolean isSign(char character) {
        return character == '(' || isMinus(character);
    }

    /**
     * Whether a letter may be a misread digit.
     *
     * @param character any character
     * @return true for each of {@link #LETTERS_FOR_DIGITS}
     */
    public static boolean isLikeDigit(int character) {
        return LETTERS_FOR_DIGITS.indexOf(character) >= 0;
    }
}
