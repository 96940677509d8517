package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cells of rows hold the names of bodies, and what in them is none.
 *
 * @param evidence knows the names
 */
record NameCells(Evidence evidence) {
    private static final Set<String> KINDS = Set.of(
            "ccg",
            "pct",
            "icb",
            "sha",
            "clinical",
            "commissioning",
            "group",
            "primary",
            "care",
            "teaching",
            "trust",
            "integrated",
            "board",
            "health",
            "authority");

    /** Fewer names below a heading stand there by chance. */
    private static final int FEWEST = 3;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LINE = 2_000;
    private static final Pattern FAR_APART = Pattern.compile("\\p{L}{4}[^ ]*+ {3,}+\\p{L}");
    private static final Pattern HEADS_BODIES = Pattern.compile(
            "(?i)(?!.*[0-9%£])(?:.*\\b)?(?:names?|bod(?:y|ies)|commission\\w*|groups?|ccgs?|pcts?|trusts?|boards?|icbs?|"
                    + "organisations?)\\b.*");
    /** The end of a figure whose thousands blanks part. */
    private static final Pattern FIGURE_FIRST = Pattern.compile("[0-9]{3} (.+)");

    private static final Pattern FIGURE_WITHIN =
            Pattern.compile("(?<= )-?(?:[0-9]++\\.[0-9]++|[0-9]{1,3}(?:,[0-9]{3})++)(?= )");

    /**
     * The same table with its names known where they stand below a heading that says so in words of its own.
     *
     * @param vocabulary by which rows are counted anew
     */
    FoundTable known(FoundTable table, Vocabulary vocabulary) {
        return table.columns().contains(LabelCells.NAME)
                ? table
                : below(table)
                        .map(heading -> table.knowing(heading, LabelCells.NAME, vocabulary))
                        .orElse(table);
    }

    /** Whether a word is one of those that names end in. */
    static boolean isOfKind(String word) {
        return KINDS.contains(SmallLetters.of(word));
    }

    private Optional<String> below(FoundTable table) {
        return table.columns().stream()
                .filter(heading -> HEADS_BODIES.matcher(heading).matches())
                .filter(heading -> {
                    List<FoundRow> coded = table.rows().stream()
                            .filter(row -> !row.text(LabelCells.CODE).isEmpty())
                            .toList();
                    long named = coded.stream()
                            .filter(row -> isName(row, row.others().getOrDefault(heading, "")))
                            .count();
                    return named >= FEWEST && named * 2 > coded.size();
                })
                .findFirst();
    }

    /** Whether the name of a row's code stands in a cell of another column, so that its heading is not where its cells are. */
    boolean isElsewhere(FoundRow row) {
        return !row.text(LabelCells.CODE).isEmpty()
                && row.text(LabelCells.NAME).isEmpty()
                && row.others().values().stream().anyMatch(cell -> isName(row, cell));
    }

    /** Whether the line of a row prints a name that nobody knows far apart, as cells of two columns stand. */
    static boolean isOfTwoCells(FoundRow row) {
        String name = row.text(LabelCells.NAME);
        if (name.indexOf(' ') < 0 || name.length() > LONGEST_NAME || NamesOfAllTimes.isName(name)) {
            return false;
        }
        Pattern printed =
                Pattern.compile(Stream.of(name.split(" ")).map(Pattern::quote).collect(Collectors.joining(" ++")));
        return row.lines().lines().stream()
                .map(SourceLine::text)
                .filter(line -> line.length() <= LONGEST_LINE)
                .anyMatch(line -> printed.matcher(line)
                        .results()
                        .anyMatch(found -> FAR_APART.matcher(found.group()).find()));
    }

    private boolean isName(FoundRow row, String cell) {
        return cell.length() <= LONGEST_NAME
                && cell.chars().anyMatch(Character::isLetter)
                && evidence.isNamed(row.text(LabelCells.CODE), cell);
    }

    /** A name that is none, and has what can only be a figure of the row in it, or would be one without those behind it. */
    boolean hasFigures(FoundRow row) {
        String code = row.text(LabelCells.CODE);
        String name = row.text(LabelCells.NAME);
        String bare = withoutFigures(name);
        String figures = name.substring(bare.length()).strip();
        boolean decimal = figures.indexOf('.') >= 0 || figures.indexOf(',') > 0;
        boolean behind = !figures.isEmpty()
                && !figures.startsWith("(")
                && ((decimal && !evidence.isNamed(code, name)) || evidence.isNamed(code, bare));
        Matcher first = FIGURE_FIRST.matcher(name);
        boolean before = first.matches() && evidence.isNamed(code, first.group(1));
        return behind || before || (FIGURE_WITHIN.matcher(name).find() && !evidence.isNamed(code, name));
    }

    private static String withoutFigures(String name) {
        return Stream.iterate(name, text -> text.substring(0, Math.max(0, text.lastIndexOf(' '))))
                .filter(text -> text.indexOf(' ') < 0
                        || FigureCell.figure(text.substring(text.lastIndexOf(' ') + 1))
                                .isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
