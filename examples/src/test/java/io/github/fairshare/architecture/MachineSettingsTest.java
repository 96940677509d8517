package io.github.fairshare.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is written depends on the locale, the character set or the time zone of a machine. */
class MachineSettingsTest {
    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.formatted",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    private static final Set<String> NEED_A_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.io.PrintStream.format",
            "java.io.PrintStream.printf",
            "java.io.PrintWriter.format",
            "java.io.PrintWriter.printf",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.util.Formatter.<init>",
            "java.text.DecimalFormat.<init>");

    private static final Set<String> NEED_A_CHARSET = Set.of(
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.InputStreamReader",
            "java.io.OutputStreamWriter",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.lang.String",
            "java.util.Scanner");

    /** What holds bytes, or opens it; a reader over text needs no character set. */
    private static final Set<String> BYTES =
            Set.of("[B", "java.io.File", "java.io.InputStream", "java.io.OutputStream", "java.nio.file.Path");

    private static final ArchRule NO_DEFAULTS = noClasses().should(accessTargetWhere(asksForADefault()));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("io.github.fairshare");

    @Test
    void mainCode_dependsOnNoSettingOfTheMachine() {
        NO_DEFAULTS.check(MAIN);
        NO_DEFAULTS.allowEmptyShould(true).check(new ClassFileImporter().importPaths(benchmarkClasses()));
    }

    @Test
    void settingOfTheMachine_everyUse_isFound() {
        JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);

        assertThat(NO_DEFAULTS.evaluate(careless).getFailureReport().getDetails())
                .hasSize(Careless.class.getDeclaredMethods().length);
    }

    /** One use of a setting of the machine in each method. */
    @SuppressWarnings({"unused", "DefaultCharset", "StringCaseLocaleUsage", "AnnotateFormatMethod"})
    private static final class Careless {
        String formatted(int number) {
            return "%d".formatted(number);
        }

        String format(int number) {
            return String.format("%d", number);
        }

        String lower(String text) {
            return text.toLowerCase();
        }

        UnaryOperator<String> upper() {
            return String::toUpperCase;
        }

        Reader reader(InputStream stream) {
            return new InputStreamReader(stream);
        }

        PrintWriter writer(OutputStream stream) {
            return new PrintWriter(stream);
        }

        String text(byte[] bytes) {
            return new String(bytes);
        }

        byte[] bytes(String text) {
            return text.getBytes();
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    /** Locale, character set and time zone are those of the machine, unless they are given. */
    private static DescribedPredicate<JavaAccess<?>> asksForADefault() {
        return DescribedPredicate.describe(
                "takes locale, character set or time zone from the machine",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && (takesTheDefault(target) || DEFAULTS.contains(nameOf(target))));
    }

    private static boolean takesTheDefault(AccessTarget.CodeUnitAccessTarget target) {
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean localeOrCharset =
                parameters.contains("java.util.Locale") || parameters.contains("java.nio.charset.Charset");
        boolean overBytes = NEED_A_CHARSET.contains(target.getOwner().getName())
                && target.getName().equals("<init>")
                && parameters.stream().anyMatch(BYTES::contains);
        boolean needsOne = overBytes
                || NEED_A_LOCALE.contains(nameOf(target))
                || nameOf(target).equals("java.lang.String.getBytes");
        return needsOne && !localeOrCharset;
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    /** The benchmarks are on no class path of the tests, and not always built before them. */
    private static List<Path> benchmarkClasses() {
        return Stream.of(Path.of("..", "benchmarks", "target", "classes"))
                .filter(Files::isDirectory)
                .toList();
    }
}
