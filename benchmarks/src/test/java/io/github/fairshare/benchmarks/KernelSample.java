package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.Positions;
import java.util.Arrays;

/** Prints what the kernel gives, so that two machines can be held against each other. */
final class KernelSample {
    private static final int MOST_SETTLED = 300;

    private KernelSample() {}

    public static void main(String[] sizes) {
        System.out.print(sample(sizes));
    }

    /** Draws whose doubts are settled; interpreted, pairs of doubles take their time. */
    private static long settled(int bodies) {
        return SweepInput.run(SweepInput.settled(bodies, 3), bodies, 0, 64);
    }

    static String sample(String... sizes) {
        StringBuilder text = new StringBuilder();
        for (String size : sizes) {
            Positions positions = PaceInput.of(Integer.parseInt(size)).positions();
            long[] pence = BareAllocation.of(PaceInput.policy(), positions).run();
            PaceResult result = PaceOfChange.allocate(PaceInput.policy(), positions);
            text.append(size)
                    .append(' ')
                    .append(Arrays.hashCode(pence))
                    .append(' ')
                    .append(result.solved())
                    .append(' ')
                    .append(result.bodies().stream()
                            .map(body -> body.unrounded().amount())
                            .toList()
                            .hashCode())
                    .append(' ')
                    .append(SweepInput.run(SweepInput.lanes(positions.size(), 3), positions.size(), 0, 100))
                    .append(' ')
                    .append(settled(Math.min(positions.size(), MOST_SETTLED)))
                    .append('\n');
        }
        return text.toString();
    }
}
