package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A curve of 3 up to a distance of -1, falling by 2 for each further one to -1 at 1, and rising by 1 beyond. */
class GrowthCurveTest {
    private static final GrowthCurve CURVE = new GrowthCurve(
            new DoubleDouble[] {number(-1), number(1)},
            new DoubleDouble[] {number(3), number(1), number(-2)},
            new DoubleDouble[] {number(0), number(-2), number(1)});

    @ParameterizedTest
    @CsvSource({"-5, 3", "-1, 3", "-0.5, 2", "0, 1", "0.75, -0.5", "1, -1", "4, 2"})
    void near_anyDistance_isTheHeightOfTheCurveThere(double distance, double height) {
        assertThat(CURVE.near(distance)).isEqualTo(height);
    }

    @Test
    void near_corner_isOnThePieceBeforeIt() {
        GrowthCurve step = new GrowthCurve(
                new DoubleDouble[] {number(1)},
                new DoubleDouble[] {number(5), number(7)},
                new DoubleDouble[] {number(0), number(0)});
        assertThat(step.near(1)).isEqualTo(5);
        assertThat(step.near(Math.nextUp(1.0))).isEqualTo(7);
        assertThat(step.pieces(column(1, Math.nextUp(1.0)))).containsExactly(0, 1);
    }

    @Test
    void highest_heightsOfBothSigns_leavesSignsAside() {
        assertThat(CURVE.highest()).isEqualTo(3);
        assertThat(CURVE.pieces()).isEqualTo(3);
        assertThat(GrowthCurve.flat(number(-4)).highest()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"64, 1, 2, true", "64.5, 1, 2, false", "-64.5, 1, 2, false", "5, 2, 2, false", "5, 2, 1, false"})
    void isTame_heightsUpToSixtyFourAndBoundsApart_alone(double height, double least, double most, boolean tame) {
        GrowthLines lines = new GrowthLines(
                column(1, 2),
                column(0, 0),
                column(0, 0),
                GrowthCurve.flat(number(height)),
                number(least),
                number(most));
        assertThat(lines.isTame()).isEqualTo(tame);
        assertThat(lines.size()).isEqualTo(2);
    }
}
