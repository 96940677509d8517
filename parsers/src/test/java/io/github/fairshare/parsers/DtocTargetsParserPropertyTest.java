package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.generators.TextArbitraries;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.DtocTables.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DtocTargetsParserPropertyTest {
    private static final DtocTargetsParser PARSER = DtocTargetsParser.standard();
    private static final List<Organisation> OPEN = OrganisationRegistry.ccgs().openOn(LocalDate.of(2017, 9, 1));
    private static final List<Integer> COLUMNS = List.of(0, 1, 2, 3, 4);

    /** What may stand among the rows without being one. */
    private static final List<String> JUNK = List.of(
            "",
            "   ",
            "\f",
            "3",
            "117",
            "2017",
            "Page 3 of 7",
            "NHS England",
            "--------",
            "In March 2015 all 211 CCGs agreed a plan, NHS Darlington CCG among them.",
            "207 CCGs were open in September 2017",
            "For each CCG the code, the name, the plan, the baseline, and the target are given",
            "The CCG's name, its baseline, and its target of 3.5 per cent, 4.5 or 5.5",
            "Source: NHS England, 2017",
            "\0\0\0",
            "* provisional");

    @Property(seed = "20170901")
    void parse_anyText_accountsForEveryLine(@ForAll("texts") String text) {
        assertAccounted(SourceText.of(text));
    }

    @Property(seed = "20170901")
    void parse_anyBytes_accountsForEveryLine(@ForAll byte[] bytes) {
        assertAccounted(SourceText.of(bytes));
    }

    @Property(seed = "20170901", tries = 300)
    void parse_tableInPieces_accountsForEveryLine(@ForAll("pieces") String text) {
        assertAccounted(SourceText.of(text));
    }

    private static void assertAccounted(SourceText text) {
        Parsed<DtocTarget> parsed = PARSER.parse(text);

        assertThat(parsed.ledger().lines()).isEqualTo(text.lines());
        assertRecordsComeFromLines(parsed);
        assertThat(parsed.entries().isEmpty()).isEqualTo(parsed.findRefusal().isPresent());
    }

    private static void assertRecordsComeFromLines(Parsed<DtocTarget> parsed) {
        Set<Integer> lines = parsed.entries().stream().map(Entry::line).collect(Collectors.toSet());
        assertThat(lines).hasSize(parsed.entries().size());
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(parsed.ledger().lines().stream()
                        .map(SourceLine::number)
                        .filter(line -> Set.of(Disposition.RECORD, Disposition.TOTAL)
                                .contains(parsed.ledger().of(line)))
                        .toList());
        assertThat(parsed.entries()).allSatisfy(entry -> {
            String raw = parsed
                    .ledger()
                    .lines()
                    .subList(entry.line() - 1, entry.provenance().lastLine())
                    .stream()
                    .map(SourceLine::text)
                    .collect(Collectors.joining("\n"));
            assertThat(entry.provenance().raw()).isEqualTo(raw);
            assertFiguresArePrinted(entry, raw);
        });
    }

    private static void assertFiguresArePrinted(Entry<DtocTarget> entry, String raw) {
        String digits = raw.replace(",", "");
        DtocTarget row = entry.value();
        entry.value().name().ifPresent(name -> assertThat(raw).contains(name.split(" ")));
        for (var figure : List.of(row.plan(), row.baseline(), row.target())) {
            figure.ifPresent(found -> assertThat(digits).contains(found.text().replace("-", "")));
        }
    }

    @Property(seed = "20170901", tries = 300)
    void parse_renderedRows_areTheRowsAgain(
            @ForAll("rows") List<Row> rows, @ForAll TableLayout layout, @ForAll("orders") List<Integer> order) {
        Parsed<DtocTarget> parsed = parse(DtocTables.render(layout, rows, order));

        assertThat(DtocTables.rows(parsed)).isEqualTo(DtocTables.withoutThousandsCommas(rows));
        assertThat(parsed.count(Status.EXACT)).isEqualTo(rows.size());
    }

    @Property(seed = "20170901", tries = 300)
    void parse_totalsOfRenderedRows_match(@ForAll("rows") List<Row> rows, @ForAll TableLayout layout) {
        Row totals = new Row(
                "",
                "",
                sum(rows.stream().map(Row::plan).toList()),
                sum(rows.stream().map(Row::baseline).toList()),
                sum(rows.stream().map(Row::target).toList()));

        Parsed<DtocTarget> parsed = parse(DtocTables.render(layout, DtocTables.plus(rows, totals)));

        assertThat(parsed.reconciliation().outcomes())
                .filteredOn(outcome -> outcome.check().startsWith("total-"))
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome.result()).isEqualTo(CheckOutcome.Result.HOLDS));
    }

    private static String sum(List<String> figures) {
        return figures.stream()
                .map(figure -> new BigDecimal(figure.replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    @Property(seed = "20170901", tries = 300)
    void parse_junkLinesInserted_changesNoRecord(
            @ForAll("rows") List<Row> rows,
            @ForAll TableLayout layout,
            @ForAll("junk") @Size(max = 5) List<String> junk,
            @ForAll @Size(5) List<@IntRange(max = 100) Integer> places) {
        String text = DtocTables.render(layout, rows);
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        for (int at = 0; at < junk.size(); at++) {
            lines.add(places.get(at) % (lines.size() + 1), junk.get(at) + "\n");
        }

        Parsed<DtocTarget> parsed = parse(String.join("", lines));

        assertThat(parsed.values()).isEqualTo(parse(text).values());
        assertThat(parsed.count(Status.EXACT)).isEqualTo(rows.size());
    }

    @Property(seed = "20170901", tries = 300)
    void parse_otherLineEndsAndEncodings_readsTheSame(
            @ForAll("rows") List<Row> rows, @ForAll TableLayout layout, @ForAll("lineEnds") String lineEnd) {
        String text = DtocTables.render(layout, rows);
        List<DtocTarget> expected = parse(text).values();
        String prose = "Queen\u2019s Park: \u00A3300 a day.\n\n";

        String dressed = (prose + text).replace("\n", lineEnd);

        assertThat(parse(dressed).values()).isEqualTo(expected);
        assertThat(ofBytes(dressed.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(ofBytes(("\uFEFF" + dressed).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(ofBytes(dressed.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
    }

    private static List<DtocTarget> ofBytes(byte[] bytes) {
        return PARSER.parse(SourceText.of(bytes)).values();
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<String>> junk() {
        return Arbitraries.of(JUNK).list();
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(COLUMNS);
    }

    /** Lines of the printed table and of others, whole, cut, doubled and in any order. */
    @Provide
    Arbitrary<String> pieces() {
        List<String> whole = new ArrayList<>(DtocTables.printedLines());
        whole.addAll(Collections.nCopies(30, String.join("\t", DtocTables.HEADINGS)));
        for (TableLayout layout : TableLayout.values()) {
            whole.addAll(List.of(DtocTables.render(layout, DtocTables.plus(DtocTables.SOME, DtocTables.TOTAL_OF_SOME))
                    .split("\n")));
        }
        Arbitrary<String> lines = Arbitraries.of(whole);
        Arbitrary<String> cut = Combinators.combine(
                        lines, Arbitraries.integers().between(0, 100), Arbitraries.of(true, false))
                .as(DtocTargetsParserPropertyTest::cut);
        Arbitrary<String> any =
                Arbitraries.frequencyOf(Tuple.of(4, lines), Tuple.of(2, cut), Tuple.of(1, Arbitraries.of(JUNK)));
        return Combinators.combine(
                        any.list().ofMaxSize(30), Arbitraries.of("\n", "\r\n", "\r"), Arbitraries.of(true, false))
                .as((found, lineEnd, ended) -> String.join(lineEnd, found) + (ended ? lineEnd : ""));
    }

    private static String cut(String line, int percent, boolean keepsTheBeginning) {
        int at = line.length() * percent / 100;
        return keepsTheBeginning ? line.substring(0, at) : line.substring(at);
    }

    /** Rows of CCGs open in September 2017, each once, with figures of two decimals. */
    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> figures = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999"))
                .ofScale(2)
                .map(figure -> String.format(Locale.ROOT, "%,.2f", figure));
        Arbitrary<List<String>> triples = figures.list().ofSize(3);
        return Arbitraries.of(OPEN)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements()
                .flatMap(ccgs -> Combinators.combine(triples.list().ofSize(ccgs.size()), Arbitraries.of(true, false))
                        .as((printed, capitals) -> rows(ccgs, printed, capitals)));
    }

    private static List<Row> rows(List<Organisation> ccgs, List<List<String>> figures, boolean capitals) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < ccgs.size(); at++) {
            String name = ccgs.get(at).name();
            List<String> printed = figures.get(at);
            rows.add(new Row(
                    ccgs.get(at).code().text(),
                    capitals ? name.toUpperCase(Locale.ROOT) : name,
                    printed.get(0),
                    printed.get(1),
                    printed.get(2)));
        }
        return rows;
    }
}
