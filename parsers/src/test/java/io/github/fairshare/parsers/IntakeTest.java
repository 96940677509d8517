package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Blanks and invisible characters of every kind, in every document: what is read is what plain blanks give. */
class IntakeTest {
    private static final String ALLOCATIONS = """
            Allocations to primary care trusts, 2009/10
            Code\tPCT\tAllocation £000\tTarget £000\tDistance £000
            5D8\tNorth Tyneside PCT\t410,500\t400,000\t10,500
            5D9\tHartlepool PCT\t190,000\t200,000\t-10,000
            """;

    /** No-break, em, thin, narrow no-break and figure space. */
    private static final List<String> BLANKS = List.of("\u00A0", "\u2003", "\u2009", "\u202F", "\u2007");

    /** Zero-width space, zero-width joiner, soft hyphen, left-to-right mark, right-to-left override. */
    private static final List<String> HIDDEN = List.of("\u200B", "\u200D", "\u00AD", "\u200E", "\u202E");

    static Stream<Arguments> blanksInDocuments() {
        return documents().flatMap(document -> BLANKS.stream().map(blank -> Arguments.of(document, blank)));
    }

    static Stream<Arguments> hiddenInDocuments() {
        return documents().flatMap(document -> HIDDEN.stream().map(mark -> Arguments.of(document, mark)));
    }

    static Stream<Document> documents() {
        return Stream.of(
                new Document(text(Sources.DTOC_TARGETS_2017_09), DtocTargetsParser.standard()),
                new Document(text(Sources.CCG_ANNUAL_RATINGS_2016_17), AnnualRatingsParser.standard()),
                new Document(text(Sources.CCG_MATERNITY_ASSESSMENT_2017_18), MaternityAssessmentParser.standard()),
                new Document(text(Sources.PACE_MEASURES_2010), PaceMeasuresParser.standard()),
                new Document(text(Sources.PCT_DISTANCES_2010), PctDistancesParser.standard()),
                new Document(text(Sources.SPECIALISED_COMMISSIONING_HUBS_2015), HubFootprintsParser.standard()),
                new Document(ALLOCATIONS, AllocationTableParser.standard()));
    }

    @ParameterizedTest
    @MethodSource("blanksInDocuments")
    void records_withBlanksOfAnotherKind_areThoseOfPlainBlanks(Document document, String blank) {
        Parsed<?> changed = document.parse(document.text().replace(" ", blank));

        assertThat(changed.entries().stream().map(IntakeTest::shown))
                .containsExactlyElementsOf(document.parse(document.text()).entries().stream()
                        .map(IntakeTest::shown)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void records_withTabsAmongBlanks_areThoseOfPlainBlanks(Document document) {
        String tabs = document.text().lines().map(IntakeTest::withTabs).collect(Collectors.joining("\n"));

        assertThat(document.parse(tabs).entries().stream().map(IntakeTest::shown))
                .containsExactlyElementsOf(document.parse(document.text()).entries().stream()
                        .map(IntakeTest::shown)
                        .toList());
    }

    /** Blanks around tabs that keep cells apart, and tabs among blanks that do. */
    private static String withTabs(String line) {
        return line.indexOf('\t') < 0 ? line.replaceAll(" {2,}", " \t ") : line.replace("\t", " \t ");
    }

    @ParameterizedTest
    @MethodSource("hiddenInDocuments")
    void records_withHiddenMarksBehindBlanks_haveTheSameValuesAndNoneIsExact(Document document, String mark) {
        Parsed<?> changed = document.parse(document.text().replace(" ", " " + mark));

        assertThat(changed.entries().stream().map(entry -> entry.value().toString()))
                .containsExactlyElementsOf(document.parse(document.text()).entries().stream()
                        .map(entry -> entry.value().toString())
                        .toList());
        assertThat(changed.entries().stream()
                        .filter(entry -> entry.provenance().raw().contains(mark))
                        .map(Entry::status))
                .doesNotContain(Status.EXACT);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void records_withALetterThatGrowsInLowerCase_areRead(Document document) {
        Parsed<?> changed =
                document.parse("\u0130\u0130 title\n" + document.text().replace("I", "\u0130"));

        assertThat(changed.ledger().lines())
                .hasSize((int) document.text().lines().count() + 1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void records_belowABlankLineThatIsLongerThanALineMayBe_areRead(Document document) {
        Parsed<?> changed = document.parse(" ".repeat(200_000) + "\n" + document.text());

        assertThat(changed.entries().stream().map(Entry::value).map(Object::toString))
                .containsExactlyElementsOf(document.parse(document.text()).entries().stream()
                        .map(entry -> entry.value().toString())
                        .toList());
    }

    private static String shown(Entry<?> entry) {
        return entry.status() + " " + entry.line() + " " + entry.value();
    }

    private static String text(Sources source) {
        return new String(source.text().toBytes(), StandardCharsets.UTF_8);
    }

    /** A text and the parser of its family. */
    record Document(String text, SourceParser<?> parser) {
        Parsed<?> parse(String changed) {
            return parser.parse(SourceText.of(changed));
        }

        @Override
        public String toString() {
            return parser.getClass().getSimpleName();
        }
    }
}
