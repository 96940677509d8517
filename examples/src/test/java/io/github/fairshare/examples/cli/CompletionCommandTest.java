package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.examples.cli.file.CommandStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The script of completion names whatever there is to complete, and bash can run it. */
class CompletionCommandTest {
    private static final String SCRIPT = CommandRun.of("completion").out();

    @Test
    void script_ofAllCommands_namesEveryCommandAndOption() {
        CommandStreams nothing = new CommandStreams(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream());
        Map<String, CommandLine> commands =
                FairshareCommand.commandLine(nothing, Map.of()).getSubcommands();

        assertThat(commands.keySet()).containsAll(Commands.names());
        commands.forEach((name, command) -> {
            assertThat(SCRIPT).as(name).contains("_picocli_fairshare_" + name + "()");
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.hidden()) {
                    assertThat(functionOf(name))
                            .as("%s of %s", option, name)
                            .contains("'" + option.longestName() + "'");
                }
            }
        });
    }

    private static String functionOf(String command) {
        int start = SCRIPT.indexOf("function _picocli_fairshare_" + command + "()");
        return SCRIPT.substring(start, SCRIPT.indexOf("\n}\n", start));
    }

    /** As a shell with the script completes them: the candidates of "fairshare all" and of "fairshare allocate --pol". */
    @Test
    void script_inBash_completesCommandAndOption(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion"), SCRIPT);

        assertThat(candidates(script, "fairshare", "all")).containsExactly("allocate");
        assertThat(candidates(script, "fairshare", "allocate", "--pol")).contains("--policy");
    }

    private static List<String> candidates(Path script, String... words) throws IOException, InterruptedException {
        String asked = ". '" + script + "'; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; COMP_LINE='" + String.join(" ", words)
                + "'; _complete_fairshare; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "--norc", "-c", asked).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return out.lines().map(String::strip).toList();
    }
}
