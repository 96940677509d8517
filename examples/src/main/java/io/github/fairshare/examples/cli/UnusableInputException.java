package io.github.fairshare.examples.cli;

/** The run cannot be done with what was given; the message is all that the user needs. Ends the run with 1. */
final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
