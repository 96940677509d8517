package io.github.fairshare.parsers;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.parsers.SourceText.Encoding;
import io.github.fairshare.parsers.internal.DiagnosticLog;
import io.github.fairshare.parsers.internal.Intake;

/** The first step of every reader: takes a text in and says how it was decoded. */
final class TextIntake {
    private TextIntake() {}

    static Intake of(SourceText text, ParseOptions options, String defaultId) {
        Intake intake = Intake.of(options.documentId().orElse(defaultId), text.lines());
        if (text.encoding() != Encoding.UTF_8) {
            intake.log()
                    .add(DiagnosticLog.of(
                                    Severity.INFO,
                                    DiagnosticCode.ENCODING_DETECTED,
                                    text.encoding() == Encoding.WINDOWS_1252
                                            ? "the bytes are no UTF-8 and were read as Windows-1252"
                                            : "the text begins with a byte-order mark and was read as UTF-8")
                            .putAttribute("encoding", text.encoding().name()));
        }
        return intake;
    }
}
