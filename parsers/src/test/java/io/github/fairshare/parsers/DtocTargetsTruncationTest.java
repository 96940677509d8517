package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.DtocTables.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that ends at every possible character of its last row: nothing is invented, and nothing above changes. */
class DtocTargetsTruncationTest {
    private static final Row ABOVE = new Row("00C", "NHS DARLINGTON CCG", "6.14", "3.66", "3.66");
    private static final Row ORDINARY = new Row("99Q", "NHS SOUTH DEVON AND TORBAY CCG", "21.21", "25.04", "13.04");
    private static final Row WITH_COMMAS =
            new Row("99P", "NHS NORTHERN, EASTERN AND WESTERN DEVON CCG", "1,087.28", "133.31", "58.12");
    private static final Row AGGREGATE =
            new Row("", "GREATER MANCHESTER (AGGREGATION OF 10 CCGs)", "226.47", "172.99", "116.07");

    private static final List<List<Integer>> ORDERS = List.of(
            List.of(0, 1, 2, 3, 4),
            List.of(4, 3, 2, 1, 0),
            List.of(0, 1, 4, 3, 2),
            List.of(2, 3, 4, 0, 1),
            List.of(1, 2, 3, 4),
            List.of(2, 3, 4, 1),
            List.of(0, 2, 3, 4));

    static Stream<Arguments> layoutsRowsAndOrders() {
        return Stream.of(TableLayout.values())
                .flatMap(layout -> Stream.of(ORDINARY, WITH_COMMAS, AGGREGATE)
                        .flatMap(row -> ORDERS.stream().map(order -> Arguments.of(layout, row, order))))
                .filter(DtocTargetsTruncationTest::canBeTold);
    }

    /** Without its name an aggregate is a row of figures only, as totals are. */
    private static boolean canBeTold(Arguments arguments) {
        return !AGGREGATE.equals(arguments.get()[1]) || ((List<?>) arguments.get()[2]).contains(1);
    }

    @ParameterizedTest
    @MethodSource("layoutsRowsAndOrders")
    void parse_lastRowCutAnywhere_inventsNothing(TableLayout layout, Row last, List<Integer> order) {
        String whole = DtocTables.render(layout, List.of(ABOVE, last), order).stripTrailing();
        int start = whole.lastIndexOf('\n') + 1;

        for (int end = start + 1; end < whole.length(); end++) {
            String text = whole.substring(0, end);
            Parsed<DtocTarget> parsed = parse(text);

            assertThat(parsed.ledger().text()).isEqualTo(text);
            assertThat(parsed.entries().get(0).status()).as(text).isEqualTo(Status.EXACT);
            assertThat(parsed.entries()).as(text).hasSizeLessThanOrEqualTo(2);
            parsed.entries().stream().skip(1).forEach(entry -> assertNothingInvented(entry, last, text));
        }
    }

    private static void assertNothingInvented(Entry<DtocTarget> entry, Row printed, String text) {
        DtocTarget read = entry.value();
        if (entry.status() == Status.UNRESOLVED) {
            assertBeginning(read.plan(), printed.plan(), text);
            assertBeginning(read.baseline(), printed.baseline(), text);
            assertBeginning(read.target(), printed.target(), text);
            return;
        }
        assertThat(read.kind()).as(text).isNotEqualTo(DtocTarget.Kind.TOTAL);
        assertComplete(read.plan(), printed.plan(), text);
        assertComplete(read.baseline(), printed.baseline(), text);
        assertComplete(read.target(), printed.target(), text);
        assertThat(read.code().map(OrganisationCode::text).orElse(""))
                .as(text)
                .isEqualTo(printed.equals(ORDINARY) ? "99Q" : printed.equals(WITH_COMMAS) ? "99P" : "");
    }

    private static void assertBeginning(Optional<PrintedFigure> read, String printed, String text) {
        assertThat(printed.replace(",", ""))
                .as(text)
                .startsWith(read.map(PrintedFigure::text).orElse(""));
    }

    private static void assertComplete(Optional<PrintedFigure> read, String printed, String text) {
        assertThat(read).as(text).contains(PrintedFigure.of(printed.replace(",", "")));
    }

    /** From the first character of the first figure on, there is a row that says that something is missing. */
    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_lastRowCutWithinItsFigures_keepsTheRowUnresolved(TableLayout layout) {
        String whole = DtocTables.render(layout, List.of(ABOVE, ORDINARY)).stripTrailing();
        int from = whole.lastIndexOf("21.21") + 1;
        int to = whole.lastIndexOf("13.04") + "13.0".length();

        for (int end = from; end <= to; end++) {
            String text = whole.substring(0, end);

            Parsed<DtocTarget> parsed = parse(text);

            assertThat(parsed.entries()).as(text).hasSize(2);
            assertThat(parsed.entries().get(1).status()).as(text).isEqualTo(Status.UNRESOLVED);
            assertThat(parsed.entries().get(1).value().code()).as(text).contains(OrganisationCode.of("99Q"));
        }
    }

    /** "13.04" is whole whether or not a line end follows. */
    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_wholeLastRowWithoutLineEnd_isExact(TableLayout layout) {
        String whole = DtocTables.render(layout, List.of(ABOVE, ORDINARY)).stripTrailing();

        Parsed<DtocTarget> parsed = parse(whole);

        assertThat(DtocTables.rows(parsed)).containsExactly(ABOVE, ORDINARY);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(2);
    }

    @Test
    void parse_figureWithFewerDecimalsBeforeALineEnd_isTrusted() {
        Parsed<DtocTarget> parsed = parse(DtocTables.render(
                TableLayout.TABS, List.of(new Row("00C", "NHS DARLINGTON CCG", "6.14", "3.66", "3.6"))));

        assertThat(parsed.count(Status.EXACT)).isEqualTo(1);
    }

    @Test
    void parse_printedTableCutInEachLine_readsTheLinesAbove() {
        List<String> lines = DtocTables.printedLines();

        IntStream.range(4, lines.size()).forEach(at -> {
            String line = lines.get(at);
            String text = String.join("\n", lines.subList(0, at)) + "\n" + line.substring(0, line.length() / 2);
            long rowsAbove = lines.subList(3, at).stream()
                    .filter(above -> !above.isBlank())
                    .count();

            Parsed<DtocTarget> parsed = parse(text);

            assertThat(parsed.count(Status.EXACT)).as(text).isEqualTo(rowsAbove);
        });
    }
}
