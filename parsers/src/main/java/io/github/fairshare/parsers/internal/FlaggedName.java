package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name with or without a flag before it, which may have run into it: {@code SKnowsley PCT} is flagged, {@code Somerset
 * PCT} is not. Which of the two readings is a name decides; letters alone do not.
 *
 * @param name the name without the flag
 * @param organisation what it means, if that is known
 * @param flag whether there is a flag, and how it is printed
 * @param reasons why it was read so, where the flag had run into the name
 */
public record FlaggedName(String name, Optional<Organisation> organisation, Flag flag, List<String> reasons) {
    private static final Set<String> MARKS = Set.of("S", "Y", "YES", "*");

    /** How a flag is printed. */
    public enum Flag {
        /** There is none. */
        NONE,
        /** In a cell of its own. */
        APART,
        /** Without a gap before the name. */
        GLUED
    }

    /** Copies the list. */
    public FlaggedName {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the name is flagged.
     *
     * @return true for a flag of either print
     */
    public boolean isFlagged() {
        return flag != Flag.NONE;
    }

    /**
     * Reads a label.
     *
     * @param label the cells before the figures, as they stand
     * @param names knows the organisations of the document's day
     * @return the name and its flag
     */
    public static FlaggedName of(String label, KnownNames names) {
        List<String> cells = cells(label);
        List<String> unmarked = cells.stream().filter(cell -> !isMark(cell)).toList();
        if (unmarked.size() < cells.size()) {
            String name = String.join(" ", unmarked);
            return new FlaggedName(name, find(name, names), Flag.APART, List.of());
        }
        return glued(String.join(" ", cells), names);
    }

    private static FlaggedName glued(String text, KnownNames names) {
        Optional<Organisation> whole = find(text, names);
        String rest =
                text.length() > 1 && text.charAt(0) == 'S' ? text.substring(1).strip() : "";
        Optional<Organisation> flagged = rest.isEmpty() ? Optional.empty() : find(rest, names);
        boolean apart = text.startsWith("S ") || text.startsWith("S\u00A0");
        if (flagged.isPresent() && whole.isEmpty()) {
            return new FlaggedName(
                    rest,
                    flagged,
                    apart ? Flag.APART : Flag.GLUED,
                    apart
                            ? List.of()
                            : List.of(
                                    "'" + rest + "' is a name of "
                                            + flagged.get().code(),
                                    "'" + text + "' is no name of an organisation open on that day"));
        }
        if (flagged.isPresent()) {
            return new FlaggedName(text, Optional.empty(), Flag.NONE, List.of());
        }
        boolean capitals = whole.isEmpty()
                && rest.length() > 1
                && Character.isUpperCase(rest.charAt(0))
                && Character.isLowerCase(rest.charAt(1));
        return capitals
                ? new FlaggedName(
                        rest,
                        Optional.empty(),
                        apart ? Flag.APART : Flag.GLUED,
                        apart ? List.of() : List.of("a capital S stands before another capital"))
                : new FlaggedName(text, whole, Flag.NONE, List.of());
    }

    private static Optional<Organisation> find(String name, KnownNames names) {
        return names.resolve(name) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.organisation())
                : Optional.empty();
    }

    /** What tabs, pipes, or several blanks keep apart. */
    private static List<String> cells(String label) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int blanks = 0;
        for (char character : label.replace('\u00A0', ' ').toCharArray()) {
            boolean separator = character == '\t' || character == '|';
            blanks = character == ' ' ? blanks + 1 : 0;
            if (separator || blanks > 1) {
                addTo(cells, cell);
            } else {
                cell.append(character);
            }
        }
        addTo(cells, cell);
        return cells;
    }

    private static void addTo(List<String> cells, StringBuilder cell) {
        String text = TextLayout.folded(cell.toString());
        if (!text.isEmpty()) {
            cells.add(text);
        }
        cell.setLength(0);
    }

    static boolean isMark(String cell) {
        return MARKS.contains(cell.toUpperCase(Locale.ROOT));
    }
}
