package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.generators.RatedName;
import io.github.fairshare.parsers.generators.RatingLists;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ratings as lists below headings that name the rating: both readers do the same, each for its own subject. */
class RatingListsTest {
    /** A reader, and how its documents are titled. */
    enum Family {
        ANNUAL("Annual performance assessment of CCGs 2016/17", LocalDate.of(2016, 4, 1)) {
            @Override
            Parsed<? extends CcgRating> parse(String text) {
                return AnnualRatingsParser.standard().parse(SourceText.of(text));
            }
        },
        MATERNITY("CCG maternity assessment 2017/18", LocalDate.of(2017, 4, 1)) {
            @Override
            Parsed<? extends CcgRating> parse(String text) {
                return MaternityAssessmentParser.standard().parse(SourceText.of(text));
            }
        };

        final String title;
        final LocalDate day;

        Family(String title, LocalDate day) {
            this.title = title;
            this.day = day;
        }

        abstract Parsed<? extends CcgRating> parse(String text);

        Family other() {
            return this == ANNUAL ? MATERNITY : ANNUAL;
        }

        List<String> read(String text) {
            return codes(parse(text));
        }
    }

    static List<String> codes(Parsed<? extends CcgRating> parsed) {
        return parsed.values().stream()
                .map(row -> row.code().map(Object::toString).orElse("?") + " "
                        + row.rating().map(Object::toString).orElse("?"))
                .toList();
    }

