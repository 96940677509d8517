package io.github.fairshare.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Objects of as many types as can be reached from some, a few of each. */
final class Specimens {
    private static final int OF_EACH = 4;
    private static final String LIBRARY = "io.github.fairshare.";

    private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private Specimens() {}

    static Specimens reachedFrom(Collection<?> roots) {
        Specimens specimens = new Specimens();
        roots.forEach(specimens::offer);
        while (!specimens.open.isEmpty()) {
            specimens.visit(specimens.open.poll());
        }
        return specimens;
    }

    List<Object> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    private void offer(Object value) {
        if (value != null && seen.add(value)) {
            open.add(value);
        }
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::offer);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::offer);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::offer);
            map.values().forEach(this::offer);
        } else if (value instanceof Object[] array) {
            Stream.of(array).forEach(this::offer);
        } else if (value.getClass().getName().startsWith(LIBRARY)) {
            List<Object> kept = byType.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
            if (kept.size() < OF_EACH) {
                kept.add(value);
            }
            fieldsOf(value.getClass()).forEach(field -> offer(read(field, value)));
        }
    }

    private static Stream<Field> fieldsOf(Class<?> type) {
        return type == null || type == Object.class || type == Enum.class
                ? Stream.of()
                : Stream.concat(
                        Stream.of(type.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .filter(field -> !field.getType().isPrimitive()),
                        fieldsOf(type.getSuperclass()));
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible above", e);
        }
    }
}
