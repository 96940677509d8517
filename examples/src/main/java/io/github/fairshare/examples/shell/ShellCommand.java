package io.github.fairshare.examples.shell;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts JShell with everything imported and the bundled sources read. */
@Command(
        name = "shell",
        description =
                "Start JShell with everything imported and the bundled sources read; help() says what is prepared.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  fairshare shell", "  fairshare shell examples/src/main/jshell/delays.jsh"})
public final class ShellCommand implements Callable<Integer> {
    private static final String STARTUP = "fairshare.jsh";

    private final JavaShellToolBuilder jshell;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCRIPT",
            description = "Files of snippets to run first; one that ends in /exit leaves no prompt.")
    private List<String> scripts = new ArrayList<>();

    /** On the terminal. */
    public ShellCommand() {
        this(JavaShellToolBuilder.builder());
    }

    ShellCommand(JavaShellToolBuilder jshell) {
        this.jshell = jshell;
    }

    @Override
    public Integer call() throws Exception {
        Path startup = Files.createTempFile("fairshare", ".jsh");
        try (InputStream bundled = ShellCommand.class.getResourceAsStream(STARTUP)) {
            Files.write(startup, Objects.requireNonNull(bundled, STARTUP).readAllBytes());
            return jshell.start(arguments(startup));
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    private String[] arguments(Path startup) throws IOException {
        Stream<String> fixed = Stream.of(
                "--class-path",
                classPath(),
                "--startup",
                "DEFAULT",
                "--startup",
                "PRINTING",
                "--startup",
                startup.toRealPath().toString(),
                "--feedback",
                "concise");
        return Stream.concat(fixed, scripts.stream()).toArray(String[]::new);
    }

    /** JShell refuses a class path on which something is missing, which Java does not. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty() && Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
