package io.github.fairshare.parsers.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SplitNameTest {
    @Test
    void entry_ofTwoNames_isCutBetweenThem() {
        assertThat(SplitName.find(
                        "NHS Redditch & Bromsgrove and Wyre Forest CCG",
                        Set.of("Redditch & Bromsgrove", "Wyre Forest")::contains))
                .contains(List.of("Redditch & Bromsgrove", "Wyre Forest"));
    }

    @Test
    void entry_ofThreeNames_isCutTwice() {
        assertThat(SplitName.find("A, B and C", Set.of("A", "B", "C")::contains))
                .contains(List.of("A", "B", "C"));
    }

    @Test
    void entry_thatCanBeCutInTwoWays_isLeftWhole() {
        assertThat(SplitName.find("A and B and C", Set.of("A", "B and C", "A and B", "C")::contains))
                .isEmpty();
    }

    @Test
    void entry_withAnUnknownPart_isLeftWhole() {
        assertThat(SplitName.find("A and B", Set.of("A")::contains)).isEmpty();
        assertThat(SplitName.find("A", Set.of("A")::contains)).isEmpty();
        assertThat(SplitName.find("A and B", Set.of("A and B")::contains)).isEmpty();
    }

    @Test
    void entry_ofVeryManyParts_isNotTried() {
        assertThat(SplitName.find(String.join(" and ", Collections.nCopies(40, "A")), "A"::equals))
                .isEmpty();
    }
}
