package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.DiagnosticCode;

/**
 * Why it is not sure which cells of a row are its own.
 *
 * @param code what kind of doubt it is
 * @param reason for the reader of the diagnostic
 */
public record Doubt(DiagnosticCode code, String reason) {
    /**
     * A doubt about the way in which the whole table, or the row in it, is read.
     *
     * @param reason with the readings that remain
     * @return for example that two ways to read the row explain as much
     */
    public static Doubt ofReading(String reason) {
        return new Doubt(DiagnosticCode.READING_DOUBTED, reason);
    }

    /**
     * A doubt about figures.
     *
     * @param reason why they cannot be told
     * @return for example that they contradict each other
     */
    public static Doubt ofFigures(String reason) {
        return new Doubt(DiagnosticCode.NUMBER_UNREADABLE, reason);
    }

    /**
     * A doubt about whose row it is.
     *
     * @param reason why its name cannot be told
     * @return for example that the name may go on elsewhere
     */
    public static Doubt ofName(String reason) {
        return new Doubt(DiagnosticCode.NAME_UNRESOLVED, reason);
    }
}
