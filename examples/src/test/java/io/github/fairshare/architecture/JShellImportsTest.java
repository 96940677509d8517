package io.github.fairshare.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The start-up file of JShell brings along every room that the modules export, and no name means two things. */
class JShellImportsTest {
    private static final Path STARTUP = Path.of("src/main/resources/io/github/fairshare/examples/shell/fairshare.jsh");
    private static final Pattern WHOLE_PACKAGE =
            Pattern.compile("^import (io\\.github\\.fairshare\\.[a-z.]+)\\.\\*$", Pattern.MULTILINE);

    /** What {@code --startup DEFAULT} imports. */
    private static final List<String> DEFAULT_IMPORTS = List.of(
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.prefs",
            "java.util.regex",
            "java.util.stream");

    @Test
    void startup_imports_areWhatTheModulesExport() throws IOException {
        assertThat(imports()).containsExactlyElementsOf(ExportedPackages.all());
    }

    @Test
    void startup_simpleName_meansOneThing() throws IOException {
        Map<String, Set<String>> meanings = visibleTypes(imports())
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toSet())));
        meanings.forEach((name, types) -> DEFAULT_IMPORTS.stream()
                .map(room -> room + "." + name)
                .filter(JShellImportsTest::exists)
                .forEach(types::add));

        assertThat(meanings).hasSizeGreaterThan(100);
        assertThat(meanings)
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    private static Set<String> imports() throws IOException {
        return new TreeSet<>(WHOLE_PACKAGE
                .matcher(Files.readString(STARTUP))
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static Stream<JavaClass> visibleTypes(Collection<String> rooms) {
        return new ClassFileImporter()
                        .withImportOption(
                                location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                        .importPackages(rooms.toArray(String[]::new))
                        .stream()
                        .filter(type -> rooms.contains(type.getPackageName()))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, JShellImportsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
