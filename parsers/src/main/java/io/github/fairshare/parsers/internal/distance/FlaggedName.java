package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.name.CodeBehind;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name with or without a flag before it, which may have run into it: {@code SKnowsley PCT} is flagged, {@code Somerset
 * PCT} is not. Which of the two readings is a name decides; letters alone do not.
 *
 * @param text the label without a flag in a cell of its own
 * @param name the name without the flag
 * @param organisation what it means, if that is known
 * @param flag whether there is a flag, and how it is printed
 * @param reasons why it was read so, where the flag had run into the name
 */
public record FlaggedName(
        String text, String name, Optional<Organisation> organisation, Flag flag, List<String> reasons) {
    private static final Set<String> MARKS = Set.of("S", "Y", "YES", "TRUE", "*");

    /** What stands in the column of flags beside a name without one. */
    private static final Set<String> NO_MARKS = Set.of("N", "NO", "FALSE");

    private static final Set<String> AFFIXES = Set.of("pct", "tpct", "care", "trust", "teaching");

    /** An S that a machine has read with something beside it, or the number of the row. */
    private static final Pattern MISREAD_FLAG =
            Pattern.compile("([0-9]{0,4} ?(?:[Ss$§]{1,2}|[i1l|]?[Ss]\\))) +(\\p{Lu}.*)");

    private static final Pattern NUMBER_OR_CODE = Pattern.compile("([0-9]{1,4}|[0-9A-Z]{3})(?:[.):]| -)? (\\S.*)");

    private static final String FLAG_AND_BLANK = "(?:([SY*]|Yes|YES) )?";
    private static final Pattern BESIDE_CODE = Pattern.compile(FLAG_AND_BLANK + "(?:[0-9]{1,4}[.):]? )?"
            + FLAG_AND_BLANK + "([0-9A-Z]{3}) " + FLAG_AND_BLANK + "(\\p{L}.*[\\p{L})])");

    /** How a flag is printed. */
    public enum Flag {
        /** There is none. */
        NONE,
        /** In a cell of its own. */
        APART,
        /** Without a gap before the name. */
        GLUED,
        /** With something beside it, as machines read it. */
        MISREAD
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
    public static FlaggedName of(String label, NamesOnDay names) {
        return besideCode(label, names).orElseGet(() -> ofWords(label, names));
    }

    /** A name behind its own code leaves no choice, whatever number and flag stand beside them. */
    private static Optional<FlaggedName> besideCode(String label, NamesOnDay names) {
        Matcher matcher =
                BESIDE_CODE.matcher(TextLayout.folded(label.replace('\t', ' ').replace('|', ' ')));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(5);
        boolean flagged = Stream.of(1, 2, 4).anyMatch(place -> matcher.group(place) != null);
        return find(name, names)
                .filter(found -> found.code().text().equals(matcher.group(3)))
                .map(found ->
                        new FlaggedName(name, name, Optional.of(found), flagged ? Flag.APART : Flag.NONE, List.of()));
    }

    private static FlaggedName ofWords(String label, NamesOnDay names) {
        List<String> cells = cells(label).stream()
                .filter(cell -> !NO_MARKS.contains(cell.toUpperCase(Locale.ROOT)))
                .toList();
        List<String> unmarked = cells.stream().filter(cell -> !isMark(cell)).toList();
        if (unmarked.size() < cells.size()) {
            String name = bare(String.join(" ", unmarked), names);
            return new FlaggedName(name, name, find(name, names), Flag.APART, List.of());
        }
        String text = bare(String.join(" ", cells), names);
        return behind(text, names).or(() -> misread(text, names)).orElseGet(() -> glued(text, names));
    }

    /** A flag behind what is a name without it, and none with it. */
    private static Optional<FlaggedName> behind(String text, NamesOnDay names) {
        int blank = text.lastIndexOf(' ');
        if (blank < 0 || !isMark(text.substring(blank + 1)) || find(text, names).isPresent()) {
            return Optional.empty();
        }
        String rest = text.substring(0, blank);
        return find(rest, names).map(found -> new FlaggedName(rest, rest, Optional.of(found), Flag.APART, List.of()));
    }

    /** A name without the number of its row, or its own code beside it; the text itself where that is no name. */
    private static String bare(String text, NamesOnDay names) {
        Optional<String> before = CodeBehind.in(text)
                .filter(behind -> glued(behind.name(), names)
                        .organisation()
                        .filter(found -> found.code().text().equals(behind.code()))
                        .isPresent())
                .map(CodeBehind::name);
        return before.orElseGet(() -> behindNumber(text, names));
    }

    private static String behindNumber(String text, NamesOnDay names) {
        Matcher matcher = NUMBER_OR_CODE.matcher(text);
        if (!matcher.matches() || find(text, names).isPresent()) {
            return text;
        }
        String before = matcher.group(1);
        boolean number = before.chars().allMatch(Character::isDigit);
        return glued(matcher.group(2), names)
                .organisation()
                .filter(found -> number || found.code().text().equals(before))
                .map(found -> matcher.group(2))
                .orElse(text);
    }

    /** A few characters with the letter of the flag in them, before what is a name without them and none with them. */
    private static Optional<FlaggedName> misread(String text, NamesOnDay names) {
        Matcher matcher = MISREAD_FLAG.matcher(text);
        if (!matcher.matches() || text.startsWith("S ") || find(text, names).isPresent()) {
            return Optional.empty();
        }
        String rest = matcher.group(2);
        return find(rest, names)
                .map(found -> new FlaggedName(
                        text,
                        rest,
                        Optional.of(found),
                        Flag.MISREAD,
                        List.of(
                                "'" + rest + "' is a name of " + found.code(),
                                "'" + matcher.group(1) + "' before it stands where the flag does, and is like it")));
    }

    /**
     * How a label whose name means nothing could be meant: with a leading S that is its first letter, and with one that is
     * the flag. A flag in a cell of its own leaves no choice.
     */
    List<FlaggedName> readings() {
        if (flag == Flag.APART && text.equals(name)) {
            return List.of(this);
        }
        FlaggedName whole = new FlaggedName(text, text, Optional.empty(), Flag.NONE, List.of());
        String rest = withoutFlag(text);
        return rest.isEmpty() ? List.of(whole) : List.of(whole, flagged(text, rest, List.of()));
    }

    /** The same with what it was found to mean. */
    FlaggedName meaning(Organisation found, List<String> why) {
        return new FlaggedName(text, name, Optional.of(found), flag, flag == Flag.GLUED ? why : List.of());
    }

    private static FlaggedName glued(String text, NamesOnDay names) {
        Optional<Organisation> whole = find(text, names);
        String rest = withoutFlag(text);
        Optional<Organisation> flagged = rest.isEmpty() ? Optional.empty() : find(rest, names);
        if (flagged.isPresent() && whole.isPresent()) {
            return new FlaggedName(text, text, Optional.empty(), Flag.NONE, List.of());
        }
        if (flagged.isPresent()) {
            List<String> why = List.of(
                    "'" + rest + "' is a name of " + flagged.get().code(),
                    "'" + text + "' is no name of an organisation open on that day");
            return flagged(text, rest, List.of()).meaning(flagged.get(), why);
        }
        return whole.isEmpty() && isCapitalised(rest)
                ? flagged(text, rest, List.of("a capital S stands before another capital"))
                : new FlaggedName(text, text, whole, Flag.NONE, List.of());
    }

    private static FlaggedName flagged(String text, String rest, List<String> why) {
        boolean apart = text.startsWith("S ") || text.startsWith("S\u00A0");
        return new FlaggedName(text, rest, Optional.empty(), apart ? Flag.APART : Flag.GLUED, apart ? List.of() : why);
    }

    /** What follows a leading S; empty text where there is none. */
    private static String withoutFlag(String text) {
        return text.length() > 1 && text.charAt(0) == 'S' ? text.substring(1).strip() : "";
    }

    /** Whether a text begins with a capital and a small letter. */
    static boolean isCapitalised(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
    }

    private static Optional<Organisation> find(String name, NamesOnDay names) {
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

    /** Whether a cell in the column of flags says that there is none. */
    static boolean isNone(String cell) {
        return NO_MARKS.contains(cell.toUpperCase(Locale.ROOT)) || FigureCell.isEmpty(cell);
    }

    /** Whether a word ends names and says nothing of which organisation it is. */
    static boolean isAffix(String word) {
        return AFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isMark(String cell) {
        return MARKS.contains(cell.toUpperCase(Locale.ROOT));
    }
}
