package io.github.fairshare.allocation.pace.solve;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers, columns and lines of a few plain figures. */
final class Figures {
    static final Unknown ANYWHERE = new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, DoubleDouble.ZERO);

    private Figures() {}

    static DoubleDouble number(double value) {
        return new DoubleDouble(value, 0);
    }

    static Unknown range(double low, double high) {
        return new Unknown(number(low), number(high), DoubleDouble.ZERO);
    }

    static DoubleDoubles column(double... values) {
        DoubleDoubles column = new DoubleDoubles(values.length);
        for (int i = 0; i < values.length; i++) {
            column.set(i, values[i], 0);
        }
        return column;
    }

    static Line line(double start, double slope, double low, double high) {
        return new Line(number(start), number(slope), number(low), number(high));
    }

    static Lines lines(Line... each) {
        Lines lines = new Lines(each.length);
        for (int i = 0; i < each.length; i++) {
            lines.set(i, each[i]);
        }
        return lines;
    }

    static Lines lines(int bodies, IntFunction<Line> line) {
        return lines(IntStream.range(0, bodies).mapToObj(line).toArray(Line[]::new));
    }

    static List<DoubleDouble> numbers(DoubleDoubles column) {
        return IntStream.range(0, column.size()).mapToObj(column::at).toList();
    }

    static List<DoubleDouble> sums(Kernel kernel, Double... xs) {
        return Stream.of(xs).map(x -> kernel.sum(number(x))).toList();
    }
}
