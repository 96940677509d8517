package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of allocations whose heading and rows have run together, under headings as publications of the Department of
 * Health and of NHS England word them. The figures are made up: 382,154 - 386,278 = -4,124, which is -1.07 % of 386,278;
 * 250,000 - 240,000 = 10,000, 4.17 %; 471,200 - 455,113 = 16,087, 3.53 %; 300,123 - 333,000 = -32,877, -9.87 %.
 */
class AllocationsInOneLineTest {
    private static final String PLAIN =
            "Code PCT Allocation £000 Target allocation £000 Distance from target £000 Distance from target %";
    private static final List<String> PCTS =
            List.of("5A4 Havering PCT", "5A5 Kingston PCT", "5A7 Bromley PCT", "5A8 Greenwich Teaching PCT");
    private static final List<String> CCGS = List.of(
            "07K NHS West Suffolk CCG",
            "08C NHS Hammersmith and Fulham CCG",
            "00K NHS Hartlepool and Stockton-on-Tees CCG",
            "06T NHS North East Essex CCG");
    private static final List<String> BOARDS = List.of(
            "QF7 NHS South Yorkshire ICB",
            "QWO NHS West Yorkshire ICB",
            "QYG NHS Cheshire and Merseyside ICB",
            "QJK NHS Devon ICB");
    private static final List<String> ALLOCATIONS = List.of("382,154", "250,000", "471,200", "300,123");
    private static final List<String> TARGETS = List.of("386,278", "240,000", "455,113", "333,000");
    private static final List<String> DISTANCES = List.of("-4,124", "10,000", "16,087", "-32,877");
    private static final List<String> PERCENTS = List.of("-1.1", "4.2", "3.5", "-9.9");

    /** The letters are the columns of figures in turn: allocation, target, distance, percentage, and one of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATDP | PCT code PCT name 2010-11 recurrent allocation £000s 2010-11 target allocation £000s Distance from target £000s Distance from target %",
                "ATDP | Code PCT Opening position: recurrent allocation £000s Opening position: target allocation £000s Opening position: distance from target £000s Opening position: distance from target %",
                "ATDPO | Org code CCG 2014/15 allocation £000 2014/15 target allocation £000 Distance from target £000 Opening distance from target % Growth %",
                "ATDP | ICB code Integrated care board 2023/24 recurrent allocation before growth (£000) 2023/24 target allocation (£000) Opening distance from target (£000) Opening distance from target (%)",
                "TADP | Code PCT Weighted capitation target £000s Recurrent allocation £000s Distance from target £000s Distance from target %",
                "OATDP | CCG code CCG name Population 2016/17 final allocation £000 Target allocation £000 Distance from target £000 Distance from target %",
                "AOTDP | CCG code CCG name 2016/17 allocation £000 Allocation per head £ Target allocation £000 Distance from target £000 Closing distance from target %",
                "TADP | Code Primary care trust Closing target £000 Closing allocation £000 Closing DFT £000 Closing DFT %",
                "ATDP | Code CCG Allocation (£000s) Target (£000s) Over/under target (£000s) Over/under target %",
                "ATDP | Organisation code Organisation name Total allocation after pace of change £000 Total target allocation £000 Closing distance from target £000 Closing distance from target as % of target",
                "ATDP | PCT code PCT Recurrent baseline allocation £000s Fair shares target £000s Distance from fair share £000s Distance from fair share %",
            })
    void headingAndRows_onOneLine_areReadUnderWordyHeadings(String columns, String heading) {
        List<String> bodies =
                heading.contains("ICB") ? BOARDS : heading.contains("PCT") || heading.contains("Primary") ? PCTS : CCGS;
        List<String> rows = IntStream.range(0, 4)
                .mapToObj(at -> bodies.get(at) + " " + figures(columns, at))
                .toList();

        for (String between : List.of("\n", " ")) {
            assertThat(shown(parse(heading + between + String.join(" ", rows) + "\n")))
                    .containsExactlyElementsOf(expected(bodies));
        }
    }

    @Test
    void line_ofHeadingAndRows_isAccountedForAsWhereRecordsBegin() {
        String rows = IntStream.range(0, 4)
                .mapToObj(at -> PCTS.get(at) + " " + figures("ATDP", at))
                .collect(Collectors.joining(" "));

        assertThat(parse(PLAIN + " " + rows + "\n").ledger().of(1)).isEqualTo(Disposition.RECORD);
        assertThat(parse(PLAIN + "\n" + rows + "\n").ledger().of(1)).isEqualTo(Disposition.HEADER);
    }

    /** Nothing tells where a row begins whose distance is not its allocation less its target. */
    @Test
    void rows_whoseArithmeticDoesNotHold_areNotSure() {
        String rows = IntStream.range(0, 4)
                .mapToObj(at -> PCTS.get(at) + " "
                        + figures("ATDP", at).replace("-4,124", "-4,214").replace("10,000", "11,000"))
                .collect(Collectors.joining(" "));

        assertThat(shown(parse(PLAIN + " " + rows + "\n")))
                .noneMatch(row -> row.startsWith("5A4") || row.startsWith("5A5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code PCT Allocation £000 Target allocation £000",
                "Code PCT Allocation £000 Target allocation £000 Population"
            })
    void heading_withoutADistance_givesNoSureRow(String heading) {
        String rows = IntStream.range(0, 4)
                .mapToObj(at -> PCTS.get(at) + " " + figures("AT", at))
                .collect(Collectors.joining(" "));

        assertThat(shown(parse(heading + " " + rows + "\n"))).isEmpty();
    }

    private static String figures(String columns, int at) {
        return columns.chars()
                .mapToObj(column -> switch (column) {
                    case 'A' -> ALLOCATIONS.get(at);
                    case 'T' -> TARGETS.get(at);
                    case 'D' -> DISTANCES.get(at);
                    case 'P' -> PERCENTS.get(at);
                    default -> "1,20" + at;
                })
                .collect(Collectors.joining(" "));
    }

    private static List<String> expected(List<String> bodies) {
        return IntStream.range(0, 4)
                .mapToObj(at -> String.join(
                                " ",
                                bodies.get(at).substring(0, 3),
                                ALLOCATIONS.get(at),
                                TARGETS.get(at),
                                DISTANCES.get(at),
                                PERCENTS.get(at))
                        .replace(",", ""))
                .toList();
    }

    private static Parsed<AllocationPosition> parse(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }

    private static List<String> shown(Parsed<AllocationPosition> parsed) {
        return parsed.entries().stream()
                .filter(entry -> entry.status() != Status.UNRESOLVED)
                .map(Entry::value)
                .map(row -> String.join(
                        " ",
                        row.code().orElseThrow().text(),
                        row.allocation().orElseThrow().toString(),
                        row.target().orElseThrow().toString(),
                        row.distance().orElseThrow().toString(),
                        row.distancePercentOfTarget().orElseThrow().toString()))
                .toList();
    }
}
