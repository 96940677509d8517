package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text, those of a table that is printed in several blocks put together: each row stands on its line of the
 * first block.
 *
 * @param lines as many as the text has; those that were put behind others are empty
 * @param beside the further lines of a row, by the number of its first
 */
public record BlocksBeside(List<SourceLine> lines, Map<Integer, List<SourceLine>> beside) {
    private static final int LONGEST = 400;
    private static final String GAP = "  ";

    /** Copies the collections. */
    public BlocksBeside {
        lines = List.copyOf(lines);
        beside = Map.copyOf(beside);
    }

    /**
     * Puts the blocks of a text together.
     *
     * @return the same lines where there are no blocks beside one another
     */
    public static BlocksBeside of(List<SourceLine> lines) {
        List<NumberedBlock> blocks = NumberedBlock.of(lines, LONGEST);
        if (blocks.size() < 2) {
            return new BlocksBeside(lines, Map.of());
        }
        List<SourceLine> joined = new ArrayList<>(lines);
        Map<Integer, List<SourceLine>> beside = new HashMap<>();
        List<String> texts = new ArrayList<>();
        blocks.get(0).lines().forEach(line -> texts.add(line.text()));
        for (NumberedBlock block : blocks.subList(1, blocks.size())) {
            int width = texts.stream().mapToInt(String::length).max().orElse(0);
            for (int at = 0; at < texts.size(); at++) {
                SourceLine line = block.lines().get(at);
                String number = at == 0 ? "" : NumberedBlock.number(line);
                String text = texts.get(at);
                texts.set(
                        at,
                        text
                                + " ".repeat(width - text.length())
                                + GAP
                                + line.text().replaceFirst(number, " ".repeat(number.length())));
                joined.set(line.number() - 1, new SourceLine(line.number(), "", line.terminator()));
                beside.computeIfAbsent(blocks.get(0).lines().get(at).number(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        for (int at = 0; at < texts.size(); at++) {
            SourceLine line = blocks.get(0).lines().get(at);
            joined.set(line.number() - 1, new SourceLine(line.number(), texts.get(at), line.terminator()));
        }
        return new BlocksBeside(joined, beside);
    }

    /** The further lines of a row or of the heading; none for all other lines. */
    public List<SourceLine> restOf(SourceLine first) {
        return beside.getOrDefault(first.number(), List.of());
    }
}
