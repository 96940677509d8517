package io.github.fairshare.examples.workbook;

/** A workbook that cannot be read; the message says what was found and what to do, without the name of the file. */
public final class UnusableWorkbookException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnusableWorkbookException(String message) {
        super(message);
    }
}
