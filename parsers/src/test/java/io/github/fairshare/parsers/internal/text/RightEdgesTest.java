package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RightEdgesTest {
    @Test
    void columnsThatEndAtOnePlace_areTwoBlanksApart() {
        String rows = IntStream.range(0, 10)
                .mapToObj(at -> String.format("%3d%12s%12s", at, "x".repeat(1 + at), "y".repeat(2 + at)))
                .collect(Collectors.joining("\n"));

        List<SourceLine> widened = RightEdges.widened(LineSplitter.split(rows));

        assertThat(widened).hasSize(10);
        assertThat(widened).allMatch(line -> line.text().strip().split(" {2,}").length == 3);
    }

    @Test
    void words_thatEndAtOnePlaceWithOneBlankBehind_stayTogether() {
        List<SourceLine> lines = LineSplitter.split("NHS Barnsley  Good\n".repeat(10));

        assertThat(RightEdges.widened(lines)).allMatch(line -> line.text().startsWith("NHS Barnsley "));
    }
}
