package io.github.fairshare.parsers.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

    private record Partial(List<String> cells, int end, int gapsLost) {}

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
    static List<Split> splits(String text, List<? extends FieldForm> forms, Predicate<List<String>> mayBegin) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Partial> partials = List.of(new Partial(List.of(), 0, 0));
        for (FieldForm form : forms) {
            partials = partials.stream()
                    .flatMap(partial -> extend(text, partial, form).stream())
                    .filter(partial -> mayBegin.test(partial.cells()))
                    .limit(MOST_SPLITS + 1L)
                    .toList();
            if (partials.size() > MOST_SPLITS) {
                return List.of();
            }
        }
        return partials.stream()
                .filter(partial -> skipSeparators(text, partial.end()) == text.length())
                .map(partial -> new Split(partial.cells(), partial.gapsLost()))
                .toList();
    }

    private static List<Partial> extend(String text, Partial partial, FieldForm form) {
        int start = skipSeparators(text, partial.end());
        int lost =
                partial.gapsLost() + (start == partial.end() && !partial.cells().isEmpty() ? 1 : 0);
        List<Partial> extended = new ArrayList<>();
        for (int end : form.ends(text, start)) {
            List<String> cells = new ArrayList<>(partial.cells());
            cells.add(text.substring(start, end));
            extended.add(new Partial(cells, end, lost));
        }
        return extended;
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
