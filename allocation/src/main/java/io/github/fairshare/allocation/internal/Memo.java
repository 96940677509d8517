package io.github.fairshare.allocation.internal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a pure function gives, worked out when it is first asked for and kept; safe to share between threads.
 *
 * @param <T> what it gives
 */
public final class Memo<T> implements Supplier<T> {
    private final Supplier<T> function;
    private Optional<T> value = Optional.empty();

    private Memo(Supplier<T> function) {
        this.function = function;
    }

    /**
     * A value that nobody has asked for yet.
     *
     * @param function gives the same each time
     * @param <T> what it gives
     * @return to be asked
     */
    public static <T> Memo<T> of(Supplier<T> function) {
        return new Memo<>(function);
    }

    /**
     * The value.
     *
     * @return made by the first call
     */
    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(function.get());
        }
        return value.get();
    }
}
