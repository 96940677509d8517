package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.text.SmallLetters;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a row is cut in which nothing keeps cells apart.
 *
 * @param isNumbered whether rows have numbers
 * @param namesFirst whether labels stand behind names, and not before them
 * @param labels tell labels
 * @param names tells names
 */
record FlowedRow(boolean isNumbered, boolean namesFirst, HubLabels labels, Predicate<String> names) {
    private static final Pattern NUMBER = Pattern.compile("(?:#|(?:no|nr|row|number)\\b(?! of\\b)).*");
    private static final Pattern MEMBER =
            Pattern.compile("\\b(?:ccgs?|clinical|members?|code and names?|organisations?)\\b");
    /** A heading over two lines begins with the first word of that of the first column. */
    private static final Pattern LABEL =
            Pattern.compile("\\b(?:regions?|hubs?)\\b|^(?:speciali[sz]ed )?commissioning\\b(?! groups?)");

    private static final Pattern HUB = Pattern.compile("\\bhubs?\\b");
    private static final Pattern MARKS = Pattern.compile("\",|,\"|[\"|\\t]|^[,\\s]++|,{2,}+|,++\\s*+$");
    private static final Pattern FIGURE = Pattern.compile("(?<!\\S)(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]{4,9})(?!\\S)");
    private static final Pattern CODE =
            Pattern.compile("[(\\[]?(?<![\\p{L}\\p{N}])([0-9]{2}[A-Z])(?![\\p{L}\\p{N}])[)\\]]?");
    private static final Pattern ROW = Pattern.compile("[\"\\s]*+([0-9]{1,4})(?:[.)]?[\\s,].*|[.)]?)", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("(?i) (?:ccg|commissioning group)$");
    private static final int FEW_LOST = 3;
    private static final int NAME_WORDS = 14;
    private static final int LABEL_WORDS = 12;
    private static final int MOST_LABELS = 2;

    static boolean isHeading(String text) {
        String small = SmallLetters.of(text);
        return MEMBER.matcher(small).find() && HUB.matcher(small).find();
    }

    /** How rows are cut below a heading. */
    static FlowedRow below(String heading, HubLabels labels, Predicate<String> names) {
        String small = SmallLetters.of(MARKS.matcher(heading).replaceAll(" ")).strip();
        Matcher member = MEMBER.matcher(small);
        Matcher label = LABEL.matcher(small);
        boolean namesFirst = member.find() && label.find() && member.start() < label.start();
        return new FlowedRow(NUMBER.matcher(small).matches(), namesFirst, labels, names);
    }

    FlowedRow labelsFirst() {
        return new FlowedRow(isNumbered, false, labels, names);
    }

    /** The number of the row that begins on a line, of which a few may be lost; 0 where none does. */
    int number(String line, int next) {
        Matcher row = ROW.matcher(line);
        int number = isNumbered && row.matches() ? Integer.parseInt(row.group(1)) : 0;
        return number >= next && number <= next + FEW_LOST ? number : 0;
    }

    /** Region, hub, name and code; empty where the text is no row or may be cut in several ways. */
    Optional<String> cells(String text) {
        List<String> ways = ways(text);
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    /** Whether a text is a row that may be cut in several ways, so that no part of it is one for sure. */
    boolean isOfSeveral(String text) {
        return ways(text).size() > 1;
    }

    private List<String> ways(String text) {
        String bare = bare(text);
        List<MatchResult> codes = CODE.matcher(bare).results().toList();
        if (codes.size() > 1) {
            return List.of();
        }
        String code = codes.isEmpty() ? "" : codes.get(0).group(1);
        List<String> words =
                List.of(TextLayout.folded(CODE.matcher(bare).replaceAll(" ")).split(" "));
        return IntStream.range(0, Math.min(words.size(), LABEL_WORDS))
                .mapToObj(size -> namesFirst
                        ? cells(words.subList(0, words.size() - size), words.subList(words.size() - size, words.size()))
                        : cells(words.subList(size, words.size()), words.subList(0, size)))
                .flatMap(Optional::stream)
                .distinct()
                .map(cells -> cells + "\t" + code)
                .toList();
    }

    private Optional<String> cells(List<String> name, List<String> beside) {
        return name.size() > NAME_WORDS
                ? Optional.empty()
                : labelled(String.join(" ", beside))
                        .flatMap(cells -> Optional.of(String.join(" ", name))
                                .filter(text -> !isOpen(text) && !text.contains(" ,") && names.test(text))
                                .map(known -> cells + "\t" + known));
    }

    /** A name that begins as all do ends as all do, though what stands between may be another's. */
    private static boolean isOpen(String name) {
        return name.regionMatches(true, 0, "NHS ", 0, 4) && !END.matcher(name).find();
    }

    /** Whether the name of a row has its beginning. */
    static boolean isOpened(String cells) {
        return cells.split("\t", -1)[2].regionMatches(true, 0, "NHS ", 0, 4);
    }

    /** Whether the name of a row has its end. */
    static boolean isClosed(String cells) {
        return END.matcher(cells.split("\t", -1)[2]).find();
    }

    /** Whether a hub stands in the row of a name. */
    static boolean isLabelled(String cells) {
        return !cells.split("\t", -1)[1].isEmpty();
    }

    /** Whether a text is nothing but figures, which are those of the row above. */
    boolean isOfFigures(String text) {
        return bare(text).isEmpty();
    }

    /** The cells of a text of nothing but labels. */
    Optional<String> labelAlone(String text) {
        String bare = bare(text);
        return bare.isEmpty() ? Optional.empty() : labelled(bare).map(cells -> cells + "\t\t");
    }

    private Optional<String> labelled(String text) {
        HubLabels.Run run = labels.takeAll(text);
        if (!run.rest().isEmpty() || run.labels().size() > MOST_LABELS) {
            return Optional.empty();
        }
        if (run.labels().size() == MOST_LABELS) {
            return labels.pair(run.labels()).map(pair -> pair.region() + "\t" + pair.hub());
        }
        String label = String.join("", run.labels());
        return Optional.of(labels.isRegionOnly(label) ? label + "\t" : "\t" + label);
    }

    private String bare(String text) {
        String marked = TextLayout.folded(MARKS.matcher(text).replaceAll(" "));
        return TextLayout.folded(
                FIGURE.matcher(isNumbered ? HubLine.unnumbered(marked) : marked).replaceAll(" "));
    }
}
