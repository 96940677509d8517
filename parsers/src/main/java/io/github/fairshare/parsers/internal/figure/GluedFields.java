package io.github.fairshare.parsers.internal.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Splits cells that have run together, by how the cells of each column are written. What separators are left are
 * borders; where they are lost, every split that the forms allow is given, and it is for the reader to prove one.
 */
public final class GluedFields {
    private static final int LONGEST = 400;
    private static final int MOST_SPLITS = 512;

    private GluedFields() {}

    /**
     * One way to split a text.
     *
     * @param cells from left to right
     * @param gapsLost how many borders between cells have no separator
     */
    public record Split(List<String> cells, int gapsLost) {
        /** Copies the list. */
        public Split {
            cells = List.copyOf(cells);
        }
    }

    /** The cells that a row may begin with, by their places in its text: most are given up, and never cut out of it. */
    public static final class Beginning {
        private static final Beginning EMPTY = new Beginning(new int[0], 0);

        private final int[] borders;
        private final int gapsLost;

        private Beginning(int[] borders, int gapsLost) {
            this.borders = borders;
            this.gapsLost = gapsLost;
        }

        public int size() {
            return borders.length / 2;
        }

        public int start(int cell) {
            return borders[2 * cell];
        }

        /** Exclusive. */
        public int end(int cell) {
            return borders[2 * cell + 1];
        }

        /** Where the last cell ends. */
        public int end() {
            return borders.length == 0 ? 0 : borders[borders.length - 1];
        }

        private Beginning with(int start, int end) {
            int[] longer = Arrays.copyOf(borders, borders.length + 2);
            longer[borders.length] = start;
            longer[borders.length + 1] = end;
            return new Beginning(longer, gapsLost + (start == end() && borders.length > 0 ? 1 : 0));
        }

        private Split in(String text) {
            List<String> cells = IntStream.range(0, size())
                    .mapToObj(cell -> text.substring(start(cell), end(cell)))
                    .toList();
            return new Split(cells, gapsLost);
        }
    }

    /**
     * All ways to split a text into cells of the given forms, with nothing left over.
     *
     * @param text the cells, between some of which there may be blanks, tabs or pipes
     * @param forms one for each cell
     * @return none where it cannot be split so, is longer than {@value #LONGEST} characters, or could be split in more
     *     than {@value #MOST_SPLITS} ways
     */
    public static List<Split> splits(String text, List<? extends FieldForm> forms) {
        return splits(text, forms, cells -> true);
    }

    /**
     * The same for cells that have to go with each other, so that wrong beginnings are given up early.
     *
     * @param text the cells
     * @param forms one for each cell
     * @param mayBegin whether a row can begin with some cells; it is asked with every number of them
     * @return as {@link #splits(String, List)}, less the splits that are ruled out
     */
    public static List<Split> splits(String text, List<? extends FieldForm> forms, Predicate<Beginning> mayBegin) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Beginning> beginnings = List.of(Beginning.EMPTY);
        for (FieldForm form : forms) {
            beginnings = longer(text, beginnings, form, mayBegin);
            if (beginnings.size() > MOST_SPLITS) {
                return List.of();
            }
        }
        return beginnings.stream()
                .filter(beginning -> skipSeparators(text, beginning.end()) == text.length())
                .map(beginning -> beginning.in(text))
                .toList();
    }

    /** All with one cell more, or so many that they are too many. */
    private static List<Beginning> longer(
            String text, List<Beginning> beginnings, FieldForm form, Predicate<Beginning> mayBegin) {
        List<Beginning> longer = new ArrayList<>();
        Map<Integer, List<Integer>> ends = new HashMap<>();
        for (Beginning beginning : beginnings) {
            int start = skipSeparators(text, beginning.end());
            for (int end : ends.computeIfAbsent(start, from -> form.ends(text, from))) {
                Beginning next = beginning.with(start, end);
                if (mayBegin.test(next)) {
                    longer.add(next);
                }
            }
            if (longer.size() > MOST_SPLITS) {
                break;
            }
        }
        return longer;
    }

    private static int skipSeparators(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || "|%\u00A0".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
