package io.github.fairshare.examples.cli.file;

import java.util.regex.Pattern;

/** Brings a message onto one line, and keeps terminals safe from what a document may hold. */
public final class OneLine {
    private static final int LONGEST = 1000;
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private OneLine() {}

    static String of(String message) {
        String line = BREAK.matcher(message).replaceAll(" ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST / 2) + " ... " + line.substring(line.length() - LONGEST / 2);
    }
}
