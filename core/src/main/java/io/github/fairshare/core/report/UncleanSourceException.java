package io.github.fairshare.core.report;

import io.github.fairshare.core.source.SourceDocument;
import java.util.List;

/** Thrown on request only: a document is not as clean as its reader demands. */
public final class UncleanSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    UncleanSourceException(SourceDocument document, Severity limit, List<Diagnostic> diagnostics) {
        super(document.id() + " has " + diagnostics.size() + " diagnostic(s) of severity " + limit
                + " or more, but none was accepted; the first is: "
                + diagnostics.get(0).describe() + "; accept a higher severity, or look at diagnostics()");
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What was not acceptable.
     *
     * @return the diagnostics in the order of the lines
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
