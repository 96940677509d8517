package io.github.fairshare.parsers.internal.text;

/** Texts that differ by one misread letter. */
public final class OneLetter {
    private OneLetter() {}

    /**
     * Whether one letter changed, lost or added makes one text of the other.
     *
     * @param one for example "Qessex"
     * @param other for example "Wessex"
     * @return false where they are equal, too
     */
    public static boolean isBetween(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - begin - end == 1;
    }
}
