package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.distance.FlaggedName.Flag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Flags that a tool gave apart from the names for which they hold, on lines of their own. Whose they are is told where the
 * text has as many of them as known Spearheads among its names; else no row of such a table is sure, for a name without a
 * flag may have lost its own.
 */
final class FlagsApart {
    private static final String DOUBT =
            "flags stand on lines apart from the names for which they hold, so that no row is sure to have its own; print"
                    + " the table again with 'pdftotext -layout'";
    private static final Pattern FLAG = Pattern.compile("\\s*(?:([0-9]{1,4}) ?)?([SY]|(?i:yes|true))?\\s*");
    private static final Pattern MARK = Pattern.compile("[SY]");
    private static final int LONGEST = 200;

    /** Among fewer names there are as many Spearheads as flags by chance. */
    private static final int LEAST_NAMES = 8;

    private final List<SourceLine> lines;
    private final List<SourceLine> flags;
    private final List<SourceLine> numbers;

    FlagsApart(List<SourceLine> lines) {
        this.lines = lines;
        this.flags = IntStream.range(0, lines.size())
                .filter(at -> isMark(lines.get(at), 2) && !isOfHeading(at))
                .mapToObj(lines::get)
                .toList();
        this.numbers = flags.isEmpty() ? List.of() : numbersOfRows();
    }

    boolean isAny() {
        return !flags.isEmpty();
    }

    private static boolean isMark(SourceLine line, int group) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        Matcher matcher = FLAG.matcher(line.text());
        return matcher.matches() && matcher.group(group) != null;
    }

    /** "Spearhead =" has the mark itself below it. */
    private boolean isOfHeading(int at) {
        return at > 0 && lines.get(at - 1).text().strip().endsWith("=");
    }

    /** Numbers alone on a line are those of rows where all of them together count from one on. */
    private List<SourceLine> numbersOfRows() {
        List<SourceLine> numbered =
                lines.stream().filter(line -> isMark(line, 1)).toList();
        List<Integer> counted = numbered.stream()
                .map(line -> line.text().replaceAll("[^0-9]", ""))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        boolean counts = IntStream.range(0, counted.size()).allMatch(at -> counted.get(at) == at + 1);
        return counts ? numbered : List.of();
    }

    /** All lines, those of flags and numbers of rows without their text. */
    List<SourceLine> without() {
        Set<SourceLine> out = Stream.concat(flags.stream(), numbers.stream()).collect(Collectors.toSet());
        return lines.stream()
                .map(line -> out.contains(line) ? new SourceLine(line.number(), "", line.terminator()) : line)
                .toList();
    }

    /** Whether a flag is left over beside a table, also below the last words of its heading. */
    boolean leftOver(PctDistancesTable table) {
        Set<SourceLine> taken = new HashSet<>();
        table.rows().forEach(row -> taken.addAll(row.lines().lines()));
        taken.addAll(table.apart());
        int start = table.heading().get(0).number();
        int end = table.heading().stream()
                .filter(line -> PctDistancesColumns.isHeading(line.text()))
                .mapToInt(SourceLine::number)
                .max()
                .orElse(start);
        return flags.stream()
                .filter(line -> line.number() > end || !table.heading().contains(line))
                .anyMatch(line -> line.number() > start && !taken.contains(line));
    }

    /**
     * The table of the text without its flags, with those of the known Spearheads given back to them.
     *
     * @param table all of whose rows were read without flags
     * @return empty where there are not as many flags as such names
     */
    Optional<PctDistancesTable> told(PctDistancesTable table) {
        List<PctDistancesRow> bodies =
                table.rows().stream().filter(row -> !row.isTotal()).toList();
        long known = bodies.stream().filter(PctDistancesRow::isSpearhead).count();
        boolean all =
                bodies.stream().allMatch(row -> row.hasName() && !row.label().isFlagged());
        boolean distinct = bodies.stream()
                        .flatMap(row -> row.label().organisation().stream())
                        .map(Organisation::code)
                        .distinct()
                        .count()
                == bodies.size();
        String heading = table.headingText().toLowerCase(Locale.ROOT);
        boolean counted = bodies.size() >= LEAST_NAMES && all && distinct && known == flags.size();
        return counted && standBesideKnown(bodies) && heading.contains("spearhead")
                ? Optional.of(table.with(
                        table.rows().stream()
                                .map(row -> row.isTotal() ? row : told(row))
                                .toList(),
                        Stream.concat(flags.stream(), numbers.stream())
                                .distinct()
                                .toList()))
                : Optional.empty();
    }

    /** A flag alone between the beginnings of two rows is of one of the two. */
    private boolean standBesideKnown(List<PctDistancesRow> rows) {
        return IntStream.range(1, rows.size()).allMatch(at -> {
            int from = rows.get(at - 1).lines().first().number();
            int to = rows.get(at).lines().first().number();
            long between = flags.stream()
                    .filter(flag -> flag.number() > from && flag.number() < to)
                    .count();
            return between != 1
                    || rows.get(at - 1).isSpearhead()
                    || rows.get(at).isSpearhead();
        });
    }

    private PctDistancesRow told(PctDistancesRow row) {
        FlaggedName label = row.label();
        boolean known = row.isSpearhead();
        FlaggedName flagged = known
                ? new FlaggedName(label.text(), label.name(), label.organisation(), Flag.APART, label.reasons())
                : label;
        return row.labelled(flagged)
                .with(Repair.of(
                        "flag-by-register",
                        label.name(),
                        (known ? "S | " : "| ") + label.name(),
                        flags.size() + " flags stand on lines apart from the names, and as many of the names are known"
                                + " Spearheads; this is " + (known ? "one of them" : "none of them")));
    }

    /** The table, with all rows doubted where a flag is left over, or stands below a heading that is not read as theirs. */
    PctDistancesTable doubted(PctDistancesTable table) {
        return leftOver(table) ? doubted(table, DOUBT) : unread(table);
    }

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

    /** The table, none of whose rows is sure to have its own flag. */
    static PctDistancesTable allDoubted(PctDistancesTable table) {
        return doubted(table, DOUBT);
    }

    private static PctDistancesTable doubted(PctDistancesTable table, String reason) {
        return table.with(table.rows().stream()
                .map(row -> row.doubted("'" + row.label().name() + "' is flagged or is not: " + reason))
                .toList());
    }
}
