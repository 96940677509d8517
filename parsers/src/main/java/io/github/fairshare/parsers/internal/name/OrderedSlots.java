package io.github.fairshare.parsers.internal.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rows in a known order of which some have lost their name: the gaps between rows that are sure of their place, and what
 * can stand in them.
 */
public final class OrderedSlots {
    private OrderedSlots() {}

    /**
     * One row of the sequence.
     *
     * @param place its place in the known order; empty where it is not known
     * @param optional whether it may be no row at all, as an empty line
     */
    public record Slot(OptionalInt place, boolean optional) {}

    /**
     * The rows without a place between two rows that are sure of theirs.
     *
     * @param rows by index, those that may be none left out
     * @param optionalRows by index, in their order, all rows: those that may be none too
     * @param candidates the places that are free between the two, in order
     * @param before index of the sure row before; empty at the beginning
     * @param after index of the sure row after; empty at the end
     * @param disturbed whether a row out of order stands between, so that nothing can be told
     */
    public record Gap(
            List<Integer> rows,
            List<Integer> optionalRows,
            List<Integer> candidates,
            Optional<Integer> before,
            Optional<Integer> after,
            boolean disturbed) {
        /**
         * The rows that the candidates fill, one each.
         *
         * @return empty where their numbers differ, so that a row or a candidate is too many
         */
        public Optional<List<Integer>> filled() {
            if (disturbed) {
                return Optional.empty();
            }
            return rows.size() == candidates.size()
                    ? Optional.of(rows)
                    : Optional.of(optionalRows).filter(all -> all.size() == candidates.size());
        }
    }

    /**
     * Finds the gaps.
     *
     * @param slots the rows in their order
     * @param free the places that no row has
     * @return from first to last; those without rows and candidates left out
     */
    public static List<Gap> gaps(List<Slot> slots, NavigableSet<Integer> free) {
        List<Integer> known = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            if (slots.get(at).place().isPresent()) {
                known.add(at);
                places.add(slots.get(at).place().getAsInt());
            }
        }
        BitSet certain = OrderedSequence.of(places).certain();
        List<Gap> gaps = new ArrayList<>();
        Optional<Integer> before = Optional.empty();
        for (int at = certain.nextSetBit(0); at >= 0; at = certain.nextSetBit(at + 1)) {
            add(gaps, slots, free, before, Optional.of(known.get(at)));
            before = Optional.of(known.get(at));
        }
        add(gaps, slots, free, before, Optional.empty());
        return gaps;
    }

    private static void add(
            List<Gap> gaps,
            List<Slot> slots,
            NavigableSet<Integer> free,
            Optional<Integer> before,
            Optional<Integer> after) {
        List<Integer> rows = new ArrayList<>();
        List<Integer> optionalRows = new ArrayList<>();
        boolean disturbed = false;
        for (int at = before.map(row -> row + 1).orElse(0); at < after.orElse(slots.size()); at++) {
            Slot slot = slots.get(at);
            disturbed |= slot.place().isPresent();
            if (slot.place().isEmpty()) {
                optionalRows.add(at);
                if (!slot.optional()) {
                    rows.add(at);
                }
            }
        }
        int low = before.map(row -> slots.get(row).place().orElseThrow()).orElse(Integer.MIN_VALUE);
        int high = after.map(row -> slots.get(row).place().orElseThrow()).orElse(Integer.MAX_VALUE);
        List<Integer> candidates = low < high ? List.copyOf(free.subSet(low, false, high, false)) : List.of();
        if (!optionalRows.isEmpty() || !candidates.isEmpty()) {
            gaps.add(new Gap(rows, optionalRows, candidates, before, after, disturbed));
        }
    }
}
