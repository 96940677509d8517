package io.github.fairshare.parsers;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.generators.Damage;
import io.github.fairshare.parsers.generators.TableLayout;
import io.github.fairshare.parsers.generators.TablePage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of DTOC targets for tests, written without any code of the parser. */
final class DtocTables {
    static final List<String> HEADINGS = List.of(
            "CCG Code",
            "Name of CCG",
            "CCG Plan Sept 17 (all DTOCs)",
            "CCG Baseline (Q4) NHS-attributable DTOCs",
            "CCG Target, Sept 17 NHS-attributable DTOCs");

    /** Rows of the printed table: an ordinary one, one with commas, the aggregate, one with an ampersand. */
    static final List<Row> SOME = List.of(
            new Row("00C", "NHS DARLINGTON CCG", "6.14", "3.66", "3.66"),
            new Row("00D", "NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG", "6.14", "5.94", "4.41"),
            new Row("", "GREATER MANCHESTER (AGGREGATION OF 10 CCGs)", "226.47", "172.99", "116.07"),
            new Row("02M", "NHS FYLDE & WYRE CCG", "18.00", "10.48", "10.48"));

    /** 6.14 + 6.14 + 226.47 + 18.00 = 256.75; 3.66 + 5.94 + 172.99 + 10.48 = 193.07; 3.66 + 4.41 + 116.07 + 10.48 = 134.62. */
    static final Row TOTAL_OF_SOME = new Row("", "", "257", "193", "135");

    private static final DtocTargetsParser PARSER = DtocTargetsParser.standard();

    private DtocTables() {}

    /** A row as it is printed. */
    record Row(String code, String name, String plan, String baseline, String target) {
        List<String> cells() {
            return List.of(code, name, plan, baseline, target);
        }

        static Row ofCells(List<String> cells) {
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }
    }

    /** The bundled table, as printed. */
    static String printed() {
        return new String(Sources.DTOC_TARGETS_2017_09.text().toBytes(), StandardCharsets.UTF_8);
    }

    static List<String> printedLines() {
        return List.of(printed().split("\n", -1));
    }

    /** All rows of the bundled table, aggregate and totals included. */
    static List<Row> printedRows() {
        return printedLines().stream()
                .skip(3)
                .filter(line -> !line.isBlank())
                .map(line -> Row.ofCells(List.of(line.split("\t", -1))))
                .toList();
    }

    static String render(TableLayout layout, List<Row> rows) {
        return render(layout, rows, List.of(0, 1, 2, 3, 4));
    }

    /** The table with columns in another order, or only some of them. */
    static String render(TableLayout layout, List<Row> rows, List<Integer> columns) {
        return page(columns).rows(layout, cells(rows, columns));
    }

    private static TablePage page(List<Integer> columns) {
        return new TablePage(columns.stream().map(HEADINGS::get).toList(), "\n", List.of(), new Damage(0));
    }

    private static List<List<String>> cells(List<Row> rows, List<Integer> columns) {
        return rows.stream()
                .map(row -> columns.stream().map(row.cells()::get).toList())
                .toList();
    }

    static Parsed<DtocTarget> parse(String text) {
        return PARSER.parse(SourceText.of(text));
    }

    static Parsed<DtocTarget> parse(String text, ParseOptions options) {
        return PARSER.parse(SourceText.of(text), options);
    }

    /** What was read, in the form of a printed row; thousands commas and blanks at the ends are not compared. */
    static List<Row> rows(Parsed<DtocTarget> parsed) {
        return parsed.values().stream().map(DtocTables::row).toList();
    }

    static Row row(DtocTarget target) {
        return new Row(
                text(target.code()),
                text(target.name()),
                text(target.plan()),
                text(target.baseline()),
                text(target.target()));
    }

    static List<Row> withoutThousandsCommas(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(
                        row.code(),
                        row.name(),
                        row.plan().replace(",", ""),
                        row.baseline().replace(",", ""),
                        row.target().replace(",", "")))
                .toList();
    }

    static List<Row> plus(List<Row> rows, Row... more) {
        return Stream.concat(rows.stream(), Stream.of(more)).toList();
    }

    static Entry<DtocTarget> entryOf(Parsed<DtocTarget> parsed, String name) {
        return parsed.entries().stream()
                .filter(entry -> entry.value().name().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no record is named " + name + " in " + parsed.entries()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
