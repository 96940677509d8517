package io.github.fairshare.allocation.pace;

/** Positions that cannot be used; the message names the line or body, the column, the value and what to do. */
public final class PositionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PositionsException(String message) {
        super(message);
    }
}
