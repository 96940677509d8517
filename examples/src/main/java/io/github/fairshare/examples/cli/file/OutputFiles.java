package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files to be written completely or not at all: first all beside their places, then each is moved to its place. */
public final class OutputFiles {
    private final Map<Path, Content> contents = new LinkedHashMap<>();

    /** The one place that all ways of writing a path mean, links followed as far as there is something to follow. */
    public static Optional<Path> place(Optional<Path> path) {
        return path.map(OutputFiles::place);
    }

    private static Path place(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path known = absolute;
        while (known != null && !Files.exists(known)) {
            known = known.getParent();
        }
        try {
            return known == null
                    ? absolute
                    : known.toRealPath().resolve(known.relativize(absolute)).normalize();
        } catch (IOException e) {
            // Whoever writes there is told what is wrong with it.
            return absolute;
        }
    }

    public OutputFiles add(Path file, String text) {
        return add(file, Writing.of(text));
    }

    public OutputFiles add(Path file, Writing text) {
        contents.put(file, text::toUtf8);
        return this;
    }

    public OutputFiles add(Path file, byte[] bytes) {
        contents.put(file, out -> out.write(bytes));
        return this;
    }

    /** Writes all files; where one cannot be written, none is. */
    public void write() {
        StagedFiles staged = new StagedFiles();
        try {
            contents.forEach((file, content) -> stage(file, content, staged));
            staged.moveAll();
        } catch (UnusableInputException e) {
            throw withLeft(e, staged.close());
        } finally {
            staged.close();
        }
    }

    private static UnusableInputException withLeft(UnusableInputException first, List<Path> left) {
        return left.isEmpty()
                ? first
                : new UnusableInputException(first.getMessage() + "; left behind, to be removed: " + left);
    }

    private static void stage(Path file, Content content, StagedFiles staged) {
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(file + " is a folder; give a file to write");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UnusableInputException(file + " is a link to a file that is not there; give the file itself");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe is written to, not replaced.
                write(file, content);
                return;
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new UnusableInputException(file + " cannot be written: permission denied");
            }
            staged.stage(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be written: " + FileTrouble.of(e));
        }
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.to(out);
        }
    }
}
