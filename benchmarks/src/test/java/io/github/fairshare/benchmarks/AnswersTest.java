package io.github.fairshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.Positions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed gives the right answers. */
class AnswersTest {
    private static long pence(BodyOutcome body) {
        return body.allocation().amount().movePointRight(2).longValueExact();
    }

    @ParameterizedTest
    @ValueSource(ints = {152, 8_000})
    void variants_anySize_giveTheSameAllocations(int size) {
        PaceInput input = PaceInput.of(size);
        Positions positions = input.positions();
        PaceResult result = PaceOfChange.allocate(PaceInput.policy(), positions);
        assertThat(result.status()).isEqualTo(AllocationStatus.BALANCED);
        long[] whole = result.bodies().stream().mapToLong(AnswersTest::pence).toArray();
        assertThat(BareAllocation.of(PaceInput.policy(), positions).run()).containsExactly(whole);
        long[] naive = NaiveAllocation.allocate(NaiveAllocation.bodies(input));
        // Doubles may give a penny to the wrong body, never more.
        for (int i = 0; i < size; i++) {
            assertThat(Math.abs(naive[i] - whole[i])).isLessThanOrEqualTo(1);
        }
        assertThat(Arrays.stream(naive).sum()).isEqualTo(Arrays.stream(whole).sum());
    }

    @Test
    void triad_anyLength_multipliesAndAdds() {
        assertThat(new Triad(3).run()).containsExactly(0, 7, 14);
    }

    @Test
    void ratios_evenNumberOfRounds_takeTheMiddle() {
        assertThat(Ratios.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    }
}
