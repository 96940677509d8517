package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.generators.AllocationPages;
import io.github.fairshare.parsers.generators.AllocationPages.Columns;
import io.github.fairshare.parsers.generators.FigureStyle;
import io.github.fairshare.parsers.generators.TableLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the two tables of the memorandum and of tables of allocations, whatever stands between their rows. */
class TablePropertyTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Table MEASURES = new Table(PaceMeasuresParser.standard(), bundled(Sources.PACE_MEASURES_2010));
    private static final Table DISTANCES =
            new Table(PctDistancesParser.standard(), bundled(Sources.PCT_DISTANCES_2010));

    /** A document and its reader. */
    record Table(SourceParser<?> parser, String text) {
        Parsed<?> parse(String changed) {
            return parser.parse(SourceText.of(changed));
        }

        List<String> lines() {
            return text.lines().toList();
        }

        int firstRow() {
            return parse(text).entries().get(0).line();
        }

        int lastRow() {
            return parse(text).entries().stream()
                    .mapToInt(entry -> entry.provenance().lastLine())
                    .max()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return text.substring(0, Math.min(40, text.length()));
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.of(
                MEASURES,
                DISTANCES,
                allocations(new AllocationPages(1, Columns.ALL, FigureStyle.COMMAS).rows(TableLayout.TABS)),
                allocations(new AllocationPages(2, Columns.ALL, FigureStyle.BRACKETS).gapsLost(60)),
                allocations(new AllocationPages(3, Columns.NO_PERCENT, FigureStyle.PLAIN).rows(TableLayout.PIPES)),
                allocations(new AllocationPages(4, Columns.NO_DISTANCE, FigureStyle.COMMAS).gapsLost(100)),
                allocations(new AllocationPages(5, Columns.NEITHER, FigureStyle.COMMAS).gapsLost(0)));
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.of(
                "",
                "   ",
                "Page 4 of 9",
                "17",
                "OFFICIAL",
                "\u000C",
                "See the exposition book for details.",
                "%%%% ~~~~",
                "www.dh.gov.uk");
    }

    @Property(seed = "20170901", tries = 150)
    void junkLine_betweenRows_changesNoRecord(
            @ForAll("tables") Table table, @ForAll("junk") String junk, @ForAll @IntRange(max = 400) int place) {
        int first = table.firstRow();
        int at = first + place % (table.lastRow() - first + 1);
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(at, junk);

        assertThat(table.parse(String.join("\n", lines) + "\n").values())
                .isEqualTo(table.parse(table.text()).values());
    }

    @Property(seed = "20170901", tries = 30)
    void lineEndsMarkAndEncoding_changeNoRecord(@ForAll("tables") Table table) {
        List<?> values = table.parse(table.text()).values();

        assertThat(table.parse(table.text().replace("\n", "\r\n")).values()).isEqualTo(values);
        assertThat(table.parse(table.text().replace("\n", "\r")).values()).isEqualTo(values);
        assertThat(table.parse("\uFEFF" + table.text()).values()).isEqualTo(values);
        assertThat(table.parser()
                        .parse(SourceText.of(table.text().getBytes(WINDOWS)))
                        .values())
                .isEqualTo(values);
        assertThat(table.parser()
                        .parse(SourceText.of(("\uFEFF" + table.text()).getBytes(StandardCharsets.UTF_16LE)))
                        .values())
                .isEqualTo(values);
    }

    @Property(seed = "20170901", tries = 100)
    void tableWithLinesLost_hasRecordsOfItsOwnLinesOnly(
            @ForAll("tables") Table table,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 9) int count) {
        List<String> lines = new ArrayList<>(table.lines());
        int start = Math.min(from, lines.size() - 1);
        lines.subList(start, Math.min(lines.size(), start + count)).clear();
        String text = String.join("\n", lines);
        Parsed<?> parsed = table.parse(text);

        assertThat(parsed.ledger().text()).isEqualTo(text);
        List<String> read =
                parsed.ledger().lines().stream().map(SourceLine::text).toList();
        for (Entry<?> entry : parsed.entries()) {
            assertThat(entry.provenance().raw())
                    .isEqualTo(read.subList(entry.line() - 1, entry.provenance().lastLine()).stream()
                            .collect(Collectors.joining("\n")));
        }
    }

    private static Table allocations(String text) {
        return new Table(AllocationTableParser.standard(), text);
    }

    private static String bundled(Sources source) {
        return new String(source.text().toBytes(), StandardCharsets.UTF_8);
    }
}
