package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.parsers.internal.text.OneLetter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and its code, which may stand in one cell or line: {@code "02P NHS Barnsley CCG"}, {@code "02P - Barnsley"},
 * {@code "[02P] Barnsley"}, {@code "NHS Barnsley CCG (02P)"} or {@code "NHS Barnsley CCG / 02P"}. The number of the row in
 * front, figures of other columns behind and the marks between them are no part of either.
 *
 * @param code for example {@code "02P"}, or what is printed instead of a code; empty where none is
 * @param name for example {@code "NHS Barnsley CCG"}
 * @param beside the figures behind the name, for example {@code "6.05"}; mostly empty
 */
public record CodedName(String code, String name, String beside) {
    private static final int LONGEST = 200;
    private static final String MARKS = "[\\s\":;,/|_=\u00AB\u2013\u2014-]";
    private static final Pattern AROUND =
            Pattern.compile("^" + MARKS + "++|[\\s\".:;/|_=!?*#\u2020\u2021\u00B9\u00B2\u00B3\u2013\u2014-]++$");
    /** What leads to a note below the table. */
    private static final Pattern NOTE = Pattern.compile(" ?(?:\\[[0-9a-z]{1,2}\\]|\\([^()]{1,60}\\))$");

    private static final Pattern BEFORE = Pattern.compile("[(\\[]?([0-9A-Za-z]{3,5})[)\\].]?" + MARKS + "++(\\S.*)");
    private static final Pattern BEHIND =
            Pattern.compile("(.*[^\\s\":;,/|_=\u2013\u2014-])" + MARKS + "++([0-9A-Z]{3,5})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(?:[.)\\]] ?| )(?=[(\\[\\p{L}\\p{N}])");
    private static final String UNIT = "(?:%| per [0-9][0-9,]*+)?";
    private static final Pattern FIGURE_ALONE = Pattern.compile("[+\u2212\u00A3-]?[0-9][0-9,]*+\\.[0-9]++" + UNIT);
    private static final Pattern FIGURES = Pattern.compile("(?: [+\u2212\u00A3-]?[0-9][0-9.,]*+" + UNIT + ")++$");

    /**
     * Takes a text apart.
     *
     * @param code what stands in a cell of codes of its own; empty where there is none
     * @param printed the text, blanks folded
     * @param names tells names and codes
     * @return the text as the name where nothing else stands in it
     */
    public static CodedName of(String code, String printed, NamesOfList names) {
        CodedName named = apart(code, printed, names);
        String bare = NOTE.matcher(named.name()).replaceFirst("");
        return !names.isName(named.name()) && names.isName(bare)
                ? new CodedName(named.code(), bare, named.beside())
                : named;
    }

    private static CodedName apart(String code, String printed, NamesOfList names) {
        String text =
                printed.length() > LONGEST ? printed : AROUND.matcher(printed).replaceAll("");
        if (text.length() > LONGEST || text.isEmpty() || names.isName(text)) {
            return new CodedName(code, text, "");
        }
        if (FIGURE_ALONE.matcher(text).matches()) {
            return new CodedName(code, "", text);
        }
        String bare = withoutNumber(text, names);
        if (code.isEmpty() && names.isCode(bare)) {
            return new CodedName(bare, "", "");
        }
        return (code.isEmpty() ? coded(bare, names) : Optional.<CodedName>empty())
                .orElseGet(() -> withoutFigures(code, bare, names));
    }

    private static Optional<CodedName> coded(String text, NamesOfList names) {
        return CodeBehind.in(text)
                .filter(behind -> names.isCode(behind.code()))
                .map(behind -> withoutFigures(behind.code(), behind.name(), names))
                .or(() -> before(text, names))
                .or(() -> behind(text, names));
    }

    private static Optional<CodedName> before(String text, NamesOfList names) {
        Matcher before = BEFORE.matcher(text);
        if (!before.matches()) {
            return Optional.empty();
        }
        CodedName found = withoutFigures(before.group(1), before.group(2), names);
        return names.isCode(found.code()) || (isMisread(found.code()) && names.isName(found.name()))
                ? Optional.of(found)
                : Optional.empty();
    }

    /** The last word is a code behind a name, or behind what begins as one and may go on below. */
    private static Optional<CodedName> behind(String text, NamesOfList names) {
        Matcher behind = BEHIND.matcher(FIGURES.matcher(text).replaceFirst(""));
        return behind.matches()
                        && names.isCode(behind.group(2))
                        && (behind.group(1).startsWith("NHS ") || names.isName(behind.group(1)))
                ? Optional.of(new CodedName(behind.group(2), behind.group(1), ""))
                : Optional.empty();
    }

    /** Of the form of a code, letters that are taken for digits included. */
    private static boolean isMisread(String word) {
        boolean letters = word.chars().noneMatch(Character::isDigit);
        return word.length() == 3
                && !OneLetter.isBetween(word, "NHS")
                && (!letters || (word.startsWith("O") && word.equals(word.toUpperCase(Locale.ROOT))));
    }

    private static String withoutNumber(String text, NamesOfList names) {
        Matcher number = NUMBER.matcher(text);
        String rest = number.lookingAt() ? text.substring(number.end()) : text;
        Matcher before = BEFORE.matcher(rest);
        boolean named = names.isName(rest) || names.isCode(rest) || rest.startsWith("NHS ");
        return named || (before.matches() && (names.isCode(before.group(1)) || isMisread(before.group(1))))
                ? rest
                : text;
    }

    private static CodedName withoutFigures(String code, String text, NamesOfList names) {
        Matcher figures = FIGURES.matcher(text);
        if (names.isName(text) || !figures.find()) {
            return new CodedName(code, text, "");
        }
        String name = text.substring(0, figures.start());
        boolean ends = names.isName(name) || names.isCode(code);
        return ends ? new CodedName(code, name, figures.group().strip()) : new CodedName(code, text, "");
    }
}
