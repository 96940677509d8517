package io.github.fairshare.parsers.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.internal.hub.EchoedRows.Name;
import io.github.fairshare.parsers.internal.hub.EchoedRows.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names in capitals are known organisations, those in small letters are not. */
class EchoedRowsTest {
    @Test
    void namesInOneCell_aboveOthers_areAllOwn() {
        assertThat(EchoedRows.own(List.of(row("A B C"), row("D E")))).containsExactly(3, 2);
    }

    @Test
    void restOfThePage_repeatedInEachRow_leavesTheHeads() {
        assertThat(EchoedRows.own(List.of(row("A B C D"), row("B C D"), row("C D"), row("D"))))
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void rowWithoutALineOfItsOwn_betweenTwoHeads_belongsToTheRowAbove() {
        assertThat(EchoedRows.own(List.of(row("A B C D E"), row("C D E")))).containsExactly(2, 3);
    }

    @Test
    void rowPrintedTwice_leavesItsHeadEachTime() {
        assertThat(EchoedRows.own(List.of(row("A B C D"), row("A B C D"), row("B C D"))))
                .containsExactly(1, 1, 3);
    }

    @Test
    void echo_withMisreadNames_isStillCut() {
        assertThat(EchoedRows.own(List.of(row("A x C C y E F"), row("B C D E F"))))
                .as("x is left to the row, which a reader refuses because nobody bears it")
                .containsExactly(2, 5);
    }

    @Test
    void ghostOfTheNextRow_isNotOwn() {
        assertThat(EchoedRows.own(List.of(row("A B"), row("B")))).containsExactly(1, 1);
    }

    @Test
    void unknownName_withTheInitialOfTheNextHead_isAGhost() {
        Row row = new Row(List.of(known("NHS Nottingham West CCG"), unknown("NHS Restricted CCG")), Optional.empty());
        Row next = new Row(List.of(known("NHS Rushcliffe CCG")), Optional.empty());
        assertThat(EchoedRows.own(List.of(row, next))).containsExactly(1, 1);
    }

    @Test
    void unknownName_withAnotherInitial_isOwn() {
        Row row = new Row(List.of(known("NHS Nottingham West CCG"), unknown("NHS Westricted CCG")), Optional.empty());
        Row next = new Row(List.of(known("NHS Rushcliffe CCG")), Optional.empty());
        assertThat(EchoedRows.own(List.of(row, next))).containsExactly(2, 1);
    }

    @Test
    void nameUnderTwoLabels_isOwnInBoth() {
        Row next = new Row(row("B C").names(), Optional.of("South"));
        assertThat(EchoedRows.own(List.of(row("A B"), next))).containsExactly(2, 2);
    }

    @Test
    void namesMostlyNotRepeated_areOwn() {
        assertThat(EchoedRows.own(List.of(row("A B C"), row("B D")))).containsExactly(3, 2);
    }

    @Test
    void noRows_haveNoNames() {
        assertThat(EchoedRows.own(List.of())).isEmpty();
    }

    private static Row row(String names) {
        return new Row(
                Stream.of(names.split(" "))
                        .map(name -> Character.isUpperCase(name.charAt(0)) ? known(name) : unknown(name))
                        .toList(),
                Optional.empty());
    }

    private static Name known(String text) {
        return new Name(Optional.of(text), text);
    }

    private static Name unknown(String text) {
        return new Name(Optional.empty(), text);
    }
}
