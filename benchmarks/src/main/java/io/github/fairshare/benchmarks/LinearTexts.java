package io.github.fairshare.benchmarks;

import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.LineLedger;
import io.github.fairshare.parsers.SourceParser;
import io.github.fairshare.parsers.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts of any size for one parser: its table over and over, and hostile ones that begin with its table. */
final class LinearTexts {
    /** The separators of cells and ends of names that a hostile line repeats, by the name of the text. */
    private static final Map<String, String> REPEATED = repeated();

    private final String table;
    private final String rows;

    private LinearTexts(String table, String rows) {
        this.table = table;
        this.rows = rows;
    }

    /** A text of a given size. */
    interface Text {
        byte[] ofSize(int bytes);
    }

    static LinearTexts of(SourceText source, SourceParser<?> parser) {
        String table = new String(source.toBytes(), StandardCharsets.UTF_8);
        LineLedger ledger = parser.parse(source).ledger();
        String rows = ledger.lines().stream()
                .filter(line -> ledger.of(line.number()) == Disposition.RECORD
                        || ledger.of(line.number()) == Disposition.CONTINUATION)
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
        return new LinearTexts(table.endsWith("\n") ? table : table + "\n", rows);
    }

    /** All texts, the clean ones first. */
    Map<String, Text> all() {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put("table repeated", bytes -> text("", table, bytes));
        texts.put("rows repeated", bytes -> text(table, rows, bytes));
        REPEATED.forEach((name, unit) -> texts.put(
                "long lines of " + name, bytes -> text(table, line(unit, SourceText.MAX_LINE_LENGTH), bytes)));
        texts.put(
                "long lines of rows",
                bytes -> text(table, line(rows.replace("\n", " "), SourceText.MAX_LINE_LENGTH), bytes));
        texts.put("lines of NHS", bytes -> text(table, "NHS \n", bytes));
        texts.put("lines of digits", bytes -> text(table, "1\n", bytes));
        texts.put("no line ends", bytes -> text(table, "NHS ", bytes));
        return texts;
    }

    private static Map<String, String> repeated() {
        Map<String, String> repeated = new LinkedHashMap<>();
        repeated.put("NHS", "NHS ");
        repeated.put("bars", "|");
        repeated.put("digits", "1234567890");
        repeated.put("figures", "1.5 -2 ");
        repeated.put("blanks", "a           ");
        return repeated;
    }

    private static String line(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length - 1) + "\n";
    }

    private static byte[] text(String head, String unit, int bytes) {
        StringBuilder text = new StringBuilder(bytes + unit.length()).append(head);
        while (text.length() < bytes) {
            text.append(unit);
        }
        text.setLength(bytes);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
