package io.github.fairshare.examples.cli.file;

import java.util.Optional;

/** Tells files that are plainly no comma-separated table, so that their reader need not be blamed on a column. */
public final class TableForm {
    private TableForm() {}

    /** Why this is no such table and what to do; empty where it may be one. */
    static Optional<String> findRefusal(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("is no text in UTF-8; save it as CSV (UTF-8)");
        }
        String header = text.lines().findFirst().orElse("");
        if (header.indexOf(',') < 0 && header.indexOf(';') >= 0) {
            return Optional.of("line 1: the cells are separated by semicolons; save the table with commas");
        }
        if (header.indexOf(',') < 0 && header.indexOf('\t') >= 0) {
            return Optional.of("line 1: the cells are separated by tabs; save the table with commas");
        }
        return Optional.empty();
    }
}
