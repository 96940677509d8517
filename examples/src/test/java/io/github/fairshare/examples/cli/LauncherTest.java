package io.github.fairshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script, with a small jar in place of the command line. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/fairshare").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path jar;
    private Path cache;

    /** Prints its arguments, and ends with 1 where the second is "fail". */
    public static final class Echo {
        private Echo() {}

        public static void main(String... arguments) {
            System.out.println(String.join("|", arguments));
            System.exit(arguments.length > 1 && arguments[1].equals("fail") ? 1 : 0);
        }
    }

    @BeforeEach
    void makeJar() throws IOException {
        jar = folder.resolve("some folder/fairshare.jar");
        cache = folder.resolve("cache");
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = Echo.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }

    @Test
    void launcher_secondRun_startsFromTheArchiveOfTheFirstAndPrintsTheSame() throws Exception {
        CommandRun first = launch("parse", "a file", "--strict");
        List<Path> archives = archives();
        CommandRun second = launch("parse", "a file", "--strict");

        assertThat(first).isEqualTo(new CommandRun(0, "parse|a file|--strict\n", ""));
        assertThat(archives).hasSize(1);
        assertThat(second).isEqualTo(first);
        assertThat(archives()).isEqualTo(archives);
    }

    @Test
    void launcher_failingRun_keepsItsCodeAndNoArchive() throws Exception {
        assertThat(launch("parse", "fail")).isEqualTo(new CommandRun(1, "parse|fail\n", ""));
        assertThat(archives()).isEmpty();
    }

    @Test
    void launcher_noCommandAndNoPlaceForArchives_runsWithoutOne() throws Exception {
        assertThat(launch("--help")).isEqualTo(new CommandRun(0, "--help\n", ""));
        assertThat(archives()).isEmpty();

        Files.writeString(cache, "a file where a folder should be");
        assertThat(launch("report")).isEqualTo(new CommandRun(0, "report\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--version", "-V"})
    void launcher_helpOfACommand_keepsNoArchiveOfTheFewClassesThatItLoads(String option) throws Exception {
        assertThat(launch("parse", option)).isEqualTo(new CommandRun(0, "parse|" + option + "\n", ""));
        assertThat(archives()).isEmpty();
    }

    @Test
    void launcher_missingJar_saysWhatToDo() throws Exception {
        Files.delete(jar);

        CommandRun run = launch("report");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1).first().asString().contains(jar.toString(), "FAIRSHARE_JAR");
    }

    private List<Path> archives() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private CommandRun launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment()
                .putAll(Map.of(
                        "FAIRSHARE_JAR", jar.toString(),
                        "FAIRSHARE_CACHE", cache.toString(),
                        "JAVA_HOME", System.getProperty("java.home")));
        int code = builder.start().waitFor();
        return new CommandRun(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
