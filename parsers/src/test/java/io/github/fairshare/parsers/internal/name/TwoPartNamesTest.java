package io.github.fairshare.parsers.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwoPartNamesTest {
    private static final TwoPartNames HALVES = new TwoPartNames(
            List.of("NHS South East Staffordshire and Seisdon Peninsula CCG", "NHS Corby CCG", "NHS A & B and C CCG"));

    @Test
    void half_ofAName_findsItWithTheOtherHalf() {
        assertThat(HALVES.with("NHS Seisdon Peninsula CCG")).singleElement().satisfies(whole -> {
            assertThat(whole.name()).isEqualTo("NHS South East Staffordshire and Seisdon Peninsula CCG");
            assertThat(whole.otherThan("seisdon peninsula")).isEqualTo("south east staffordshire");
        });
    }

    @Test
    void nameOfThreeParts_isCutInBothWays() {
        assertThat(HALVES.with("A and B")).hasSize(1);
        assertThat(HALVES.with("B & C")).hasSize(1);
    }

    @Test
    void wholeName_isNoHalf() {
        assertThat(HALVES.with("NHS Corby CCG")).isEmpty();
    }
}
