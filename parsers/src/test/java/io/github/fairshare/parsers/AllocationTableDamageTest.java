package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.generators.AllocationPages;
import io.github.fairshare.parsers.generators.AllocationPages.Columns;
import io.github.fairshare.parsers.generators.AllocationPages.Row;
import io.github.fairshare.parsers.generators.FigureStyle;
import io.github.fairshare.parsers.generators.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that {@link AllocationPages} prints: whole ones are read as they are, damaged ones never wrongly. */
class AllocationTableDamageTest {
    private static final int PAGES = 15;

    @ParameterizedTest
    @MethodSource("prints")
    void wholeTable_inAnyLayout_isReadAsItIs(Columns columns, FigureStyle style) {
        for (int seed = 0; seed < 4; seed++) {
            AllocationPages pages = new AllocationPages(seed, columns, style);
            List<String> texts = new ArrayList<>(
                    Stream.of(TableLayout.values()).map(pages::rows).toList());
            texts.add(pages.oneBlankApart());
            texts.add(pages.oneCellALine());
            texts.add(pages.oneLine(" "));
            for (String text : texts) {
                Parsed<AllocationPosition> parsed = parse(text);
                assertThat(parsed.values().stream().map(position -> shown(position, pages)))
                        .as(text)
                        .containsExactlyElementsOf(pages.rows().stream()
                                .map(AllocationTableDamageTest::shown)
                                .toList());
                assertThat(parsed.count(Status.UNRESOLVED)).isZero();
            }
        }
    }

    static Stream<Arguments> prints() {
        return Stream.of(Columns.values())
                .flatMap(columns -> Stream.of(FigureStyle.values()).map(style -> Arguments.of(columns, style)));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void gapsLost_anySubset_isNeverWrong(Columns columns, FigureStyle style) {
        for (int percent : new int[] {20, 60, 100}) {
            Tally tally = tally(columns, style, pages -> pages.gapsLost(percent), pages -> pages);
            report("gaps lost, " + percent + " %, " + columns + ", " + style, tally);
            assertThat(columns == Columns.NEITHER ? 100 : tally.recoveredPercent())
                    .isGreaterThan(95);
        }
    }

    @ParameterizedTest
    @EnumSource(Columns.class)
    void tableOnOneLine_withoutAnyGap_isNeverWrong(Columns columns) {
        for (FigureStyle style : FigureStyle.values()) {
            Tally tally = tally(columns, style, pages -> pages.oneLine(""), pages -> pages);
            report("one line, no gaps, " + columns + ", " + style, tally);
        }
    }

    @ParameterizedTest
    @MethodSource("prints")
    void wrappedRows_withPageTextBetween_areNeverWrong(Columns columns, FigureStyle style) {
        for (int percent : new int[] {0, 40}) {
            report(
                    "wrapped, page text " + percent + " %, " + columns + ", " + style,
                    tally(columns, style, pages -> pages.wrapped(percent), pages -> pages));
        }
    }

    @ParameterizedTest
    @CsvSource({"5", "30"})
    void misreadAndLostCharacters_areNeverWrong(int percent) {
        for (Columns columns : Columns.values()) {
            report(
                    "signs lost, gaps kept, " + columns,
                    tally(
                            columns,
                            FigureStyle.COMMAS,
                            pages -> pages.rows(TableLayout.TABS),
                            pages -> pages.signsLost(percent)));
            report(
                    "signs lost, one line, " + columns,
                    tally(columns, FigureStyle.COMMAS, pages -> pages.oneLine(""), pages -> pages.signsLost(percent)));
            report(
                    "signs and gaps lost, " + columns,
                    tally(columns, FigureStyle.COMMAS, pages -> pages.gapsLost(50), pages -> pages.signsLost(percent)));
            report(
                    "names misread, " + columns,
                    tally(
                            columns,
                            FigureStyle.COMMAS,
                            pages -> pages.gapsLost(50),
                            pages -> pages.namesMisread(percent)));
            report(
                    "digits misread, tabs, " + columns,
                    tally(
                            columns,
                            FigureStyle.COMMAS,
                            pages -> pages.rows(TableLayout.TABS),
                            pages -> pages.digitsMisread(percent)));
            report(
                    "digits misread, gaps lost, " + columns,
                    tally(
                            columns,
                            FigureStyle.PLAIN,
                            pages -> pages.gapsLost(50),
                            pages -> pages.digitsMisread(percent)));
        }
    }

    @ParameterizedTest
    @EnumSource(Columns.class)
    void tableCutOffAnywhere_keepsTheRowsAboveAndNoFigureThatIsNotThere(Columns columns) {
        Tally tally = new Tally();
        for (int seed = 0; seed < PAGES; seed++) {
            AllocationPages pages = new AllocationPages(seed, columns, FigureStyle.COMMAS);
            for (String text : List.of(pages.rows(TableLayout.TABS), pages.gapsLost(50), pages.oneCellALine())) {
                int end = text.length() / 2 + 7 * seed;
                String cut = text.substring(0, end);
                for (Entry<AllocationPosition> entry : parse(cut).entries()) {
                    tally.print(1);
                    addEntry(tally, pages, entry, "");
                }
            }
        }
        report("cut off, " + columns, tally);
    }

    private static void report(String damage, Tally tally) {
        tally.requireNothingWrongOrLost("allocation tables, " + damage);
    }

    private static Tally tally(
            Columns columns,
            FigureStyle style,
            Function<AllocationPages, String> print,
            Function<AllocationPages, AllocationPages> damage) {
        Tally tally = new Tally();
        IntStream.range(0, PAGES)
                .mapToObj(seed -> damage.apply(new AllocationPages(seed, columns, style)))
                .forEach(pages -> addPage(tally, pages, print.apply(pages)));
        return tally;
    }

    private static Parsed<AllocationPosition> parse(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }

    private static String shown(Row row) {
        return row.kind() + " " + row.code() + " " + row.name() + " " + row.figures();
    }

    private static String shown(AllocationPosition position, AllocationPages pages) {
        return position.kind() + " "
                + position.code().map(OrganisationCode::text).orElse("") + " "
                + position.name().orElse("") + " " + pages.figuresOf(position);
    }

    private static String key(AllocationPosition position) {
        return position.code().map(OrganisationCode::text).or(position::name).orElse("");
    }

    private static void addPage(Tally tally, AllocationPages pages, String text) {
        tally.print(pages.rows().size());
        List<String> open = new ArrayList<>(pages.rows().stream().map(Row::key).toList());
        for (Entry<AllocationPosition> entry : parse(text).entries()) {
            if (!open.remove(key(entry.value()))) {
                tally.fault("invented " + entry + "\n" + text);
            }
            addEntry(tally, pages, entry, text);
        }
    }

    private static void addEntry(Tally tally, AllocationPages pages, Entry<AllocationPosition> entry, String text) {
        Row row = pages.rows().stream()
                .filter(printed -> printed.key().equals(key(entry.value())))
                .findFirst()
                .orElse(new Row(entry.value().kind(), "", "", List.of()));
        List<String> figures = pages.figuresOf(entry.value());
        boolean unread = entry.status() == Status.UNRESOLVED;
        boolean same = IntStream.range(0, Math.min(figures.size(), row.figures().size()))
                .allMatch(at -> figures.get(at).equals(row.figures().get(at))
                        || (unread && figures.get(at).equals("?")));
        if (same && (unread || shown(row).equals(shown(entry.value(), pages)))) {
            tally.add(entry.status());
        } else {
            tally.fault(entry + " for " + row + "\n" + text);
        }
    }
}
