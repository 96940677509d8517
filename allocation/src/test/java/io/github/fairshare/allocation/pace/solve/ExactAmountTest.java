package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Body i gets 7 i and a quarter at an unknown of 2. */
class ExactAmountTest {
    private static final int BODIES = 32;

    private final List<Integer> made = new ArrayList<>();

    private ExactAmount amounts() {
        LineSource lines = LineSource.of(BODIES, i -> {
            made.add(i);
            return Line.free(number(5 * i + 0.25), number(i));
        });
        return new ExactAmount(Solution.given(LineFamily.of(lines), number(2)));
    }

    @Test
    void units_singleBodies_areOfThemAlone() {
        ExactAmount amounts = amounts();
        assertThat(amounts.units(3, 1)).isEqualTo(21);
        assertThat(amounts.remainder(3, 1)).isEqualTo(1L << 38);
        assertThat(amounts.units(4, 10)).isEqualTo(2);
        assertThat(amounts.remainder(4, 10)).isEqualTo((8L << 40) + (1L << 38));
        assertThat(amounts.units(0, 1)).isZero();
        assertThat(made).containsExactly(3, 4, 0);
    }

    /** 16 + 32 / 16 bodies one by one, and then all of them at once. */
    @Test
    void units_manyBodies_areMadeTogether() {
        ExactAmount amounts = amounts();
        for (int i = 0; i < 18; i++) {
            assertThat(amounts.units(i, 1)).isEqualTo(7L * i);
        }
        assertThat(made).hasSize(18);
        assertThat(amounts.units(18, 1)).isEqualTo(7 * 18);
        assertThat(made).hasSize(18 + BODIES);
        assertThat(amounts.units(31, 1)).isEqualTo(7 * 31);
        assertThat(amounts.remainder(31, 10)).isEqualTo((7L << 40) + (1L << 38));
        assertThat(amounts.units(5, 1)).isEqualTo(35);
        assertThat(made).hasSize(18 + BODIES);
    }
}
