package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.RatingListsTest.Family;
import io.github.fairshare.parsers.generators.RatedName;
import io.github.fairshare.parsers.generators.RatingLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged lists of ratings: whatever is lost is reported, and nothing comes out wrong. */
class RatingListDamageTest {
    private static final int SEEDS = 10;

    /** Rates are printed. Whatever was not recovered stands in a record that says so, or in a reported line. */
    @ParameterizedTest
    @CsvSource({"ANNUAL, 10", "ANNUAL, 40", "MATERNITY, 10", "MATERNITY, 40", "MATERNITY, 80"})
    void lists_damaged_areRecoveredOrUnresolvedAndNeverWrong(Family family, int percent) {
        Tally tally = new Tally();
        for (int seed = 0; seed < SEEDS; seed++) {
            addPage(tally, family, RatingLists.damaged(family.title, RatedName.all(family.day, seed), percent, seed));
        }
        tally.requireNothingWrongOrLost("lists of " + family + ", " + percent + " % damaged");
        assertThat(tally.unresolvedPercent()).isLessThan(percent);
    }

    /** One heading in two is misread, in most documents two or more of the four, in one of 16 all of them. */
    @ParameterizedTest
    @CsvSource({"ANNUAL, 0", "ANNUAL, 20", "MATERNITY, 0", "MATERNITY, 40"})
    void lists_belowMisreadHeadings_areRecoveredOrReportedAndNeverWrong(Family family, int percent) {
        Tally tally = new Tally();
        for (int seed = 0; seed < 4 * SEEDS; seed++) {
            addPage(tally, family, RatingLists.misread(family.title, RatedName.all(family.day, seed), percent, seed));
        }
        tally.requireNothingWrongOrLost("lists of " + family + " below misread headings, " + percent + " % damaged");
        assertThat(tally.unresolvedPercent()).isLessThan(percent + 10);
    }

    /** An entry is read in one record, or left in one or in a reported line. */
    private static void addPage(Tally tally, Family family, RatingLists page) {
        Parsed<? extends CcgRating> parsed = family.parse(page.text());
        Map<String, Entry<? extends CcgRating>> read = new HashMap<>();
        for (Entry<? extends CcgRating> entry : parsed.entries()) {
            entry.value()
                    .code()
                    .ifPresent(code -> assertThat(read.put(code.text(), entry))
                            .as("%s is one record", code)
                            .isNull());
        }
        page.printed()
                .forEach((line, names) -> names.forEach(one -> {
                    tally.print(1);
                    Entry<? extends CcgRating> entry = read.get(one.code());
                    if (entry != null && entry.value().rating().equals(Optional.of(one.rating()))) {
                        tally.add(entry.status());
                    } else if (entry != null) {
                        tally.fault(entry + " for " + one + " in " + page.text());
                    } else if (isLeft(parsed, line)) {
                        tally.add(Status.UNRESOLVED);
                    }
                }));
    }

    private static boolean isLeft(Parsed<? extends CcgRating> parsed, int line) {
        return parsed.entries().stream().anyMatch(entry -> isUnresolved(entry, line))
                || parsed.diagnostics(DiagnosticCode.LINE_UNPARSED).stream()
                        .anyMatch(found -> found.firstLine() <= line && line <= found.lastLine());
    }

