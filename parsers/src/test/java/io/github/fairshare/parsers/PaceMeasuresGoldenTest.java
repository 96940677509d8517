package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 1 as printed, and with every subset of the gaps between its cells lost. */
class PaceMeasuresGoldenTest {
    /** The figures of the specification, section 2.2. */
    static final List<String> ROWS = List.of(
            "1999-2000 100 6.60 5.46 82.7 3.45",
            "2000-01 99 6.78 6.21 91.6 2.47",
            "2001-02 99 8.91 8.25 92.6 1.50",
            "2002-03 94 10.55 9.93 94.1 2.14",
            "2003-04 304 8.76 8.30 94.7 2.75",
            "2004-05 304 9.47 8.88 93.8 2.22",
            "2005-06 304 9.14 8.59 94.0 2.62",
            "2006-07 303 9.20 8.05 87.5 4.41",
            "2007-08 303 9.40 8.01 85.2 4.85",
            "2008-09 152 5.46 5.46 100 0",
            "2009-10 152 5.50 5.20 94.5 1.89",
            "2010-11 152 5.50 5.14 93.5 2.47");

    static final String HEADING =
            "Year\nNo of trusts\nGrowth %\nMinimum\nincrease %\nMin as % of\nGrowth\n% of Overall\ngrowth used\nfor PoC %\n";

    private static final Parsed<PublishedRound> BUNDLED = PaceMeasuresParser.standard()
            .parse(Sources.PACE_MEASURES_2010.text(), Sources.PACE_MEASURES_2010.options());

    @Test
    void bundledTable_hasTheTwelveRowsOfTheSpecification() {
        assertThat(BUNDLED.values()).extracting(PaceMeasuresGoldenTest::shown).containsExactlyElementsOf(ROWS);
    }

    @Test
    void bundledTable_everySplit_isARepairProvenByItsRatio() {
        assertThat(BUNDLED.entries()).allSatisfy(entry -> {
            assertThat(entry.status()).isEqualTo(Status.REPAIRED);
            assertThat(entry.repairs().get(0).rule()).isEqualTo("cells-split-by-ratio");
            assertThat(entry.repairs().get(0).evidence().get(0)).contains("at one decimal");
        });
        assertThat(BUNDLED.reconciliation().outcomes())
                .extracting(CheckOutcome::result)
                .containsOnly(CheckOutcome.Result.HOLDS);
    }

    @Test
    void note_belongsToTheTable_andToTheYearsItNames() {
        assertThat(BUNDLED.values().stream()
                        .filter(round -> round.note().isPresent())
                        .map(round -> round.year().toString()))
                .containsExactly("2001-02", "2008-09");
        assertThat(BUNDLED.ledger().of(BUNDLED.ledger().lines().size())).isEqualTo(Disposition.CONTINUATION);
    }

    @Test
    void unusableStatement_thatCanBePutAsACheck_doesFailOnTheTable() {
        Check fastest = Sources.PACE_MEASURES_2010.checks().orElseThrow().unusable().stream()
                .flatMap(unusable -> unusable.check().stream())
                .findFirst()
                .orElseThrow();

        assertThat(fastest.id()).isEqualTo("fastest-pace");
        // Printed is 82.7 for 1999-2000, which is below the 85.2 that is called the fastest.
        assertThat(BUNDLED.values().get(0).minimumShareOfGrowth()).hasToString("Optional[82.7]");
    }

    static Stream<String> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row_withAnySubsetOfItsGapsLost_isReadTheSame(String row) {
        for (String damaged : withGapsLost(row)) {
            Parsed<PublishedRound> parsed = parse(HEADING + damaged + "\n");

            assertThat(parsed.values())
                    .as(damaged)
                    .extracting(PaceMeasuresGoldenTest::shown)
                    .containsExactly(row);
            assertThat(parsed.entries().get(0).status())
                    .isEqualTo(damaged.equals(row) ? Status.EXACT : Status.REPAIRED);
        }
    }

    @Test
    void row_ofWhichNoSplitHasTheRatio_isUnresolvedWithItsYear() {
        Parsed<PublishedRound> parsed = parse(HEADING + ROWS.get(0) + "\n2011-121525.50 5.1499.92.47\n");

        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.EXACT, Status.UNRESOLVED);
        assertThat(parsed.values().get(1).year()).hasToString("2011-12");
        assertThat(parsed.values().get(1).growth()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " | ", "  "})
    void table_withSeparatorsAndColumnsInAnotherOrder_isReadByItsHeadings(String separator) {
        String heading = String.join(
                separator,
                "Year",
                "Growth %",
                "No of trusts",
                "Minimum increase %",
                "% of Overall growth used for PoC",
                "Min as % of Growth");
        String row = String.join(separator, "2009-10", "5.50", "152", "5.20", "1.89", "94.5");

        assertThat(parse(heading + "\n" + row + "\n").values())
                .extracting(PaceMeasuresGoldenTest::shown)
                .containsExactly(ROWS.get(10));
    }

    @Test
    void row_wrappedOverLines_isJoined() {
        Parsed<PublishedRound> parsed =
                parse(HEADING + "2009-10\n152\n5.50 5.20\n94.5\n1.89\n2010-111525.50\n5.1493.52.47\n");

        assertThat(parsed.values())
                .extracting(PaceMeasuresGoldenTest::shown)
                .containsExactly(ROWS.get(10), ROWS.get(11));
        assertThat(parsed.entries().get(0).provenance().lastLine()).isEqualTo(15);
    }

    @Test
    void table_withOtherLineEndsAndMark_isReadTheSame() {
        String text = new String(Sources.PACE_MEASURES_2010.text().toBytes(), StandardCharsets.UTF_8);

        assertThat(parse("\uFEFF" + text.replace("\n", "\r\n")).values()).isEqualTo(BUNDLED.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "2009-10 growth was 5.50, the minimum 5.20.\n", "Year\tGrowth\n2009-10\tx\n"})
    void text_ofAnotherKind_isRefused(String text) {
        assertThat(parse(text).findRefusal()).isPresent();
        assertThat(parse(text).entries()).isEmpty();
    }

    static Parsed<PublishedRound> parse(String text) {
        return PaceMeasuresParser.standard().parse(SourceText.of(text));
    }

    static String shown(PublishedRound round) {
        return Stream.concat(
                        Stream.of(round.year().toString()),
                        Stream.of(
                                        round.organisations(),
                                        round.growth(),
                                        round.minimum(),
                                        round.minimumShareOfGrowth(),
                                        round.growthUsed())
                                .map(figure -> figure.map(Object::toString).orElse("?")))
                .collect(Collectors.joining(" "));
    }

    private static List<String> withGapsLost(String row) {
        List<String> cells = List.of(row.split(" ", -1));
        List<String> all = new ArrayList<>();
        for (int lost = 0; lost < 1 << (cells.size() - 1); lost++) {
            StringBuilder text = new StringBuilder(cells.get(0));
            for (int at = 1; at < cells.size(); at++) {
                text.append((lost >> (at - 1) & 1) == 1 ? "" : " ").append(cells.get(at));
            }
            all.add(text.toString());
        }
        return all;
    }
}
