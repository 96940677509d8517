package io.github.fairshare.allocation.pace.position;

import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the body that is all others together: as a rule a total that was left in a table. */
final class SumOfOthers {
    /** Beside fewer, a body may well be as large as the others by chance. */
    private static final int FEWEST_OTHERS = 5;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final List<Function<OpeningPosition, Optional<Pounds>>> COLUMNS = List.of(
            body -> Optional.of(body.baseline()),
            OpeningPosition::target,
            OpeningPosition::prior,
            OpeningPosition::formula,
            OpeningPosition::newTarget);

    private SumOfOthers() {}

    /** Its code; empty where there is none. */
    static Optional<String> find(PenceColumns columns) {
        return columns.findSumOfOthers(FEWEST_OTHERS);
    }

    /** Its code; empty where there is none. */
    static Optional<String> find(List<OpeningPosition> bodies) {
        if (bodies.size() <= FEWEST_OTHERS) {
            return Optional.empty();
        }
        List<BigDecimal> sums = COLUMNS.stream()
                .map(column ->
                        bodies.stream().map(body -> amount(column, body)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        return bodies.stream()
                .filter(body -> body.baseline().amount().signum() > 0)
                .filter(body -> IntStream.range(0, sums.size())
                        .allMatch(
                                i -> amount(COLUMNS.get(i), body).multiply(TWO).compareTo(sums.get(i)) == 0))
                .map(OpeningPosition::code)
                .findFirst();
    }

    private static BigDecimal amount(Function<OpeningPosition, Optional<Pounds>> column, OpeningPosition body) {
        return column.apply(body).map(Pounds::amount).orElse(BigDecimal.ZERO);
    }
}
