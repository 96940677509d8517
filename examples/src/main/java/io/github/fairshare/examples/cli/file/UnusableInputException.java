package io.github.fairshare.examples.cli.file;

/** The run cannot be done with what was given; the message is all that the user needs. Ends the run with 1. */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableInputException(String message) {
        super(message);
    }
}
