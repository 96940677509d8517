package io.github.fairshare.allocation.pace;

import java.math.BigDecimal;

/**
 * Where bodies start from, ready for arithmetic: in the order of their codes, money in pence.
 *
 * @param baseline what each starts from
 * @param target its opening target; infinite where it has none
 */
record Openings(Column baseline, Column target) {
    static Openings of(Positions positions) {
        Column baseline = new Column(positions.size());
        Column target = new Column(positions.size());
        for (int rank = 0; rank < positions.size(); rank++) {
            OpeningPosition body = positions.bodies().get(positions.atRank(rank));
            baseline.set(rank, pence(Fraction.of(body.baseline().amount())));
            target.set(
                    rank, Targets.opening(body, positions).map(Openings::pence).orElse(DoubleDouble.INFINITE));
        }
        return new Openings(baseline, target);
    }

    static DoubleDouble pence(Fraction pounds) {
        BigDecimal above = pounds.numerator().movePointRight(2);
        return DoubleDouble.quotient(above, pounds.denominator());
    }
}