    static Stream<Arguments> forms() {
        return Stream.of(Family.values())
                .flatMap(family -> RatingLists.forms().map(form -> Arguments.of(family, form[0], form[1])));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void lists_inAnyForm_areReadBackExactly(Family family, RatingLists.Mark mark, RatingLists.Heading heading) {
        List<RatedName> all = RatedName.all(family.day, 3);
        String text = RatingLists.of(family.title, all, mark, heading).text();

        Parsed<? extends CcgRating> parsed = family.parse(text);

        assertThat(codes(parsed))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(RatedName::toString).toList());
        assertThat(parsed.count(Status.EXACT)).isEqualTo(all.size());
        assertThat(parsed.document().asOf().orElseThrow().day()).isEqualTo(family.day);
        assertThat(parsed.reconciliation().outcomes())
                .allMatch(outcome -> outcome.result() == CheckOutcome.Result.HOLDS)
                .filteredOn(outcome -> outcome.kind() == CheckOutcome.Kind.COUNT)
                .hasSize(heading == RatingLists.Heading.COUNTED || heading == RatingLists.Heading.SENTENCE ? 4 : 0);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void lists_ofTheOtherSubject_areNone(Family family) {
        String text = RatingLists.of(
                        family.other().title,
                        RatedName.all(family.other().day, 1),
                        RatingLists.Mark.DASH,
                        RatingLists.Heading.PLAIN)
                .text();
        assertThat(family.parse(text).findRefusal()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void list_belowAHeadingThatOnlyMentionsAPastRating_givesNone(Family family) {
        String text = family.title
                + "\n\nOutstanding\n- NHS Bassetlaw CCG\n\nPreviously rated Inadequate\n- NHS Croydon CCG\n";
        assertThat(family.read(text)).containsExactly("02Q OUTSTANDING");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void lists_belowATitleOfAnEarlierYear_giveNone(Family family) {
        String text = family.title
                + "\n\nOutstanding\n- NHS Bassetlaw CCG\n\n" + family.title.replaceAll("20../..", "2014/15")
                + "\n\nInadequate\n- NHS Croydon CCG\n";
        assertThat(family.read(text)).containsExactly("02Q OUTSTANDING");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void title_directlyAboveTheLists_saysWhatTheyAreAbout(Family family) {
        String text = family.title + "\nOutstanding\n- NHS Bassetlaw CCG\nGood\n- NHS Barnet CCG\n";
        assertThat(family.read(text)).containsExactly("02Q OUTSTANDING", "07M GOOD");
        assertThat(family.other().parse(text).findRefusal()).isPresent();
        assertThat(family.parse(text).document().asOf().orElseThrow().day()).isEqualTo(family.day);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void lists_betweenProse_areRead(Family family) {
        String text = family.title + "\n\nThe panel looked at every CCG and was impressed by\nwhat it saw.\n\n"
                + "Outstanding\n\nNHS Bassetlaw CCG\nNHS Bath and North East\nSomerset CCG\n\n"
                + "These CCGs share what they do.\n\nCCGs rated Good in " + family.title.replaceAll("[^0-9/]", "")
                + "\n\n\u2022 Barnet\n\u2022 NHS BURY\n";
        assertThat(family.read(text)).containsExactly("02Q OUTSTANDING", "11E OUTSTANDING", "07M GOOD", "00V GOOD");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void namesInColumns_arePartedLikeOthers(Family family) {
        String text =
                family.title + "\n\nGood (8)\nNHS Brent CCG      NHS Bury CCG\nBolton\tCamden  \t Brighton and Hove\n"
                        + "\u2022\tBarnet\tBexley\n\u2022\tEnfield\n";
        assertThat(family.read(text))
                .containsExactly(
                        "07P GOOD", "00V GOOD", "00T GOOD", "07R GOOD", "09D GOOD", "07M GOOD", "07N GOOD", "07X GOOD");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void entry_ofSeveralNames_isPartedWhereEachIsACcg(Family family) {
        String text = family.title
                + "\n\nGood\n- NHS Brent CCG; NHS Bury CCG\n- Bolton, Camden, Brighton and\n  Hove and Enfield\n"
                + "- Barnet, Nowhere and Bexley\n";
        Parsed<? extends CcgRating> parsed = family.parse(text);

        assertThat(codes(parsed))
                .containsExactly("07P GOOD", "00V GOOD", "00T GOOD", "07R GOOD", "09D GOOD", "07X GOOD", "? GOOD");
        assertThat(parsed.entries().subList(0, 6)).allSatisfy(entry -> {
            assertThat(entry.status()).isEqualTo(Status.REPAIRED);
            assertThat(entry.repairs().get(0).rule()).isEqualTo("names-split");
            assertThat(entry.repairs()).hasSize(1);
        });
        assertThat(parsed.entries().get(6).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(parsed.values().get(6).name()).contains("Barnet, Nowhere and Bexley");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void rows_gluedOnALine_arePartedWhereEachIsACcgWithARating(Family family) {
        String text = family.title + "\n\nCCG Rating\nNHS Barnet CCG GOOD NHS Bexley CCG OUTSTANDING\n"
                + "NHS Brent CCG REQUIRES IMPROVEMENT\nNHS Bury CCGGoodNHS Bolton CCGRequires Improvement\n"
                + "NHS Camden CCG GOOD NHS Nowhere CCG GOOD\n";
        Parsed<? extends CcgRating> parsed = family.parse(text);

        assertThat(codes(parsed))
                .containsExactly(
                        "07M GOOD",
                        "07N OUTSTANDING",
                        "07P REQUIRES_IMPROVEMENT",
                        "00V GOOD",
                        "00T REQUIRES_IMPROVEMENT",
                        "? GOOD");
        assertThat(parsed.entries().get(0).repairs().get(0).rule()).isEqualTo("rows-split");
        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(1);
    }

    /** 20 x 21 letters are too many for one row. */
    @ParameterizedTest
    @EnumSource(Family.class)
    void rows_gluedOnALongLineWithAnUnknownName_areReported(Family family) {
        String text = family.title + "\n\nCCG Rating\nNHS Hull CCG GOOD\n" + "NHS Nowhere CCG GOOD ".repeat(20) + "\n";
        assertThat(family.read(text)).containsExactly("03F GOOD");
        assertThat(family.parse(text).diagnostics(DiagnosticCode.LINE_UNPARSED))
                .singleElement()
                .satisfies(found -> assertThat(found.firstLine()).isEqualTo(5));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void rows_gluedThatRepeatOtherRows_areNotTakenTwice(Family family) {
        String text = family.title + "\n\nCCG Rating\nNHS Barnet CCG GOOD NHS Bexley CCG OUTSTANDING\n"
                + "NHS Barnet CCG GOOD\nNHS Bexley CCG OUTSTANDING\n";
        assertThat(family.parse(text).values().stream()
                        .flatMap(row -> row.code().stream())
                        .map(Object::toString))
                .containsExactly("07M", "07N");
    }

    @ParameterizedTest
    @CsvSource({
        "Outstanding (2), HOLDS, 2, 2",
        "Outstanding (3), DIFFERS, 3, 2",
        "Outstanding: 1 CCG, DIFFERS, 1, 2",
        "2 CCGs were rated Outstanding, HOLDS, 2, 2",
        "2 of 209 CCGs were rated Outstanding, HOLDS, 2, 2"
    })
    void count_ofAHeading_isHeldAgainstItsRows(
            String heading, CheckOutcome.Result result, String expected, String found) {
        String text = Family.ANNUAL.title + "\n\n" + heading
                + "\n- NHS Bassetlaw CCG\n- NHS Barnet CCG\n\nGood\n- NHS Bury CCG\n";
        CheckOutcome outcome = Family.ANNUAL
                .parse(text)
                .reconciliation()
                .find("list-of-line-3")
                .orElseThrow();

        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.expected()).isEqualTo(expected);
        assertThat(outcome.found()).isEqualTo(found);
        assertThat(outcome.evidence()).containsExactly("the first of them is on line 4, the last on line 5");
        assertThat(outcome.citation().locator()).isEqualTo("line 3: " + heading);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void list_thatGoesOnBehindAPageBreak_isCountedOnce(Family family) {
        String text = family.title + "\n\nGood (3)\n- NHS Barnet CCG\n\n2\n\nGood (3)\n- NHS Bexley CCG\n\n3\n\n"
                + "Good (continued)\n- NHS Bury CCG\n";
        assertThat(family.parse(text).reconciliation().outcomes())
                .filteredOn(outcome -> outcome.kind() == CheckOutcome.Kind.COUNT)
                .extracting(CheckOutcome::describe)
                .containsExactly("HOLDS list-of-line-3: expected 3, found 3");
    }
}
