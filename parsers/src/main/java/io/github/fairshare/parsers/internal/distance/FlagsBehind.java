package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flags behind the figures for which they hold, as the heading of their table has them, put before the names, where flags
 * are looked for.
 */
final class FlagsBehind {
    private static final Pattern BEHIND_FIGURE =
            Pattern.compile("(.*[0-9])[)%]*+(?: %)?[ |]++([1Il]?[SY]|Yes|YES|\\*|NaN|nan|NA|No?|NO|[-–])[ |,]*+");
    private static final Pattern ALONE = Pattern.compile("[SY*-]|–|Yes|YES");
    private static final Pattern NUMBER_OF_ROW = Pattern.compile("^ *[0-9]{1,4} +(?=\\p{L})");
    private static final int LONGEST = 300;
    private static final int FIGURES = 2;

    private final List<SourceLine> before;
    private final List<SourceLine> apart = new ArrayList<>();
    private int moved;
    private final BitSet flagged = new BitSet();

    FlagsBehind(List<SourceLine> lines) {
        this.before = new ArrayList<>(lines);
        List<Integer> printed = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank() && lines.get(at).text().length() <= LONGEST) {
                move(at, printed);
                printed.add(at);
            }
        }
    }

    /** Whether the heading of a table names the flags after both figures. */
    static boolean isHeadedIn(PctDistancesTable table) {
        List<String> columns = PctDistancesColumns.inTurn(table.heading());
        return columns.size() > FIGURES && columns.get(columns.size() - 1).equals(PctDistancesColumns.SPEARHEAD);
    }

    boolean isAny() {
        return moved > 0;
    }

    /** All lines, those with nothing but a flag without their text. */
    List<SourceLine> before() {
        return List.copyOf(before);
    }

    /** Whether a table that was read with its flags before the names has each of them in its row. */
    boolean areAllIn(PctDistancesTable table) {
        return table.rows().stream()
                .filter(row -> row.lines().lines().stream().anyMatch(line -> flagged.get(line.number())))
                .allMatch(row -> row.label().isFlagged());
    }

    /** The lines that hold nothing but a flag. */
    List<SourceLine> apart() {
        return List.copyOf(apart);
    }

    private void move(int at, List<Integer> printed) {
        SourceLine line = before.get(at);
        Matcher matcher = BEHIND_FIGURE.matcher(line.text());
        if (matcher.matches()) {
            boolean none = FlaggedName.isNone(matcher.group(2));
            flagged.set(line.number(), !none);
            String row = line.text().substring(0, matcher.start(2)).replaceAll("[ |]++$", "");
            put(
                    at,
                    (none ? "" : matcher.group(2) + "\t")
                            + NUMBER_OF_ROW.matcher(row).replaceFirst(""));
        } else if (ALONE.matcher(line.text().strip()).matches()) {
            int name = printed.size() - FIGURES - 1;
            boolean below = name >= 0
                    && isFigure(printed.get(name + 1))
                    && isFigure(printed.get(name + 2))
                    && !isFigure(printed.get(name));
            if (below) {
                String flag = line.text().strip();
                SourceLine label = before.get(printed.get(name));
                boolean none = FlaggedName.isNone(flag);
                flagged.set(label.number(), !none);
                put(printed.get(name), (none ? "" : "\t" + flag + "\t") + label.text());
                apart.add(line);
                before.set(at, new SourceLine(line.number(), "", line.terminator()));
            }
        }
    }

    private void put(int at, String text) {
        moved++;
        before.set(
                at, new SourceLine(before.get(at).number(), text, before.get(at).terminator()));
    }

    private boolean isFigure(int at) {
        return PctDistancesColumns.isFigure(before.get(at).text().strip());
    }
}
