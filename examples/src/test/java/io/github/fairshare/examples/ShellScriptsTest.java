package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked scripts run as they are, without a fault of JShell in what they print. */
class ShellScriptsTest {
    private static final Path SCRIPTS = Path.of("src/main/jshell");
    private static final String STARTUP = "src/main/resources/io/github/fairshare/examples/shell/fairshare.jsh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The header of the table prints 3594 and 2260; the rows add up to 3594.14 and 2259.99.
                "delays.jsh | 3594.14",
                "allocation.jsh | NHS Lancashire and South Cumbria",
                "names.jsh | NHS Tees Valley CCG",
                "ratings.jsh | requires improvement"
            })
    void script_run_printsTablesAndNoFault(String script, String expected) throws Exception {
        String printed = run(SCRIPTS.resolve(script).toString());

        assertThat(printed).doesNotContain("rror:", "Exception", "cannot find symbol");
        assertThat(printed.toLowerCase(Locale.ROOT)).contains(expected.toLowerCase(Locale.ROOT));
    }

    @Test
    void scripts_kept_areTheFour() throws Exception {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("delays.jsh", "allocation.jsh", "names.jsh", "ratings.jsh");
        }
    }

    private static String run(String script) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JavaShellToolBuilder.builder()
                .in(new ByteArrayInputStream(new byte[0]), null)
                .out(new PrintStream(out, true, StandardCharsets.UTF_8))
                .persistence(new HashMap<>())
                .start(
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        "PRINTING",
                        "--startup",
                        STARTUP,
                        "--feedback",
                        "concise",
                        script);
        return out.toString(StandardCharsets.UTF_8);
    }
}
