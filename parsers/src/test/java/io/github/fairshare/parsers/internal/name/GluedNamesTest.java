package io.github.fairshare.parsers.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GluedNamesTest {
    @Test
    void names_inOneCell_areCutApart() {
        assertThat(GluedNames.of(" NHS Slough CCG NHS Windsor, Ascot & Maidenhead CCG")
                        .names())
                .containsExactly("NHS Slough CCG", "NHS Windsor, Ascot & Maidenhead CCG");
    }

    @Test
    void names_gluedWithRatings_keepTheRatingBehindThem() {
        GluedNames run =
                GluedNames.of("NHS Leeds West CCGGoodNHS Leicester City CCGRequires ImprovementNHS Hull CCGQuires");
        assertThat(run.names()).containsExactly("NHS Leeds West CCG", "NHS Leicester City CCG", "NHS Hull CCG");
        assertThat(run.pieces())
                .extracting(GluedNames.Piece::after)
                .containsExactly("Good", "Requires Improvement", "Quires");
    }

    @Test
    void names_gluedWithoutAnythingBetween_areCutApart() {
        assertThat(GluedNames.of("NHS Bury CCGNHS Bolton CCG").names())
                .containsExactly("NHS Bury CCG", "NHS Bolton CCG");
    }

    @Test
    void lead_beforeTheFirstName_isKept() {
        GluedNames run = GluedNames.of("Yorkshire and Humber NHS East Riding of Yorkshire CCG");
        assertThat(run.lead()).isEqualTo("Yorkshire and Humber");
        assertThat(run.names()).containsExactly("NHS East Riding of Yorkshire CCG");
    }

    @Test
    void label_betweenTwoNames_standsBehindTheFirst() {
        GluedNames run = GluedNames.of("NHS North Kirklees CCG Midlands and East NHS Lincolnshire East CCG");
        assertThat(run.pieces().get(0)).isEqualTo(new GluedNames.Piece("NHS North Kirklees CCG", "Midlands and East"));
    }

    @Test
    void name_brokenOff_isNotClosed() {
        GluedNames run = GluedNames.of("NHS Durham Dales, Easington &");
        assertThat(run.pieces().get(0).name()).isEqualTo("NHS Durham Dales, Easington &");
        assertThat(run.pieces().get(0).isClosed()).isFalse();
    }

    @Test
    void name_beforeAnotherWithoutItsEnd_endsWhereTheNextBegins() {
        assertThat(GluedNames.of("NHS Luton NHS Bedfordshire CCG").names())
                .containsExactly("NHS Luton", "NHS Bedfordshire CCG");
    }

    @Test
    void names_withoutNhs_endWithCcg() {
        GluedNames run = GluedNames.of("Luton CCG, Bedfordshire CCG; Herts Valleys ccg");
        assertThat(run.names()).containsExactly("Luton CCG", "Bedfordshire CCG", "Herts Valleys ccg");
        assertThat(run.pieces().get(0).isOpened()).isFalse();
    }

    @Test
    void names_inAnyCase_areFound() {
        assertThat(GluedNames.of("nhs luton ccg NHS BEDFORDSHIRE CCG").names())
                .containsExactly("nhs luton ccg", "NHS BEDFORDSHIRE CCG");
    }

    @Test
    void names_apartByMarks_loseTheMarks() {
        assertThat(GluedNames.of("NHS Luton; NHS Bedfordshire<br/>NHS Corby, NHS Nene")
                        .names())
                .containsExactly("NHS Luton", "NHS Bedfordshire", "NHS Corby", "NHS Nene");
    }

    @Test
    void plural_ofCcg_endsNoName() {
        GluedNames run = GluedNames.of("we invite CCGs to join");
        assertThat(run.hasNames()).isFalse();
        assertThat(run.lead()).isEqualTo("we invite CCGs to join");
    }

    @Test
    void nhs_insideAWord_startsNoName() {
        assertThat(GluedNames.of("england@nhs.net and PCNHSX").hasNames()).isFalse();
    }

    @Test
    void firstLetter_ofNhsMisread_startsANameAllTheSame() {
        assertThat(GluedNames.of("NHS Leeds North CCG MHS Lincolnshire East CCG")
                        .names())
                .containsExactly("NHS Leeds North CCG", "MHS Lincolnshire East CCG");
    }

    @Test
    void blankText_hasNoNames() {
        assertThat(GluedNames.of("  \t ")).isEqualTo(new GluedNames("", List.of()));
    }
}
