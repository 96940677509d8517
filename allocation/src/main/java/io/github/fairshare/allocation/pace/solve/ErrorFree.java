package io.github.fairshare.allocation.pace.solve;

/**
 * Error-free transformations: what a rounded sum or product leaves is itself a double.
 *
 * <p>With round-to-nearest and no overflow, {@code a + b == fl(a + b) + twoSumLow} and
 * {@code a * b == fl(a * b) + twoProductLow} exactly, and the low part is at most half a unit in the last place of the
 * rounded one, 2^-53 of it. The product also needs that it does not fall below 2^-969, or its low part is rounded.
 *
 * <p>Two-sum: Knuth (1997), The Art of Computer Programming, volume 2, section 4.2.2, theorem B. Fast two-sum: Dekker
 * (1971), A floating-point technique for extending the available precision, Numerische Mathematik 18. Two-product by a
 * fused multiplication instead of Dekker's splitting, and the names: Shewchuk (1997), Adaptive precision floating-point
 * arithmetic, Discrete and Computational Geometry 18; Ogita, Rump and Oishi (2005), Accurate sum and dot product.
 */
public final class ErrorFree {
    private ErrorFree() {}

    /** What the rounded sum of two numbers of any order leaves. */
    public static double twoSumLow(double a, double b, double sum) {
        double part = sum - a;
        return (a - (sum - part)) + (b - part);
    }

    /** What the rounded sum leaves where the first number is not smaller than the second, signs aside. */
    public static double fastTwoSumLow(double a, double b, double sum) {
        return b - (sum - a);
    }

    /** What the rounded product of two numbers leaves. */
    public static double twoProductLow(double a, double b, double product) {
        return Math.fma(a, b, -product);
    }
}
