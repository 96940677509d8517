package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.study.Progress;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * One line on standard error that tells how far long work is: on a terminal, once it has taken a second, and then four times a
 * second; the line is wiped out at the end.
 */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long NEXT = TimeUnit.MILLISECONDS.toNanos(250);

    private final PrintWriter err;
    private final LongSupplier clock;
    private final AtomicLong due;
    private final AtomicLong shown = new AtomicLong();

    private ProgressLine(PrintWriter err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
        this.due = new AtomicLong(clock.getAsLong() + FIRST);
    }

    /** A line of this process where it has a terminal; nothing in a pipe. */
    public static ProgressLine on(CommandStreams streams) {
        LongSupplier never = () -> 0;
        return new ProgressLine(streams.errWriter(), isOnTerminal() ? System::nanoTime : never);
    }

    /** From Java 22 on there is a console in a pipe too, which says that it is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isOnTerminal() {
        return Optional.ofNullable(System.console())
                .map(ProgressLine::isTerminal)
                .orElse(false);
    }

    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            // Before Java 22 a console is a terminal.
            return true;
        } catch (ReflectiveOperationException e) {
            // What cannot be asked is not written to.
            return false;
        }
    }

    /** A line with a clock of one's own, which counts nanoseconds. */
    public static ProgressLine on(CommandStreams streams, LongSupplier clock) {
        return new ProgressLine(streams.errWriter(), clock);
    }

    @Override
    public boolean isToGoOn(int done, int all) {
        long at = due.get();
        long now = clock.getAsLong();
        // Work on several threads: whoever moves the time on writes.
        if (now >= at && due.compareAndSet(at, now + NEXT)) {
            shown.incrementAndGet();
            err.print("\rfairshare: " + done + " of " + all);
            err.flush();
        }
        return !Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        if (shown.get() > 0) {
            err.print("\r" + " ".repeat(40) + "\r");
            err.flush();
        }
    }
}
