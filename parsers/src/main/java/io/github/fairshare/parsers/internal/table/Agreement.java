package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.name.CodeBehind;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The last stage: holds the rows of a table against the whole of it, and doubts those that the rest does not bear out. No
 * record of a doubted row is exact or repaired.
 */
final class Agreement {
    private static final String MOST =
            "most rows of the table do not fit the way in which it is read, so that none of it is sure; give it with"
                    + " its columns kept apart, of a PDF by 'pdftotext -layout'";
    private static final String NAMELESS =
            "the row has neither code nor name, and only the last of a table can be its total";
    private static final String BROKEN =
            "the figures of the row contradict each other: one of them is misread, misprinted, or another column's";

    private static final ReadingChoice.Settings SETTINGS = ReadingChoice.Settings.STANDARD;
    static final int LONGEST_PART = 60;
    /** Behind the number of a row its code is the second word. */
    private static final int CODE_WITHIN = 3;

    /** So few words below a row may begin with the end of its name. */
    private static final int FEW_WORDS = 3;

    /** One name in so many may be without the words for its kind. */
    private static final int FEW_WITHOUT = 5;

    /** How far below a row the rest of its name may stand: a blank line between. */
    private static final int NEAR = 2;

    private static final String FIGURE =
            "a figure stands behind the name, which may be that of a column whose heading is not told from the others;"
                    + " print the table with its columns kept apart";
    private static final String ELSEWHERE_NAMED =
            "the name of the row stands below the heading of another column, so that it is not sure which cell stands below"
                    + " which heading; print the table with its heading on one line";
    private static final String TWO_ROWS =
            "figures stand inside the name, so that the row may be two that have run together; print the table with its"
                    + " columns kept apart";
    private static final String TWO_CELLS =
            "the words of the name stand far apart in the line, so that they may be of two columns; print the table with"
                    + " its columns kept apart";
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern CELLS_APART = Pattern.compile(" {2,}");
    private static final Pattern LARGE_FIGURE = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})++");
    private static final String UNITS =
            "a sign of units stands in the name, which may be a piece of the heading that the page prints here";
    /** But for those that speak of the page. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((?!(?i:cont|page|sheet|table|see|note|\\d+ of))[^()]*\\p{L}[^()]*\\)");

    private static final Pattern SIGN_OF_UNITS = Pattern.compile("%|£ ?[0-9]|(?<!\\S)£(?!\\S)");
    /** What keeps cells apart, and so is no part of what a line says. */
    private static final Pattern SEPARATORS = Pattern.compile("[,;|\\t\"]");

    private static final String UNFINISHED = "the line below the row may go on with its name, and is left over";
    private static final String ELSEWHERE =
            "below the table stand as many lines of figures as half its rows, which may be the rest of its columns;"
                    + " print it wider";

    private Agreement() {}

    /** A table that is wider than the page is printed in blocks, one below the other; none is missing of one that has all. */
    private static boolean goesOnBelow(FoundTable table, Vocabulary vocabulary, List<SourceLine> lines) {
        if (table.rows().isEmpty() || hasAll(table, vocabulary)) {
            return false;
        }
        int last = table.rows().get(table.rows().size() - 1).lines().last().number();
        return lines.subList(last, lines.size()).stream()
                        .filter(ColumnsOfHeading::hasFigures)
                        .count()
                > table.rows().size() * SETTINGS.belowPercent() / 100 + 1;
    }

    private static boolean hasAll(FoundTable table, Vocabulary vocabulary) {
        return vocabulary.of(Content.FIGURE).stream()
                .allMatch(column ->
                        table.rows().stream().anyMatch(row -> row.figure(column).isPresent()));
    }

    /** How many lines between the rows begin with a code and have figures, and are none of them. */
    private static long rowsLeftOut(FoundTable table, Vocabulary vocabulary) {
        IntSummaryStatistics rows = table.rows().stream()
                .mapToInt(row -> row.lines().first().number())
                .summaryStatistics();
        return table.strays().stream()
                .filter(stray -> stray.number() > rows.getMin() && stray.number() < rows.getMax())
                .filter(ColumnsOfHeading::hasFigures)
                .filter(stray -> Stream.of(BLANK.split(stray.text().strip(), CODE_WITHIN))
                        .limit(CODE_WITHIN - 1)
                        .anyMatch(vocabulary.evidence()::isCode))
                .count();
    }

    /** The same table with the rows doubted that cannot be sure. */
    static FoundTable of(FoundTable table, Vocabulary vocabulary, List<SourceLine> lines) {
        long fitting = table.rows().size() + rowsLeftOut(table, vocabulary);
        boolean most = table.score().explained() * 100 < fitting * SETTINGS.fitPercent();
        Optional<Doubt> whole = most
                ? Optional.of(Doubt.ofReading(MOST))
                : goesOnBelow(table, vocabulary, lines)
                        ? Optional.of(Doubt.ofReading(ELSEWHERE))
                        : namedTwice(table, vocabulary);
        Set<SourceLine> taken = new HashSet<>(table.repeated());
        table.rows().stream()
                .filter(row -> hasFigure(row, vocabulary))
                .forEach(row -> taken.addAll(row.lines().lines()));
        boolean ended = nearlyAllEnd(table);
        List<FoundRow> rows = new ArrayList<>();
        int end = table.rows().size() - 1;
        while (end > 0 && !hasFigure(table.rows().get(end), vocabulary)) {
            end--;
        }
        for (int at = 0; at < table.rows().size(); at++) {
            FoundRow row = table.rows().get(at);
            boolean last = at >= end;
            rows.add(
                    row.doubt().isPresent()
                            ? row
                            : row.doubted(whole.or(() -> doubt(row, last, vocabulary))
                                    .or(() -> unfinished(row, taken, lines, vocabulary))
                                    .or(() -> ended ? unended(row, taken, lines) : Optional.empty())));
        }
        return table.with(rows);
    }

    private static boolean nearlyAllEnd(FoundTable table) {
        List<FoundRow> named = table.rows().stream()
                .filter(row -> !row.text(LabelCells.NAME).isEmpty())
                .toList();
        long without = named.stream().filter(row -> !endsAsNamesDo(row)).count();
        return named.size() >= FEW_WITHOUT && without * FEW_WITHOUT <= named.size();
    }

    private static boolean endsAsNamesDo(FoundRow row) {
        String name = row.text(LabelCells.NAME);
        return TotalNames.isTotal(name) || NameCells.isOfKind(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Where nearly all names end in the words for their kind, one that does not, above a line that has them, goes on there. */
    private static Optional<Doubt> unended(FoundRow row, Set<SourceLine> taken, List<SourceLine> lines) {
        boolean goesOn = !row.text(LabelCells.NAME).isEmpty()
                && !endsAsNamesDo(row)
                && lines.subList(row.lines().last().number(), lines.size()).stream()
                        .limit(FEW_WORDS)
                        .takeWhile(line -> !taken.contains(line))
                        .flatMap(line -> BLANKS.splitAsStream(bare(line)))
                        .anyMatch(NameCells::isOfKind);
        return goesOn ? Optional.of(Doubt.ofName(UNFINISHED)) : Optional.empty();
    }

    /** A column of figures whose heading another has too. */
    private static Optional<Doubt> namedTwice(FoundTable table, Vocabulary vocabulary) {
        Set<String> figures = vocabulary.of(Content.FIGURE);
        return IntStream.range(0, table.columns().size())
                .filter(at -> figures.contains(table.columns().get(at)))
                .filter(at ->
                        Collections.frequency(table.headings(), table.headings().get(at)) > 1 || isAnothers(table, at))
                .mapToObj(at -> Doubt.ofReading(
                        "two columns have the same heading, so that it is not sure which of them is the "
                                + table.columns().get(at)
                                + "; put the units or years that tell them apart on the line of the heading"))
                .findFirst();
    }

    /** Whether a heading that is no more than the word for a column stands over another. */
    private static boolean isAnothers(FoundTable table, int at) {
        String own = table.columns().get(at);
        return table.columns().stream().anyMatch(column -> column.equalsIgnoreCase(own) && !column.equals(own));
    }

    /** Whether a bracket in a name is not closed. */
    static boolean isOpen(String name) {
        return name.lastIndexOf('(') > name.lastIndexOf(')');
    }

    /** A line of letters below a row that is left over, and may go on with its name. */
    private static Optional<Doubt> unfinished(
            FoundRow row, Set<SourceLine> taken, List<SourceLine> lines, Vocabulary vocabulary) {
        String name = row.text(LabelCells.NAME);
        if (isOpen(name.isEmpty() ? row.text(LabelCells.CODE) : name)) {
            return Optional.of(Doubt.ofName(UNFINISHED));
        }
        return lines.subList(row.lines().last().number(), lines.size()).stream()
                .limit(NEAR)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> !taken.contains(line) || isAffix(line))
                .map(Agreement::ownCell)
                .filter(text -> Vocabulary.isAffix(text)
                        || isInBrackets(text)
                        || endsInBrackets(text)
                        || (!vocabulary.isNamed(row)
                                && !row.text(LabelCells.CODE).isEmpty()
                                && text.length() <= LONGEST_PART
                                && text.chars().noneMatch(Character::isDigit)
                                && text.chars().anyMatch(Character::isLetter)))
                .map(text -> Doubt.ofName(UNFINISHED));
    }

    /** What a line says; of a name that goes on beside cells of other columns its own end. */
    private static String ownCell(SourceLine line) {
        String text = bare(line).strip();
        List<String> words = List.of(BLANKS.split(text));
        List<String> cells = List.of(CELLS_APART.split(text));
        return Stream.concat(
                        cells.stream().skip(words.size() > FEW_WORDS ? cells.size() - 1 : 0),
                        words.stream().limit(words.size() > FEW_WORDS ? 0 : 1))
                .filter(Vocabulary::isAffix)
                .findFirst()
                .orElse(text);
    }

    /** One word of a heading, alone on a line, is as likely the end of a name; no row begins with it. */
    private static boolean isAffix(SourceLine line) {
        return Vocabulary.isAffix(bare(line));
    }

    /** What is set in brackets right below a row says more of it, and mostly belongs to its name. */
    static boolean isInBrackets(String text) {
        return text.length() <= LONGEST_PART && IN_BRACKETS.matcher(text).matches();
    }

    /** The last word of a name, with a code in brackets behind it. */
    static boolean endsInBrackets(String text) {
        return text.length() <= LONGEST_PART
                && CodeBehind.in(text)
                        .map(behind -> behind.name().substring(behind.name().lastIndexOf(' ') + 1))
                        .filter(Vocabulary::isAffix)
                        .isPresent();
    }

    /** What a line says without what keeps its cells apart. */
    private static String bare(SourceLine line) {
        return line.text().length() > TableSettings.STANDARD.longestLine()
                ? line.text()
                : SEPARATORS.matcher(line.text()).replaceAll(" ").strip();
    }

    private static boolean hasLargeFigures(String name) {
        return BLANK.splitAsStream(name)
                        .filter(word -> LARGE_FIGURE.matcher(word).matches())
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean hasFigure(FoundRow row, Vocabulary vocabulary) {
        return vocabulary.needed().stream()
                .anyMatch(column -> row.figure(column).isPresent());
    }

    private static Optional<Doubt> doubt(FoundRow row, boolean last, Vocabulary vocabulary) {
        boolean nameless = vocabulary.of(Content.CODE).stream()
                        .allMatch(column -> row.text(column).isEmpty())
                && vocabulary.of(Content.NAME).stream()
                        .allMatch(column -> row.text(column).isEmpty());
        if (nameless && !last) {
            return Optional.of(Doubt.ofName(NAMELESS));
        }
        if (SIGN_OF_UNITS.matcher(row.text(LabelCells.NAME)).find()) {
            return Optional.of(Doubt.ofName(UNITS));
        }
        if (vocabulary.names().hasFigures(row)) {
            return Optional.of(Doubt.ofReading(FIGURE));
        }
        if (vocabulary.names().isElsewhere(row)) {
            return Optional.of(Doubt.ofReading(ELSEWHERE_NAMED));
        }
        if (NameCells.isOfTwoCells(row)) {
            return Optional.of(Doubt.ofName(TWO_CELLS));
        }
        if (hasLargeFigures(row.text(LabelCells.NAME))) {
            return Optional.of(Doubt.ofReading(TWO_ROWS));
        }
        return vocabulary.evidence().fits(row)
                ? Optional.empty()
                : Optional.of(Doubt.ofFigures(BROKEN + vocabulary.evidence().contradiction(row)));
    }
}
