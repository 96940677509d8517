package io.github.fairshare.parsers.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitsInCellsTest {
    @Test
    void aUnitThatAColumnHas_isLeftOut_andNothingMoves() {
        assertThat(leftOut(
                        "Ayton PCT (£48.3m) (6.2 %) Y", "Beeford PCT £1,250.1m 4.0 %", "Corby PCT  £66.3m  12.6 % -"))
                .containsExactly(
                        "Ayton PCT (£48.3)  (6.2)   Y", "Beeford PCT £1,250.1  4.0  ", "Corby PCT  £66.3   12.6   -");
    }

    @Test
    void wordsBehindFigures_areUnits_whateverSeparates() {
        assertThat(leftOut("A,3 beds,100 PCTs", "B,4 beds,99 PCTs", "C,5 beds,98 PCTs,"))
                .containsExactly("A,3     ,100     ", "B,4     ,99     ", "C,5     ,98     ,");
    }

    @Test
    void aUnitOfTwoRows_isNone() {
        assertThat(leftOut("A 3 beds", "B 4 beds", "C 5")).containsExactly("A 3 beds", "B 4 beds", "C 5");
    }

    @Test
    void millions_stay_whereTheColumnHasOtherAmounts() {
        List<String> mixed = List.of("A £1.2m", "B £2.3m", "C £3.4m", "D 480,000");
        assertThat(leftOut(mixed.toArray(String[]::new))).isEqualTo(mixed);
    }

    @Test
    void wordsOfAName_orOfASentence_areNone() {
        List<String> text = List.of(
                "Of 62 PCTs, £3.4m would have moved.",
                "Of 63 PCTs, £3.5m would have moved.",
                "Of 64 PCTs, £3.6m would have moved.",
                "Unit 4 Midtown PCT 1.5",
                "Unit 5 Midtown PCT 1.5",
                "Unit 6 Midtown PCT 1.5");
        assertThat(leftOut(text.toArray(String[]::new))).isEqualTo(text);
    }

    private static List<String> leftOut(String... texts) {
        List<SourceLine> lines = IntStream.range(0, texts.length)
                .mapToObj(at -> new SourceLine(at + 1, texts[at], "\n"))
                .toList();
        return UnitsInCells.leftOut(lines).stream().map(SourceLine::text).toList();
    }
}
