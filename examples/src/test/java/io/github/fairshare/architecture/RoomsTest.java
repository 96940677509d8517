package io.github.fairshare.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms inside the modules: who may see whom, how much one holds, and that each says what it is for. */
class RoomsTest {
    private static final int MOST_FILES = 35;
    private static final String ROOT = "io.github.fairshare.";
    private static final List<String> MODULES = List.of("core", "parsers", "allocation", "examples", "benchmarks");
    private static final List<String> PUBLISHED = List.of("core", "parsers", "allocation");

    /** A family's room sees the rooms that all share, and no other family; the rule of an assessment may see ratings. */
    private static final Map<String, Set<String>> FAMILIES = Map.of(
            "dtoc", Set.of(),
            "hub", Set.of(),
            "programme", Set.of(),
            "rating", Set.of(),
            "rule", Set.of("rating"),
            "allocation", Set.of(),
            "distance", Set.of(),
            "measure", Set.of());

    private static final Set<String> KINDS = Set.of(
            ROOT + "allocation.pace.policy.GrowthRule",
            ROOT + "allocation.pace.policy.Limit",
            ROOT + "allocation.pace.policy.Pot");

    private static final JavaClasses MAIN = new ClassFileImporter()
            // The test-jars hold generators, which may use jqwik.
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("io.github.fairshare");

    @ParameterizedTest
    @ValueSource(strings = {"core", "parsers", "allocation", "examples", "benchmarks"})
    void rooms_ofAModule_haveNoCircle(String module) {
        slices().assignedFrom(roomsOf(module)).should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void family_ofParsers_seesSharedRoomsOnly() {
        FAMILIES.forEach((family, allowed) -> {
            String[] others = FAMILIES.keySet().stream()
                    .filter(other -> !other.equals(family) && !allowed.contains(other))
                    .map(RoomsTest::room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(family))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(MAIN);
        });
    }

    @Test
    void sharedRoom_ofParsers_seesNoFamily() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of("text", "figure", "account", "name", "table")
                        .map(RoomsTest::room)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        FAMILIES.keySet().stream().map(RoomsTest::room).toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void solver_seesArraysOnly() {
        String pace = ROOT + "allocation.pace";
        noClasses()
                .that()
                .resideInAPackage(pace + ".solve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        pace,
                        pace + ".policy..",
                        pace + ".position..",
                        pace + ".rule..",
                        pace + ".measure..",
                        pace + ".table..",
                        pace + ".study..")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocation.pace.policy", "allocation.rating.rule"})
    void model_neverSeesItsJson(String room) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", ROOT + room + ".json..")
                .check(MAIN);
    }

    @Test
    void kind_isNeverAskedForByInstanceof() {
        List<String> asked = MAIN.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .map(JavaCodeUnit::getInstanceofChecks)
                .flatMap(Set::stream)
                .filter(check -> isKind(check.getRawType()))
                .map(check -> check.getOwner().getFullName() + " asks for "
                        + check.getRawType().getSimpleName())
                .toList();
        assertThat(MAIN.contain(KINDS.iterator().next())).isTrue();
        assertThat(asked).isEmpty();
    }

    @Test
    void room_holdsAtMostSoManyFiles() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        for (Path folder : mainFolders()) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                files.merge(folder.relativize(file.getParent()).toString(), 1L, Long::sum));
            }
        }
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void room_saysWhatEntersWhatLeavesAndWhomItMayCall() throws IOException {
        for (Path folder : mainFolders()) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path room : all.filter(RoomsTest::holdsSources).toList()) {
                    Path described = room.resolve("package-info.java");
                    assertThat(described).exists();
                    assertThat(Files.readString(described))
                            .as(described.toString())
                            .contains("Enters:")
                            .contains("Leaves:")
                            .contains("May call:");
                }
            }
        }
    }

    @Test
    void room_belongsToOneModule() {
        Map<String, Set<String>> modules = MAIN.stream()
                .filter(type -> type.getSource().isPresent())
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, mapping(RoomsTest::moduleOf, toSet())));
        assertThat(modules).hasSizeGreaterThan(20);
        assertThat(modules)
                .allSatisfy((room, owners) -> assertThat(owners).as(room).hasSize(1));
    }

    @Test
    void publicType_hasANameOfItsOwn() {
        Map<String, List<String>> byName = MAIN.stream()
                .filter(type ->
                        PUBLISHED.stream().anyMatch(module -> type.getName().startsWith(ROOT + module + ".")))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        mapping(JavaClass::getName, java.util.stream.Collectors.toList())));
        assertThat(byName).hasSizeGreaterThan(50);
        assertThat(byName)
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    private static String room(String name) {
        return ROOT + "parsers.internal." + name + "..";
    }

    private static boolean isKind(JavaClass type) {
        return KINDS.contains(type.getName())
                || type.getAllRawInterfaces().stream().anyMatch(parent -> KINDS.contains(parent.getName()));
    }

    private static String moduleOf(JavaClass type) {
        String location = type.getSource().orElseThrow().getUri().toString();
        return MODULES.stream()
                .filter(module ->
                        location.contains("/" + module + "/target/") || location.contains("fairshare-" + module + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(location));
    }

    private static List<Path> mainFolders() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", "main", "java", "io", "github", "fairshare"))
                .toList();
    }

    private static boolean holdsSources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every package of the module is a slice of its own. */
    private static SliceAssignment roomsOf(String module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String room = type.getPackageName() + ".";
                return room.startsWith(ROOT + module + ".") ? SliceIdentifier.of(room) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms of " + module;
            }
        };
    }
}
