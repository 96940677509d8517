package io.github.fairshare.allocation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the parts of a JSON text one after the other and keeps what is wrong with each, so that all is told at once. */
public final class JsonFaults {
    private final List<JsonTextException> found = new ArrayList<>();
    private boolean isUnread;

    /**
     * Reads a part.
     *
     * @param part may throw {@link JsonTextException}
     * @return what it read; empty where it is at fault
     */
    public <T> Optional<T> read(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (JsonTextException fault) {
            isUnread = true;
            found.addAll(fault.faults());
            return Optional.empty();
        }
    }

    /**
     * Reads a part that a whole is made of.
     *
     * @param part may throw {@link JsonTextException}
     * @return gives what it read, to {@link #make}
     */
    public <T> Supplier<T> part(Supplier<T> part) {
        Optional<T> read = read(part);
        return read::orElseThrow;
    }

    /**
     * Makes the whole of its parts.
     *
     * @param whole asks the parts for what was read
     * @return the whole
     * @throws JsonTextException of the faults of all parts, where one is at fault
     */
    public <T> T make(Supplier<T> whole) {
        requireNone();
        return whole.get();
    }

    /**
     * That every part could be read.
     *
     * @throws JsonTextException of all faults, where there is one
     */
    public void requireNone() {
        if (isUnread) {
            throw JsonTextException.of(found);
        }
    }

    /**
     * Reads the elements of a list.
     *
     * @param elements for example the points of a curve
     * @param reader reads one
     * @return what it read, in order
     * @throws JsonTextException of the faults of all elements, where one is at fault
     */
    public static <E, T> List<T> each(List<E> elements, Function<E, T> reader) {
        JsonFaults faults = new JsonFaults();
        List<T> read = elements.stream()
                .flatMap(element -> faults.read(() -> reader.apply(element)).stream())
                .toList();
        faults.requireNone();
        return read;
    }
}