    private static boolean isUnresolved(Entry<? extends CcgRating> entry, int line) {
        return entry.status() == Status.UNRESOLVED
                && entry.provenance().firstLine() <= line
                && line <= entry.provenance().lastLine();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Requires imprcvement (1); 07M REQUIRES_IMPROVEMENT; Requires imprcvement; Requires Improvement",
                "G00D (1); 07M GOOD; G00D; Good",
                "Outstandmg (5); 07M OUTSTANDING; Outstandmg; Outstanding",
                "# lnadequate (1); 07M INADEQUATE; lnadequate; Inadequate"
            })
    void heading_misread_isReadWhereItsFormOrItsCountProvesIt(
            String heading, String read, String before, String after) {
        String text = Family.ANNUAL.title + "\n\nGood (1)\n- NHS Bury CCG\n\n" + heading + "\n- NHS Barnet CCG\n";
        Parsed<? extends CcgRating> parsed = Family.ANNUAL.parse(text);

        assertThat(RatingListsTest.codes(parsed)).containsExactly("00V GOOD", read);
        Entry<? extends CcgRating> entry = parsed.entries().get(1);
        assertThat(entry.status()).isEqualTo(Status.REPAIRED);
        assertThat(entry.repairs())
                .extracting(Repair::rule, Repair::before, Repair::after)
                .containsExactly(tuple("list-rating-misread", before, after));
        assertThat(entry.repairs().get(0).evidence()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(parsed.diagnostics(DiagnosticCode.OCR_SUSPECT))
                .singleElement()
                .satisfies(found -> assertThat(found.firstLine()).isEqualTo(6));
    }

    /** What a heading proves by its form or its count, one that only stands among others does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rated lnadequate by the press",
                "Previously rated lnadequate (1)",
                "lnadequate until 2014/15 (1)",
                "CCGs that required improvement (1)",
                "Food (1)",
                "Gold (1)",
                "Adequate (1)",
                "Improvement (1)",
                "Number lnadequate (4)",
                "G00d lnadequate (1)"
            })
    void heading_thatIsOnlyLikeOneOfARating_givesNone(String heading) {
        for (Family family : Family.values()) {
            String text =
                    family.title + "\n\nOutstanding (1)\n- NHS Bassetlaw CCG\n\n" + heading + "\n- NHS Croydon CCG\n";
            assertThat(family.read(text)).containsExactly("02Q OUTSTANDING");
        }
    }

    /** Barnet is rated Good where the rating is printed without a fault; Bread is no CCG. */
    @ParameterizedTest
    @ValueSource(strings = {"- NHS Barnet CCG\n- NHS Bury CCG", "- Bread\n- Butter"})
    void list_belowAMisreadHeading_withNamesThatAreNotFree_isReported(String entries) {
        String text = Family.ANNUAL.title + "\n\nGood (1)\n- NHS Barnet CCG\n\nOutstandmg (2)\n" + entries + "\n";
        Parsed<? extends CcgRating> parsed = Family.ANNUAL.parse(text);

        assertThat(RatingListsTest.codes(parsed)).containsExactly("07M GOOD");
        assertThat(parsed.diagnostics(DiagnosticCode.LINE_UNPARSED))
                .extracting(Diagnostic::firstLine, Diagnostic::lastLine)
                .containsExactly(tuple(6, 8));
        assertThat(parsed.ledger().count(Disposition.UNPARSED)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void lists_whoseHeadingsAreAllMisread_areReadWhereTheirCountsAgree(Family family) {
        String text = family.title + "\nG0od (2)\n- NHS Barnet CCG\n- NHS Bury CCG\nlnadequate (3)\n- NHS Brent CCG\n";
        assertThat(family.read(text)).containsExactly("07M GOOD", "00V GOOD");
    }

    /** With a small letter in front a word is none of a name; before the first known name and behind the last, too. */
    @ParameterizedTest
    @EnumSource(Family.class)
    void entries_likeNoName_atEitherEndOfAList_areReported(Family family) {
        String text = family.title
                + "\n\nGood\n- NHS qarnet CCG\n- NHS Bury CCG\n- NHS Wyre qorest CCG\n\nThe panel met twice.\n";
        Parsed<? extends CcgRating> parsed = family.parse(text);

        assertThat(RatingListsTest.codes(parsed)).containsExactly("00V GOOD");
        assertThat(parsed.diagnostics(DiagnosticCode.LINE_UNPARSED))
                .extracting(Diagnostic::firstLine)
                .containsExactly(4, 6);
        assertThat(parsed.ledger().of(8)).isEqualTo(Disposition.BOILERPLATE);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void list_thatGoesOnBelowAMisreadHeading_isOneList(Family family) {
        String text = family.title + "\n\nGood (2)\n- NHS Barnet CCG\n\n2\n\nGocd (continued)\n- NHS Bury CCG\n";
        Parsed<? extends CcgRating> parsed = family.parse(text);

        assertThat(RatingListsTest.codes(parsed)).containsExactly("07M GOOD", "00V GOOD");
        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.EXACT, Status.REPAIRED);
        assertThat(parsed.reconciliation().find("list-of-line-3").orElseThrow().describe())
                .isEqualTo("HOLDS list-of-line-3: expected 2, found 2");
    }
}
