package io.github.fairshare.parsers.internal.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A sequence of places that should not go back: which of its members are in order for certain. Two printed sequences in
 * one order, such as rows and the heads of cells, are aligned by what is certain of each.
 */
public final class OrderedSequence {
    private final List<Integer> places;
    private final int[] upTo;
    private final int[] from;

    private OrderedSequence(List<Integer> places) {
        this.places = List.copyOf(places);
        this.upTo = longestUpTo(this.places);
        List<Integer> mirrored = new ArrayList<>();
        for (int at = this.places.size() - 1; at >= 0; at--) {
            mirrored.add(-this.places.get(at));
        }
        this.from = longestUpTo(mirrored);
    }

    /**
     * A sequence.
     *
     * @param places for example the place of each printed name among all names in alphabetical order
     * @return the sequence
     */
    public static OrderedSequence of(List<Integer> places) {
        return new OrderedSequence(places);
    }

    /**
     * The members that are in order whichever longest part of the sequence is taken to be in order. A repeated place is in
     * order.
     *
     * @return by index; all where nothing goes back
     */
    public BitSet certain() {
        int longest = Arrays.stream(upTo).max().orElse(0);
        int[] members = new int[longest + 1];
        for (int at = 0; at < upTo.length; at++) {
            if (isInALongest(at, longest)) {
                members[upTo[at]]++;
            }
        }
        BitSet certain = new BitSet();
        for (int at = 0; at < upTo.length; at++) {
            certain.set(at, isInALongest(at, longest) && members[upTo[at]] == 1);
        }
        return certain;
    }

    /**
     * Whether nothing goes back.
     *
     * @return true for an empty sequence too
     */
    public boolean isOrdered() {
        return certain().cardinality() == places.size();
    }

    private boolean isInALongest(int at, int longest) {
        return upTo[at] + from[from.length - 1 - at] - 1 == longest;
    }

    /** For each member the length of the longest ordered part that ends with it. */
    private static int[] longestUpTo(List<Integer> places) {
        int[] lengths = new int[places.size()];
        int[] ends = new int[places.size()];
        int count = 0;
        for (int at = 0; at < lengths.length; at++) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ends[middle] <= places.get(at)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            ends[low] = places.get(at);
            count = Math.max(count, low + 1);
            lengths[at] = low + 1;
        }
        return lengths;
    }

    /**
     * How many members, and how many of them are in order for certain.
     *
     * @return for example {@code 46 places, 46 in order}
     */
    @Override
    public String toString() {
        return places.size() + " places, " + certain().cardinality() + " in order";
    }
}
