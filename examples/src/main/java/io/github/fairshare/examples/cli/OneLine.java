package io.github.fairshare.examples.cli;

import java.util.regex.Pattern;

/** Brings a message onto one line, and keeps terminals safe from what a document may hold. */
final class OneLine {
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private OneLine() {}

    static String of(String message) {
        return BREAK.matcher(message).replaceAll(" ").strip();
    }
}
