package io.github.fairshare.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public type has somebody who asks for it: a page names it, a command uses it, or whoever holds such a type gets or gives it.
 */
class PublicSurfaceTest {
    private static final Path ROOT = Path.of("..");
    private static final String LIBRARY = "io.github.fairshare";
    private static final String COMMANDS = LIBRARY + ".examples";

    /** Only what is marked as code names a type; "level" and "share" are words of every page. */
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]+`", Pattern.DOTALL);

    @Test
    void publicType_everyOne_isAskedFor() throws IOException {
        Set<String> rooms = ExportedPackages.all();
        JavaClasses library = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                .importPackages(LIBRARY);
        List<JavaClass> surface = library.stream()
                .filter(type -> rooms.contains(type.getPackageName()) && isVisible(type))
                .toList();
        String pages = pages();
        Set<JavaClass> used = usedByCommands(library);
        List<JavaClass> asked = surface.stream()
                .filter(type -> used.contains(type) || pages.contains(" " + type.getSimpleName() + " "))
                .toList();

        Set<JavaClass> reached = reachedFrom(asked, Set.copyOf(surface));

        assertThat(surface).hasSizeGreaterThan(150);
        assertThat(new TreeSet<>(surface.stream()
                        .filter(type -> !reached.contains(type))
                        .map(JavaClass::getName)
                        .toList()))
                .as("public, but named by no page, used by no command and part of no such type")
                .isEmpty();
    }

    /** What stands in the public members of what was reached already, until nothing new comes. */
    private static Set<JavaClass> reachedFrom(List<JavaClass> named, Set<JavaClass> surface) {
        Set<JavaClass> reached = new HashSet<>(named);
        Deque<JavaClass> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            partsOf(open.remove())
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .map(JavaClass::getBaseComponentType)
                    .filter(surface::contains)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static Stream<JavaType> partsOf(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isOpen(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(unit -> isOpen(unit.getModifiers()))
                .flatMap(PublicSurfaceTest::partsOf);
        // A kind of a sealed type is what a caller gets when he asks for the type.
        Stream<JavaType> kinds = type.isInterface()
                ? type.getSubclasses().stream()
                        .filter(kind ->
                                kind.getEnclosingClass().filter(type::equals).isPresent())
                        .map(kind -> kind)
                : Stream.of();
        return Stream.of(supertypes, fields, units, kinds, generatedOf(type)).flatMap(part -> part);
    }

    private static Stream<JavaType> partsOf(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(part -> part);
    }

    /** The generated class counts with the interface that it was made from, and its builder with it. */
    private static Stream<JavaType> generatedOf(JavaClass type) {
        return type.getSubclasses().stream()
                .filter(made -> made.getSimpleName().equals("Immutable" + type.getSimpleName()))
                .map(made -> made);
    }

    private static boolean isVisible(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(PublicSurfaceTest::isVisible).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** By the command line, and by the kinds and sections that its commands show. */
    private static Set<JavaClass> usedByCommands(JavaClasses library) {
        return library.stream()
                .filter(type -> type.getPackageName().startsWith(COMMANDS))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .collect(toSet());
    }

    /** The words of the code of all pages. */
    private static String pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .map(PublicSurfaceTest::read)
                    .flatMap(text -> CODE.matcher(text).results())
                    .map(code -> code.group().replaceAll("[^A-Za-z0-9]+", " "))
                    .collect(joining(" ", " ", " "));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
