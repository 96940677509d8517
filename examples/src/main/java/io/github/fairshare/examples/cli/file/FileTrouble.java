package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What an exception of the file system means, in words. */
public final class FileTrouble {
    private FileTrouble() {}

    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        Optional<String> reason = e instanceof FileSystemException trouble
                ? Optional.ofNullable(trouble.getReason())
                : Optional.ofNullable(e.getMessage());
        return reason.orElse(e.getClass().getSimpleName());
    }
}
