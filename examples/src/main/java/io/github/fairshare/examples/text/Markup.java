package io.github.fairshare.examples.text;

/** Text that is put into HTML or SVG. */
public final class Markup {
    private Markup() {}

    /**
     * The text with everything escaped that could be taken for markup, in elements and in quoted attributes; characters
     * that XML forbids become blanks.
     *
     * @param text any text
     * @return the escaped text, in which no character opens or closes anything
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isForbidden(point) ? ' ' : point);
            }
        });
        return escaped.toString();
    }

    private static boolean isForbidden(int point) {
        boolean control =
                (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || (point >= 0x7F && point < 0xA0);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return control || surrogate || point == 0xFFFE || point == 0xFFFF;
    }
}
