package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/**
 * {@link Fold} for {@link GrowthLines}: all bodies that clearly rise on one piece, or clearly stand at one bound, all over a
 * range of the unknown come in by the sums of their sizes and products; the few others keep their lines.
 */
final class GrowthFold {
    /** Where more than this part of all keeps its lines, nothing is won. */
    private static final int FEWEST = 8;

    private static final int PATIENCE = 64;

    private final GrowthLines lines;
    private final NearGrowth near;
    private final int atLeast;
    private final int atMost;
    private final int doubtful;
    private final ClassSums sizes;
    private final ClassSums products;
    private final int[] kept;
    private int count;

    private GrowthFold(GrowthLines lines, NearGrowth near) {
        this.lines = lines;
        this.near = near;
        this.atLeast = lines.curve().pieces();
        this.atMost = atLeast + 1;
        this.doubtful = atLeast + 2;
        this.sizes = new ClassSums(doubtful + 1);
        this.products = new ClassSums(doubtful + 1);
        this.kept = new int[PATIENCE + near.size() / FEWEST + LineFamily.BLOCK];
    }

    /**
     * The folded lines; empty where too many bodies are too near to a turn to tell.
     *
     * @param exact where the lines of those kept come from
     */
    static Optional<Kernel> of(GrowthLines lines, NearGrowth near, LineSource exact, Unknown range) {
        GrowthFold fold = new GrowthFold(lines, near);
        int patience = PATIENCE + near.size() / FEWEST;
        byte[] classes = new byte[LineFamily.BLOCK];
        for (int from = 0; from < near.size() && fold.count <= patience; from += LineFamily.BLOCK) {
            int end = Math.min(from + LineFamily.BLOCK, near.size());
            fold.classify(from, end, range, classes);
            fold.sizes.add(lines.sizes(), from, end, classes);
            fold.products.add(lines.products(), from, end, classes);
        }
        return fold.count <= patience ? Optional.of(fold.kernel(exact)) : Optional.empty();
    }

    /** Puts bodies into classes, with bits in place of branches, which nobody could foresee. */
    private void classify(int from, int end, Unknown range, byte[] classes) {
        double low = range.low().hi();
        double high = range.high().hi();
        double least = near.least();
        double most = near.most();
        double perSize = near.height() + Math.max(Math.abs(low), Math.abs(high)) + bounds();
        for (int i = from; i < end; i++) {
            double at = near.start(i);
            double size = lines.sizes().high(i);
            double margin = NearFamily.ERROR * (Math.abs(at) + size * perSize);
            double below = at + size * low - margin;
            double above = at + size * high + margin;
            double lower = size * least;
            double upper = size * most;
            int rises = ifLess(lower, below) & ifLess(above, upper);
            int isAtLeast = ifLess(above, lower);
            int isAtMost = ifLess(upper, below);
            int open = 1 - rises - isAtLeast - isAtMost;
            classes[i - from] =
                    (byte) (rises * near.piece(i) + isAtLeast * atLeast + isAtMost * atMost + open * doubtful);
            kept[count] = i;
            count += open;
        }
    }

    /** The larger bound, signs aside, of those that there are. */
    private double bounds() {
        double least = lines.least().isFinite() ? Math.abs(lines.least().hi()) : 0;
        double most = lines.most().isFinite() ? Math.abs(lines.most().hi()) : 0;
        return Math.max(least, most);
    }

    private static int ifLess(double one, double other) {
        return (int) (Double.doubleToRawLongBits(one - other) >>> (Long.SIZE - 1));
    }

    private Kernel kernel(LineSource exact) {
        Lines few = new Lines(count + 1);
        Lines one = new Lines(1);
        for (int place = 0; place < count; place++) {
            exact.fill(kept[place], one);
            few.take(place, one, 0);
        }
        few.set(count, together());
        return Kernel.of(few).standingFor(near.size());
    }

    private Line together() {
        DoubleDouble start = DoubleDouble.ZERO;
        DoubleDouble slope = DoubleDouble.ZERO;
        for (int piece = 0; piece < atLeast; piece++) {
            start = start.plus(sizes.total(piece).times(lines.curve().height(piece)))
                    .plus(products.total(piece).times(lines.curve().slope(piece)));
            slope = slope.plus(sizes.total(piece));
        }
        return Line.free(start.plus(held(atLeast, lines.least())).plus(held(atMost, lines.most())), slope);
    }

    private DoubleDouble held(int bound, DoubleDouble growth) {
        return growth.isFinite() ? sizes.total(bound).times(growth) : DoubleDouble.ZERO;
    }
}
