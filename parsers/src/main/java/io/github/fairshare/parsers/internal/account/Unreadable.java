package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.regex.Pattern;

/** What there is to say of a line or a document of which nothing is read; of a long text the beginning is shown. */
final class Unreadable {
    private static final int SHOWN = 200;
    private static final int LOOKED_AT = 1000;
    private static final int FEW_LINES = 3;
    private static final int MANY = 3;
    private static final Pattern MARKUP = Pattern.compile("(?i)<t[dr][ >]|<table[ >]");
    private static final Pattern BODY = Pattern.compile("\\b(?:CCG|PCT)\\b");
    private static final Pattern DECIMAL_COMMAS = Pattern.compile("[;\\t|] ?-?[0-9]+,[0-9]{1,2}[;\\t|]");
    private static final Pattern NAME_ALONE = Pattern.compile("\\s*(?:NHS )?[\\p{L} ,&'-]{2,80} (?:CCG|PCT)\\s*");

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
                "this is no document of the expected kind: " + found + ", and no line is " + expected + advice(lines));
    }

    /** What to do about a text of which the form, and not the content, may be why nothing was found. */
    private static String advice(List<SourceLine> lines) {
        List<String> printed = lines.stream()
                .map(SourceLine::text)
                .filter(text -> !text.isBlank())
                .limit(LOOKED_AT)
                .toList();
        if (printed.stream().anyMatch(text -> MARKUP.matcher(text).find())) {
            return "; it is HTML: open it in a browser or a spreadsheet, and save the table as text or CSV";
        }
        if (printed.stream().filter(text -> DECIMAL_COMMAS.matcher(text).find()).count() > 1) {
            return "; figures with a comma for the decimal point are not read: save them with points";
        }
        boolean together = printed.size() <= FEW_LINES
                && printed.stream()
                        .anyMatch(
                                text -> BODY.matcher(text).results().limit(MANY).count() == MANY);
        if (together) {
            return "; where it is a table, its rows have run together: print it again with one row on a line, of a PDF by"
                    + " 'pdftotext -layout'";
        }
        long alone = printed.stream()
                .filter(text -> NAME_ALONE.matcher(text).matches())
                .count();
        return alone > 1
                ? "; where it is a table, its columns or cells stand one after the other: print it again with"
                        + " 'pdftotext -layout'"
                : "";
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
