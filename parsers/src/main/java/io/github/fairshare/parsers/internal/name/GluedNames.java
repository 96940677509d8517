package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that holds several names of commissioning groups one after another, cut where each begins and ends. A name
 * begins with NHS and ends with CCG; both are also found where they have run together with what stands beside them, as in
 * {@code "NHS Leeds West CCGGoodNHS Leicester City CCGRequires Improvement"}. Where nothing begins with NHS, each CCG ends
 * a name. Works in one pass.
 *
 * @param lead what stands before the first name, folded; the whole text where it holds no name
 * @param pieces the names from left to right
 */
public record GluedNames(String lead, List<Piece> pieces) {
    /** NHS as a word, or run together with the text before or after it; one misread letter in or beside it is let pass. */
    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?i:nhs)|[A-Z]HS)(?=\\s)"
            + "|(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}]HS|N[\\p{L}\\p{N}]S|NH[\\p{L}\\p{N}])(?=\\s\\p{Lu})"
            + "|(?<=\\p{Ll}|CCG|[\\p{Punct}&&[^&]])NHS(?=[\\s\\p{Lu}])"
            + "|(?<=CCG[\\p{L}\\p{N}]|\\p{Ll}[\\p{Lu}\\p{N}])NHS(?=\\s)"
            + "|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]NHS(?=\\s)"
            + "|(?<![\\p{L}\\p{N}])NHS(?=[\\p{L}\\p{N}]?\\p{Lu}\\p{Ll})");

    /** CCG as a word, or run together with the text before or after it; CCGs in the plural end no name. */
    private static final Pattern END = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:ccg)(?![\\p{L}\\p{N}])"
            + "|(?<=[\\s\\p{Ll}])CCG(?!\\p{Ll})"
            + "|(?<=\\p{Ll}[\\p{L}\\p{N}])CCG(?![\\p{L}\\p{N}])"
            + "|(?<=\\s)(?:[\\p{L}\\p{N}]CG|C[\\p{L}\\p{N}]G|CC[\\p{L}\\p{N}])(?=\\s)"
            + "|(?i:clinical commissioning group)(?!\\p{L})");

    /** A comma that kept the end of a wrapped name apart. */
    private static final Pattern COMMA_BEFORE_END = Pattern.compile(",(?= CCG$)");

    private static final Pattern BREAK = Pattern.compile("(?i:<br ?/?>)|[;\u2022]");

    /** Copies the list. */
    public GluedNames {
        pieces = List.copyOf(pieces);
    }

    /**
     * One name of a run.
     *
     * @param name as printed, blanks folded, for example "NHS Leeds West CCG"
     * @param after what stands between its end and the next name, for example "Good"; usually nothing
     */
    public record Piece(String name, String after) {
        /**
         * Whether the name has its end.
         *
         * @return false where it breaks off before CCG
         */
        public boolean isClosed() {
            return END.matcher(name).find();
        }

        /**
         * Whether a sentence goes on behind the name.
         *
         * @return true where it ends in a full stop or begins with a small letter
         */
        public boolean isProse() {
            return !after.isEmpty() && (Character.isLowerCase(after.charAt(0)) || after.endsWith("."));
        }

        /**
         * Whether the name has its beginning.
         *
         * @return false where it does not start with NHS
         */
        public boolean isOpened() {
            return isFirstWord(name) || START.matcher(name).lookingAt();
        }
    }

    /**
     * Cuts a text into names.
     *
     * @param text a cell or a line
     * @return no pieces where neither NHS nor CCG stands in it
     */
    public static GluedNames of(String text) {
        String plain = BREAK.matcher(text).replaceAll(" $0 ");
        List<Integer> starts = starts(plain);
        if (starts.isEmpty()) {
            return closedOnly(plain);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            int next = at + 1 < starts.size() ? starts.get(at + 1) : plain.length();
            pieces.add(piece(plain.substring(starts.get(at), next)));
        }
        return new GluedNames(trimmed(plain.substring(0, starts.get(0))), pieces);
    }

    /**
     * Cuts a cell that is known to hold names and nothing else. Where neither NHS nor CCG stands in it, each entry of a
     * list is a name.
     *
     * @param cell a cell of a column of names
     * @return no pieces where the cell is empty
     */
    public static GluedNames ofCell(String cell) {
        GluedNames run = of(cell);
        if (run.hasNames()) {
            return run;
        }
        return new GluedNames(
                "",
                BREAK.splitAsStream(cell)
                        .map(GluedNames::trimmed)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Piece(name, ""))
                        .toList());
    }

    /**
     * Whether the text holds any name.
     *
     * @return false where it is all lead
     */
    public boolean hasNames() {
        return !pieces.isEmpty();
    }

    /**
     * The names.
     *
     * @return as printed, from left to right
     */
    public List<String> names() {
        return pieces.stream().map(Piece::name).toList();
    }

    /**
     * Whether a text is the word with which a name begins, as stands at the end of a line where the name goes on below.
     *
     * @param text what stands behind a name, for example
     * @return false for any other text, and for none
     */
    public static boolean isFirstWord(String text) {
        return text.equalsIgnoreCase("NHS");
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = START.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        return starts;
    }

    private static Piece piece(String text) {
        Matcher end = END.matcher(text);
        int cut = end.find() ? end.end() : text.length();
        return new Piece(trimmed(text.substring(0, cut)), trimmed(text.substring(cut)));
    }

    private static GluedNames closedOnly(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            pieces.add(new Piece(trimmed(text.substring(start, end.end())), ""));
            start = end.end();
        }
        String rest = trimmed(text.substring(start));
        if (pieces.isEmpty()) {
            return new GluedNames(rest, List.of());
        }
        Piece last = pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(last.name(), rest));
        return new GluedNames("", pieces);
    }

    /** Blanks folded, without the marks that only keep the entries of a list apart. */
    private static String trimmed(String text) {
        String folded = TextLayout.folded(BREAK.matcher(text).replaceAll(" "));
        return TextLayout.trimmed(
                COMMA_BEFORE_END.matcher(folded).replaceFirst(""), letter -> letter == ',' || letter == ' ');
    }

    /**
     * Lead and names.
     *
     * @return for example {@code Humber | NHS Hull CCG | NHS North Lincolnshire CCG}
     */
    @Override
    public String toString() {
        return (lead.isEmpty() ? "" : lead + " | ") + String.join(" | ", names());
    }
}
