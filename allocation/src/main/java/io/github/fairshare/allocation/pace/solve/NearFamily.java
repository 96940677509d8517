package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/**
 * What all bodies get to the nearest double, by the unknown: {@link LineFamily} where some roundings do not matter.
 *
 * @param first a line of every body
 * @param second another line of every body
 * @param choice which of the two counts
 */
record NearFamily(NearLines first, Optional<NearLines> second, Kernel.Choice choice) {
    /** More than the six roundings of a start, a slope, an unknown, a product, a sum and a bound can be off. */
    static final double ERROR = 0x1p-50;

    static NearFamily of(Kernel kernel) {
        return new NearFamily(NearColumns.of(kernel.first()), kernel.second().map(NearColumns::of), kernel.choice());
    }

    static NearFamily of(NearLines lines) {
        return new NearFamily(lines, Optional.empty(), Kernel.Choice.LARGER);
    }

    int size() {
        return first.size();
    }

    /** A block of bodies at a value of the unknown; written over by the next. */
    final class Block {
        private double x;
        private final double[] values;
        private final double[] one;
        private final double[] other;
        private final double[] figures;
        private final double[] otherFigures;
        private int from;

        Block(double x, int size) {
            this.x = x;
            this.one = new double[size];
            this.other = new double[second.isPresent() ? size : 0];
            this.values = second.isPresent() ? new double[size] : one;
            this.figures = new double[size];
            this.otherFigures = new double[other.length];
        }

        int size() {
            return values.length;
        }

        /** The same block at another value of the unknown. */
        void moveTo(double at) {
            x = at;
        }

        /** What the bodies from one on get. */
        double[] values(int start) {
            from = start;
            first.values(x, from, one);
            if (second.isPresent()) {
                second.get().values(x, from, other);
                for (int i = 0; i < values.length; i++) {
                    values[i] = isFirst(i) ? one[i] : other[i];
                }
            }
            return values;
        }

        private boolean isFirst(int i) {
            return choice.isFirst(Double.compare(one[i], other[i]));
        }

        /** What {@link #ERROR} is a part of, for each of them; written over by slopes. */
        double[] sizes() {
            first.sizes(x, from, one, figures);
            if (second.isPresent()) {
                second.get().sizes(x, from, other, otherFigures);
                for (int i = 0; i < values.length; i++) {
                    figures[i] += otherFigures[i];
                }
            }
            return figures;
        }

        /** How fast each of them rises; written over by sizes. */
        double[] slopes() {
            first.slopes(from, one, figures);
            if (second.isPresent()) {
                second.get().slopes(from, other, otherFigures);
                for (int i = 0; i < values.length; i++) {
                    figures[i] = isFirst(i) ? figures[i] : otherFigures[i];
                }
            }
            return figures;
        }
    }
}
