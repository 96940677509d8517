package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.hub.LabelCarryDown.Effect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The labels of one column of merged cells, where they stand among the names, and whether that tells for which names they
 * hold: those below a label, or those around it.
 */
final class LabelColumn {
    /** One label on a line of its own may be what is left of a damaged row. */
    private static final int FEW_ALONE = 1;

    /** One name above the first label may have lost its own. */
    private static final int FEW_ABOVE = 1;

    private final LabelCarryDown held;
    private final TreeMap<Integer, Anchor> anchors = new TreeMap<>();
    private final TreeSet<Integer> printed = new TreeSet<>();
    private final Set<Integer> followed = new HashSet<>();

    /** Whether names stand beside a label. */
    enum Beside {
        /** The label stands in the row of a name. */
        NAMES,
        /** The label has a line of its own. */
        NOTHING
    }

    /**
     * A label as it is printed.
     *
     * @param line where
     * @param shape of that line
     * @param beside what stands beside it
     * @param text as printed
     */
    record Anchor(SourceLine line, HubLine.Shape shape, Beside beside, String text) {}

    LabelColumn(LabelSet known) {
        this.held = new LabelCarryDown(known);
    }

    /** Takes a label, or a part of one, that is printed before a name; names never go back. */
    Effect add(int at, Anchor anchor) {
        Effect effect = held.add(at, anchor.text());
        if (effect == Effect.STARTED && anchors.put(at, anchor) != null) {
            followed.add(at);
        }
        if (anchor.beside() == Beside.NAMES) {
            printed.add(at);
        }
        return effect;
    }

    /** The label that holds for a name, where labels hold downwards. */
    Optional<String> at(int name) {
        return held.at(name);
    }

    /** The label printed last. */
    Optional<String> current() {
        return held.current();
    }

    /** The labels that are printed next to a name: so many above it from below, then so many below it from above. */
    List<String> around(int name, int most) {
        return held.around(name, most);
    }

    Collection<Anchor> all() {
        return anchors.values();
    }

    /** Where the label begins that holds for a name. */
    Optional<Anchor> anchor(int name) {
        return Optional.ofNullable(anchors.floorEntry(name)).map(Map.Entry::getValue);
    }

    /** The number of the name at which that label starts; -1 for none. */
    int startOf(int name) {
        Integer start = anchors.floorKey(name);
        return start == null ? -1 : start;
    }

    /** Whether another label stands above the one that holds for a name, with no name between the two. */
    boolean isBelowAnother(int name) {
        return followed.contains(startOf(name));
    }

    /** Whether the label stands in the row of the name. */
    boolean isPrintedFrom(int rowStart, int name) {
        Integer last = printed.floor(name);
        return last != null && last >= rowStart;
    }

    /**
     * Whether every row prints its label, so that one without has lost it: of the names that follow another one of the
     * same label, at least half print it once more.
     */
    boolean standInEveryRow(int names) {
        long started = anchors.keySet().stream().filter(printed::contains).count();
        long repeated = printed.size() - started;
        return repeated > 0 && repeated * 2 >= names - started;
    }

    /**
     * Whether labels may stand in the middle of the names for which they hold: names stand above the first label, or
     * several labels stand between names on lines of their own, and so they do where others stand in the rows of names, or
     * several have no name below them.
     */
    boolean mayStandInTheMiddle() {
        if (anchors.isEmpty()) {
            return false;
        }
        long alone = anchors.values().stream()
                .filter(anchor -> anchor.beside() == Beside.NOTHING)
                .count();
        boolean above = anchors.firstEntry().getValue().beside() == Beside.NOTHING;
        int first = anchors.firstKey();
        boolean mixed = above
                && alone > FEW_ALONE
                && alone < anchors.size()
                && anchors.values().stream().allMatch(anchor -> anchor.shape() == HubLine.Shape.FLOWING);
        return followed.size() > FEW_ALONE
                || mixed
                || first > FEW_ABOVE
                || (first > 0 && alone > 0)
                || (alone > FEW_ALONE && !above);
    }
}
