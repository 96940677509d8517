package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.sweep.Counts;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often every body closed at each distance, in millionths of a percentage point, bodies in their order. */
final class BodyCounts {
    private static final int DECIMALS = 6;

    private final Map<String, Counts> counts = new LinkedHashMap<>();

    /** What several threads counted of the same bodies. */
    static BodyCounts of(List<OpeningPosition> bodies, Iterable<Counts[]> all) {
        BodyCounts joined = new BodyCounts();
        for (int place = 0; place < bodies.size(); place++) {
            Counts sum = new Counts();
            for (Counts[] one : all) {
                sum.add(one[place]);
            }
            joined.counts.put(bodies.get(place).code(), sum);
        }
        return joined;
    }

    /** What was written down of so many draws. */
    static BodyCounts of(List<SweepPart.Count> counted, long draws) {
        Map<String, List<SweepPart.Count>> byBody = new LinkedHashMap<>();
        counted.forEach(count ->
                byBody.computeIfAbsent(count.code(), any -> new ArrayList<>()).add(count));
        BodyCounts read = new BodyCounts();
        byBody.forEach((code, rows) -> read.counts.put(code, counts(code, rows, draws)));
        return read;
    }

    private static Counts counts(String code, List<SweepPart.Count> rows, long draws) {
        long[] values = rows.stream()
                .mapToLong(
                        row -> row.closing().points().movePointRight(DECIMALS).longValueExact())
                .toArray();
        Counts counts = Counts.of(
                values, rows.stream().mapToLong(SweepPart.Count::times).toArray());
        if (counts.size() != draws) {
            throw new IllegalArgumentException("body " + code + ": counts come to " + counts.size() + " for " + draws
                    + " draws; keep all rows of the part");
        }
        return counts;
    }

    /** Adds all of others. */
    void add(BodyCounts others) {
        others.counts.forEach((code, more) ->
                counts.computeIfAbsent(code, any -> new Counts()).add(more));
    }

    /** How every body closes. */
    List<Sweep.Row> rows() {
        List<Sweep.Row> rows = new ArrayList<>();
        counts.forEach((code, seen) -> rows.add(
                new Sweep.Row(code, percent(seen.mean()), ranked(seen, 5), ranked(seen, 50), ranked(seen, 95))));
        return List.copyOf(rows);
    }

    private static Percent ranked(Counts seen, int percent) {
        return percent(BigDecimal.valueOf(seen.percentile(percent)));
    }

    private static Percent percent(BigDecimal millionths) {
        return Percent.of(millionths.movePointLeft(DECIMALS));
    }

    /** Each body's distances in rising order. */
    List<SweepPart.Count> all() {
        List<SweepPart.Count> all = new ArrayList<>();
        counts.forEach((code, seen) -> {
            long[] values = seen.values();
            for (int i = 0; i < values.length; i++) {
                all.add(new SweepPart.Count(code, percent(BigDecimal.valueOf(values[i])), seen.times()[i]));
            }
        });
        return all;
    }

    /** The chance that a body closes further under target than so much. */
    BigDecimal probabilityUnder(String code, Percent beyond) {
        Counts seen = counts.get(code);
        if (seen == null) {
            throw new PositionsException("no body has the code '" + code + "'");
        }
        long edge = beyond.negated()
                .points()
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        return BigDecimal.valueOf(seen.count(value -> value < edge))
                .divide(BigDecimal.valueOf(seen.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
