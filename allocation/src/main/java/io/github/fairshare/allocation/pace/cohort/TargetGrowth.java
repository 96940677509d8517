package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;

/** By what a body's target grows from opening to closing, exactly and ready for arithmetic. */
public record TargetGrowth(DecimalQuotient exact, DoubleDouble above, DoubleDouble below) {
    /** Growth by a percentage on top of a factor. */
    public static TargetGrowth of(Percent growth, BigDecimal factor) {
        return of(BigDecimal.ONE.add(growth.asFraction()).multiply(factor), BigDecimal.ONE);
    }

    static TargetGrowth of(BigDecimal above, BigDecimal below) {
        DecimalQuotient exact = new DecimalQuotient(above, below);
        int scale = Math.max(0, Math.max(above.scale(), below.scale()));
        return new TargetGrowth(
                exact, DoubleDouble.of(above.movePointRight(scale)), DoubleDouble.of(below.movePointRight(scale)));
    }

    DecimalQuotient of(DecimalQuotient opening) {
        return opening.times(exact.numerator()).over(exact.denominator());
    }

    /** One division, so that whole pence that grow to whole pence stay exact. */
    public DoubleDouble of(DoubleDouble opening) {
        return opening.times(above).over(below);
    }
}
