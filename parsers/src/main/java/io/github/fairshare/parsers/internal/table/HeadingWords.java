package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Words of which a heading has one of each group, however its cells are kept apart and over however many lines they go on.
 * They are looked for once a line, so that what cannot be a heading is never cut into cells.
 *
 * @param groups what is looked for, for example {@code allocation}, and {@code target|distance}
 */
public record HeadingWords(List<Pattern> groups) {
    /** Nothing is asked for: a heading may stand anywhere. */
    static final HeadingWords NONE = new HeadingWords(List.of());

    /** Copies the list. */
    public HeadingWords {
        groups = List.copyOf(groups);
    }

    /**
     * Whether there may be a heading at all.
     *
     * @param lines those of a text
     * @return true where each group has a word in one of them
     */
    public boolean areIn(List<SourceLine> lines) {
        return groups.stream()
                .allMatch(group -> lines.stream()
                        .anyMatch(line -> group.matcher(line.text()).find()));
    }

    /**
     * Where a heading may begin.
     *
     * @param lines from top to bottom
     * @param span over how many lines it goes on at most, for example 4
     * @return the places of the lines from which a word of each group stands within the span
     */
    public BitSet starts(List<SourceLine> lines, int span) {
        return starts(lines.size(), at -> lines.get(at).text(), span);
    }

    /** The same for rows. */
    BitSet startsIn(List<GridRow> rows, int span) {
        return starts(rows.size(), at -> rows.get(at).text(), span);
    }

    private BitSet starts(int size, IntFunction<String> text, int span) {
        BitSet starts = new BitSet(size);
        starts.set(0, size);
        for (Pattern group : groups) {
            BitSet near = new BitSet(size);
            for (int at = 0; at < size; at++) {
                if (group.matcher(text.apply(at)).find()) {
                    near.set(Math.max(0, at - span + 1), at + 1);
                }
            }
            starts.and(near);
        }
        return starts;
    }
}
