package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

class JShellStartupTest {
    @Test
    void startup_file_preparesEverything() throws Exception {
        String lines = """
                delays.total()
                ccgs.openOn(LocalDate.of(2017, 9, 1)).size()
                targets.entries().get(0)
                PacePolicies.find("pct-2009-10").isPresent() && RuleSets.find("maternity-2017-18").isPresent()
                /exit
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        JavaShellToolBuilder.builder()
                .in(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), null)
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
                        "src/main/resources/io/github/fairshare/examples/shell/fairshare.jsh",
                        "--execution",
                        "local",
                        "--feedback",
                        "concise");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("Error", "rror:")
                .contains("3594.14 to 2259.99: 1334.15 fewer", "207", "EXACT 00C NHS DARLINGTON CCG", "true");
    }
}
