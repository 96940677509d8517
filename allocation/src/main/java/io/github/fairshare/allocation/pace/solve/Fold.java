package io.github.fairshare.allocation.pace.solve;

import java.util.function.Consumer;

/**
 * Many lines folded into few within a range of the unknown: bodies that neither turn nor change their bound anywhere in
 * the range make one straight line together, and only the others are kept.
 *
 * <p>This is prune and search on the continuous knapsack (Cominetti, Mascarenhas and Silva, 2014, A Newton's method for
 * the continuous quadratic knapsack problem, Mathematical Programming Computation 6, variable fixing): within the range
 * the sum is the same function of the unknown as before, so what is found there is what would have been found.
 */
final class Fold {
    /** More than three roundings of a double can be off. */
    static final double GUESS_ERROR = 0x1p-50;

    private final LineFamily family;
    private final double low;
    private final double high;
    private final double widest;
    private DoubleDoubles starts = new DoubleDoubles(0);
    private DoubleDoubles slopes = new DoubleDoubles(0);
    private ColumnSum startSums = new ColumnSum(0);
    private ColumnSum slopeSums = new ColumnSum(0);
    private ClearCourses clear;
    private DoubleDouble start = DoubleDouble.ZERO;
    private DoubleDouble slope = DoubleDouble.ZERO;
    private Lines keptFirst = new Lines(LineFamily.BLOCK);
    private Lines keptSecond;
    private int kept;

    /** What one line does all over the range. */
    private enum Course {
        AT_LOW,
        AT_HIGH,
        RISING,
        OPEN
    }

    private Fold(LineFamily family, Unknown range) {
        this.family = family;
        this.low = range.low().hi();
        this.high = range.high().hi();
        this.widest = Math.max(Math.abs(low), Math.abs(high));
        this.clear = new ClearCourses(0, low, high);
        this.keptSecond = new Lines(family.second().isPresent() ? LineFamily.BLOCK : 0);
    }

    /** Folds all lines within a finite range, whose ends are single doubles. */
    static Fold of(LineFamily family, Unknown range) {
        return of(family, range, blocks -> {});
    }

    /** The same, and every block shown to somebody else who needs it. */
    static Fold of(LineFamily family, Unknown range, Consumer<LineBlocks> other) {
        Fold fold = new Fold(family, range);
        LineBlocks blocks = new LineBlocks(family);
        while (blocks.next()) {
            fold.take(blocks);
            other.accept(blocks);
        }
        fold.close();
        return fold;
    }

    private void take(LineBlocks blocks) {
        if (starts.size() != blocks.size()) {
            close();
            starts = new DoubleDoubles(blocks.size());
            slopes = new DoubleDoubles(blocks.size());
            startSums = new ColumnSum(blocks.size());
            slopeSums = new ColumnSum(blocks.size());
            clear = new ClearCourses(blocks.size(), low, high);
        }
        if (blocks.isDouble()) {
            for (int i = 0; i < blocks.size(); i++) {
                addOne(i, blocks);
            }
        } else {
            Lines lines = blocks.first();
            clear.take(lines, starts, slopes);
            for (int place = 0; place < clear.doubtful(); place++) {
                int i = clear.doubtful(place);
                add(i, lines, course(lines, i), blocks);
            }
        }
        startSums.add(starts);
        slopeSums.add(slopes);
    }

    private void add(int i, Lines lines, Course course, LineBlocks blocks) {
        slopes.set(i, 0, 0);
        switch (course) {
            case AT_LOW -> starts.take(i, lines.low(), i);
            case AT_HIGH -> starts.take(i, lines.high(), i);
            case RISING -> {
                starts.take(i, lines.start(), i);
                slopes.take(i, lines.slope(), i);
            }
            case OPEN -> {
                starts.set(i, 0, 0);
                keep(blocks, i);
            }
        }
    }

