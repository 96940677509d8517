package io.github.fairshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed gives the right ratings. */
class MaternityAnswersTest {
    private static final RatingKernel KERNEL = RatingKernel.of(RuleSets.maternity(), MaternityInput.DECIMALS);

    private static int[] kernel(MaternityInput input, int size) {
        int[] ratings = new int[size];
        KERNEL.rate(input.columns(), ratings);
        return ratings;
    }

    @ParameterizedTest
    @ValueSource(ints = {207, 5_000})
    void variants_anySize_giveTheSameRatings(int size) {
        MaternityInput input = MaternityInput.of(size);
        int[] ratings = kernel(input, size);

        assertThat(NaiveRating.rate(input.naive())).containsExactly(ratings);
        assertThat(RatingEngine.of(RuleSets.maternity())
                        .scoreAll(input.indicators())
                        .results())
                .extracting(result -> result.rating().orElseThrow())
                .containsExactlyElementsOf(
                        Arrays.stream(ratings).mapToObj(KERNEL.names()::get).toList());
        // All four ratings occur, so that agreeing means something.
        assertThat(Arrays.stream(ratings).distinct().sorted().toArray()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void variants_bodyOnEveryLimit_isGood() {
        // Nothing is significant and smoking is on track: 1 + 1 + 1 + 1.25 = 4.25, a mean of 1.0625, just Good.
        MaternityInput input = MaternityInput.of(1);

        assertThat(NaiveRating.rate(input.naive())).containsExactly(1);
        assertThat(kernel(input, 1)).containsExactly(1);
        assertThat(KERNEL.names()).extracting(Object::toString).element(1).isEqualTo("Good");
    }

    @Test
    void naive_bodyBeyondEveryLimit_isOutstandingOrInadequate() {
        List<NaiveRating.Body> bodies = List.of(
                // E = 9, so 2 of 1875 is more than 6 below; 2 sqrt(9.7 x 0.903 x 10) = 18.7 below 97 of 1000 is 78.
                body(2, 84_01, 62_81, 78), body(16, 81_99, 58_79, 116));

        assertThat(NaiveRating.rate(bodies)).containsExactly(0, 3);
    }

    private static NaiveRating.Body body(long deaths, long experience, long choices, long smokers) {
        return new NaiveRating.Body(List.of(
                new NaiveRating.Counts("4.8", "1000", deaths, 1875),
                new NaiveRating.Score("83.0", new MaternityInput.Pair(experience, 50)),
                new NaiveRating.Score("60.8", new MaternityInput.Pair(choices, 1_00)),
                new NaiveRating.Smoking(new MaternityInput.Pair(smokers, 1000))));
    }
}
