package io.github.fairshare.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the modules. A rule that finds nothing to look at fails, so none is empty by accident. */
class ArchitectureTest {

    private static final String CORE = "io.github.fairshare.core..";
    private static final String PARSERS = "io.github.fairshare.parsers..";
    private static final String ALLOCATION = "io.github.fairshare.allocation..";
    private static final String EXAMPLES = "io.github.fairshare.examples..";
    private static final String BENCHMARKS = "io.github.fairshare.benchmarks..";
    private static final String[] PUBLISHED = {CORE, PARSERS, ALLOCATION};

    /** What every reader of our signatures has anyway. */
    private static final List<String> SIGNATURE_PACKAGES = List.of("java.", "io.github.fairshare.");

    private static final List<String> ANNOTATION_PACKAGES = List.of(
            "java.",
            "io.github.fairshare.",
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            // Kept in class files, but bare, so that users of our classes do not need it.
            "org.immutables.value.",
            "org.jspecify.annotations");

    private static final JavaClasses MAIN = new ClassFileImporter()
            // The test-jars hold generators, which may use jqwik.
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("io.github.fairshare");

    @Test
    void core_dependsOnNoOtherModule() {
        noDependency(CORE, PARSERS, ALLOCATION, EXAMPLES, BENCHMARKS).check(MAIN);
    }

    @Test
    void parsers_dependOnCoreOnly() {
        noDependency(PARSERS, ALLOCATION, EXAMPLES, BENCHMARKS).check(MAIN);
    }

