package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.line;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is folded from 0 to an eighth, by lines whose values can be worked out by hand: starts, slopes and bounds in whole numbers. */
class FoldTest {
    private static final Unknown EIGHTH = new Unknown(number(0), number(0.125), DoubleDouble.ZERO);

    /** 0 to 12.5 in the range. */
    private static final Line AT_LOW = line(0, 100, 50, 80);
    /** 200 to 212.5. */
    private static final Line AT_HIGH = line(200, 100, 0, 80);
    /** 20 to 32.5. */
    private static final Line RISING = line(20, 100, 0, 80);
    /** 55 to 67.5, with one bound for both. */
    private static final Line FIXED = line(55, 100, 60, 60);
    /** 5 to 17.5, which passes 10. */
    private static final Line LEAVES_LOW = line(5, 100, 10, 80);
    /** 70 to 82.5, which passes 80. */
    private static final Line REACHES_HIGH = line(70, 100, 10, 80);

    private static final Line FORTY = line(40, 0, 0, 100);

    private static Lines lines(List<Line> each) {
        Lines lines = new Lines(each.size());
        for (int i = 0; i < each.size(); i++) {
            lines.set(i, each.get(i));
        }
        return lines;
    }

    private static Kernel fold(Line... each) {
        return Fold.of(LineFamily.of(lines(List.of(each))), EIGHTH).kernel();
    }

    private static Kernel fold(Line one, Line other, Kernel.Choice choice) {
        return Fold.of(LineFamily.of(lines(List.of(one)), lines(List.of(other)), choice), EIGHTH)
                .kernel();
    }

    private static double sum(Kernel kernel, double x) {
        DoubleDouble sum = kernel.sum(number(x));
        assertThat(sum.lo()).isZero();
        return sum.hi();
    }

    private static List<Double> sums(Kernel kernel) {
        return Stream.of(0.0, 0.0625, 0.125).map(x -> sum(kernel, x)).toList();
    }

    @Test
    void kernel_linesThatDoNotTurn_areOneLine() {
        Kernel folded = fold(AT_LOW, AT_HIGH, RISING, FIXED);
        assertThat(folded.size()).isEqualTo(1);
        assertThat(folded.bodies()).isEqualTo(4);
        // 50 + 80 + 60 and 20, 26.25, 32.5
        assertThat(sums(folded)).containsExactly(210.0, 216.25, 222.5);
    }

    @Test
    void kernel_linesThatTurn_areKept() {
        Kernel folded = fold(AT_LOW, LEAVES_LOW, RISING, REACHES_HIGH);
        assertThat(folded.size()).isEqualTo(3);
        // 50, then 10, 11.25, 17.5, then 20, 26.25, 32.5, then 70, 76.25, 80
        assertThat(sums(folded)).containsExactly(150.0, 163.75, 180.0);
    }

    @Test
    void kernel_boundWhereTheRangeEnds_isKept() {
        // 10 at 0 exactly, and 80 at an eighth exactly.
        assertThat(fold(line(10, 100, 10, 80)).size()).isEqualTo(2);
        assertThat(fold(line(67.5, 100, 10, 80)).size()).isEqualTo(2);
    }

    @Test
    void kernel_boundsThatDifferInTheSecondDouble_areNotOne() {
        Line apart = new Line(number(55), number(100), number(60), new DoubleDouble(60, 0x1p-60));
        assertThat(fold(apart).size()).isEqualTo(2);
        assertThat(fold(apart, FORTY, Kernel.Choice.LARGER).size()).isEqualTo(2);
    }

    @Test
    void kernel_moreTurningLinesThanABlock_keepsThemAll() {
        int count = LineFamily.BLOCK + 3;
        List<Line> each = new ArrayList<>(Collections.nCopies(count, LEAVES_LOW));
        each.add(AT_HIGH);
        Kernel folded = Fold.of(LineFamily.of(lines(each)), EIGHTH).kernel();
        assertThat(folded.size()).isEqualTo(count + 1);
        assertThat(sum(folded, 0.125)).isEqualTo(17.5 * count + 80);
        Lines second = lines(Collections.nCopies(count + 1, line(0, 0, 0, 0)));
        Kernel both = Fold.of(LineFamily.of(lines(each), second, Kernel.Choice.LARGER), EIGHTH)
                .kernel();
        assertThat(both.size()).isEqualTo(count + 1);
        assertThat(sum(both, 0.125)).isEqualTo(17.5 * count + 80);
    }

    @Test
    void kernel_severalBlocks_addUp() {
        int count = 2 * LineFamily.BLOCK + 5;
        Kernel folded = Fold.of(LineFamily.of(lines(Collections.nCopies(count, RISING))), EIGHTH)
                .kernel();
        assertThat(folded.size()).isEqualTo(1);
        assertThat(sums(folded)).containsExactly(20.0 * count, 26.25 * count, 32.5 * count);
    }

