package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.sweep.Counts;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;

/**
 * A sweep, or a numbered part of one, that counts closings instead of keeping them: for every body how often it closed at each
 * distance. Parts that are merged, in any order and however they were cut, are the whole to the last digit, because a draw
 * hangs on the seed and its number alone and counts add up exactly.
 *
 * <p>Up to 100,000 draws distances are counted as they are printed, to a millionth of a percentage point; of more draws they are
 * rounded to a thousandth first. So a body needs 16 bytes for each such distance that it closes at, however many draws there
 * are.
 */
@JsonPropertyOrder({"subject", "slices", "rows"})
public final class SweepPart {
    private static final long COARSE = 1000;
    private static final int MOST_FINE = 100_000;

    private final Subject subject;
    private final List<Range> slices;
    private final BodyCounts counts;

    /**
     * What a sweep is of; parts of the same sweep have the same.
     *
     * @param words what is drawn, for a reader
     * @param draws of the whole sweep, for example 10000
     * @param check a checksum of policy and positions, for example {@code 1b2c3d4e}
     */
    public record Subject(String words, int draws, String check) {
        static Subject of(Sweep.Plan plan, Positions positions) {
            CRC32 sum = new CRC32();
            sum.update((plan + "\n" + positions.bodies()).getBytes(StandardCharsets.UTF_8));
            return new Subject(plan.words(), plan.draws(), Long.toHexString(sum.getValue()));
        }
    }

    /**
     * Which part of a sweep.
     *
     * @param number from 1, for example 2
     * @param of how many parts there are, for example 8
     */
    public record Slice(int number, int of) {
        /** All draws. */
        public static final Slice WHOLE = new Slice(1, 1);

        /** Checks the numbers. */
        public Slice {
            if (of < 1 || number < 1 || number > of) {
                throw new IllegalArgumentException(
                        "parts count from 1 to how many there are, given was " + number + "/" + of);
            }
        }

        /**
         * Reads a part as it is written.
         *
         * @param text for example {@code 2/8}
         * @return the part
         * @throws IllegalArgumentException where that is no part
         */
        public static Slice parse(String text) {
            Objects.requireNonNull(text, "text");
            if (!text.matches("[0-9]{1,9}/[0-9]{1,9}")) {
                throw new IllegalArgumentException("a part is written K/N, such as 2/8, given was '" + text + "'");
            }
            String[] numbers = text.split("/", -1);
            return new Slice(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }

        long first(int draws) {
            return (long) draws * (number - 1) / of;
        }

        long end(int draws) {
            return (long) draws * number / of;
        }
    }

    /**
     * Draws that follow each other.
     *
     * @param first the number of the first, from 0
     * @param end the number after the last, for example 1250
     */
    public record Range(long first, long end) {}

    /**
     * How often a body closed at a distance.
     *
     * @param code of the body
     * @param closing percentage of the closing target
     * @param times how often, one or more
     */
    public record Count(String code, Percent closing, long times) {}

    private SweepPart(Subject subject, List<Range> slices, BodyCounts counts) {
        this.subject = subject;
        this.slices = slices;
        this.counts = counts;
    }

    /**
     * Draws all, or a part.
     *
     * @param plan what is drawn
     * @param positions where the bodies stand, with targets
     * @param slice which draws
     * @param progress hears of every draw, on any thread, and may end the work
     * @return the counts
     * @throws PositionsException where a body has no target above zero
     */
    public static SweepPart of(Sweep.Plan plan, Positions positions, Slice slice, Progress progress) {
        Range range = new Range(slice.first(plan.draws()), slice.end(plan.draws()));
        Steps steps = new Steps((int) (range.end() - range.first()), progress);
        long step = plan.draws() > MOST_FINE ? COARSE : 1;
        Queue<Counts[]> all = new ConcurrentLinkedQueue<>();
        Sweep.each(plan, positions, slice, () -> {
            Counts[] mine = new Counts[positions.size()];
            Arrays.setAll(mine, place -> new Counts());
            all.add(mine);
            return (draw, closings) -> {
                for (int place = 0; place < closings.length; place++) {
                    mine[place].add(Math.floorDiv(closings[place] + step / 2, step) * step);
                }
                return steps.isToGoOn();
            };
        });
        steps.requireAll();
        return new SweepPart(
                Subject.of(plan, positions), ordered(List.of(range)), BodyCounts.of(positions.bodies(), all));
    }

