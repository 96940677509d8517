package io.github.fairshare.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void citation_ofFactories_namesDocumentPlaceAndBasis() {
        assertThat(Citation.stated("pex15", "para 14(b)")).hasToString("pex15 para 14(b) (STATED)");
        assertThat(Citation.derived("pex15", "para 18")).hasToString("pex15 para 18 (DERIVED)");
        assertThat(Citation.stated("pex15", "")).hasToString("pex15 (STATED)");
    }

    @Test
    void citation_withoutDocument_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.stated(" ", "para 14"))
                .withMessageContaining("pex15");
    }

    @Test
    void citation_jsonWithoutBasis_isRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read("{\"document\":\"pex15\",\"locator\":\"para 14\"}", Citation.class))
                .withMessageContaining("basis");
    }

    @Test
    void provenance_ofLines_namesThem() {
        assertThat(new Provenance("dtoc-targets-2017-09", 4, 4, "x")).hasToString("dtoc-targets-2017-09:4");
        assertThat(new Provenance("ccg-annual-ratings-2016-17", 82, 83, "x\ny"))
                .hasToString("ccg-annual-ratings-2016-17:82-83");
    }

    @Test
    void provenance_linesInTheWrongOrder_areRefusedWithBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provenance("x", 7, 6, ""))
                .withMessageContaining("7")
                .withMessageContaining("6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provenance("x", 0, 6, ""))
                .withMessageContaining("from 1");
    }

    @Test
    void sourceDocument_asOfDay_keepsTheRest() {
        SourceDocument document = SourceDocument.of("dtoc-targets-2017-09");
        AsOf day = new AsOf(LocalDate.of(2017, 9, 1), AsOf.Origin.HEADING);

        assertThat(document).hasToString("dtoc-targets-2017-09");
        assertThat(document.asOf()).isEmpty();
        assertThat(document.asOf(day)).hasToString("dtoc-targets-2017-09 as of 2017-09-01 (HEADING)");
        assertThat(document.asOf(day).title()).isEqualTo(document.title());
        assertThat(AsOf.given(LocalDate.of(2017, 9, 1)).origin()).isEqualTo(AsOf.Origin.GIVEN);
    }

    @Test
    void sourceDocument_withoutId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceDocument.of(""))
                .withMessageContaining("dtoc-targets-2017-09");
    }

    @Test
    void sourceLine_ofWhiteSpace_isBlank() {
        assertThat(new SourceLine(1, "", "\n").isBlank()).isTrue();
        assertThat(new SourceLine(1, " \t\f", "").isBlank()).isTrue();
        assertThat(new SourceLine(1, ".", "").isBlank()).isFalse();
        assertThat(new SourceLine(4, "00C DARLINGTON", "\r\n")).hasToString("4: 00C DARLINGTON");
    }

    @Test
    void sourceLine_asJson_readsBackEqual() throws Exception {
        SourceLine line = new SourceLine(4, "00C DARLINGTON", "\r\n");

        assertThat(TestJson.roundTrip(line, SourceLine.class)).isEqualTo(line);
    }

    @Test
    void lines_endedByRareEnds_areCutThere() {
        String text = "Code\u0085Name\u2028\u2028Bury\u2029Hull";

        assertThat(SourceLine.split(text))
                .containsExactly(
                        new SourceLine(1, "Code", "\u0085"),
                        new SourceLine(2, "Name", "\u2028"),
                        new SourceLine(3, "", "\u2028"),
                        new SourceLine(4, "Bury", "\u2029"),
                        new SourceLine(5, "Hull", ""));
    }

    @Test
    void lines_ofWhichMostEndInLineFeeds_keepRareEndsWithinThem() {
        assertThat(SourceLine.split("Code\r\nNorth\u2028West\r\n"))
                .containsExactly(new SourceLine(1, "Code", "\r\n"), new SourceLine(2, "North\u2028West", "\r\n"));
    }
}
