package io.github.fairshare.parsers;

import static io.github.fairshare.core.model.Rating.GOOD;
import static io.github.fairshare.core.model.Rating.INADEQUATE;
import static io.github.fairshare.core.model.Rating.OUTSTANDING;
import static io.github.fairshare.core.model.Rating.REQUIRES_IMPROVEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.generators.RatedName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualRatingsParserTest {
    private static final String TITLE = "Annual performance assessment of CCGs 2016/17\n\n";
    private static final LocalDate DAY = LocalDate.of(2016, 4, 1);

    /** Prints ratings; shares nothing with the parser. */
    enum Layout {
        BLANK("CCG Rating\n", "%1$s %2$s\n"),
        BLANKS("Name of CCG      Rating\n", "%1$s      %2$s\n"),
        TABS("CCG\tOverall rating 2016/17\n", "%1$s\t%2$s\n"),
        PIPES("| CCG name | Rating |\n|---|---|\n", "| %1$s | %2$s |\n"),
        RATING_FIRST_BLANK("Rating CCG\n", "%2$s %1$s\n"),
        RATING_FIRST_TABS("Rating\tCCG\n", "%2$s\t%1$s\n"),
        RATING_FIRST_PIPES("| Rating | CCG |\n", "| %2$s | %1$s |\n"),
        WITH_CODE("Code\tCCG\tRating\n", "%3$s\t%1$s\t%2$s\n"),
        WITH_CODE_BLANK("Code CCG Rating\n", "%3$s %1$s %2$s\n"),
        DASH("CCG ratings\n", "%1$s \u2013 %2$s\n"),
        LINE_EACH("CCG\nRating\n", "%1$s\n%2$s\n");

        private final String heading;
        private final String row;

        Layout(String heading, String row) {
            this.heading = heading;
            this.row = row;
        }

        String print(List<RatedName> all, Casing casing) {
            return TITLE
                    + heading
                    + all.stream()
                            .map(rated -> row.formatted(casing.name(rated), casing.rating(rated), rated.code()))
                            .collect(Collectors.joining());
        }
    }

    /** How names and ratings are written. */
    enum Casing {
        AS_IS,
        CAPITALS,
        BARE;

        String name(RatedName rated) {
            return switch (this) {
                case AS_IS -> rated.name();
                case CAPITALS -> rated.name().toUpperCase(Locale.ROOT);
                case BARE -> rated.bareName();
            };
        }

        String rating(RatedName rated) {
            String printed = rated.rating().printed();
            return this == CAPITALS ? printed.toUpperCase(Locale.ROOT) : printed;
        }
    }

    private static Parsed<CcgAnnualRating> parse(String text) {
        return AnnualRatingsParser.standard().parse(SourceText.of(text));
    }

    private static List<String> read(Parsed<CcgAnnualRating> parsed) {
        return parsed.values().stream()
                .map(rating -> rating.code().map(Object::toString).orElse("?") + " "
                        + rating.rating().map(Object::toString).orElse("?"))
                .toList();
    }

    private static List<String> expected(List<RatedName> all) {
        return all.stream().map(RatedName::toString).toList();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void table_inAnyLayout_isReadBackExactly(Layout layout) {
        for (Casing casing : Casing.values()) {
            List<RatedName> all = RatedName.all(DAY, 7);
            Parsed<CcgAnnualRating> parsed = parse(layout.print(all, casing));
            assertThat(read(parsed)).as("%s %s", layout, casing).containsExactlyElementsOf(expected(all));
            assertThat(parsed.count(Status.EXACT)).isEqualTo(209);
            assertThat(parsed.values().get(0).year()).contains(FinancialYear.startingIn(2016));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 24, 30})
    void table_wrappedAtAnyWidth_isNeverWrong(int width) {
        List<RatedName> all = RatedName.all(DAY, 11);
        String text = Layout.BLANK
                .print(all, Casing.CAPITALS)
                .lines()
                .skip(3)
                .map(line -> wrapped(line, width))
                .collect(Collectors.joining("\n", TITLE + "CCG Rating\n", "\n"));
        Parsed<CcgAnnualRating> parsed = parse(text);
        System.out.println("wrapped at " + width + ": " + parsed);
        assertThat(expected(all)).containsAll(read(parsed.strict()));
        assertThat(parsed.count(Status.EXACT)).isGreaterThanOrEqualTo(205);
    }

    private static String wrapped(String line, int width) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }

    @Test
    void wrap_insideTheRating_isJoined() {
        assertThat(read(parse(TITLE + "CCG Rating\nNHS Ashford CCG REQUIRES\nIMPROVEMENT\nNHS Barnet CCG GOOD\n")))
                .containsExactly("09C REQUIRES_IMPROVEMENT", "07M GOOD");
    }

    @Test
    void wrap_acrossAPageBreakWithPageNumberAndHeading_isJoined() {
        String text =
                TITLE + "CCG Rating\nNHS Barnet CCG GOOD\nNHS South East Staffordshire and Seisdon\n\fPage 3 of 9\n\n"
                        + "CCG Rating\nPeninsula CCG REQUIRES IMPROVEMENT\nNHS Wirral CCG GOOD\n";
        assertThat(read(parse(text))).containsExactly("07M GOOD", "05Q REQUIRES_IMPROVEMENT", "12F GOOD");
    }

    @Test
    void wrap_insideCells_isJoined() {
        String text = TITLE + "| CCG | Rating |\n|---|---|\n| NHS South East Staffordshire and Seisdon | Requires |\n"
                + "| Peninsula CCG | Improvement |\n| NHS Wirral CCG | Good |\n";
        assertThat(read(parse(text))).containsExactly("05Q REQUIRES_IMPROVEMENT", "12F GOOD");
    }

    @Test
    void bulletedLists_belowHeadingsThatNameTheRating_areRead() {
        String text = TITLE
                + "Outstanding\n\n\u2022 NHS Bassetlaw CCG\n\u2022 NHS South East Staffordshire and Seisdon\n   Peninsula CCG\n\n"
                + "CCGs rated Good (2)\n- Barnet\n- barnsley ccg\n\nPage 2\n\n* Bury\n\n"
                + "Rated as requires improvement:\n1. Ashford CCG\n2. NHS ENFIELD\n\n"
                + "## Inadequate\n- NHS Croydon CCG\n";
        assertThat(read(parse(text)))
                .containsExactly(
                        "02Q OUTSTANDING",
                        "05Q OUTSTANDING",
                        "07M GOOD",
                        "02P GOOD",
                        "00V GOOD",
                        "09C REQUIRES_IMPROVEMENT",
                        "07X REQUIRES_IMPROVEMENT",
                        "07V INADEQUATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Previously rated Inadequate",
                "CCGs rated Inadequate in 2015/16",
                "Inadequate last year",
                "No longer rated Inadequate",
                "Moved up from Inadequate",
                "CCGs that had been Inadequate before",
                "Good practice examples",
                "Expected to be rated Good next year",
                "CCGs in special measures",
                "Rated Good or Outstanding",
                "Not rated Good"
            })
    void list_belowAHeadingThatGivesNoPresentRating_givesNone(String heading) {
        String text =
                TITLE + "Outstanding\n- NHS Bassetlaw CCG\n\n" + heading + "\n\n- NHS Croydon CCG\n- NHS Barnet CCG\n";
        assertThat(read(parse(text))).containsExactly("02Q OUTSTANDING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good (previously Requires Improvement)",
                "Moved from Inadequate to Good",
                "CCGs rated Good, having been rated Inadequate in 2015/16",
                "2016/17 rating: Good"
            })
    void list_belowAHeadingWithAPastAndAPresentRating_hasThePresentOne(String heading) {
        String text = TITLE + "Outstanding\n- NHS Bassetlaw CCG\n\n" + heading + "\n- NHS Croydon CCG\n";
        assertThat(read(parse(text))).containsExactly("02Q OUTSTANDING", "07V GOOD");
    }

    @Test
    void columns_ofSeveralYears_theLatestIsReadAndTheOthersAreKept() {
        String text = """
                CCG ratings

                CCG\t2015/16 rating\t2016/17 rating
                NHS Barnet CCG\tInadequate\tGood
                NHS Bury CCG\tGood\tOutstanding
                """;
        Parsed<CcgAnnualRating> parsed = parse(text);
        assertThat(read(parsed)).containsExactly("07M GOOD", "00V OUTSTANDING");
        assertThat(parsed.values().get(0).otherColumns()).containsEntry("2015/16 rating", "Inadequate");
        assertThat(parsed.document().asOf().orElseThrow().day()).isEqualTo(DAY);
    }

    @Test
    void names_ofAnotherYear_areReadAsOfThatYear() {
        List<RatedName> all = RatedName.all(LocalDate.of(2018, 4, 1), 3);
        String text = Layout.TABS.print(all, Casing.AS_IS).replace("2016/17", "2018/19");
        Parsed<CcgAnnualRating> parsed = parse(text);
        assertThat(read(parsed)).containsExactlyElementsOf(expected(all));
        assertThat(parsed.document().asOf().orElseThrow().day()).isEqualTo(LocalDate.of(2018, 4, 1));
    }

    @Test
    void date_inProseBeforeTheTitle_isNotTaken() {
        String text = "In March 2014, the framework for the assessment of\nCCGs was published.\n\n" + TITLE
                + "It was renewed in June 2018.\n\nCCG Rating\nNHS Barnet CCG GOOD\n";
        assertThat(parse(text).document().asOf().orElseThrow().day()).isEqualTo(DAY);
    }

    @Test
    void misreadNames_haveASlotOrStayUnresolved() {
        List<RatedName> all = RatedName.all(DAY, 5);
        String text = Layout.BLANK
                .print(all, Casing.AS_IS)
                .replace("NHS Darlington CCG", "NHS Darlingtan CCG")
                .replace("NHS South Tees CCG", "NHS Nouth Tees CCG");
        Parsed<CcgAnnualRating> parsed = parse(text);
        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(1);
        assertThat(parsed.entries())
                .filteredOn(entry -> entry.status() == Status.REPAIRED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.value().code()).hasToString("Optional[00C]");
                    assertThat(entry.value().name()).contains("NHS Darlingtan CCG");
                    assertThat(entry.repairs().get(0).rule()).isEqualTo("name-misread");
                    assertThat(entry.repairs().get(0).alternatives()).isNotEmpty();
                });
        assertThat(parsed.entries())
                .filteredOn(entry -> entry.status() == Status.UNRESOLVED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.value().code()).isEmpty());
    }

    @Test
    void misreadRatings_areRepairedWhereOneRatingIsNear() {
        String text =
                TITLE + "CCG\tRating\nNHS Barnet CCG\tGoad\nNHS Bury CCG\tRequlres Improvement\nNHS Hull CCG\tXXXX\n";
        Parsed<CcgAnnualRating> parsed = parse(text);
        assertThat(read(parsed)).containsExactly("07M GOOD", "00V REQUIRES_IMPROVEMENT", "03F ?");
        assertThat(parsed.entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.REPAIRED, Status.REPAIRED, Status.UNRESOLVED);
        assertThat(parsed.diagnostics(DiagnosticCode.RATING_UNKNOWN)).hasSize(1);
    }

    @Test
    void lostRating_isUnresolvedAndTakesNoneFromTheNextRow() {
        String text = TITLE + "CCG Rating\nNHS Barnet CCG\nNHS Bury CCG GOOD\nNHS Hull CCG OUTSTANDING\n";
        Parsed<CcgAnnualRating> parsed = parse(text);
        assertThat(read(parsed)).containsExactly("07M ?", "00V GOOD", "03F OUTSTANDING");
    }

    @Test
    void nameOfAClosedCcg_staysUnresolved() {
        Parsed<CcgAnnualRating> parsed = parse(TITLE + "CCG Rating\nNHS Gateshead CCG GOOD\nNHS Hull CCG GOOD\n");
        assertThat(read(parsed)).containsExactly("? GOOD", "03F GOOD");
        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void lineEndsAndEncodings_makeNoDifference() {
        String text = Layout.PIPES.print(RatedName.all(DAY, 2), Casing.AS_IS) + "Assessors\u2019 note\n";
        List<String> plain = read(parse(text));
        assertThat(plain).hasSize(209);
        assertThat(read(parse(text.replace("\n", "\r\n")))).isEqualTo(plain);
        assertThat(read(parse("\uFEFF" + text))).isEqualTo(plain);
        byte[] western = text.getBytes(Charset.forName("windows-1252"));
        assertThat(read(AnnualRatingsParser.standard().parse(SourceText.of(western))))
                .isEqualTo(plain);
        assertThat(read(AnnualRatingsParser.standard().parse(SourceText.of(text.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(plain);
    }

    @Test
    void cutOffEnd_keepsTheLastRow() {
        String text = Layout.BLANK.print(RatedName.all(DAY, 2).subList(0, 20), Casing.CAPITALS);
        Parsed<CcgAnnualRating> parsed = parse(text + "NHS Bury CCG REQUIRES");
        assertThat(parsed.entries()).hasSize(21);
        assertThat(parsed.entries().get(20).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(parsed.values().get(20).rating()).isEmpty();
    }

    @Test
    void proseAround_isBoilerplate() {
        Parsed<CcgAnnualRating> parsed =
                parse(TITLE + "NHS Bury CCG was rated Good in 2015/16 and did well.\n\nCCG Rating\n"
                        + "NHS Barnet CCG GOOD\n\nNHS England will support CCGs that are rated\ninadequate.\n");
        assertThat(read(parsed)).containsExactly("07M GOOD");
        assertThat(parsed.ledger().count(Disposition.RECORD)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "CCG Rating\n",
                "Some prose about NHS Barnet CCG.\nIt is good.\n",
                "CCG Maternity Assessment 2017/18\n\n| CCG Name | 2017/18 Maternity assessment rating |\n| NHS Bury CCG | Good |\n",
                "CCG cancer ratings 2016/17\n\nCCG Rating\nNHS Bury CCG GOOD\n"
            })
    void otherKinds_areRefused(String text) {
        Parsed<CcgAnnualRating> parsed = parse(text);
        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.findRefusal()).isPresent();
        assertThat(parsed.diagnostics())
                .filteredOn(one -> one.severity() == Severity.ERROR)
                .hasSize(1);
    }

    @Test
    void ratings_inATableOfTargets_areNone() {
        assertThat(AnnualRatingsParser.standard()
                        .parse(Sources.DTOC_TARGETS_2017_09.text())
                        .findRefusal())
                .isPresent();
        assertThat(AnnualRatingsParser.standard()
                        .parse(Sources.CCG_MATERNITY_ASSESSMENT_2017_18.text())
                        .findRefusal())
                .isPresent();
    }

    @Test
    void duplicates_areKeptAndReported() {
        Parsed<CcgAnnualRating> parsed = parse(TITLE + "CCG Rating\nNHS Bury CCG GOOD\nNHS Bury CCG INADEQUATE\n");
        assertThat(parsed.values())
                .extracting(CcgAnnualRating::rating)
                .extracting(java.util.Optional::get)
                .containsExactly(GOOD, INADEQUATE);
        assertThat(parsed.diagnostics(DiagnosticCode.DUPLICATE)).hasSize(1);
    }

    @Test
    void bundledTable_hasTheFiguresOfTheSpecification() {
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard()
                .parse(Sources.CCG_ANNUAL_RATINGS_2016_17.text(), Sources.CCG_ANNUAL_RATINGS_2016_17.options());
        assertThat(parsed.entries()).hasSize(209);
        assertThat(count(parsed, OUTSTANDING)).isEqualTo(21);
        assertThat(count(parsed, GOOD)).isEqualTo(99);
        assertThat(count(parsed, REQUIRES_IMPROVEMENT)).isEqualTo(66);
        assertThat(count(parsed, INADEQUATE)).isEqualTo(23);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(209);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_JOINED)).hasSize(4);
        assertThat(parsed.document().asOf().orElseThrow().day()).isEqualTo(DAY);
        assertThat(parsed.reconciliation().find("ccgs-of-the-day").orElseThrow().describe())
                .startsWith("HOLDS");
    }

    private static long count(Parsed<CcgAnnualRating> parsed, Rating rating) {
        return parsed.values().stream()
                .filter(row -> row.rating().filter(rating::equals).isPresent())
                .count();
    }
}
