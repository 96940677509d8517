package io.github.fairshare.examples.cli.file;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes. */
public final class ResultFile {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file, completely or not at all, instead of standard output.")
    private Optional<Path> out = Optional.empty();

    public Optional<Path> out() {
        return out;
    }

    /** Writes the files and the result; standard output comes last, so that it stays empty when a file fails. */
    public void deliver(String result, OutputFiles files, CommandStreams streams) {
        deliver(Writing.of(result), files, streams);
    }

    /** Does the same with a result that is written piece by piece. */
    public void deliver(Writing result, OutputFiles files, CommandStreams streams) {
        out.ifPresent(file -> files.add(file, result));
        files.write();
        if (out.isEmpty()) {
            streams.print(result);
        }
    }
}
