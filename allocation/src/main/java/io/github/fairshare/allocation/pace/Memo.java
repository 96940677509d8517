package io.github.fairshare.allocation.pace;

import java.util.Optional;
import java.util.function.Supplier;

/** What a pure function gives, worked out when it is first asked for and kept; safe to share between threads. */
final class Memo<T> {
    private final Supplier<T> function;
    private Optional<T> value = Optional.empty();

    private Memo(Supplier<T> function) {
        this.function = function;
    }

    static <T> Memo<T> of(Supplier<T> function) {
        return new Memo<>(function);
    }

    synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(function.get());
        }
        return value.get();
    }
}
