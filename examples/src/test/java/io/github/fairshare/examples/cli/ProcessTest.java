package io.github.fairshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line as a process of its own, in a locale that knows ASCII only. */
class ProcessTest {
    @Test
    void process_asciiLocale_printsUtf8() throws Exception {
        String text = "Code\tName of CCG\tPlan\tBaseline\tTarget\n00C\tNHS DARLINGTON CAFÉ\t6.14\t3.66\t3.66\n";

        CommandRun run = run(text, "parse", "dtoc-targets", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("NHS DARLINGTON CAFÉ,6.14,3.66,3.66");
    }

    @Test
    void process_refusedInput_endsWith1() throws Exception {
        CommandRun run = run("no table", "parse", "dtoc-targets", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
    }

    private static CommandRun run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FairshareCommand.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        // A virtual machine told so says on standard error which options it picked up.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new CommandRun(process.waitFor(), out, err);
    }
}
