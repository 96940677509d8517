package io.github.fairshare.allocation.pace.solve;

/** Goes through the lines of all bodies a block at a time; each block is written over the one before. */
final class LineBlocks {
    private final LineFamily family;
    private Lines first = new Lines(0);
    private Lines second = new Lines(0);
    private DoubleDoubles values = new DoubleDoubles(0);
    private DoubleDoubles others = new DoubleDoubles(0);
    private int from;
    private int next;

    LineBlocks(LineFamily family) {
        this.family = family;
    }

    /** Moves to the next block; false where there is none. */
    boolean next() {
        int count = Math.min(LineFamily.BLOCK, family.size() - next);
        if (count > 0) {
            fill(next, count);
        }
        return count > 0;
    }

    /** Moves to a block of some bodies from one on. */
    void fill(int start, int count) {
        if (first.size() != count) {
            first = new Lines(count);
            values = new DoubleDoubles(count);
            second = new Lines(isDouble() ? count : 0);
            others = new DoubleDoubles(isDouble() ? count : 0);
        }
        from = start;
        next = start + count;
        family.first().fill(from, first);
        family.second().ifPresent(lines -> lines.fill(from, second));
    }

    boolean isDouble() {
        return family.second().isPresent();
    }

    /** The first body of the block. */
    int from() {
        return from;
    }

    int size() {
        return first.size();
    }

    Lines first() {
        return first;
    }

    Lines second() {
        return second;
    }

    /** What the bodies of the block get at a finite value of the unknown; good until the next block. */
    DoubleDoubles at(DoubleDouble x) {
        first.at(x, values);
        if (isDouble()) {
            second.at(x, others);
            boolean larger = family.choice() == Kernel.Choice.LARGER;
            for (int i = 0; i < values.size(); i++) {
                if (larger ? values.isLess(i, others) : others.isLess(i, values)) {
                    values.take(i, others, i);
                }
            }
        }
        return values;
    }
}
