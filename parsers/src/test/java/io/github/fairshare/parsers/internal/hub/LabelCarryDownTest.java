package io.github.fairshare.parsers.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.internal.hub.LabelCarryDown.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelCarryDownTest {
    private static final LabelSet KNOWN =
            LabelSet.of(List.of("North East and Cumbria", "North West", "South", "South West", "West"));

    @Test
    void label_holdsUntilTheNext() {
        LabelCarryDown labels = new LabelCarryDown(KNOWN);
        assertThat(labels.add(2, "North West")).isEqualTo(Effect.STARTED);
        assertThat(labels.add(5, "South West (Bristol)")).isEqualTo(Effect.STARTED);
        assertThat(labels.at(1)).isEmpty();
        assertThat(labels.at(2)).contains("North West");
        assertThat(labels.at(4)).contains("North West");
        assertThat(labels.at(99)).contains("South West");
    }

    @Test
    void label_splitOverLines_holdsFromItsFirstLine() {
        LabelCarryDown labels = new LabelCarryDown(KNOWN);
        labels.add(0, "North East and");
        assertThat(labels.add(1, "Cumbria")).isEqualTo(Effect.CONTINUED);
        assertThat(labels.at(0)).contains("North East and Cumbria");
    }

    @Test
    void label_splitOverThreeLines_isPutTogether() {
        LabelCarryDown labels = new LabelCarryDown(KNOWN);
        labels.add(0, "North");
        labels.add(1, "East and");
        labels.add(2, "Cumbria");
        assertThat(labels.at(0)).contains("North East and Cumbria");
    }

    @Test
    void wholeLabels_thatTogetherMakeAThird_areKeptApart() {
        LabelCarryDown labels = new LabelCarryDown(KNOWN);
        labels.add(0, "South");
        assertThat(labels.add(1, "West")).isEqualTo(Effect.STARTED);
        assertThat(labels.at(0)).contains("South");
    }

    @Test
    void endOfTheLabelAbove_startsNothing() {
        LabelCarryDown labels = new LabelCarryDown(KNOWN);
        labels.add(0, "North East and Cumbria");
        assertThat(labels.add(3, "Cumbria")).isEqualTo(Effect.REPEATED);
        assertThat(labels.add(4, "North East & Cumbria")).isEqualTo(Effect.REPEATED);
        assertThat(labels.at(9)).contains("North East and Cumbria");
    }

    @Test
    void unknownLabels_areJoinedOnlyAtAConnectingWord() {
        LabelCarryDown labels = new LabelCarryDown(LabelSet.of(List.of()));
        labels.add(0, "Thames");
        assertThat(labels.add(1, "and Solent")).isEqualTo(Effect.CONTINUED);
        assertThat(labels.add(2, "Kent")).isEqualTo(Effect.STARTED);
        assertThat(labels.at(1)).contains("Thames and Solent");
    }
}
