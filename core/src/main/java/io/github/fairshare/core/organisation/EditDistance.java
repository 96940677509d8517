package io.github.fairshare.core.organisation;

/**
 * How many letters two words are apart: the fewest that have to be changed, added or taken away to make one of them from
 * the other (Levenshtein 1966; the table of prefixes is that of Wagner and Fischer 1974, of which two rows are kept).
 */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Letters between two words.
     *
     * @param one for example "kitten"
     * @param other for example "sitting"
     * @return from 0 to the length of the longer one in characters (UTF-16 code units), for example 3
     */
    public static int between(CharSequence one, CharSequence other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        int[] row = new int[other.length() + 1];
        for (int line = 1; line <= one.length(); line++) {
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int changed = above[column - 1] + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                row[column] = Math.min(changed, 1 + Math.min(above[column], row[column - 1]));
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }
}
