package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.line;
import static io.github.fairshare.allocation.pace.solve.Figures.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of two lines each: 10 + x and 12 - 8 + 5 x at 2 and at 0.5, the second from 4 to 9; and a line that stands still. */
class NearFamilyTest {
    private static final Lines FIRST = lines(line(-3, 1, 0, 5), line(10, 1, 0, 20), line(7, 0, 7, 7));
    private static final Lines SECOND = lines(line(4, -0.0, 4, 4), line(4, 5, 4, 13), line(-6, 4, -10, 10));

    private static NearFamily family(Kernel.Choice choice) {
        return NearFamily.of(Kernel.of(FIRST, SECOND, choice));
    }

    @Test
    void values_oneLine_areThoseOfTheLines() {
        NearFamily one = NearFamily.of(Kernel.of(FIRST));
        NearFamily.Block block = one.new Block(2, 2);
        assertThat(block.values(1)).containsExactly(12, 7);
        // |10| + |1 x 2| + |12| and 7 + 0 + 7
        assertThat(block.sizes()).containsExactly(24, 14);
        assertThat(block.slopes()).containsExactly(1, 0);
        assertThat(block.values(0)).containsExactly(0, 12);
        // |-3| + |1 x 2| + 0
        assertThat(block.sizes()).containsExactly(5, 24);
        assertThat(block.slopes()).containsExactly(0, 1);
        block.moveTo(-20);
        assertThat(block.values(1)).containsExactly(0, 7);
        assertThat(block.sizes()).containsExactly(30, 14);
        assertThat(one.size()).isEqualTo(3);
    }

    @Test
    void values_twoLines_areOfTheOneThatCounts() {
        // At 2: 0, 12 and 7 against 4, 4 + 10 held at 13, and 2.
        NearFamily.Block larger = family(Kernel.Choice.LARGER).new Block(2, 3);
        assertThat(larger.values(0)).containsExactly(4, 13, 7);
        assertThat(larger.slopes()).containsExactly(0, 0, 0);
        NearFamily.Block smaller = family(Kernel.Choice.SMALLER).new Block(2, 3);
        assertThat(smaller.values(0)).containsExactly(0, 12, 2);
        assertThat(smaller.slopes()).containsExactly(0, 1, 4);
        // Those of both lines: 5 + 8, 24 + 27, 14 + (6 + 8 + 2).
        assertThat(smaller.sizes()).containsExactly(13, 51, 30);
        assertThat(family(Kernel.Choice.SMALLER).new Block(2, 2).values(1)).containsExactly(12, 2);
    }

    @Test
    void values_twoLinesThatMeet_areOfTheFirst() {
        // At 1.5 both are 11.5.
        for (Kernel.Choice choice : Kernel.Choice.values()) {
            NearFamily.Block block = family(choice).new Block(1.5, 1);
            assertThat(block.values(1)).containsExactly(11.5);
            assertThat(block.slopes()).containsExactly(1);
        }
    }

    /** A block of two and a block of one, kept one after the other. */
    @Test
    void keep_blocks_areTheFamilyToTheNearestDouble() {
        LineFamily both = LineFamily.of(FIRST, SECOND, Kernel.Choice.SMALLER);
        NearRoom room = new NearRoom(both);
        LineBlocks blocks = new LineBlocks(both);
        blocks.fill(0, 2);
        room.keep(blocks);
        blocks.fill(2, 1);
        room.keep(blocks);
        NearFamily.Block block = room.family().new Block(2, 3);
        assertThat(block.values(0)).containsExactly(0, 12, 2);
        assertThat(block.sizes()).containsExactly(13, 51, 30);
        assertThat(block.slopes()).containsExactly(0, 1, 4);
        block.moveTo(20);
        assertThat(block.values(0)).containsExactly(4, 13, 7);
        block.moveTo(-20);
        assertThat(block.values(0)).containsExactly(0, 0, -10);
        assertThat(new NearRoom(LineFamily.of(FIRST)).family().second()).isEqualTo(Optional.empty());
    }
}