    private Course course(Lines lines, int i) {
        double least = lines.low().high(i);
        double most = lines.high().high(i);
        double at = lines.start().high(i);
        double rise = lines.slope().high(i);
        double margin = GUESS_ERROR * (Math.abs(at) + Math.abs(rise) * widest);
        double below = at + rise * low - margin;
        double above = at + rise * high + margin;
        if (below > least && above < most) {
            return Course.RISING;
        }
        if (above < least && least <= most) {
            return Course.AT_LOW;
        }
        if (below > most || (least == most && lines.low().low(i) == lines.high().low(i))) {
            return Course.AT_HIGH;
        }
        return Course.OPEN;
    }

    /** Where a body has two lines, the one that counts all over the range; neither where that changes or is not clear. */
    private void addOne(int i, LineBlocks blocks) {
        Course one = course(blocks.first(), i);
        Course other = course(blocks.second(), i);
        int side = one == Course.OPEN || other == Course.OPEN ? 0 : side(blocks, i, one, other);
        boolean same = side == 0 && one == other && isSame(blocks.first(), blocks.second(), i);
        if (side == 0 && !same) {
            add(i, blocks.first(), Course.OPEN, blocks);
        } else if (same || family.choice().isFirst(side)) {
            add(i, blocks.first(), one, blocks);
        } else {
            add(i, blocks.second(), other, blocks);
        }
    }

    /** How the first line compares with the second at both ends, between which both are straight; 0 where it is not clear. */
    private int side(LineBlocks blocks, int i, Course one, Course other) {
        double atLow = value(blocks.first(), i, one, low) - value(blocks.second(), i, other, low);
        double atHigh = value(blocks.first(), i, one, high) - value(blocks.second(), i, other, high);
        double margin = margin(blocks.first(), i) + margin(blocks.second(), i);
        if (atLow > margin && atHigh > margin) {
            return 1;
        }
        return atLow < -margin && atHigh < -margin ? -1 : 0;
    }

    private static double value(Lines lines, int i, Course course, double x) {
        return switch (course) {
            case AT_LOW -> lines.low().high(i);
            case AT_HIGH -> lines.high().high(i);
            case RISING, OPEN -> lines.start().high(i) + lines.slope().high(i) * x;
        };
    }

    /** What a value in plain doubles may be off, bounds that hold included. */
    private double margin(Lines lines, int i) {
        double start = Math.abs(lines.start().high(i));
        return start == Double.POSITIVE_INFINITY
                ? 0
                : 2 * GUESS_ERROR * (start + Math.abs(lines.slope().high(i)) * widest);
    }

    private static boolean isSame(Lines one, Lines other, int i) {
        return one.start().at(i).equals(other.start().at(i))
                && one.slope().at(i).equals(other.slope().at(i))
                && one.low().at(i).equals(other.low().at(i))
                && one.high().at(i).equals(other.high().at(i));
    }

    private void keep(LineBlocks blocks, int i) {
        if (kept == keptFirst.size()) {
            keptFirst = larger(keptFirst);
            keptSecond = larger(keptSecond);
        }
        keptFirst.take(kept, blocks.first(), i);
        if (blocks.isDouble()) {
            keptSecond.take(kept, blocks.second(), i);
        }
        kept++;
    }

    private static Lines larger(Lines lines) {
        return first(lines, lines.size(), 2 * lines.size());
    }

    private static Lines first(Lines lines, int count, int room) {
        Lines copy = new Lines(room);
        for (int i = 0; i < count; i++) {
            copy.take(i, lines, i);
        }
        return copy;
    }

    /** Adds up what columns hold so far. */
    private void close() {
        start = start.plus(startSums.total());
        slope = slope.plus(slopeSums.total());
    }

    /** The folded lines: those kept, and one for all others together. */
    Kernel kernel() {
        Lines lines = first(keptFirst, kept, kept + 1);
        lines.set(kept, Line.free(start, slope));
        if (family.second().isEmpty()) {
            return Kernel.of(lines).standingFor(family.size());
        }
        Lines others = first(keptSecond, kept, kept + 1);
        others.set(kept, Line.free(start, slope));
        return Kernel.of(lines, others, family.choice()).standingFor(family.size());
    }
}
