package io.github.fairshare.parsers.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSetTest {
    private static final LabelSet HUBS =
            LabelSet.of(List.of("North East and Cumbria", "South West", "South", "Midlands and East"));

    @Test
    void find_inOtherCaseWithAmpersandOrQualifier_givesTheLabelAsListed() {
        assertThat(HUBS.find("NORTH EAST & CUMBRIA")).contains("North East and Cumbria");
        assertThat(HUBS.find("South West (Bristol)")).contains("South West");
        assertThat(HUBS.find("South West Bristol")).isEmpty();
        assertThat(HUBS.find("")).isEmpty();
    }

    @Test
    void takeFirst_takesTheLongestLabel() {
        assertThat(HUBS.takeFirst("Midlands and East South West x"))
                .contains(new LabelSet.Taken("Midlands and East", "South West x"));
        assertThat(HUBS.takeFirst("South West")).contains(new LabelSet.Taken("South West", ""));
        assertThat(HUBS.takeFirst("South East")).contains(new LabelSet.Taken("South", "East"));
        assertThat(HUBS.takeFirst("Southwest")).isEmpty();
    }

    @Test
    void parts_ofALabel_areToldFromWholeOnes() {
        assertThat(HUBS.isBeginning("North East and")).isTrue();
        assertThat(HUBS.isBeginning("South West")).isFalse();
        assertThat(HUBS.isEnd("and East")).isTrue();
        assertThat(HUBS.isEnd("Cumbria")).isTrue();
        assertThat(HUBS.isEnd("umbria")).isFalse();
        assertThat(HUBS.isEnd("South")).isFalse();
    }

    @Test
    void emptyLabels_areLeftOut() {
        assertThat(LabelSet.of(List.of("", " ")).labels()).isEmpty();
    }
}
