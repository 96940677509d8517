package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wide table as R prints it: rows are counted, and further columns follow in a block with the same numbers. */
class NumberedBlockTest {
    private static final int LONGEST = 400;

    @Test
    void blocks_withTheSameNumbers_standBesideEachOther() {
        assertThat(beside(printed())).containsExactly("1 A|1 10", "2 B|2 20", "3 C|3 30");
    }

    @Test
    void line_thatIsDoubledInOneBlock_goesOnOnTheSameLine() {
        List<String> doubled = printed();
        doubled.add(3, "2 B");

        assertThat(beside(doubled)).containsExactly("1 A|1 10", "2 B|2 20", "2 B|2 20", "3 C|3 30");
    }

    @Test
    void line_thatIsDoubledInAllBlocks_goesOnInTurn() {
        List<String> doubled =
                new ArrayList<>(List.of("  Name", "1 A", "2 B", "2 B'", "  Figure", "1 10", "2 20", "2 21"));

        assertThat(beside(doubled)).containsExactly("1 A|1 10", "2 B|2 20", "2 B'|2 21");
    }

    @Test
    void line_thatIsLostInOneBlockOfMany_leavesTheOtherRows() {
        List<String> lines = new ArrayList<>();
        lines.add("  Name");
        Stream.iterate(1, at -> at + 1).limit(40).forEach(at -> lines.add(at + " N" + at));
        lines.add("  Figure");
        Stream.iterate(1, at -> at + 1).limit(40).filter(at -> at != 7).forEach(at -> lines.add(at + " " + at + "0"));

        assertThat(beside(lines)).hasSize(39).contains("6 N6|6 60", "8 N8|8 80").doesNotContain("7 N7|8 80");
    }

    @Test
    void blocks_thatCountOtherRows_areNotBeside() {
        List<String> lines = List.of("  Name", "1 A", "2 B", "3 C", "  Figure", "1 10", "2 20", "3 30", "4 40", "5 50");

        assertThat(blocks(lines)).hasSize(1);
    }

    private static List<String> printed() {
        return new ArrayList<>(List.of("  Name", "1 A", "2 B", "3 C", "  Figure", "1 10", "2 20", "3 30"));
    }

    private static List<String> beside(List<String> lines) {
        List<NumberedBlock> blocks = blocks(lines);
        assertThat(blocks).hasSize(2);
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < blocks.get(0).rows().size(); at++) {
            rows.add(blocks.get(0).rows().get(at).text() + "|"
                    + blocks.get(1).rows().get(at).text());
        }
        return rows;
    }

    private static List<NumberedBlock> blocks(List<String> lines) {
        List<SourceLine> text = new ArrayList<>();
        lines.forEach(line -> text.add(new SourceLine(text.size() + 1, line, "\n")));
        return NumberedBlock.of(text, LONGEST);
    }
}
