package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What tables call the rows that add up others. A row number before it changes nothing. */
public final class TotalNames {
    private static final Set<String> NAMES = Set.of(
            "england",
            "total",
            "totals",
            "grand total",
            "england total",
            "total england",
            "national total",
            "all pcts",
            "all ccgs");
    private static final String AREA =
            "(sha|strategic health authority|region|area team|commissioning region|local office|london area)";
    /** What kind of area it is says nothing without which. */
    private static final Pattern PART =
            Pattern.compile("\\b(sub[- ]?)?total\\b|\\S " + AREA + "\\b|\\b" + AREA + " \\S");

    private static final Pattern ROW_NUMBER = Pattern.compile("^[0-9]{1,6}[.)]? ");

    private TotalNames() {}

    /**
     * Whether a label is that of a total.
     *
     * @param label for example "England" or "152 Total"
     * @return false for subtotals
     */
    public static boolean isTotal(String label) {
        String bare = ROW_NUMBER.matcher(TextLayout.folded(label)).replaceFirst("");
        return NAMES.contains(bare.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a label is that of a row which adds up some of the others, or all.
     *
     * @param label for example "Sub-total" or "North of England region"
     * @return false for a name of a body
     */
    public static boolean addsUp(String label) {
        return isTotal(label)
                || PART.matcher(TextLayout.folded(label).toLowerCase(Locale.ROOT))
                        .find();
    }
}
