package io.github.fairshare.parsers.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A heading that says the same several times on one line, above parts of a table that stand side by side.
 *
 * @param separator what keeps its cells apart
 * @param period how many cells each part has, an empty one between two parts included
 * @param parts how many parts stand side by side
 * @param indent where its first cell begins
 */
record RepeatedHeading(CellSpans.Separator separator, int period, int parts, int indent) {
    private static final int MOST_PARTS = 4;
    private static final int FEWEST_CELLS = 4;
    private static final int LONGEST = 1000;

    /** The heading on a line; empty where it says nothing twice. */
    static Optional<RepeatedHeading> of(String line) {
        return line.length() > LONGEST || !saysItsBeginningAgain(line)
                ? Optional.empty()
                : CellSpans.of(line)
                        .filter(cells -> cells.size() >= FEWEST_CELLS)
                        .flatMap(RepeatedHeading::of);
    }

    /** Most lines of most texts do not, and cutting them into cells would take longer than this. */
    private static boolean saysItsBeginningAgain(String line) {
        int from = 0;
        while (from < line.length() && !Character.isLetter(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return to > from && line.indexOf(line.substring(from, to), to) > 0;
    }

    private static Optional<RepeatedHeading> of(CellSpans cells) {
        return IntStream.rangeClosed(2, MOST_PARTS)
                .boxed()
                .flatMap(parts -> period(cells.texts(), parts)
                        .map(period -> new RepeatedHeading(
                                cells.separator(), period, parts, cells.get(0).start()))
                        .stream())
                .findFirst();
    }

    private static Optional<Integer> period(List<String> texts, int parts) {
        int period = (texts.size() + parts - 1) / parts;
        boolean spaced =
                texts.size() == period * parts - 1 && texts.get(period - 1).isEmpty();
        boolean again = IntStream.range(period, texts.size())
                .allMatch(at -> texts.get(at).equals(texts.get(at - period)));
        List<String> named = texts.subList(0, period).stream()
                .filter(text -> !text.isEmpty())
                .toList();
        boolean names = named.size() > 1
                && named.stream().distinct().count() == named.size()
                && named.stream().allMatch(text -> text.chars().anyMatch(Character::isLetter));
        return again && names && (texts.size() == period * parts || spaced) ? Optional.of(period) : Optional.empty();
    }
}
