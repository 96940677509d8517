package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much sooner two threads are through with a sweep than one, beside two threads that only count. */
final class TwoThreads {
    private static final int BODIES = 152;
    private static final int YEARS = 10;
    private static final long COUNTS = 400_000_000L;

    private TwoThreads() {}

    static void print(int rounds, int draws) throws InterruptedException {
        double[] sweeps = new double[rounds];
        double[] spins = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            sweeps[round] = speedUp(sweeping(1, draws), sweeping(2, draws));
            spins[round] =
                    speedUp(List.of(() -> spin(COUNTS)), List.of(() -> spin(COUNTS / 2), () -> spin(COUNTS / 2)));
        }
        Ratios.print(BODIES, "two-thread speed-up / that of a loop that counts", sweeps, spins, ">= 0.8");
        System.out.printf(Locale.ROOT, "%d,two-thread speed-up of a sweep,%.3g,,,%n", BODIES, Ratios.median(sweeps));
        System.out.printf(Locale.ROOT, "%d,two-thread speed-up of counting,%.3g,,,%n", BODIES, Ratios.median(spins));
    }

    private static List<Runnable> sweeping(int threads, int draws) {
        List<Runnable> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            LaneSweep lanes = SweepInput.lanes(BODIES, YEARS);
            int share = draws / threads;
            int first = thread * share;
            all.add(() -> Ratios.keep(SweepInput.run(lanes, BODIES, first, share)));
        }
        return all;
    }

    private static void spin(long counts) {
        long state = 1;
        for (long i = 0; i < counts; i++) {
            state = state * 6364136223846793005L + i;
        }
        Ratios.keep(state);
    }

    private static double speedUp(List<Runnable> one, List<Runnable> two) throws InterruptedException {
        return (double) nanos(one) / nanos(two);
    }

    private static long nanos(List<Runnable> work) throws InterruptedException {
        List<Thread> threads = work.stream().map(Thread::new).toList();
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return System.nanoTime() - start;
    }
}
