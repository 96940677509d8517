package io.github.fairshare.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A framework that found no value hands on null; the refusal names the argument. */
class NullArgumentTest {
    private static final Set<String> NAMES = Set.of("of", "parse", "find");

    /** What comes from outside. */
    private static final Set<Class<?>> GIVEN = Set.of(String.class, byte[].class, LocalDate.class, BigDecimal.class);

    /** All static methods by which a value or an answer is made of one such thing. */
    static List<Method> methods() {
        return PublicTypes.ofObjects().stream()
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> NAMES.contains(method.getName()) && method.getParameterCount() == 1)
                .filter(method -> GIVEN.contains(method.getParameterTypes()[0]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void argument_null_isRefusedByItsName(Method method) {
        Throwable refusal = catchThrowable(() -> method.invoke(null, new Object[] {null}));

        assertThat(refusal).isInstanceOf(InvocationTargetException.class);
        assertThat(refusal.getCause())
                .isInstanceOf(NullPointerException.class)
                .hasMessage(method.getParameters()[0].getName());
    }
}
