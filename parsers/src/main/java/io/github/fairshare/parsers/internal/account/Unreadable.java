package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;

/** What there is to say of a line or a document of which nothing is read; of a long text the beginning is shown. */
final class Unreadable {
    private static final int SHOWN = 200;

    private Unreadable() {}

    static boolean is(SourceLine line) {
        return !line.isBlank() && LineSplitter.isTooLong(line);
    }

    static ImmutableDiagnostic.Builder line(SourceLine line) {
        return DiagnosticLog.at(
                        line,
                        Severity.ERROR,
                        DiagnosticCode.LINE_TOO_LONG,
                        "the line has " + line.text().length() + " characters, and at most "
                                + LineSplitter.MAX_LINE_LENGTH + " are read; break it into lines")
                .raw(shortened(line.text()));
    }

    static ImmutableDiagnostic.Builder document(List<SourceLine> lines, String expected) {
        String found = lines.stream()
                .map(line -> TextLayout.folded(line.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> "it begins with '" + shortened(text) + "'")
                .orElse("it is empty");
        return DiagnosticLog.of(
                Severity.ERROR,
                DiagnosticCode.NOT_THIS_FORMAT,
                "this is no document of the expected kind: " + found + ", and no line is " + expected);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
