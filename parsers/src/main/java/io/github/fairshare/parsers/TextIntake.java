package io.github.fairshare.parsers;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.internal.DiagnosticLog;
import io.github.fairshare.parsers.internal.Intake;

/** The first step of every reader: takes a text in and says how it was decoded. */
final class TextIntake {
    private TextIntake() {}

    static Intake of(SourceText text, ParseOptions options, String defaultId) {
        Intake intake = Intake.of(options.documentId().orElse(defaultId), text.lines());
        text.encoding()
                .reason()
                .ifPresent(reason -> intake.log()
                        .add(DiagnosticLog.of(Severity.INFO, DiagnosticCode.ENCODING_DETECTED, reason)
                                .putAttribute("encoding", text.encoding().name())));
        return intake;
    }
}
