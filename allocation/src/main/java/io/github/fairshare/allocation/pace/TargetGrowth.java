package io.github.fairshare.allocation.pace;

import java.math.BigDecimal;

/** By what a body's target grows from opening to closing, exactly and ready for arithmetic. */
record TargetGrowth(Fraction exact, DoubleDouble above, DoubleDouble below) {
    static TargetGrowth of(BigDecimal above, BigDecimal below) {
        Fraction exact = new Fraction(above, below);
        int scale = Math.max(0, Math.max(above.scale(), below.scale()));
        return new TargetGrowth(
                exact, DoubleDouble.of(above.movePointRight(scale)), DoubleDouble.of(below.movePointRight(scale)));
    }

    Fraction of(Fraction opening) {
        return opening.times(exact.numerator()).over(exact.denominator());
    }

    /** One division, so that whole pence that grow to whole pence stay exact. */
    DoubleDouble of(DoubleDouble opening) {
        return opening.times(above).over(below);
    }
}