    /**
     * Parts together.
     *
     * @param parts of one sweep, in any order, none of them twice
     * @return what one sweep over all of their draws would have counted
     * @throws IllegalArgumentException where there is none, where they are not of one sweep, or where a draw stands in two
     */
    public static SweepPart merged(List<SweepPart> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to merge; give at least one part");
        }
        Subject subject = parts.get(0).subject;
        BodyCounts sums = new BodyCounts();
        List<Range> ranges = new ArrayList<>();
        for (SweepPart part : parts) {
            if (!part.subject.equals(subject)) {
                throw new IllegalArgumentException("parts of different sweeps: " + subject + " and " + part.subject
                        + "; draw them with the same policy, positions, seed, draws, error and years");
            }
            ranges.addAll(part.slices);
            sums.add(part.counts);
        }
        return new SweepPart(subject, ordered(ranges), sums);
    }

    private static List<Range> ordered(List<Range> ranges) {
        List<Range> ordered = new ArrayList<>();
        List<Range> filled = ranges.stream()
                .filter(range -> range.first() < range.end())
                .sorted(Comparator.comparing(Range::first))
                .toList();
        for (Range range : filled) {
            Range last = ordered.isEmpty() ? new Range(0, 0) : ordered.get(ordered.size() - 1);
            if (range.first() < last.end()) {
                throw new IllegalArgumentException(
                        "draw " + range.first() + " stands in two parts; give each part once");
            }
            if (!ordered.isEmpty() && range.first() == last.end()) {
                ordered.set(ordered.size() - 1, new Range(last.first(), range.end()));
            } else {
                ordered.add(range);
            }
        }
        return List.copyOf(ordered);
    }

    /**
     * Counts that were written down.
     *
     * @param subject what they are of
     * @param slices which draws
     * @param counted each body's distances in rising order, bodies in their order
     * @return the part
     * @throws IllegalArgumentException where a body's distances do not rise, or do not come to as many as there are draws
     */
    public static SweepPart of(Subject subject, List<Range> slices, List<Count> counted) {
        return new SweepPart(subject, ordered(slices), BodyCounts.of(counted, size(slices)));
    }

    private static long size(List<Range> slices) {
        return slices.stream().mapToLong(range -> range.end() - range.first()).sum();
    }

    /**
     * What the sweep is of.
     *
     * @return the same for all parts of a sweep
     */
    @JsonProperty
    public Subject subject() {
        return subject;
    }

    /**
     * Which draws were counted.
     *
     * @return ranges in order that do not touch
     */
    @JsonProperty
    public List<Range> slices() {
        return slices;
    }

    /**
     * How every body closes over the draws that were counted.
     *
     * @return one row a body, in the order of the positions; the value of rank ceil(p n) stands for a percentile
     */
    @JsonProperty
    public List<Sweep.Row> rows() {
        return counts.rows();
    }

    /**
     * All that was counted.
     *
     * @return each body's distances in rising order, bodies in the order of the positions
     */
    public List<Count> counts() {
        return counts.all();
    }

    /**
     * The chance that a body closes further under target than so much.
     *
     * @param code of the body
     * @param beyond zero or more, percentage of target, for example 6.2 %
     * @return from 0 to 1, six decimals
     */
    public BigDecimal probabilityUnder(String code, Percent beyond) {
        return counts.probabilityUnder(code, beyond);
    }

    /**
     * What was drawn, in words.
     *
     * @return one line; which draws, where it is not all
     */
    public String explain() {
        boolean isWhole = slices.equals(List.of(new Range(0, subject.draws())));
        return isWhole
                ? subject.words()
                : subject.words() + " Counted are " + size(slices) + " of them: " + slices + ".";
    }
}