    @Test
    void allocation_dependsOnCoreOnly() {
        noDependency(ALLOCATION, PARSERS, EXAMPLES, BENCHMARKS).check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, PARSERS, ALLOCATION, EXAMPLES})
    void packages_insideAModule_haveNoCycles(String module) {
        slices().assignedFrom(packagesOf(module)).should().beFreeOfCycles().check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, PARSERS, ALLOCATION})
    void internalPackages_fromOutside_areNotUsed(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(module + "internal..")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, ALLOCATION})
    void pureModules_touchNoFileNetworkOrLog(String module) {
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.logging..", "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter"
                        + "|RandomAccessFile)|java\\.lang\\.System\\$Logger")
                .orShould(ACCESS_STANDARD_STREAMS)
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, ALLOCATION})
    void pureModules_askNoClockAndNoChance(String module) {
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.Random"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                .orShould(callMethodWhere(asksTheClock()))
                .orShould(callMethodWhere(throwsDice()))
                .orShould(ArchConditions.callConstructorWhere(unseeded()))
                .check(MAIN);
    }

    @Test
    void publicSignatures_nameNoThirdPartyType() {
        classes()
                .that()
                .resideInAnyPackage(PUBLISHED)
                .and()
                .resideOutsideOfPackage("..internal..")
                .and(visible())
                .should(nameOnlyOurTypesAndTheJdks())
                .check(MAIN);
    }

    @Test
    void classes_names_sayWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper)(\\$.*)?").check(MAIN);
    }

    @Test
    void publicMethods_names_haveNoGetPrefix() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(PUBLISHED)
                .and()
                .arePublic()
                .and(DescribedPredicate.not(overridingAnothersMethod()))
                .should()
                .haveNameNotMatching("get([A-Z].*)?")
                .check(MAIN);
    }

    @Test
    void testClasses_names_endInTest() {
        JavaClasses tests = new ClassFileImporter().importPaths(testClassDirectories());
        assertThat(tests.contain(ArchitectureTest.class)).isTrue();
        methods()
                .that()
                .areAnnotatedWith("org.junit.jupiter.api.Test")
                .or()
                .areAnnotatedWith("org.junit.jupiter.params.ParameterizedTest")
                .or()
                .areAnnotatedWith("org.junit.jupiter.api.TestFactory")
                .or()
                .areAnnotatedWith("net.jqwik.api.Property")
                .or()
                .areAnnotatedWith("net.jqwik.api.Example")
                .should(standInAFileNamedTest())
                .check(tests);
    }

    private static ArchRule noDependency(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to);
    }

    /** Every package of the module is a slice of its own. */
    private static SliceAssignment packagesOf(String module) {
        DescribedPredicate<JavaClass> inModule = JavaClass.Predicates.resideInAPackage(module);
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return inModule.test(javaClass)
                        ? SliceIdentifier.of(javaClass.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + module;
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> asksTheClock() {
        return DescribedPredicate.describe("asks the clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(name));
        });
    }

    private static DescribedPredicate<JavaMethodCall> throwsDice() {
        return DescribedPredicate.describe("throws dice", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            return (owner.equals("java.lang.Math") && name.equals("random"))
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                    // The two-argument form takes a source of chance, which the caller can seed.
                    || (owner.equals("java.util.Collections")
                            && name.equals("shuffle")
                            && call.getTarget().getRawParameterTypes().size() == 1);
        });
    }

    private static DescribedPredicate<JavaConstructorCall> unseeded() {
        return DescribedPredicate.describe(
                "makes a generator without a seed",
                call -> call.getTargetOwner().getName().equals("java.util.SplittableRandom")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    /** Public or protected, and every class around it as well. */
    private static DescribedPredicate<JavaClass> visible() {
        return DescribedPredicate.describe("are visible to users", ArchitectureTest::isVisible);
    }

    private static boolean isVisible(JavaClass javaClass) {
        return isVisible(javaClass.getModifiers())
                && javaClass
                        .getEnclosingClass()
                        .map(ArchitectureTest::isVisible)
                        .orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaClass> nameOnlyOurTypesAndTheJdks() {
        return new ArchCondition<>("name only types of the JDK and our own, and known annotations") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                Stream.concat(javaClass.getSuperclass().stream(), javaClass.getInterfaces().stream())
                        .forEach(type -> checkType(type, javaClass.getName(), javaClass, events));
                checkAnnotations(javaClass.getAnnotations(), javaClass.getName(), javaClass, events);
                for (JavaMember member : javaClass.getMembers()) {
                    if (isVisible(member.getModifiers())
                            && !member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                        checkMember(member, javaClass, events);
                    }
                }
            }
        };
    }

    private static void checkMember(JavaMember member, JavaClass owner, ConditionEvents events) {
        checkAnnotations(member.getAnnotations(), member.getFullName(), owner, events);
        if (member instanceof JavaField field) {
            checkType(field.getType(), field.getFullName(), owner, events);
        } else if (member instanceof JavaCodeUnit unit) {
            checkType(unit.getReturnType(), unit.getFullName(), owner, events);
            for (JavaParameter parameter : unit.getParameters()) {
                checkType(parameter.getType(), unit.getFullName(), owner, events);
                checkAnnotations(parameter.getAnnotations(), unit.getFullName(), owner, events);
            }
            unit.getExceptionTypes().forEach(type -> checkType(type, unit.getFullName(), owner, events));
        }
    }

    private static void checkType(JavaType type, String where, JavaClass owner, ConditionEvents events) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            JavaClass element = raw.getBaseComponentType();
            boolean mapperOfTheFactory = owner.getSimpleName().equals("FairshareJson")
                    && element.getName().equals("com.fasterxml.jackson.databind.ObjectMapper");
            if (!element.isPrimitive() && !startsWithAny(element, SIGNATURE_PACKAGES) && !mapperOfTheFactory) {
                events.add(SimpleConditionEvent.violated(owner, where + " names " + element.getName()));
            }
        }
    }

    private static void checkAnnotations(
            Set<? extends JavaAnnotation<?>> annotations, String where, JavaClass owner, ConditionEvents events) {
        for (JavaAnnotation<?> annotation : annotations) {
            if (!startsWithAny(annotation.getRawType(), ANNOTATION_PACKAGES)) {
                String name = annotation.getRawType().getName();
                events.add(SimpleConditionEvent.violated(owner, where + " is annotated with " + name));
            }
        }
    }

    private static boolean startsWithAny(JavaClass javaClass, List<String> packages) {
        return packages.stream().anyMatch(javaClass.getName()::startsWith);
    }

    /** An exception must be able to say getMessage, and a node of JSON what Jackson asks of it. */
    private static DescribedPredicate<JavaMethod> overridingAnothersMethod() {
        return DescribedPredicate.describe("override a method of the JDK or of Jackson", method -> {
            String[] parameters = method.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toArray(String[]::new);
            JavaClass owner = method.getOwner();
            return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                    .filter(type ->
                            type.getName().startsWith("java.") || type.getName().startsWith("com.fasterxml.jackson."))
                    .anyMatch(type ->
                            type.tryGetMethod(method.getName(), parameters).isPresent());
        });
    }

    private static ArchCondition<JavaMethod> standInAFileNamedTest() {
        return new ArchCondition<>("stand in a file named ...Test.java") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass outermost = method.getOwner();
                while (outermost.getEnclosingClass().isPresent()) {
                    outermost = outermost.getEnclosingClass().get();
                }
                if (!outermost.getSimpleName().endsWith("Test")) {
                    events.add(SimpleConditionEvent.violated(method, outermost.getName() + " does not end in Test"));
                }
            }
        };
    }

    /** The other modules' tests are on no class path; their classes lie beside ours. */
    private static List<Path> testClassDirectories() {
        return Stream.of("core", "parsers", "allocation", "examples", "benchmarks")
                .map(module -> Path.of("..", module, "target", "test-classes"))
                .filter(Files::isDirectory)
                .toList();
    }
}
