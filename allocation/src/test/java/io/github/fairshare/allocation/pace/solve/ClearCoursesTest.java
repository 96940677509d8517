package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.line;
import static io.github.fairshare.allocation.pace.solve.Figures.lines;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lines clearly do between two values, and which are in doubt: by 2^-50 of what they are made of. */
class ClearCoursesTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static List<Integer> doubtful(double low, double high, Line... each) {
        ClearCourses courses = new ClearCourses(each.length, low, high);
        courses.take(lines(each), new DoubleDoubles(each.length), new DoubleDoubles(each.length));
        return IntStream.range(0, courses.doubtful())
                .mapToObj(courses::doubtful)
                .toList();
    }

    private static boolean isDoubtful(double least, double most) {
        return !doubtful(64, 64.125, line(16, 1, least, most)).isEmpty();
    }

    /** Second doubles that tell where a number was taken from. */
    private static Line marked(double start, double slope, double low, double high) {
        return new Line(
                new DoubleDouble(start, 0x1p-60),
                new DoubleDouble(slope, 0x1p-61),
                new DoubleDouble(low, 0x1p-62),
                new DoubleDouble(high, 0x1p-63));
    }

    @Test
    void take_clearLines_haveStartAndSlopeOrTheBound() {
        Line[] each = {
            marked(20, 100, 0, 80), // 20 to 32.5
            marked(5, 100, 10, 80), // 5 to 17.5 passes 10
            marked(0, 100, 50, 80),
            marked(70, 100, 10, 80), // 70 to 82.5 passes 80
            marked(200, 100, -5, 80),
            marked(-60, 100, -10, -5),
            new Line(number(55), number(100), new DoubleDouble(60, 0x1p-62), new DoubleDouble(60, 0x1p-62))
        };
        ClearCourses courses = new ClearCourses(each.length, 0, 0.125);
        DoubleDoubles starts = new DoubleDoubles(each.length);
        DoubleDoubles slopes = new DoubleDoubles(each.length);
        courses.take(lines(each), starts, slopes);
        assertThat(courses.doubtful()).isEqualTo(2);
        assertThat(List.of(courses.doubtful(0), courses.doubtful(1))).containsExactly(1, 3);
        assertThat(starts.at(0)).isEqualTo(each[0].start());
        assertThat(slopes.at(0)).isEqualTo(each[0].slope());
        assertThat(starts.at(2)).isEqualTo(each[2].low());
        assertThat(starts.at(4)).isEqualTo(each[4].high());
        assertThat(starts.at(5)).isEqualTo(each[5].low());
        assertThat(starts.at(6)).isEqualTo(each[6].low());
        for (int i : new int[] {1, 2, 3, 4, 5, 6}) {
            assertThat(slopes.at(i)).isEqualTo(DoubleDouble.ZERO);
        }
    }

    /** 16 + x is 80 at 64 and 80.125 at 64.125, in doubt by 80.125 x 2^-50. */
    @Test
    void take_boundBesideALine_isInDoubtWhereItsFiguresDoNotTell() {
        double hair = 48 * 0x1p-50;
        double clear = 160 * 0x1p-50;
        assertThat(isDoubtful(80 - hair, NONE)).isTrue();
        assertThat(isDoubtful(80 - clear, NONE)).isFalse();
        assertThat(isDoubtful(80.125 + hair, NONE)).isTrue();
        assertThat(isDoubtful(80.125 + clear, NONE)).isFalse();
        assertThat(isDoubtful(-NONE, 80.125 + hair)).isTrue();
        assertThat(isDoubtful(-NONE, 80.125 + clear)).isFalse();
        assertThat(isDoubtful(-NONE, 80 - hair)).isTrue();
        assertThat(isDoubtful(-NONE, 80 - clear)).isFalse();
    }

    @Test
    void take_falseSigns_countAsTheirSize() {
        double hair = 48 * 0x1p-50;
        assertThat(doubtful(-64.125, -64, line(-16, 1, -80.125 - hair, NONE))).isNotEmpty();
        assertThat(doubtful(-64.125, -64, line(-16, 1, -NONE, -80 + hair))).isNotEmpty();
        assertThat(doubtful(-64.125, -64, line(-16, 1, -81, -79))).isEmpty();
    }

    @Test
    void take_boundsThatDifferInTheSecondDouble_areNotOne() {
        Line apart = new Line(number(55), number(100), number(60), new DoubleDouble(60, 0x1p-60));
        assertThat(doubtful(0, 0.125, apart)).containsExactly(0);
        assertThat(doubtful(0, 0.125, line(55, 100, 60, 60))).isEmpty();
    }

    /** A line that never counts stands at minus infinity; bounds that cross are left to others. */
    @Test
    void take_linesWithoutAPlainCourse_areInDoubt() {
        assertThat(doubtful(0, 0.125, line(-NONE, 0, -NONE, -NONE))).containsExactly(0);
        assertThat(doubtful(0, 0.125, line(0, 100, 80, 50))).containsExactly(0);
        assertThat(doubtful(0, 64, line(0, 1e308, 5, 5))).containsExactly(0);
        assertThat(doubtful(0, 1, line(1.2e308, 1, -NONE, NONE))).isEmpty();
    }
}
