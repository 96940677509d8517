package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;
import java.util.function.IntFunction;

/** Lines of many bodies, made a block at a time where they are needed, so that nobody has to hold them all. */
public interface LineSource {
    int size();

    /** Fills a block with the lines of as many bodies as it holds, from one on. */
    void fill(int from, Lines block);

    /** What makes the lines, where they are in proportion to the sizes of bodies; empty where they are not. */
    default Optional<GrowthLines> growth() {
        return Optional.empty();
    }

    /** Whether all lines are held already. */
    default boolean isHeld() {
        return false;
    }

    /** All lines, held. */
    default Lines held() {
        Lines lines = new Lines(size());
        Lines block = new Lines(Math.min(LineFamily.BLOCK, size()));
        for (int from = 0; from < size(); from += block.size()) {
            block = size() - from < block.size() ? new Lines(size() - from) : block;
            fill(from, block);
            lines.put(from, block);
        }
        return lines;
    }

    /** Lines that are made one by one. */
    static LineSource of(int size, IntFunction<Line> line) {
        return new LineSource() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public void fill(int from, Lines block) {
                for (int i = 0; i < block.size(); i++) {
                    block.set(i, line.apply(from + i));
                }
            }
        };
    }
}
