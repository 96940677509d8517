package io.github.fairshare.examples.cli.file;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams of a run: always UTF-8, whatever the locale.
 *
 * @param in what is read where the file is {@code -}
 * @param out where results go
 * @param err where messages go
 */
public record CommandStreams(InputStream in, OutputStream out, OutputStream err) {
    /** The streams of this process; unlike {@code System.out} they say when they cannot be written. */
    public static CommandStreams ofProcess() {
        return new CommandStreams(
                // Bare, a file stream asks for its size, which a pipe does not have.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    public PrintWriter outWriter() {
        return writer(out);
    }

    public PrintWriter errWriter() {
        return writer(err);
    }

    /** Prints a result. A reader that has gone away, such as {@code head}, has what it wanted: that is no error. */
    public void print(String result) {
        print(Writing.of(result));
    }

    /** Does the same with a result that is written piece by piece. */
    public void print(Writing result) {
        try {
            result.toUtf8(out);
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw new UnusableInputException("standard output cannot be written: " + FileTrouble.of(e));
            }
        }
    }

    /** Prints a message for people, on one line. */
    public void say(String message) {
        PrintWriter writer = errWriter();
        writer.println("fairshare: " + OneLine.of(message));
        writer.flush();
    }

    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).contains("pipe");
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