    @Test
    void kernel_twoLinesClearlyApart_foldsTheOneThatCounts() {
        assertFolded(fold(AT_LOW, FORTY, Kernel.Choice.LARGER), 50, 50);
        assertFolded(fold(FORTY, AT_LOW, Kernel.Choice.LARGER), 50, 50);
        assertFolded(fold(AT_LOW, FORTY, Kernel.Choice.SMALLER), 40, 40);
        assertFolded(fold(FORTY, AT_LOW, Kernel.Choice.SMALLER), 40, 40);
        assertFolded(fold(FORTY, RISING, Kernel.Choice.SMALLER), 20, 32.5);
        assertFolded(fold(AT_HIGH, RISING, Kernel.Choice.SMALLER), 20, 32.5);
        assertFolded(fold(AT_HIGH, RISING, Kernel.Choice.LARGER), 80, 80);
        assertFolded(fold(FIXED, AT_HIGH, Kernel.Choice.LARGER), 80, 80);
    }

    @Test
    void kernel_twoLinesThatCross_keepsBoth() {
        // 30 lies between 20 and 32.5.
        Line thirty = line(30, 0, 0, 100);
        Kernel larger = fold(RISING, thirty, Kernel.Choice.LARGER);
        assertThat(larger.size()).isEqualTo(2);
        assertThat(sums(larger)).containsExactly(30.0, 30.0, 32.5);
        Kernel smaller = fold(thirty, RISING, Kernel.Choice.SMALLER);
        assertThat(smaller.size()).isEqualTo(2);
        assertThat(sums(smaller)).containsExactly(20.0, 26.25, 30.0);
    }

    @Test
    void kernel_twoLinesOfWhichOneTurns_keepsBoth() {
        assertThat(fold(LEAVES_LOW, AT_HIGH, Kernel.Choice.LARGER).size()).isEqualTo(2);
        assertThat(fold(AT_HIGH, LEAVES_LOW, Kernel.Choice.LARGER).size()).isEqualTo(2);
    }

    @Test
    void kernel_twoLinesThatAreOne_foldsIt() {
        assertFolded(fold(RISING, RISING, Kernel.Choice.LARGER), 20, 32.5);
        assertFolded(fold(RISING, RISING, Kernel.Choice.SMALLER), 20, 32.5);
    }

    @Test
    void kernel_twoLinesThatMeetOnlyHere_keepsBoth() {
        // Each differs from 20 + 100 x, from 0 to 80, in one thing that does not show in the range or shows at its end.
        assertKept(line(20, 100, 1, 80), RISING);
        assertKept(line(20, 100, 0, 81), RISING);
        assertKept(line(20, 101, 0, 80), RISING);
        assertKept(line(20 + 0x1p-48, 100, 0, 80), RISING);
    }

    private static void assertKept(Line one, Line other) {
        assertThat(fold(one, other, Kernel.Choice.LARGER).size()).isEqualTo(2);
        assertThat(fold(other, one, Kernel.Choice.SMALLER).size()).isEqualTo(2);
    }

    private static void assertFolded(Kernel folded, double atZero, double atEighth) {
        assertThat(folded.bodies()).isEqualTo(1);
        assertThat(folded.size()).isEqualTo(1);
        assertThat(List.of(sum(folded, 0), sum(folded, 0.125))).containsExactly(atZero, atEighth);
    }

    private static Kernel fold(Unknown range, Line one, Line other) {
        return Fold.of(LineFamily.of(lines(List.of(one)), lines(List.of(other)), Kernel.Choice.LARGER), range)
                .kernel();
    }

    /** 16 + x is 80 at 64 and 80.125 at 64.125, in doubt by 80.125 x 2^-50; 5 is below it whatever it does. */
    @Test
    void kernel_twoLinesOfWhichOneIsNearABound_keepsThemWhereItsFiguresDoNotTell() {
        double hair = 48 * 0x1p-50;
        double clear = 160 * 0x1p-50;
        double none = Double.POSITIVE_INFINITY;
        assertThat(beside(80 - hair, none)).isEqualTo(2);
        assertThat(beside(80 - clear, none)).isEqualTo(1);
        assertThat(beside(80.125 + hair, none)).isEqualTo(2);
        assertThat(beside(80.125 + clear, none)).isEqualTo(1);
        assertThat(beside(-none, 80.125 + hair)).isEqualTo(2);
        assertThat(beside(-none, 80.125 + clear)).isEqualTo(1);
        assertThat(beside(-none, 80 - hair)).isEqualTo(2);
        assertThat(beside(-none, 80 - clear)).isEqualTo(1);
    }

