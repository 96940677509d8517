package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/**
 * What all bodies get, by the unknown: one line a body, or the larger or smaller of two.
 *
 * @param first a line of every body
 * @param second another line of every body
 * @param choice which of the two counts
 */
public record LineFamily(LineSource first, Optional<LineSource> second, Kernel.Choice choice) {
    /** Bodies that are worked on at once: few enough for all their columns to stay in the nearest memory. */
    static final int BLOCK = 256;

    public static LineFamily of(LineSource lines) {
        return new LineFamily(lines, Optional.empty(), Kernel.Choice.LARGER);
    }

    public static LineFamily of(LineSource first, LineSource second, Kernel.Choice choice) {
        return new LineFamily(first, Optional.of(second), choice);
    }

    int size() {
        return first.size();
    }

    /** The same with all lines held. */
    LineFamily held() {
        return new LineFamily(first.held(), second.map(LineSource::held), choice);
    }

    boolean isHeld() {
        return first.isHeld() && second.map(LineSource::isHeld).orElse(true);
    }

    Kernel kernel() {
        Lines lines = first.held();
        return second.isPresent() ? Kernel.of(lines, second.get().held(), choice) : Kernel.of(lines);
    }

    /** What every body gets at a finite value of the unknown, on the grid. */
    public Amounts at(DoubleDouble x) {
        Amounts amounts = new Amounts(size());
        LineBlocks blocks = new LineBlocks(this);
        while (blocks.next()) {
            amounts.set(blocks.from(), blocks.at(x));
        }
        return amounts;
    }
}
