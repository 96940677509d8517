package io.github.fairshare.allocation.pace.sweep;

/**
 * The transformation of Box and Muller: two uniform numbers make a standard normal deviate, the square root of -2 ln(1 - u)
 * times the cosine of 2 &pi; v. To the bit what {@link StrictMath} gives, from Java 17 on without a call out of Java and from
 * Java 21 on without an object a cosine.
 *
 * <p>The few arguments that take more care than the many, about one in a million, are left to {@link StrictMath}.
 *
 * @source the polynomials' coefficients and the parts of &pi;/2 and ln 2 are those of fdlibm 5.3, which defines StrictMath
 */
final class BoxMuller {
    private static final double TURN = 2 * StrictMath.PI;

    private static final double LN2 = 0x1.62e42feep-1;
    private static final double LN2_REST = 0x1.a39ef35793c76p-33;
    private static final double QUARTER = 0x1.921fb544p0;
    private static final double QUARTER_REST = 0x1.0b4611a626331p-34;
    private static final double QUARTERS = 0.6366197723675814;

    private static final int UPPER = 32;
    private static final int EXPONENT = 20;
    private static final long LOWER = 0xffffffffL;
    private static final int BIAS = 1023;
    private static final int FRACTION = 0xfffff;
    /** The upper words of half a quarter turn and of one to four quarters. */
    private static final int HALF_QUARTER = 0x3fe921fb;

    private static final int ONE_QUARTER = 0x3ff921fb;
    private static final int TWO_QUARTERS = 0x400921fb;
    private static final int THREE_QUARTERS = 0x4012d97c;
    private static final int FOUR_QUARTERS = 0x401921fb;

    private BoxMuller() {}

    /** A deviate from two numbers from 0 on and below 1. */
    static double deviate(double radius, double angle) {
        // One less a number below one is above zero, so that its logarithm is finite.
        return StrictMath.sqrt(-2 * log(1 - radius)) * cos(TURN * angle);
    }

    /** The natural logarithm of a number above 0 and up to 1, a multiple of 2<sup>-53</sup>. */
    static double log(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int fraction = (int) (bits >>> UPPER) & FRACTION;
        if ((FRACTION & (fraction + 2)) < 3) {
            return StrictMath.log(number);
        }
        // Between the root of a half and the root of two, so that the power of two is the nearest one.
        int up = (fraction + 0x95f64) & (FRACTION + 1);
        int power = (int) (bits >>> (UPPER + EXPONENT)) - BIAS + (up >> EXPONENT);
        long scaled = ((long) (fraction | (up ^ (BIAS << EXPONENT))) << UPPER) | (bits & LOWER);
        double f = Double.longBitsToDouble(scaled) - 1;
        double s = f / (2 + f);
        double rest = ofSquare(s * s);
        double half = 0.5 * f * f;
        double ofPower = power * LN2_REST;
        // Far from one the square of f is taken out first.
        double far = half - (s * (half + rest) + ofPower);
        double close = s * (f - rest) - ofPower;
        int farness = (fraction - 0x6147a) | (0x6b851 - fraction);
        double less = either(-farness >> (Integer.SIZE - 1), far, close);
        return power * LN2 - (less - f);
    }

    private static double ofSquare(double z) {
        double w = z * z;
        double even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
        double odd = 0.1818357216161805 + w * 0.14798198605116586;
        return z * (0.6666666666666735 + w * (0.2857142874366239 + w * odd)) + even;
    }

    /** The cosine of an angle from 0 to four quarter turns. */
    static double cos(double angle) {
        int upper = (int) (Double.doubleToRawLongBits(angle) >>> UPPER);
        if (takesCare(upper)) {
            return StrictMath.cos(angle);
        }
        int quarters = (int) (angle * QUARTERS + 0.5);
        double near = angle - quarters * QUARTER;
        double off = quarters * QUARTER_REST;
        double x = near - off;
        double rest = near - x - off;
        double size = either((quarters & 1) - 1, cosine(x, rest), sine(x, rest));
        long sign = (long) ((quarters + 1) & 2) << (Long.SIZE - 2);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(size) ^ sign);
    }

    private static boolean takesCare(int upper) {
        return upper == HALF_QUARTER
                || upper == ONE_QUARTER
                || upper == TWO_QUARTERS
                || upper == THREE_QUARTERS
                || upper == FOUR_QUARTERS;
    }

    /** The one where all bits of the mask are set, the other where none is, without a branch that nobody could foretell. */
    private static double either(long mask, double one, double other) {
        long bits = (Double.doubleToRawLongBits(one) & mask) | (Double.doubleToRawLongBits(other) & ~mask);
        return Double.longBitsToDouble(bits);
    }

    /** The cosine of an angle of at most half a quarter turn and what is left of it beyond its last bit. */
    private static double cosine(double x, double rest) {
        double z = x * x;
        double high = 2.087572321298175e-09 + z * -1.1359647557788195e-11;
        double middle = 2.480158728947673e-05 + z * (-2.7557314351390663e-07 + z * high);
        double r = z * (0.0416666666666666 + z * (-0.001388888888887411 + z * middle));
        double taken = Double.longBitsToDouble((long) takenFirst(x) << UPPER);
        return 1 - taken - (0.5 * z - taken - (z * r - x * rest));
    }

    /** The upper word of what is taken from one first: nothing, a quarter of the angle or 0.28125. */
    private static int takenFirst(double x) {
        int upper = (int) (Double.doubleToRawLongBits(x) >>> UPPER) & Integer.MAX_VALUE;
        int quarter = upper > 0x3fe90000 ? 0x3fd20000 : upper - 0x200000;
        return upper < 0x3fd33333 ? 0 : quarter;
    }

    /** The sine, likewise. */
    private static double sine(double x, double rest) {
        double z = x * x;
        double v = z * x;
        double high = 2.7557313707070068e-06 + z * (-2.5050760253406863e-08 + z * 1.58969099521155e-10);
        double r = 0.00833333333332249 + z * (-0.0001984126982985795 + z * high);
        return x - (z * (0.5 * rest - v * r) - rest - v * -0.16666666666666632);
    }
}
