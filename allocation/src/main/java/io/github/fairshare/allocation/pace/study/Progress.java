package io.github.fairshare.allocation.pace.study;

import java.util.concurrent.CancellationException;

/**
 * Hears how far long work is, and may end it: {@code (done, all) -> !Thread.currentThread().isInterrupted()}.
 *
 * <p>Work on several threads calls it on each of them.
 */
@FunctionalInterface
public interface Progress {
    /** Hears nothing and ends nothing. */
    Progress NONE = (done, all) -> true;

    /**
     * Hears that a step is done.
     *
     * @param done how many steps, for example 37
     * @param all of how many, for example 1000
     * @return whether to go on; where not, the work ends with a {@link CancellationException}
     */
    boolean isToGoOn(int done, int all);
}
