package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of both readers of ratings whatever they are given. */
class RatingsPropertyTest {
    private static final AnnualRatingsParser ANNUAL = AnnualRatingsParser.standard();
    private static final MaternityAssessmentParser MATERNITY = MaternityAssessmentParser.standard();
    private static final List<String> TABLE = Sources.CCG_ANNUAL_RATINGS_2016_17.text().lines().stream()
            .map(SourceLine::text)
            .toList();
    private static final List<String> DAMAGED = Sources.CCG_MATERNITY_ASSESSMENT_2017_18.text().lines().stream()
            .map(SourceLine::text)
            .toList();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "NHS ",
                "CCG",
                " | ",
                "\n",
                "Good",
                "Outstanding",
                "Requires ",
                "Improvement",
                "\t",
                "  ",
                "Rating",
                "- ",
                "CCG Rating\n",
                "| CCG Name | 2017-18 Maternity assessment rating |\n",
                "2016/17",
                "Barnet",
                "Leeds North ",
                "\r\n",
                "(",
                "\u00A0",
                "\u0000",
                "CCGGoodNHS ",
                "rated inadequate in 2015/16\n",
                "Good (2)\n",
                "; ",
                " and ",
                "\u2022\t",
                "North ",
                "1.3125",
                "09C");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                words.list().ofMaxSize(80).map(parts -> String.join("", parts)));
    }

    @Property(seed = "20170901", tries = 1500)
    void text_ofAnyKind_isReadWithoutXX(@ForAll("texts") String text) {
        check(SourceText.of(text));
        new Soundness<AssessmentRule>(AssessmentRuleParser.standard()::parse, rule -> Stream.empty())
                .check(SourceText.of(text));
    }

    @Property(seed = "20170901", tries = 300)
    void bytes_ofAnyKind_areReadSoundly(@ForAll @Size(max = 300) byte[] bytes) {
        check(SourceText.of(bytes));
    }

    @Property(seed = "20170901", tries = 60)
    void lines_shuffledCutOrRepeated_areReadWithoutXX(@ForAll long seed, @ForAll @IntRange(max = 200) int cut) {
        for (List<String> table : List.of(TABLE, DAMAGED)) {
            List<String> lines = new ArrayList<>(table.subList(0, table.size() - cut));
            Random random = new Random(seed);
            lines.addAll(List.copyOf(lines.subList(0, random.nextInt(lines.size()))));
            Collections.shuffle(lines.subList(random.nextInt(lines.size()), lines.size()), random);
            String text = String.join("\n", lines);
            check(SourceText.of(text));
        }
    }

    @Property(seed = "20170901", tries = 60)
    void junkLine_insertedAnywhereInTheTable_changesNoOtherRecord(
            @ForAll @IntRange(min = 3, max = 200) int at, @ForAll("junk") String junk) {
        List<String> lines = new ArrayList<>(TABLE);
        lines.add(at, junk);
        assertSame(
                values(ANNUAL.parse(SourceText.of(String.join("\n", lines)))),
                values(ANNUAL.parse(SourceText.of(String.join("\n", TABLE)))));
    }

    @Property(seed = "20170901", tries = 60)
    void junkLine_insertedAnywhereInTheDamagedTable_changesNoOtherRecord(
            @ForAll @IntRange(min = 24, max = 246) int at, @ForAll("junk") String junk) {
        List<String> lines = new ArrayList<>(DAMAGED);
        lines.add(at, junk);
        assertSame(
                MATERNITY.parse(SourceText.of(String.join("\n", lines))).values(),
                MATERNITY.parse(SourceText.of(String.join("\n", DAMAGED))).values());
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.of(
                "",
                "   ",
                "Page 4 of 9",
                "17",
                "OFFICIAL",
                "See the methodology manual for details.",
                "%%%% ~~~~",
                "\u000C",
                "NHS England has a statutory duty to assess",
                "www.england.nhs.uk");
    }

    @Property(seed = "20170901", tries = 20)
    void lineEnds_makeNoDifference(@ForAll @IntRange(max = 200) int cut) {
        List<String> lines = DAMAGED.subList(0, DAMAGED.size() - cut);
        List<MaternityRating> plain =
                MATERNITY.parse(SourceText.of(String.join("\n", lines))).values();
        assertThat(MATERNITY.parse(SourceText.of(String.join("\r\n", lines))).values())
                .isEqualTo(plain);
        assertThat(MATERNITY.parse(SourceText.of(String.join("\r", lines))).values())
                .isEqualTo(plain);
    }

    private static List<CcgAnnualRating> values(Parsed<CcgAnnualRating> parsed) {
        return parsed.values();
    }

    /** The first difference alone is shown, because whole tables are too long to read. */
    private static <T> void assertSame(List<T> read, List<T> expected) {
        for (int at = 0; at < Math.min(read.size(), expected.size()); at++) {
            assertThat(read.get(at)).isEqualTo(expected.get(at));
        }
        assertThat(read.size()).isEqualTo(expected.size());
    }

    private static void check(SourceText text) {
        new Soundness<CcgAnnualRating>(ANNUAL::parse, row -> Soundness.cells(row.name())).check(text);
        new Soundness<MaternityRating>(MATERNITY::parse, row -> Soundness.cells(row.name())).check(text);
    }
}
