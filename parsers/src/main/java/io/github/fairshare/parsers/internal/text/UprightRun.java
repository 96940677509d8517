package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.parsers.internal.text.PieceOfRow.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows one below the other with the words that stand between them.
 *
 * @param rows the lines with short cells, at least one
 * @param gaps the words above each, and those below the last: no row takes part of one that is empty
 */
record UprightRun(List<PieceOfRow> rows, List<List<PieceOfRow>> gaps) {
    /** Where beside long cells of several lines the short ones of a row stand. */
    enum Upright {
        TOP,
        MIDDLE,
        BOTTOM;

        /** How many lines a row takes above it. */
        private int above(int free) {
            return this == TOP ? 0 : free;
        }

        /** How many lines it takes below, having taken some above. */
        private int below(int above, int free) {
            return switch (this) {
                case TOP -> free;
                case MIDDLE -> above;
                case BOTTOM -> 0;
            };
        }
    }

    /** All runs of a text; where nothing stands between two rows one ends and the next begins. */
    static List<UprightRun> of(List<PieceOfRow> pieces) {
        List<UprightRun> runs = new ArrayList<>();
        Builder open = new Builder();
        for (PieceOfRow piece : pieces) {
            if (piece.is(Sort.ROW)) {
                if (open.isWhole()) {
                    runs.addAll(open.closed());
                    open = new Builder();
                }
                open.add(piece);
            } else if (piece.is(Sort.PART)) {
                open.gap.add(piece);
            } else if (piece.is(Sort.OTHER)) {
                runs.addAll(open.closed());
                open = new Builder();
            }
        }
        runs.addAll(open.closed());
        return runs;
    }

    boolean hasParts() {
        return gaps.stream().anyMatch(gap -> !gap.isEmpty());
    }

    /** The lines of all its rows. */
    List<PieceOfRow> pieces() {
        return Stream.concat(rows.stream(), gaps.stream().flatMap(List::stream))
                .sorted((one, other) -> Integer.compare(one.line().number(), other.line().number()))
                .toList();
    }

    /**
     * The pieces of each row, where the words between the rows go out.
     *
     * @param upright where short cells stand
     * @param names tells of several ways, which differ in the words above the first row that are of a heading, the right one
     */
    Optional<List<WrappedRow>> rowsBy(Upright upright, BiPredicate<String, String> names) {
        List<Way> ways = IntStream.rangeClosed(0, gaps.get(0).size())
                .mapToObj(skipped -> way(upright, skipped))
                .flatMap(Optional::stream)
                .toList();
        return only(ways.stream().filter(way -> way.wasted() == 0).toList())
                .or(() -> only(ways))
                .or(() -> only(ways.stream()
                        .filter(way -> way.rows().get(0).isKnown(names))
                        .toList()))
                .map(Way::rows);
    }

    private static Optional<Way> only(List<Way> ways) {
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private Optional<Way> way(Upright upright, int skipped) {
        List<WrappedRow> found = new ArrayList<>();
        int taken = skipped;
        for (int at = 0; at < rows.size(); at++) {
            List<PieceOfRow> before = gaps.get(at);
            List<PieceOfRow> behind = gaps.get(at + 1);
            int above = upright.above(before.size() - taken);
            int below = upright.below(above, behind.size());
            boolean fits = taken + above == before.size() && below <= behind.size();
            boolean lacks = !rows.get(at).isNamed() && (upright != Upright.MIDDLE || above == 0);
            if (!fits || lacks) {
                return Optional.empty();
            }
            List<PieceOfRow> pieces = new ArrayList<>(before.subList(taken, taken + above));
            pieces.add(rows.get(at));
            pieces.addAll(behind.subList(0, below));
            found.add(new WrappedRow(rows.get(at), pieces));
            taken = below;
        }
        return Optional.of(new Way(found, skipped + gaps.get(rows.size()).size() - taken));
    }

    /** One way to part the words between the rows, and how many lines of them it leaves. */
    private record Way(List<WrappedRow> rows, int wasted) {}

    /** A run on its way. */
    private static final class Builder {
        private final List<PieceOfRow> rows = new ArrayList<>();
        private final List<List<PieceOfRow>> gaps = new ArrayList<>();
        private List<PieceOfRow> gap = new ArrayList<>();

        void add(PieceOfRow row) {
            rows.add(row);
            gaps.add(gap);
            gap = new ArrayList<>();
        }

        boolean isWhole() {
            return !rows.isEmpty() && gap.isEmpty();
        }

        List<UprightRun> closed() {
            List<List<PieceOfRow>> all = Stream.concat(gaps.stream(), Stream.of(gap)).toList();
            return rows.isEmpty() ? List.of() : List.of(new UprightRun(List.copyOf(rows), all));
        }
    }
}
