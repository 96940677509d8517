package io.github.fairshare.parsers.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.internal.name.OrderedSlots.Gap;
import io.github.fairshare.parsers.internal.name.OrderedSlots.Slot;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderedSlotsTest {
    private static Slot at(int place) {
        return new Slot(OptionalInt.of(place), false);
    }

    private static Slot nameless() {
        return new Slot(OptionalInt.empty(), false);
    }

    private static Slot blank() {
        return new Slot(OptionalInt.empty(), true);
    }

    private static List<Gap> gaps(List<Slot> slots, Integer... free) {
        return OrderedSlots.gaps(slots, new TreeSet<>(List.of(free)));
    }

    @Test
    void gap_withAsManyRowsAsCandidates_isFilled() {
        assertThat(gaps(List.of(at(1), nameless(), nameless(), at(4)), 2, 3))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.filled()).contains(List.of(1, 2));
                    assertThat(gap.candidates()).containsExactly(2, 3);
                });
    }

    @Test
    void gap_withMoreOrFewerRowsThanCandidates_isNotFilled() {
        assertThat(gaps(List.of(at(1), nameless(), at(4)), 2, 3))
                .hasSize(1)
                .allMatch(gap -> gap.filled().isEmpty());
        assertThat(gaps(List.of(at(1), nameless(), nameless(), at(4)), 2))
                .hasSize(1)
                .allMatch(gap -> gap.filled().isEmpty());
    }

    @Test
    void emptyRow_countsOnlyWhereItIsNeeded() {
        assertThat(gaps(List.of(at(1), nameless(), blank(), at(4)), 2).get(0).filled())
                .contains(List.of(1));
        assertThat(gaps(List.of(at(1), nameless(), blank(), at(4)), 2, 3).get(0).filled())
                .contains(List.of(1, 2));
    }

    @Test
    void gap_withARowOutOfOrder_isNotFilled() {
        assertThat(gaps(List.of(at(1), at(9), nameless(), at(3), at(4)), 2))
                .filteredOn(gap -> !gap.rows().isEmpty())
                .hasSize(1)
                .allMatch(gap -> gap.filled().isEmpty());
    }

    @Test
    void gap_atEitherEnd_hasNoSureRowThere() {
        List<Gap> gaps = gaps(List.of(nameless(), at(1), nameless()), 0, 2);
        assertThat(gaps).hasSize(2);
        assertThat(gaps.get(0).before()).isEmpty();
        assertThat(gaps.get(1).after()).isEmpty();
        assertThat(gaps).allMatch(gap -> gap.filled().isPresent());
    }

    @Test
    void sequence_withAMemberAstray_isCertainOfTheOthers() {
        assertThat(OrderedSequence.of(List.of(1, 2, 9, 3, 4)).certain().stream().boxed())
                .containsExactly(0, 1, 3, 4);
        assertThat(OrderedSequence.of(List.of(1, 2, 2, 3)).isOrdered()).isTrue();
        assertThat(OrderedSequence.of(List.of()).isOrdered()).isTrue();
    }

    @Test
    void sequence_withTwoThatChangedPlaces_isCertainOfNeither() {
        assertThat(OrderedSequence.of(List.of(1, 3, 2, 4)).certain().stream().boxed())
                .containsExactly(0, 3);
    }
}
