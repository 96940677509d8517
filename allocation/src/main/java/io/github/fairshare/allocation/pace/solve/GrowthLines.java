package io.github.fairshare.allocation.pace.solve;

/**
 * Lines in proportion to the size of their bodies: size * (curve at the distance + unknown), held between two growths that
 * are the same for all.
 *
 * <p>A sum over bodies on one piece needs no more of them than the sum of their sizes and the sum of size times distance,
 * so that a search needs no line of any body.
 *
 * @param sizes what each grows from, in pence, 0 or more
 * @param distances what the curve goes by
 * @param products size times distance of each; zero where the distance is infinite
 * @param curve what each penny of size gives where the unknown is zero
 * @param least what each penny gives at least, minus infinity where nothing is asked for
 * @param most what each penny gives at most, infinity where nothing is; more than the least
 */
public record GrowthLines(
        DoubleDoubles sizes,
        DoubleDoubles distances,
        DoubleDoubles products,
        GrowthCurve curve,
        DoubleDouble least,
        DoubleDouble most) {
    /** So steep a curve loses digits where its pieces are carried back to a distance of zero. */
    private static final double HIGHEST = 64;

    int size() {
        return sizes.size();
    }

    /** Whether sums by pieces are as good as sums of lines. */
    public boolean isTame() {
        return curve.highest() <= HIGHEST && least.compareTo(most) < 0;
    }
}