    private static int beside(double least, double most) {
        Unknown range = new Unknown(number(64), number(64.125), DoubleDouble.ZERO);
        return fold(range, line(16, 1, least, most), line(5, 0, 0, 10)).size();
    }

    @Test
    void kernel_lineThatStandsAtABound_isKept() {
        assertThat(fold(line(0, 0, 0, 80), FORTY, Kernel.Choice.LARGER).size()).isEqualTo(2);
        assertThat(fold(line(0, 0, -80, 0), FORTY, Kernel.Choice.LARGER).size()).isEqualTo(2);
    }

    @Test
    void kernel_lineClearlyBelowBoundsThatDifferInTheSecondDouble_isAtTheLower() {
        Line below = new Line(number(0), number(100), new DoubleDouble(60, 0x1p-60), new DoubleDouble(60, 0x1p-50));
        Kernel folded = fold(below, FORTY, Kernel.Choice.LARGER);
        assertThat(folded.size()).isEqualTo(1);
        assertThat(folded.sum(number(0.125))).isEqualTo(new DoubleDouble(60, 0x1p-60));
    }

    /** Each is in doubt by 2^-49 x 32.5, which is some 2^-44. */
    @Test
    void kernel_twoLinesThatLieAHairApart_keepsBoth() {
        assertKept(line(20 + 0x1p-44, 100, 0, 80), RISING);
        assertKept(line(20 - 0x1p-44, 100, 0, 80), RISING);
        assertFolded(fold(line(20 + 0x1p-42, 100, 0, 80), RISING, Kernel.Choice.SMALLER), 20, 32.5);
    }

    /** 1 + 8 (2^49 - 1) x is in doubt by 2^-49 x 2^49 up to an eighth. */
    @Test
    void kernel_twoLinesApartByAllThatIsInDoubt_keepsBoth() {
        double none = Double.POSITIVE_INFINITY;
        double steep = 0x1p52 - 8;
        Line nothing = line(0, 0, -5, 5);
        Unknown below = new Unknown(number(-0.125), number(0), DoubleDouble.ZERO);
        assertThat(fold(EIGHTH, line(1, steep, -none, none), nothing).size()).isEqualTo(2);
        assertThat(fold(EIGHTH, nothing, line(1, steep, -none, none)).size()).isEqualTo(2);
        assertThat(fold(below, line(-1, steep, -none, none), nothing).size()).isEqualTo(2);
        assertThat(fold(below, nothing, line(-1, steep, -none, none)).size()).isEqualTo(2);
        assertThat(fold(EIGHTH, line(1 + 0x1p-10, steep, -none, none), nothing).size())
                .isEqualTo(1);
    }

    @Test
    void kernel_twoLinesThatMeetAtAnEnd_keepsBoth() {
        for (Line met : List.of(line(32.5, 0, 0, 100), line(20, 0, 0, 100))) {
            assertKept(met, RISING);
            assertKept(RISING, met);
        }
    }

    @Test
    void kernel_lineThatNeverCounts_isFoldedAway() {
        double none = Double.POSITIVE_INFINITY;
        Line never = line(-none, 0, -none, -none);
        assertFolded(fold(never, RISING, Kernel.Choice.LARGER), 20, 32.5);
        assertFolded(fold(RISING, never, Kernel.Choice.LARGER), 20, 32.5);
    }

    /** Of two blocks the first rises everywhere, and what stands at the same places of the second does not. */
    @Test
    void kernel_blocksOfTwoLines_areFoldedEachForItself() {
        List<Line> ones = new ArrayList<>(Collections.nCopies(LineFamily.BLOCK, RISING));
        ones.addAll(Collections.nCopies(LineFamily.BLOCK - 1, AT_LOW));
        ones.add(LEAVES_LOW);
        Lines others = lines(Collections.nCopies(2 * LineFamily.BLOCK, line(0, 0, -10, 10)));
        Kernel folded = Fold.of(LineFamily.of(lines(ones), others, Kernel.Choice.LARGER), EIGHTH)
                .kernel();
        assertThat(folded.size()).isEqualTo(2);
        // 256 of 20 to 32.5, 255 of 50, and one of 10 to 17.5
        assertThat(sums(folded).get(0)).isEqualTo(256 * 20 + 255 * 50 + 10.0);
        assertThat(sums(folded).get(2)).isEqualTo(256 * 32.5 + 255 * 50 + 17.5);
    }

    @Test
    void of_everyBlock_isShownToWhoeverNeedsIt() {
        List<Integer> shown = new ArrayList<>();
        Fold.of(
                LineFamily.of(lines(Collections.nCopies(LineFamily.BLOCK + 1, RISING))),
                EIGHTH,
                blocks -> shown.add(blocks.from()));
        assertThat(shown).containsExactly(0, LineFamily.BLOCK);
    }
}
