package io.github.fairshare.parsers.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedRowsTest {
    private static final Set<String> NAMES = Set.of("NHS Bury CCG", "NHS Hull CCG", "Bury", "Hull");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS Bury CCG Good NHS Hull CCG Requires Improvement",
                "NHS Bury CCGGoodNHS Hull CCGRequires Improvement",
                "Good NHS Bury CCG Requires Improvement NHS Hull CCG",
                "NHS Bury CCG: Good; NHS Hull CCG \u2013 Requires Improvement"
            })
    void rows_inEitherOrder_areCutApart(String line) {
        assertThat(GluedRows.find(line, NAMES::contains))
                .contains(List.of(
                        new RatingWords("NHS Bury CCG", "Good"),
                        new RatingWords("NHS Hull CCG", "Requires Improvement")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS Bury CCG Good",
                "NHS Bury CCG Good NHS Leeds CCG Good",
                "NHS Bury CCG is Good and NHS Hull CCG is Good",
                "NHS Bury CCG Good NHS Hull CCG Good see note",
                "NHS Bury CCG Good Good",
                "Good Good",
                "NHS Bury CCG Good NHS Hull CCG",
                ""
            })
    void line_withAnythingElse_isLeftWhole(String line) {
        assertThat(GluedRows.find(line, NAMES::contains)).isEmpty();
    }

    @Test
    void line_ofMoreRowsThanThereAreOrganisations_isLeftWhole() {
        assertThat(GluedRows.find(String.join(" ", Collections.nCopies(501, "Bury Good")), NAMES::contains))
                .isEmpty();
    }
}
