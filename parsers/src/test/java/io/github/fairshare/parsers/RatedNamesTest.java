package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of rated groups that do not stop where names end, though the code beside them is known. */
class RatedNamesTest {
    private static final String HEADING = "Annual assessment 2016/17\n\nCode,Name,Overall rating\n";
    private static final String OTHERS = "02P,NHS Barnsley CCG,Good\n07M,NHS Barnet CCG,Good\n";

    @Test
    void wordsBehindTheEndOfAName_areOfAnotherColumn() {
        assertUnresolved("07W,NHS Ealing CCG Dorset,Good\n");
        assertUnresolved("09A,NHS Central London (Westminster) CCG The Black Country,Good\n");
    }

    @Test
    void nameThatStopsAmongTheWordsNamesEndIn_isBrokenOff() {
        assertUnresolved("07W,NHS Ealing Clinical Commissioning,Good\n");
        assertUnresolved("07W,NHS Ealing Clinical,Good\n");
    }

    @Test
    void marksBeforeAName_areOfNone() {
        assertUnresolved("07W,~=\u2014NHS Ealing CCG,Good\n");
    }

    @Test
    void bareNamesBesideRatings_whereMostAreOfNobody_areThoseOfPlaces() {
        Parsed<?> parsed = MaternityAssessmentParser.standard().parse(SourceText.of("""
                        Maternity ratings 2017/18

                        Name,Rating
                        Frimley Health,Good
                        The Black Country,Good
                        Greater Manchester,Good
                        Dorset,Requires Improvement
                        """));

        assertThat(parsed.entries()).allMatch(entry -> entry.status() == Status.UNRESOLVED);
    }

    @Test
    void wordsInBracketsBehindAName_areSaidOfIt() {
        Parsed<?> parsed = parse("07W,NHS Ealing CCG (North West London),Good\n");

        assertThat(parsed.entries().get(2).status()).isEqualTo(Status.EXACT);
    }

    @Test
    void nameOverLines_besideItsRating_isReadWholeOrInDoubt() {
        assertThat(shown("""
                        Year-end ratings 2016/17

                        Clinical            Overall
                        Commissioning       assessment
                        Group (code)
                        NHS Bexley          REQUIRES
                        Clinical            IMPROVEMENT
                        Commissioning
                        Group (07N)
                        NHS Brent           GOOD
                        Clinical
                        Commissioning
                        Group (07P)
                        NHS Central         GOOD
                        London
                        (Westminster)
                        Clinical
                        Commissioning
                        Group (09A)
                        """))
                .containsExactly(
                        "NHS Bexley Clinical Commissioning Group REQUIRES_IMPROVEMENT EXACT",
                        "NHS Brent Clinical Commissioning Group GOOD EXACT",
                        "NHS Central London GOOD UNRESOLVED");
    }

    @Test
    void nameWhoseEndStandsOnALineBelow_isNeverSureWithoutIt() {
        assertThat(shown("""
                        Year-end ratings 2016/17

                        Name                                    Overall assessment
                        NHS Bexley Clinical Commissioning Group GOOD
                        NHS Camden Clinical Commissioning Group GOOD
                        NHS Brent                               GOOD
                        Clinical
                        Commissioning
                        Group
                        """))
                .noneMatch(row -> row.startsWith("NHS Brent ") && row.endsWith("EXACT") && !row.contains("Group"));
    }

    private static List<String> shown(String text) {
        return AnnualRatingsParser.standard().parse(SourceText.of(text)).entries().stream()
                .map(entry -> entry.value().name().orElse("-") + " "
                        + entry.value().rating().map(Object::toString).orElse("-") + " " + entry.status())
                .toList();
    }

    @Test
    void nameInThreeRows_whereOthersHaveOne_isThatOfAPlace() {
        String others = Stream.of(
                        "Barnet",
                        "Bury",
                        "Bolton",
                        "Barnsley",
                        "Ealing",
                        "Brent",
                        "Camden",
                        "Croydon",
                        "Enfield",
                        "Haringey",
                        "Harrow")
                .map(name -> name + " CCG,Good\n")
                .collect(Collectors.joining());
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard()
                .parse(SourceText.of("Annual assessment 2016/17\n\nName,Overall rating\n" + others
                        + "Dorset CCG,Good\nDorset CCG,Inadequate\nDorset CCG,Good\n"));

        assertThat(parsed.entries())
                .filteredOn(entry -> entry.status() == Status.EXACT)
                .hasSize(11);
        assertThat(parsed.entries())
                .filteredOn(entry -> entry.value().toString().contains("Dorset"))
                .hasSize(3)
                .allMatch(entry -> entry.status() == Status.UNRESOLVED);
    }

    @Test
    void severalWords_whereACodeWouldStand_areNone() {
        assertUnresolved("South 10A NHS SOUTH KENT COAST,Dorset CCG,Good\n");
    }

    private static void assertUnresolved(String row) {
        Parsed<?> parsed = parse(row);

        assertThat(parsed.entries()).hasSize(3);
        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.EXACT);
        assertThat(parsed.entries().get(2).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED)).isNotEmpty();
    }

    private static Parsed<?> parse(String row) {
        return AnnualRatingsParser.standard().parse(SourceText.of(HEADING + OTHERS + row));
    }
}
