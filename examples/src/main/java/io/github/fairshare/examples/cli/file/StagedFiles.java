package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Files written beside their places, waiting to be moved there. What still waits is removed on closing, and when the
 * process is told to end before that.
 */
public final class StagedFiles {
    private final Map<Path, Path> placeByStaged = new ConcurrentSkipListMap<>();
    private final Thread onExit = new Thread(this::remove);

    StagedFiles() {
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** Writes beside a place, with the permissions of the file that stands there, if one does. */
    void stage(Path place, Content content) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        placeByStaged.put(beside, place);
        try (OutputStream out =
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.to(out);
        }
        PosixFileAttributeView permissions = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(place)) {
            permissions.setPermissions(Files.getPosixFilePermissions(place));
        }
    }

    /** Moves every file to its place. */
    void moveAll() {
        for (Map.Entry<Path, Path> staged : List.copyOf(placeByStaged.entrySet())) {
            try {
                move(staged.getKey(), staged.getValue());
            } catch (IOException e) {
                throw new UnusableInputException(staged.getValue() + " cannot be written: " + FileTrouble.of(e));
            }
            placeByStaged.remove(staged.getKey());
        }
    }

    /** Ends the waiting; says which files could not be removed. */
    List<Path> close() {
        List<Path> left = remove();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook finds nothing more to do.
            return left;
        }
        return left;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> remove() {
        List<Path> left = new ArrayList<>();
        for (Path beside : placeByStaged.keySet()) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                left.add(beside);
            }
        }
        placeByStaged.clear();
        return left.stream().filter(Files::exists).toList();
    }
}
