package io.github.fairshare.allocation.pace.solve;

/** The lines of bodies to the nearest double, for what an error of some roundings cannot change. */
interface NearLines {
    int size();

    /** What some bodies from one on get; as many as there is room for. */
    void values(double x, int from, double[] values);

    /** The size of all that went into the values, signs aside, of which each rounding is a part. */
    void sizes(double x, int from, double[] values, double[] sizes);

    /** How fast the values rise; nothing where a bound holds one. */
    void slopes(int from, double[] values, double[] slopes);
}
