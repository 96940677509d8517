package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lines at the top and at the end of a page that blank lines keep apart from its table. */
public final class PageFurniture {
    /** No group has this name. */
    private static final String PUBLISHER = "NHS England";

    private static final Pattern CAPTION =
            Pattern.compile("(?i)(?:table|annex|appendix) [0-9a-z]{1,3}(?: \\((?:continued|cont\\.?|cont'd)\\))?");

    private static final int MOST_LINES = 2;
    private static final int APART = 2;

    private PageFurniture() {}

    /** All other lines; the first one of a page shows that it begins. */
    public static List<SourceLine> without(List<SourceLine> lines) {
        BitSet furniture = new BitSet();
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || breaks(lines.get(at))) {
                mark(lines, start, at, furniture);
                start = at;
            }
        }
        List<SourceLine> left = new ArrayList<>();
        boolean begins = false;
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            begins |= breaks(line);
            if (!furniture.get(at) && !line.isBlank()) {
                left.add(
                        begins && !breaks(line)
                                ? new SourceLine(line.number(), "\f" + line.text(), line.terminator())
                                : line);
                begins = false;
            }
        }
        return left;
    }

    /** Whether a line is no more than the number of a table, as it stands above each part of one. */
    public static boolean isCaption(String line) {
        return CAPTION.matcher(line.strip()).matches();
    }

    private static boolean breaks(SourceLine line) {
        return line.text().indexOf('\f') >= 0;
    }

    private static void mark(List<SourceLine> lines, int from, int to, BitSet furniture) {
        List<Integer> printed = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (!lines.get(at).isBlank()) {
                printed.add(at);
            }
        }
        for (int size = 1; size <= Math.min(MOST_LINES, printed.size() - 1); size++) {
            int top = printed.get(size - 1);
            if (printed.get(size) - top > APART) {
                furniture.set(printed.get(0), top + 1);
            }
            int end = printed.get(printed.size() - size);
            if (end - printed.get(printed.size() - size - 1) > APART) {
                furniture.set(end, to);
            }
        }
        printed.stream().filter(at -> isFurniture(lines.get(at).text().strip())).forEach(furniture::set);
    }

    private static boolean isFurniture(String text) {
        return PageNumber.is(text) || PageNumber.isLast(text) || text.equalsIgnoreCase(PUBLISHER);
    }
}
