package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotedBreaksTest {
    private static List<SourceLine> lines(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(at -> new SourceLine(at + 1, texts[at], "\n"))
                .toList();
    }

    private static List<String> joined(String... texts) {
        return QuotedBreaks.joined(lines(texts)).stream().map(SourceLine::text).toList();
    }

    @Test
    void joined_breaksInAQuotedCell_putsTheRowOnItsFirstLine() {
        assertThat(joined(
                        "code,name,rating", "02N,\"NHS Airedale,", "Wharfedale", "and Craven CCG\",Good", "02P,x,Good"))
                .containsExactly(
                        "code,name,rating",
                        "02N,\"NHS Airedale, Wharfedale and Craven CCG\",Good",
                        "",
                        "",
                        "02P,x,Good");
    }

    @Test
    void isJoined_everyLineBehindTheFirst_isPartOfTheRow() {
        List<SourceLine> printed = lines("02N,\"NHS Airedale,", "Wharfedale", "and Craven CCG\",Good", "");
        List<SourceLine> read = QuotedBreaks.joined(printed);
        assertThat(IntStream.range(0, printed.size())
                        .mapToObj(at -> QuotedBreaks.isJoined(printed.get(at), read.get(at))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void joined_quoteThatNothingCloses_leavesAllLines() {
        String[] open = {"02N,\"NHS Airedale,Good", "02P,NHS Barnsley CCG,Good", "", "02Q,\"NHS Bassetlaw CCG\",Good"};
        assertThat(joined(open)).containsExactly(open);
    }

    @Test
    void joined_quoteWithinACell_opensNothing() {
        String[] inches = {"02N,6\" pipe,Good", "02P,7\" pipe,Good"};
        assertThat(joined(inches)).containsExactly(inches);
    }

    @Test
    void joined_moreLinesThanACellMayHave_leavesAllLines() {
        // Eight lines at most belong to one row.
        String[] eight = Stream.concat(Stream.of("a,\"b"), Stream.of("c", "c", "c", "c", "c", "c", "d\""))
                .toArray(String[]::new);
        assertThat(joined(eight)).startsWith("a,\"b c c c c c c d\"").hasSize(8);
        String[] nine = Stream.concat(Stream.of("a,\"b"), Stream.of("c", "c", "c", "c", "c", "c", "c", "d\""))
                .toArray(String[]::new);
        assertThat(joined(nine)).containsExactly(nine);
    }
}
