package io.github.fairshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void process_tooLittleMemory_saysSoOnOneLine() throws Exception {
        CommandRun run = finished(builder(List.of("-Xmx24m"), "parse", "dtoc-targets", "-"), "0 0\n".repeat(2_000_000));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("'parse dtoc-targets -' needs more than the 24 MiB of memory", "-Xmx4g");
    }

    @Test
    void process_toldToEnd_leavesNoTemporaryFile(@TempDir Path folder) throws Exception {
        Path table = Files.write(folder.resolve("table.txt"), CommandRun.bundledTable());
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        // Nobody reads the pipe, so the run waits with the diagnostics written beside their place.
        Process process = builder(
                        List.of(),
                        "parse",
                        "dtoc-targets",
                        table.toString(),
                        "--diagnostics",
                        folder.resolve("findings.jsonl").toString(),
                        "--out",
                        pipe.toString())
                .start();
        while (folder.toFile().list().length < 3 && process.isAlive()) {
            Thread.sleep(20);
        }
        assertThat(folder.toFile().list()).hasSize(3);

        process.destroy();
        assertThat(process.waitFor()).isNotZero();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("table.txt", "pipe");
    }

    private static CommandRun run(String input, String... arguments) throws IOException, InterruptedException {
        return finished(builder(List.of(), arguments), input);
    }

    static ProcessBuilder builder(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FairshareCommand.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        // A virtual machine told so says on standard error which options it picked up.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    static CommandRun finished(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Process process = builder.start();
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new CommandRun(process.waitFor(), out, err);
    }
}
