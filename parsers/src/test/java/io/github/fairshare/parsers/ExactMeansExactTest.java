package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as tools give them back: nothing is called exact that the rest of the table does not bear out. */
class ExactMeansExactTest {
    private static final String LIST = """
            Region\tSpecialised commissioning hub
            South\tSouth West
            \tWessex

            """;
    private static final String HEADING = "Region\tCommissioning hub\tClinical Commissioning Group\n";

    @Test
    void columns_oneAfterTheOther_arePairedByTheirCountsAsRepaired() {
        Parsed<CcgAnnualRating> parsed = ratings("""
                CCG annual assessment 2016/17
                CCG
                NHS Corby CCG
                NHS Croydon CCG
                NHS Cumbria CCG

                Overall rating
                Good
                Inadequate
                Good
                """);
        assertThat(rows(parsed)).containsExactly("03V Good REPAIRED", "07V Inadequate REPAIRED", "01H Good REPAIRED");
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMNS_APART)).hasSize(3);
    }

    @Test
    void columns_ofDifferentLengths_areNotPaired() {
        Parsed<CcgAnnualRating> parsed = ratings("""
                CCG annual assessment 2016/17
                CCG
                NHS Corby CCG
                NHS Croydon CCG
                NHS Cumbria CCG

                Overall rating
                Good
                Inadequate
                """);
        assertThat(parsed.count(Status.EXACT) + parsed.count(Status.REPAIRED)).isZero();
    }

    @Test
    void heading_shiftedByAColumnWithoutOne_movesTheNames() {
        Parsed<CcgAnnualRating> parsed = ratings("""
                CCG name,Annual rating 2016/17
                NHS Corby CCG,Good
                "",CCG name,Annual rating 2016/17
                NHS Ealing CCG,,Inadequate
                NHS Croydon CCG,,Good
                NHS Fylde & Wyre CCG,,Outstanding
                """);
        assertThat(rows(parsed))
                .containsExactly("03V Good EXACT", "07W Inadequate EXACT", "07V Good EXACT", "02M Outstanding EXACT");
    }

    @Test
    void rating_misread_costsItsCellOnly() {
        String table = "Ratings of CCGs\nNHS Corby CCG GOOD\nNHS Croydon CCG %s\nNHS Ealing CCG INADEQUATE\n";
        assertThat(rows(ratings(String.format(table, "GOXD"))))
                .containsExactly("03V Good EXACT", "07V Good REPAIRED", "07W Inadequate EXACT");
        Parsed<CcgAnnualRating> parsed = ratings(String.format(table, "GXXX"));
        assertThat(rows(parsed)).containsExactly("03V Good EXACT", "07V - UNRESOLVED", "07W Inadequate EXACT");
        assertThat(parsed.diagnostics(DiagnosticCode.RATING_UNKNOWN)).hasSize(1);
    }

    @Test
    void name_wrappedInANarrowColumn_hasItsEnd() {
        Parsed<CcgAnnualRating> parsed = ratings("""
                Annual assessment 2016/17
                No.        CCG                          Rating
                      1    NHS Fylde and                GOOD
                           Wyre CCG
                      2    NHS Croydon CCG              REQUIRES
                                                        IMPROVEMENT
                      3    NHS East Lancashire          INADEQUATE
                           CCG
                """);
        assertThat(rows(parsed))
                .containsExactly("02M Good EXACT", "07V Requires Improvement EXACT", "01A Inadequate EXACT");
        assertThat(parsed.values()).extracting(row -> row.name().orElse("")).allMatch(name -> name.endsWith(" CCG"));
    }

    @Test
    void rowNumbers_areAColumnWithoutAHeading() {
        assertThat(members(hubs("""
                        Region Specialised commissioning hub               CCG
                1        South                    Wessex        NHS Dorset CCG
                2        South                South West       NHS Swindon CCG
                """))).containsExactly("South/Wessex/11J EXACT", "South/South West/12D EXACT");
    }

    @Test
    void placeholders_areEmptyLabels() {
        assertThat(members(hubs("""
                      Region  Commissioning hub  Clinical Commissioning Group
                0      South             Wessex                NHS Dorset CCG
                1        NaN                NaN            NHS Portsmouth CCG
                """))).containsExactly("South/Wessex/11J EXACT", "South/Wessex/10R EXACT");
    }

    @Test
    void labels_inTheMiddleOfTheirBlocks_areToldByWhatIsKnownOfTheirMembers() {
        // Appendix 2 of 2015: Dorset, Portsmouth, Slough and Southampton under Wessex, the others under South West.
        Parsed<HubFootprint> parsed = hubs("""
                Region     Commissioning hub     Clinical Commissioning Group
                                                 NHS Dorset CCG
                                                 NHS Portsmouth CCG
                South      Wessex                NHS Slough CCG
                                                 NHS Southampton CCG
                                                 NHS Somerset CCG
                           South West            NHS Wiltshire CCG
                                                 NHS Kernow CCG
                """);
        assertThat(members(parsed)).contains("South/Wessex/11J REPAIRED", "South/South West/11X REPAIRED");
        assertThat(parsed.diagnostics(DiagnosticCode.LABEL_DIRECTION_UNKNOWN)).hasSize(2);
    }

    @Test
    void labels_inTheMiddleOfBlocksThatAreNotThoseKnown_leaveMembersUnresolved() {
        // Dorset is printed under South West, so what is known of 2015 says nothing about this table.
        Parsed<HubFootprint> parsed = hubs("""
                Region     Commissioning hub     Clinical Commissioning Group
                                                 NHS Portsmouth CCG
                                                 NHS Southampton CCG
                South      Wessex                NHS Slough CCG
                                                 NHS Kernow CCG
                           South West            NHS Dorset CCG
                """);
        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(3);
        assertThat(parsed.count(Status.REPAIRED)).isZero();
    }

    @Test
    void names_belowOtherHeadings_areNeverExact() {
        Parsed<HubFootprint> parsed = hubs("""
                Region,Commissioning hub,Clinical Commissioning Group
                Wessex,NHS Dorset CCG,
                NHS Portsmouth CCG,,
                NHS Kernow CCG,,
                """);
        // Nothing tells that Kernow's label is lost but that it is known to belong to South West, which is printed
        // nowhere.
        assertThat(members(parsed)).contains("South/Wessex/11N UNRESOLVED");
        assertThat(parsed.count(Status.EXACT)).isZero();
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).hasSize(1);
    }

    @Test
    void label_misread_isThatOfTheList() {
        Parsed<HubFootprint> parsed = hubs(LIST + HEADING
                + "South\tQessex\tNHS Dorset CCG\n\t\tNHS Portsmouth CCG\n\tSouth West\tNHS Kernow CCG\n");
        assertThat(members(parsed))
                .containsExactly("South/Wessex/11J REPAIRED", "South/Wessex/10R EXACT", "South/South West/11N EXACT");
    }

    @Test
    void label_thatNobodyKnows_leavesMembersUnresolvedWhereHubsAreListed() {
        Parsed<HubFootprint> parsed =
                hubs(LIST + HEADING + "South\tWessex\tNHS Dorset CCG\n\tElsewhere\tNHS Portsmouth CCG\n");
        assertThat(members(parsed)).containsExactly("South/Wessex/11J EXACT", "South/Elsewhere/10R UNRESOLVED");
        assertThat(parsed.diagnostics(DiagnosticCode.LABEL_UNKNOWN)).hasSize(1);
    }

    private static Parsed<CcgAnnualRating> ratings(String text) {
        return AnnualRatingsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2016, 4, 1)));
    }

    private static Parsed<HubFootprint> hubs(String text) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4)));
    }

    private static List<String> rows(Parsed<CcgAnnualRating> parsed) {
        return parsed.entries().stream()
                .map(entry -> entry.value().code().map(OrganisationCode::text).orElse("-") + " "
                        + entry.value().rating().map(Rating::printed).orElse("-") + " " + entry.status())
                .toList();
    }

    private static List<String> members(Parsed<HubFootprint> parsed) {
        return parsed.entries().stream()
                .map(entry -> entry.value().region().orElse("-") + "/"
                        + entry.value().hub().orElse("-") + "/"
                        + entry.value().code().map(OrganisationCode::text).orElse("-") + " " + entry.status())
                .toList();
    }
}
