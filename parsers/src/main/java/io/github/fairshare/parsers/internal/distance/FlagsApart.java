package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags that a tool gave apart from the names for which they hold. Whose they are is not told, and a name without a flag
 * may have lost its own: no row of such a table is sure.
 */
final class FlagsApart {
    private static final String DOUBT =
            "flags stand on lines apart from the names for which they hold, so that no row is sure to have its own; print"
                    + " the table again with 'pdftotext -layout'";
    private static final Pattern FLAG = Pattern.compile("\\s*(?:[0-9]{1,4} ?)?[SY]\\s*");
    private static final Pattern MARK = Pattern.compile("[SY]");
    private static final int LONGEST = 200;

    private FlagsApart() {}

    /** The table, with all rows doubted where a flag is left over. */
    static PctDistancesTable doubted(PctDistancesTable table, List<SourceLine> lines) {
        Set<SourceLine> taken = new HashSet<>(table.heading());
        table.rows().forEach(row -> taken.addAll(row.lines().lines()));
        int start = table.heading().get(0).number();
        boolean left = lines.stream()
                .anyMatch(line -> line.number() > start
                        && line.text().length() <= LONGEST
                        && FLAG.matcher(line.text()).matches()
                        && !taken.contains(line));
        return left ? doubted(table, DOUBT) : unread(table);
    }

    /** The table, with all rows doubted where flags stand below a heading that is not read as theirs. */
    private static PctDistancesTable unread(PctDistancesTable table) {
        boolean flagged = table.rows().stream().anyMatch(row -> row.label().isFlagged());
        Optional<String> column = table.rows().stream()
                .flatMap(row -> row.others().entrySet().stream())
                .filter(cell -> !flagged && MARK.matcher(cell.getValue()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
        return column.map(heading -> doubted(
                        table,
                        "flags stand in the column '" + heading
                                + "', whose heading does not say what they are; correct it where it was misread"))
                .orElse(table);
    }

    private static PctDistancesTable doubted(PctDistancesTable table, String reason) {
        return table.with(table.rows().stream()
                .map(row -> row.doubted("'" + row.label().name() + "' is flagged or is not: " + reason))
                .toList());
    }
}
