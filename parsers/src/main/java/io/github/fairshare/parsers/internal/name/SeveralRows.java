package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that holds what only a row can: two rows have run together on a line, or a figure of the row has lost its cell. */
public final class SeveralRows {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\"|;]++|,(?![0-9])");
    /** As figures are printed, and years and numbers in names are not. */
    private static final Pattern FIGURE = Pattern.compile("[^.,]*[0-9][.,][0-9]?.*|[^0-9]*[0-9]{5,}[^0-9]*");

    private static final Pattern WORD = Pattern.compile("[0-9A-Z]+");

    private SeveralRows() {}

    private static Optional<String> in(String code, String name, Predicate<String> isCode) {
        Stream<String> figures = BETWEEN.splitAsStream(withoutEnd(name))
                .filter(word -> FIGURE.matcher(word).matches())
                .filter(word -> FigureCell.figure(withoutPoint(word)).isPresent());
        Stream<String> codes = WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals(code) && word.chars().anyMatch(Character::isDigit) && isCode.test(word));
        return Stream.concat(figures, codes)
                .findFirst()
                .map(word -> "the name '" + name + "' holds '" + word
                        + "', which is no part of a name: two rows may stand on the line, or a cell in another; break"
                        + " the line where the second row begins");
    }

    /**
     * Reports what in a printed name can be no part of one: of the other cells, nothing tells of which row they are.
     *
     * @param line where the row stands
     * @param code the code beside the name
     * @param name the name, which no register has
     * @param isCode whether a text is the code of a body
     * @param log takes the report
     * @return whether there is such a word
     */
    public static boolean report(
            SourceLine line, String code, String name, Predicate<String> isCode, DiagnosticLog log) {
        Optional<String> reason = in(code, name, isCode);
        reason.ifPresent(text -> log.add(DiagnosticLog.at(line, Severity.ERROR, DiagnosticCode.READING_DOUBTED, text)));
        return reason.isPresent();
    }

    /** Figures at the end are the row's own, whose cells could not be cut, and are missed where they belong. */
    private static String withoutEnd(String name) {
        int end = name.length();
        while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /** A figure that was cut behind its point is one still. */
    private static String withoutPoint(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
