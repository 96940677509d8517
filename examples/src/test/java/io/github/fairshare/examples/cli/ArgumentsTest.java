package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ArgumentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "parse minutes -                                    | 'minutes' is no kind of document; known are dtoc-targets",
                "parse dtoc-targets                                 | FILE",
                "parse dtoc-targets - --as-of 2017-9-1              | '2017-9-1' is no day; write it as 2017-09-01",
                "parse dtoc-targets - --format xml                  | xml",
                "parse dtoc-targets - --out ./a --diagnostics a     | name the same file",
                "parse dtoc-targets - --unheard-of                  | --unheard-of",
                "allocate --polici pct-2009-10                      | Unknown option: '--polici'; did you mean --policy",
                "alocate --positions p.csv                          | did you mean allocate",
                "organisations                                      | --as-of",
                "organisations --as-of yesterday                    | 'yesterday' is no day",
                "report extra                                       | extra",
                "predict                                            | commands are parse, join, organisations, allocate",
                "predict --help                                     | predict",
                "--unheard-of                                       | --unheard-of"
            })
    void wrongArguments_anyCommand_endWith2AndOneLine(String line, String reason) {
        CommandRun run = CommandRun.of(line.strip().split(" +", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("fairshare: ").contains(reason, "--help'");
    }

    private static List<String> footer(String command) {
        CommandLine all = FairshareCommand.commandLine(CommandStreams.ofProcess(), Map.of());
        CommandLine one = command.isEmpty() ? all : all.getSubcommands().get(command);
        return Stream.of(one.getCommandSpec().usageMessage().footer())
                .map(line -> line.replace("%%", "%"))
                .toList();
    }

    /** Only the command that is run is made, by the name in the list of commands; its own name must be the same. */
    @Test
    void commands_namesOfTheList_areTheirOwn() {
        CommandLine all = FairshareCommand.commandLine(CommandStreams.ofProcess(), Map.of());

        assertThat(all.getSubcommands().keySet()).containsExactlyElementsOf(Commands.names());
        for (String name : Commands.names()) {
            assertThat(FairshareCommand.commandLine(CommandStreams.ofProcess(), Map.of(), name)
                            .getSubcommands())
                    .containsOnlyKeys(name);
        }
    }

    @Test
    void noArguments_nameTheCommands() {
        assertThat(CommandRun.of())
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "fairshare: a command is needed: parse, join, organisations, allocate, compare, measures,"
                                + " project, frontier, design, price, replay, audit, sweep, merge, implied, score,"
                                + " sensitivity, attainable, limits, delays, report, policies, rules, sources,"
                                + " schemas, cohorts, shell, completion; see 'fairshare --help'\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parse",
                "join",
                "organisations",
                "allocate",
                "compare",
                "measures",
                "score",
                "project",
                "frontier",
                "design",
                "price",
                "replay",
                "audit",
                "sweep",
                "merge",
                "implied",
                "sensitivity",
                "attainable",
                "delays",
                "limits",
                "report"
            })
    void help_everyCommand_hasExamples(String command) {
        List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: fairshare", "Examples:\n  fairshare " + command);
        assertThat(run.outLines()).allMatch(line -> line.length() <= 100);
        assertThat(run.outLines()).as("no line of the text is broken").containsAll(footer(command));
    }

    @Test
    void version_isPrinted() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("fairshare ");
    }
}
