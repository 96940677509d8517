package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/** Room for the lines of a family to the nearest double, kept block by block. */
final class NearRoom {
    private final LineFamily family;
    private final NearColumns first;
    private final Optional<NearColumns> second;

    NearRoom(LineFamily family) {
        this.family = family;
        this.first = new NearColumns(family.size());
        this.second = family.second().map(lines -> new NearColumns(family.size()));
    }

    void keep(LineBlocks blocks) {
        first.keep(blocks.from(), blocks.first());
        second.ifPresent(lines -> lines.keep(blocks.from(), blocks.second()));
    }

    /** What was kept so far. */
    NearFamily family() {
        return new NearFamily(first, second.map(lines -> lines), family.choice());
    }
}
