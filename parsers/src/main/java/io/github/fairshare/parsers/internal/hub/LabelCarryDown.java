package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The labels of one column of merged cells: each is printed once and holds for the rows down to the next. A label that is
 * split over several lines is put together, and holds from its first line.
 */
final class LabelCarryDown {
    private static final Set<String> CONNECTING = Set.of("and", "&", "of", "the", "with", "-", "/");

    /** No label is as long; without a limit, fragments that all begin with "and" would be one label. */
    private static final int LONGEST_LABEL = 200;

    private final LabelSet known;
    private final TreeMap<Integer, String> starts = new TreeMap<>();

    /** A column without any label so far. */
    LabelCarryDown(LabelSet known) {
        this.known = known;
    }

    /** What became of a printed fragment. */
    enum Effect {
        /** A label starts here. */
        STARTED,
        /** It goes on with the label above. */
        CONTINUED,
        /** It repeats the label above, or the end of it. */
        REPEATED
    }

    /** Adds what is printed in the column; rows never go back. */
    Effect add(int row, String fragment) {
        String text = known.find(fragment).orElse(TextLayout.folded(fragment));
        Optional<String> above = current();
        if (above.isPresent()) {
            if (above.get().equals(text) || (!isKnown(text) && endsWith(above.get(), text))) {
                return Effect.REPEATED;
            }
            Optional<String> joined = joined(above.get(), text);
            if (joined.isPresent()) {
                starts.put(starts.lastKey(), joined.get());
                return Effect.CONTINUED;
            }
        }
        starts.put(row, text);
        return Effect.STARTED;
    }

    /** The label printed last; empty before the first. */
    Optional<String> current() {
        return Optional.ofNullable(starts.lastEntry()).map(entry -> entry.getValue());
    }

    /** The label that holds for a row; empty above the first label. */
    Optional<String> at(int row) {
        return Optional.ofNullable(starts.floorEntry(row)).map(entry -> entry.getValue());
    }

    /** The labels that are printed next to a row. */
    List<String> around(int row, int most) {
        return Stream.concat(
                        starts.headMap(row, true).descendingMap().values().stream()
                                .limit(most),
                        starts.tailMap(row, false).values().stream().limit(most))
                .toList();
    }

    private Optional<String> joined(String above, String fragment) {
        if (isKnown(above) && isKnown(fragment)) {
            return Optional.empty();
        }
        if (isTooLong(above, fragment)) {
            return Optional.empty();
        }
        String both = above + " " + fragment;
        Optional<String> whole = known.find(both);
        if (whole.isPresent() || known.isBeginning(both)) {
            return whole.or(() -> Optional.of(both));
        }
        return !isKnown(above) && !isKnown(fragment) && areConnected(above, fragment)
                ? Optional.of(both)
                : Optional.empty();
    }

    /** Whether one text ends, or the next begins, with a word that joins the two parts of a label. */
    static boolean areConnected(String above, String fragment) {
        return !isTooLong(above, fragment)
                && (CONNECTING.contains(lastWord(above)) || CONNECTING.contains(firstWord(fragment)));
    }

    private static boolean isTooLong(String above, String fragment) {
        return above.length() + fragment.length() > LONGEST_LABEL;
    }

    private boolean isKnown(String text) {
        return known.labels().contains(text);
    }

    private static boolean endsWith(String label, String fragment) {
        return label.toLowerCase(Locale.ROOT).endsWith(" " + fragment.toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return (blank < 0 ? text : text.substring(0, blank)).toLowerCase(Locale.ROOT);
    }
}
