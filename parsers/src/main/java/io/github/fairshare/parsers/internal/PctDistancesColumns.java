package io.github.fairshare.parsers.internal;

import io.github.fairshare.parsers.internal.NumberForm.Sign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table of distances from target by PCT. */
public final class PctDistancesColumns {
    /** What such a table is recognised by. */
    public static final String EXPECTED =
            "a PCT with a total and a percentage, below a heading that names the distance from target (DFT)";

    static final String TOTAL = "total";
    static final String PERCENT = "percent";

    private static final NumberForm ONE_DECIMAL = new NumberForm(1, 7, Set.of(1), Sign.ALLOWED);

    /** Both figures, each with one decimal. */
    static final List<NumberForm> FIGURES = List.of(ONE_DECIMAL, ONE_DECIMAL);

    private static final Pattern HEADING_WORD = Pattern.compile(
            "spearhead|\\bdft\\b|sdft|million|£m\\b|%|\\boverall\\b|distance|\\btotal\\b|^pct$|^name$|^pct name$");
    private static final Pattern TITLE = Pattern.compile("^(\\(|table|appendix|(19|20)[0-9]{2}[-–/][0-9]{2})");

    private PctDistancesColumns() {}

    static boolean isHeading(String line) {
        return HEADING_WORD
                .matcher(TextLayout.folded(line).toLowerCase(Locale.ROOT))
                .find();
    }

    static boolean isTitle(String line) {
        return TITLE.matcher(TextLayout.folded(line).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a heading is that of such a table: it speaks of distances, and has a column of per cent. */
    static boolean isComplete(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return (lower.contains("dft") || lower.contains("distance")) && lower.contains("%");
    }

    /** The two figures as the heading orders them. */
    static List<String> order(String heading) {
        Map<String, Pattern> phrases = new LinkedHashMap<>();
        phrases.put(TOTAL, Pattern.compile("million|£ ?m\\b|total"));
        phrases.put(PERCENT, Pattern.compile("%|per ?cent"));
        List<String> named = new HeadingPhrases(phrases).columnsIn(heading);
        return named.size() == 2 ? named : List.of(TOTAL, PERCENT);
    }
}
