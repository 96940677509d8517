package io.github.fairshare.allocation.pace.position;

/** Positions that cannot be used; the message names the line or body, the column, the value and what to do. */
public final class PositionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault in positions.
     *
     * @param message line or body, column, what was given, what was expected, what to do
     */
    public PositionsException(String message) {
        super(message);
    }
}
