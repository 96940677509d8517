package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.parsers.Sources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One run of the command line with captured streams. */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static CommandRun withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandStreams streams = new CommandStreams(new ByteArrayInputStream(input), out, err);
        int exitCode =
                FairshareCommand.commandLine(streams, Map.of(), arguments).execute(arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static byte[] bundledTable() {
        return Sources.DTOC_TARGETS_2017_09.text().toBytes();
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
