package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.parsers.internal.text.PieceOfRow.Sort;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import io.github.fairshare.parsers.internal.text.UprightRows.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows one below the other with the words that stand between them.
 *
 * @param rows the lines with short cells, at least one
 * @param gaps the words above each, and those below the last: no row takes part of one that is empty
 */
record UprightRun(List<PieceOfRow> rows, List<List<PieceOfRow>> gaps) {
    /** Two names of six lines; where more stands, it is text. */
    private static final int MOST_BETWEEN = 12;

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
        private int below(int above, List<PieceOfRow> free) {
            return switch (this) {
                case TOP -> upToNextName(free);
                case MIDDLE -> above;
                case BOTTOM -> 0;
            };
        }

        /** Whether there is a row whose name is not beside its code. */
        private boolean hasName(int above, int below) {
            return this == MIDDLE ? above > 0 : this == TOP && below > 0;
        }

        /** A name does not go on behind the cells that end its row. */
        private static int upToNextName(List<PieceOfRow> free) {
            int end = 0;
            while (end < free.size()
                    && (end == 0
                            || !free.get(end).isNamed()
                            || free.get(end - 1).cells().isEmpty())) {
                end++;
            }
            return end;
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
                if (open.isTooLong()) {
                    runs.addAll(open.closed());
                    open = new Builder();
                }
                open.addPart(piece);
            } else if (piece.is(Sort.OTHER)) {
                runs.addAll(open.closed());
                open = new Builder();
            }
        }
        runs.addAll(open.closed());
        return runs;
    }

    int size() {
        return rows.size();
    }

    /** Where all its rows stand, with the words above the first and below the last. */
    Lines lines() {
        return Lines.of(Stream.concat(rows.stream(), gaps.stream().flatMap(List::stream))
                .sorted(Comparator.comparingInt(piece -> piece.line().number()))
                .toList());
    }

    /**
     * The pieces of each row, where the words between the rows go out.
     *
     * @param upright where short cells stand
     * @param form tells of several ways, which differ in the words above the first row that are of a heading, the right one
     */
    Optional<List<WrappedRow>> rowsBy(Upright upright, RowForm form) {
        List<Way> ways = IntStream.rangeClosed(0, gaps.get(0).size())
                .mapToObj(skipped -> way(upright, skipped))
                .flatMap(Optional::stream)
                .toList();
        return only(ways.stream().filter(way -> way.wasted() == 0).toList())
                .or(() -> only(ways.stream()
                        .filter(way -> way.rows().stream().allMatch(row -> row.is(Fit.WHOLE, form)))
                        .toList()))
                .map(Way::rows);
    }

    /**
     * The same run where the words between its rows go out; else its rows with names that are known each by itself, and runs
     * of those between them.
     */
    List<UprightRun> settled(Upright upright, RowForm form) {
        if (rows.size() == 1 || rowsBy(upright, form).isPresent()) {
            return List.of(this);
        }
        List<UprightRun> settled = new ArrayList<>();
        Builder open = new Builder();
        int taken = 0;
        for (int at = 0; at < rows.size(); at++) {
            List<PieceOfRow> before = gaps.get(at);
            int from = taken;
            Optional<UprightRun> known =
                    known(at, upright, form).filter(run -> run.gaps().get(0).size() + from <= before.size());
            int above = known.map(run -> run.gaps().get(0).size()).orElse(0);
            before.subList(from, before.size() - above).forEach(open.gap::add);
            taken = known.map(run -> run.gaps().get(1).size()).orElse(0);
            if (known.isPresent()) {
                settled.addAll(open.closed());
                settled.add(known.get());
                open = new Builder();
            } else {
                open.add(rows.get(at));
            }
        }
        gaps.get(rows.size()).stream().skip(taken).forEach(open.gap::add);
        settled.addAll(open.closed());
        return settled;
    }

    /** A row alone with the most words that make its name a known one, which it is without NHS and CCG too. */
    private Optional<UprightRun> known(int at, Upright upright, RowForm form) {
        List<PieceOfRow> before = gaps.get(at);
        List<PieceOfRow> behind = gaps.get(at + 1);
        return IntStream.rangeClosed(0, Math.max(before.size(), behind.size()))
                .mapToObj(lines -> new int[] {upright.above(lines), upright.below(lines, behind)})
                .filter(lines -> lines[0] <= before.size() && lines[1] <= behind.size())
                .map(lines -> new UprightRun(
                        List.of(rows.get(at)),
                        List.of(before.subList(before.size() - lines[0], before.size()), behind.subList(0, lines[1]))))
                .filter(run -> run.rowsBy(upright, form).stream()
                        .flatMap(List::stream)
                        .anyMatch(row -> row.is(Fit.WHOLE, form)))
                .reduce((less, more) -> more);
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
            int below = upright.below(above, behind);
            boolean fits = taken + above == before.size() && below <= behind.size();
            boolean lacks = !rows.get(at).isNamed() && !upright.hasName(above, below);
            if (!fits || lacks) {
                return Optional.empty();
            }
            List<PieceOfRow> pieces = new ArrayList<>(before.subList(taken, taken + above));
            pieces.add(rows.get(at));
            pieces.addAll(behind.subList(0, below));
            WrappedRow row = new WrappedRow(rows.get(at), pieces);
            if (upright == Upright.MIDDLE && !row.isCentred()) {
                return Optional.empty();
            }
            found.add(row);
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

        boolean isTooLong() {
            return !rows.isEmpty() && gap.size() >= MOST_BETWEEN;
        }

        void addPart(PieceOfRow part) {
            if (gap.size() >= MOST_BETWEEN) {
                gap.remove(0);
            }
            gap.add(part);
        }

        boolean isWhole() {
            return !rows.isEmpty() && gap.isEmpty();
        }

        List<UprightRun> closed() {
            List<List<PieceOfRow>> all =
                    Stream.concat(gaps.stream(), Stream.of(gap)).toList();
            return rows.isEmpty() ? List.of() : List.of(new UprightRun(List.copyOf(rows), all));
        }
    }
}
