package io.github.fairshare.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files to be written completely or not at all: first all beside their places, then each is moved to its place. */
final class OutputFiles {
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    /** The one place that all ways of writing a path mean. */
    static Optional<Path> place(Optional<Path> path) {
        return path.map(given -> given.toAbsolutePath().normalize());
    }

    OutputFiles add(Path file, String text) {
        return add(file, text.getBytes(StandardCharsets.UTF_8));
    }

    OutputFiles add(Path file, byte[] bytes) {
        contents.put(file, bytes);
        return this;
    }

    /** Writes all files; where one cannot be written, none is. */
    void write() {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            contents.forEach((file, bytes) -> stage(file, bytes, staged));
            staged.forEach(OutputFiles::move);
        } finally {
            staged.keySet().forEach(OutputFiles::discard);
        }
    }

    private static void stage(Path file, byte[] bytes, Map<Path, Path> staged) {
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(file + " is a folder; give a file to write");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe is written to, not replaced.
                Files.write(file, bytes);
                return;
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new UnusableInputException(file + " cannot be written: permission denied");
            }
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
            staged.put(beside, place);
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be written: " + FileTrouble.of(e));
        }
    }

    private static void move(Path from, Path to) {
        try {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UnusableInputException(to + " cannot be written: " + FileTrouble.of(e));
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UnusableInputException(file + " was left behind: " + FileTrouble.of(e));
        }
    }
}
