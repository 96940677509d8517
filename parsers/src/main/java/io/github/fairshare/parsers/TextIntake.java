package io.github.fairshare.parsers;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;

/** The first step of every reader: takes a text in and says how it was decoded. */
final class TextIntake {
    private TextIntake() {}

    static OpenDocument of(SourceText text, ParseOptions options, String defaultId) {
        OpenDocument document = OpenDocument.of(options.documentId().orElse(defaultId), text.lines());
        text.encoding()
                .reason()
                .ifPresent(reason -> document.log()
                        .add(DiagnosticLog.of(Severity.INFO, DiagnosticCode.ENCODING_DETECTED, reason)
                                .putAttribute("encoding", text.encoding().name())));
        return document;
    }
}
