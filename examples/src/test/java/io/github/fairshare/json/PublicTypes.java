package io.github.fairshare.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The public types of the packages that the three published modules export to everybody. */
final class PublicTypes {
    private static final Pattern EXPORT = Pattern.compile("^    exports ([a-z.]+);$", Pattern.MULTILINE);

    private PublicTypes() {}

    /** Those that there can be an object of: neither interface nor exception nor builder. */
    static List<Class<?>> ofObjects() {
        Set<String> rooms = List.of("core", "parsers", "allocation").stream()
                .map(PublicTypes::declared)
                .flatMap(text -> EXPORT.matcher(text).results())
                .map(MatchResult::group)
                .map(line -> line.substring("    exports ".length(), line.length() - 1))
                .collect(Collectors.toSet());
        return new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/")
                                && !location.contains("/fast/test/")
                                && !location.contains("-tests.jar"))
                        .importPackages(rooms.toArray(String[]::new))
                        .stream()
                        .filter(type -> rooms.contains(type.getPackageName()))
                        .filter(PublicTypes::isVisible)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !type.isInterface() && !Throwable.class.isAssignableFrom(type))
                        .filter(type -> !type.getSimpleName().equals("Builder"))
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()) || type.isEnum())
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicTypes::isVisible).orElse(true);
    }

    private static String declared(String module) {
        try {
            return Files.readString(Path.of("..", module, "src", "main", "java", "module-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
