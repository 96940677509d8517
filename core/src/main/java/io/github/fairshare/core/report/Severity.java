package io.github.fairshare.core.report;

/** How much a diagnostic matters, from least to most. */
public enum Severity {
    /** The meaning is not touched. */
    INFO,
    /** Something was repaired or is suspicious; the value is kept. */
    WARNING,
    /** A record or a field could not be produced; its raw text is kept. */
    ERROR;

    /**
     * Whether this matters as much as another severity, or more.
     *
     * @param other the severity to compare with
     * @return for example true for ERROR and WARNING
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
