package io.github.fairshare.allocation.pace.study;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the steps of work on several threads, which goes on to no further step once its caller wants no more. */
final class Steps {
    private final int all;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean ended;

    Steps(int all, Progress progress) {
        this.all = all;
        this.progress = progress;
    }

    boolean isEnded() {
        return ended;
    }

    /** Counts a step and passes on what it gave. */
    <T> T done(T result) {
        count();
        return result;
    }

    /** Counts a step; whether to go on. */
    boolean isToGoOn() {
        count();
        return !ended;
    }

    private void count() {
        if (!progress.isToGoOn(done.incrementAndGet(), all)) {
            ended = true;
        }
    }

    /** Refuses what was ended in the middle. */
    void requireAll() {
        if (ended) {
            throw new CancellationException("ended by its caller after " + done.get() + " of " + all + " steps");
        }
    }
}
