package io.github.fairshare.benchmarks;

import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.LineLedger;
import io.github.fairshare.parsers.SourceParser;
import io.github.fairshare.parsers.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of any size for one parser: its table over and over, and hostile ones that begin with its table. */
final class LinearTexts {
    /** The separators of cells and ends of names that a hostile line repeats, by the name of the text. */
    private static final Map<String, String> REPEATED = repeated();

    /** Short lines that a hostile text repeats, by what they hold. */
    private static final Map<String, String> SHORT = shortLines();

    private static final Pattern CELLS = Pattern.compile("[\\t|]|  +");
    private static final Pattern WORDS = Pattern.compile("[\\t |]+");

    private final String table;
    private final String headings;
    private final String rows;

    private LinearTexts(String table, String headings, String rows) {
        this.table = table;
        this.headings = headings;
        this.rows = rows;
    }

    /** A text of a given size. */
    interface Text {
        byte[] ofSize(int bytes);
    }

    static LinearTexts of(SourceText source, SourceParser<?> parser) {
        String table = new String(source.toBytes(), StandardCharsets.UTF_8);
        LineLedger ledger = parser.parse(source).ledger();
        return new LinearTexts(
                table.endsWith("\n") ? table : table + "\n",
                linesOf(ledger, Set.of(Disposition.HEADER)),
                linesOf(ledger, Set.of(Disposition.RECORD, Disposition.CONTINUATION)));
    }

    private static String linesOf(LineLedger ledger, Set<Disposition> dispositions) {
        return ledger.lines().stream()
                .filter(line -> dispositions.contains(ledger.of(line.number())))
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
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
        String glued = rows.replaceAll("[\\t|]|  +", "");
        texts.put("rows run together", bytes -> text(table, glued, bytes));
        texts.put(
                "long lines of rows run together",
                bytes -> text(table, line(glued.replace("\n", ""), SourceText.MAX_LINE_LENGTH), bytes));
        texts.put("rows misread", bytes -> text(table, misread(rows), bytes));
        texts.put("rows cut", bytes -> text(table, cut(rows), bytes));
        texts.put("headings repeated", bytes -> text(table, headings, bytes));
        texts.put("headings one cell a line", bytes -> text(table, oneALine(CELLS, headings), bytes));
        texts.put("rows one cell a line", bytes -> text(headings, oneALine(CELLS, rows), bytes));
        texts.put("rows one word a line", bytes -> text(headings, oneALine(WORDS, rows), bytes));
        texts.put("headings and rows in one line", bytes -> text("", line(headings + rows), bytes));
        texts.put("columns apart", bytes -> text(oneALine(CELLS, headings), apart(rows), bytes));
        texts.put("columns apart on pages", bytes -> text("", oneALine(CELLS, headings) + apart(rows) + "\f", bytes));
        SHORT.forEach((name, unit) -> texts.put("lines of " + name, bytes -> text(table, unit, bytes)));
        texts.put("no line ends", bytes -> text(table, "NHS ", bytes));
        return texts;
    }

    /** Every name and word in it with a letter that is wrong, so that none is known. */
    private static String misread(String rows) {
        return rows.replace('e', 'x').replace('o', 'q');
    }

    /** The first half of each row. */
    private static String cut(String rows) {
        return rows.lines()
                .map(line -> line.substring(0, line.length() / 2) + "\n")
                .collect(Collectors.joining());
    }

    private static String oneALine(Pattern between, String lines) {
        return lines.lines()
                .flatMap(between::splitAsStream)
                .filter(part -> !part.isBlank())
                .map(part -> part + "\n")
                .collect(Collectors.joining());
    }

    private static String line(String lines) {
        return lines.replace('\n', ' ').replace('\t', ' ') + "\n";
    }

    /** Each column of the rows below the one before it. */
    private static String apart(String rows) {
        List<List<String>> cells =
                rows.lines().map(line -> List.of(CELLS.split(line.strip()))).toList();
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(at -> cells.stream().filter(row -> row.size() > at).map(row -> row.get(at)))
                .map(cell -> cell.strip() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> shortLines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("NHS", "NHS \n");
        lines.put("digits", "1\n");
        lines.put("cells that go on", "\tand x\ty\n");
        lines.put("names and figures", "x 1.5 2.5\n");
        lines.put("items that go on", "- Good one\nand more\n");
        lines.put("blanks", "\n");
        return lines;
    }

    private static Map<String, String> repeated() {
        Map<String, String> repeated = new LinkedHashMap<>();
        repeated.put("NHS", "NHS ");
        repeated.put("bars", "|");
        repeated.put("digits", "1234567890");
        repeated.put("figures", "1.5 -2 ");
        repeated.put("blanks", "a           ");
        repeated.put("quotes", "\"a, ");
        repeated.put("names", "Havering PCT Good ");
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
