package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an entry that stands for several organisations at its connecting words, such that every part is a name that is
 * known. Only a single way of doing so is accepted.
 */
public final class SplitName {
    private static final Pattern CONNECTOR = Pattern.compile(" (?:(?i:and)|&) | ?[,;] (?:(?:(?i:and)|&) )?|;| / ");
    private static final Pattern AFFIXES = Pattern.compile("(?i:^nhs\\s+|\\s+ccgs?$)");
    private static final int MAX_CONNECTORS = 30;
    private static final int MAX_LENGTH = 1000;

    /** No name has as many connecting words. */
    private static final int MAX_PIECES = 6;

    private SplitName() {}

    /**
     * The parts of an entry.
     *
     * @param entry for example "NHS Redditch &amp; Bromsgrove and Wyre Forest CCG"
     * @param known whether a part is the name of an organisation
     * @return for example "Redditch &amp; Bromsgrove" and "Wyre Forest"; empty where there is no way or more than one
     */
    public static Optional<List<String>> find(String entry, Predicate<String> known) {
        String bare = AFFIXES.matcher(TextLayout.folded(entry)).replaceAll("");
        if (bare.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        List<int[]> gaps = new ArrayList<>();
        Matcher matcher = CONNECTOR.matcher(bare);
        while (matcher.find() && gaps.size() <= MAX_CONNECTORS) {
            gaps.add(new int[] {matcher.start(), matcher.end()});
        }
        if (gaps.isEmpty() || gaps.size() > MAX_CONNECTORS) {
            return Optional.empty();
        }
        return cuts(bare, gaps, known);
    }

    /** Counts the ways from the left, and goes on only from where a part can end. */
    private static Optional<List<String>> cuts(String bare, List<int[]> gaps, Predicate<String> known) {
        int size = gaps.size() + 1;
        int[] ways = new int[size + 1];
        int[] previous = new int[size + 1];
        ways[0] = 1;
        for (int from = 0; from < size; from++) {
            for (int to = from + 1; ways[from] > 0 && to <= Math.min(size, from + MAX_PIECES); to++) {
                boolean whole = from == 0 && to == size;
                if (!whole && known.test(part(bare, gaps, from, to))) {
                    ways[to] = Math.min(2, ways[to] + ways[from]);
                    previous[to] = from;
                }
            }
        }
        if (ways[size] != 1) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int to = size; to > 0; to = previous[to]) {
            parts.add(0, part(bare, gaps, previous[to], to));
        }
        return Optional.of(Collections.unmodifiableList(parts));
    }

    private static String part(String bare, List<int[]> gaps, int from, int to) {
        int start = from == 0 ? 0 : gaps.get(from - 1)[1];
        int end = to > gaps.size() ? bare.length() : gaps.get(to - 1)[0];
        return bare.substring(start, end);
    }
}
