package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Up to two lines of a group that may be the page's own, so that the row is the others. Told by what the lines hold, as
 * most ways leave no row, and need not be put together.
 *
 * @param one the place of a line from 0, or -1 for none
 * @param two the place of another, or the same
 */
record LeftOut(int one, int two) {
    private static final LeftOut NONE = new LeftOut(-1, -1);

    /** None; each line behind the first that has letters or is a page number; and each two of them. */
    static List<LeftOut> ways(List<LineTraits> lines) {
        int[] others = IntStream.range(1, lines.size())
                .filter(at -> lines.get(at).hasLetter() || lines.get(at).isPage())
                .toArray();
        List<LeftOut> ways = new ArrayList<>(List.of(NONE));
        Arrays.stream(others).forEach(one -> ways.add(new LeftOut(one, one)));
        for (int one = 0; one < others.length; one++) {
            for (int two = one + 1; two < others.length; two++) {
                ways.add(new LeftOut(others[one], others[two]));
            }
        }
        return ways;
    }

    /** Behind the first figures of a row no line has letters. */
    boolean leavesLabelFirst(List<LineTraits> lines) {
        boolean figures = false;
        for (int at = 0; at < lines.size(); at++) {
            if (figures && lines.get(at).hasLetter() && !has(at)) {
                return false;
            }
            figures |= lines.get(at).hasFigure() && !has(at);
        }
        return true;
    }

    /** The lines that are left. */
    List<SourceLine> of(List<SourceLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> !has(at))
                .mapToObj(lines::get)
                .toList();
    }

    private boolean has(int at) {
        return at == one || at == two;
    }
}
