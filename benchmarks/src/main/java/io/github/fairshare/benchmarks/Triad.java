package io.github.fairshare.benchmarks;

/** a = b + q s over arrays: what moving the memory alone costs. */
public final class Triad {
    private final double[] a;
    private final double[] b;
    private final double[] s;

    Triad(int size) {
        a = new double[size];
        b = new double[size];
        s = new double[size];
        for (int i = 0; i < size; i++) {
            b[i] = i;
            s[i] = 2 * i;
        }
    }

    double[] run() {
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i] + 3 * s[i];
        }
        return a;
    }
}
