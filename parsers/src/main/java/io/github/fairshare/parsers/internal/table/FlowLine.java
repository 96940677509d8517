package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import io.github.fairshare.parsers.internal.text.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A line of a table without separators: a label, figures, or both.
 *
 * @param row the line
 * @param label the words before the figures
 * @param figures the words at its end that are figures
 */
record FlowLine(GridRow row, String label, List<String> figures) {
    private static final int MOST_WORDS = 400;

    /** What looks like a rule of the table before these letters is the first of them. */
    private static final Pattern MISREAD_BOARD = Pattern.compile("\\|(?=CB\\b)");

    /** What heads a further part of a table. */
    private static final Pattern CAPTION = Pattern.compile("(?i:table|annex|appendix) [0-9A-Z]{1,3}\\b.*");

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    static FlowLine of(GridRow row) {
        String text = withoutRules(row.text()).strip();
        List<String> words = List.of(BLANKS.split(text));
        if (words.size() > MOST_WORDS) {
            return new FlowLine(row, text, List.of());
        }
        int first = words.size();
        while (first > 0 && FigureCell.figure(words.get(first - 1)).isPresent()) {
            first--;
        }
        // A number within brackets that go on below is part of a name: an aggregation of 10 CCGs.
        if (first > 0 && first < words.size() && Agreement.isOpen(String.join(" ", words.subList(0, first)))) {
            first++;
        }
        return new FlowLine(
                row,
                String.join(" ", words.subList(0, first)),
                words.subList(first, words.size()).stream()
                        .map(FigureCell::bare)
                        .toList());
    }

    /** The same with a code behind the figures put behind the name, where a table has its codes there. */
    FlowLine withCodeLast(Predicate<String> isCode) {
        int blank = label.lastIndexOf(' ');
        if (!figures.isEmpty() || blank < 0 || !isCode.test(label.substring(blank + 1))) {
            return this;
        }
        FlowLine before =
                of(new GridRow(row.lines(), List.of(new Separator.Cell(label.substring(0, blank), 0, blank))));
        return before.figures.isEmpty()
                ? this
                : new FlowLine(row, (before.label + label.substring(blank)).strip(), before.figures);
    }

    private static String withoutRules(String text) {
        return text.indexOf('|') < 0
                ? text
                : MISREAD_BOARD.matcher(text).replaceAll("I").replace('|', ' ');
    }

    /** What a page prints between rows: a rule, its number, or the caption of a part. */
    boolean isOfPage() {
        String text = row.text();
        return text.chars().noneMatch(Character::isLetterOrDigit)
                || isCaption()
                || (PageNumber.is(text) && FigureCell.figure(text).isEmpty());
    }

    boolean isCaption() {
        return figures.isEmpty() && CAPTION.matcher(label).matches();
    }

    boolean isLabel() {
        return figures.isEmpty();
    }

    /** How a name was put together of lines in which the first letter of a board's was read as a rule of the table. */
    static Optional<Repair> misread(LogicalRow lines, String name) {
        return MISREAD_BOARD.matcher(lines.text()).find()
                ? Optional.of(Repair.of(
                        FoundRow.MISREAD_NAME,
                        lines.text(),
                        name,
                        "a rule of the table stands right before CB, where the names of boards have an I"))
                : Optional.empty();
    }

    /** Lines put together to a row, which may not be complete. For one thread. */
    static final class Joined {
        private final StringBuilder label = new StringBuilder();
        private final List<String> figures = new ArrayList<>();
        private final List<SourceLine> lines = new ArrayList<>();
        private boolean broken;

        boolean isEmpty() {
            return lines.isEmpty();
        }

        String label() {
            return label.toString().strip();
        }

        List<String> figures() {
            return figures;
        }

        List<SourceLine> lines() {
            return lines;
        }

        boolean hasLetters() {
            return label.chars().anyMatch(Character::isLetter);
        }

        /** Whether a number that stood between its lines was set aside. */
        boolean isBroken() {
            return broken;
        }

        void add(FlowLine line) {
            if (!line.label().isEmpty()) {
                label.append(' ').append(line.label());
            }
            figures.addAll(line.figures());
            lines.addAll(line.row().lines().lines());
        }

        /** Of nothing but figures, one more than there are columns, the first counts the rows. */
        void dropRowNumber(int columns) {
            if (label().isEmpty() && figures.size() == columns + 1 && NumberedBlock.isRowNumber(figures.get(0))) {
                figures.remove(0);
            }
        }

        /** A number alone between the lines of one name is that of a page; the row is sure only where name and figures are whole. */
        List<SourceLine> setAsidePage(FlowLine next, Predicate<String> isNamed) {
            boolean page = figures.size() == 1
                    && hasLetters()
                    && PageNumber.is(lines.get(lines.size() - 1).text());
            if (!page || (isNamed.test(label()) && !isNamed.test(label() + " " + next.label()))) {
                return List.of();
            }
            figures.remove(figures.size() - 1);
            broken = true;
            return List.of(lines.remove(lines.size() - 1));
        }
    }
}
