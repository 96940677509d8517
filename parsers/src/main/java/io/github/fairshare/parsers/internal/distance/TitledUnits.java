package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of distances whose columns are headed by nothing but units, because its title names the distance: "£m" and "%"
 * below "Distance from target" are read as "DFT £m" and "DFT %". Where other words stand in the heading, or another quantity
 * is named between, the title does not tell what the units are of.
 */
final class TitledUnits {
    private static final int LINES_BETWEEN = 8;
    private static final int LONGEST = 300;
    private static final String DISTANCE = "DFT ";
    private static final Pattern TITLE = Pattern.compile("distances? from target|\\bdft\\b");
    private static final Pattern OTHER = Pattern.compile(PctDistancesColumns.OTHER_QUANTITY);
    private static final String UNITS = "(?:£ ?m(?:illions?)?\\b|%|\\bper ?cent\\b)";
    private static final Pattern UNIT = Pattern.compile("( *)(" + UNITS + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("(?:[\\s|,;\"()]|" + UNITS
            + "|of target|rank|no\\.?|sha|pcts?|name|(?:primary care )?trusts?|organisation|spearheads?|[sy])+");

    private TitledUnits() {}

    /** All lines, with the distance before the units of such headings; the same where there is none. */
    static List<SourceLine> named(List<SourceLine> lines) {
        List<SourceLine> named = new ArrayList<>();
        int left = 0;
        boolean headed = false;
        for (SourceLine line : lines) {
            String text = line.text().length() > LONGEST ? "" : line.text().toLowerCase(Locale.ROOT);
            boolean other = OTHER.matcher(text).find();
            boolean units =
                    HEADING.matcher(text).matches() && UNIT.matcher(text).find();
            left = other ? 0 : TITLE.matcher(text).find() ? LINES_BETWEEN : line.isBlank() ? left : left - 1;
            headed = !other && (headed || (units && left > 0));
            named.add(units && headed ? named(line) : line);
        }
        return named;
    }

    /** Blanks before a unit make room for the word, so that the columns stay where they are. */
    private static SourceLine named(SourceLine line) {
        String text = UNIT.matcher(line.text()).replaceAll(unit -> {
            int blanks = unit.group(1).length();
            int kept = Math.max(Math.min(2, blanks), blanks - DISTANCE.length());
            return Matcher.quoteReplacement(" ".repeat(kept) + DISTANCE + unit.group(2));
        });
        return new SourceLine(line.number(), text, line.terminator());
    }
}
