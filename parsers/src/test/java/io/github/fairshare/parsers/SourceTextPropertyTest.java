package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.generators.TextArbitraries;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.SourceText.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SourceTextPropertyTest {
    @Property(seed = "20170901")
    void toBytes_anyBytes_areTheBytesThatWereRead(@ForAll("bytes") byte[] bytes) {
        assertThat(SourceText.of(bytes).toBytes()).isEqualTo(bytes);
    }

    @Property(seed = "20170901")
    void lines_anyText_areNumberedAndRejoinToTheText(@ForAll("texts") String text) {
        List<SourceLine> lines = SourceText.of(text).lines();

        assertThat(lines.stream().map(line -> line.text() + line.terminator()).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.text()).doesNotContain("\n", "\r");
            assertThat(line.terminator()).isIn("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "");
            assertThat(line.terminator().isEmpty()).isEqualTo(line.number() == lines.size() && !endsInLineEnd(text));
        });
        for (int at = 0; at < lines.size(); at++) {
            assertThat(lines.get(at).number()).isEqualTo(at + 1);
        }
    }

    @Property(seed = "20170901")
    void whole_anyText_isTheText_beforeAndAfterItsLinesAreAskedFor(@ForAll("texts") String text) {
        SourceText read = SourceText.of(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.whole()).isEqualTo(text);
        assertThat(read.lines()).isEqualTo(SourceText.of(text).lines());
        assertThat(read.whole()).isEqualTo(text);
    }

    @Property(seed = "20170901")
    void of_utf8OfAnyText_givesTheLinesOfTheText(@ForAll("texts") String text) {
        SourceText read = SourceText.of(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(read.lines()).isEqualTo(SourceText.of(text).lines());
    }

    @Property(seed = "20170901")
    void of_utf16OfAnyTextWithMark_givesTheLinesOfTheText(@ForAll("texts") String text) {
        SourceText little = SourceText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        SourceText big = SourceText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));

        assertThat(little.encoding()).isEqualTo(Encoding.UTF_16_LITTLE_ENDIAN);
        assertThat(big.encoding()).isEqualTo(Encoding.UTF_16_BIG_ENDIAN);
        assertThat(little.lines())
                .isEqualTo(big.lines())
                .isEqualTo(SourceText.of(text).lines());
    }

    /** Bytes of all values, and those of which byte-order marks and characters of several bytes are made. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> any = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.bytes()),
                Tuple.of(1, Arbitraries.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE2, (byte) 0x80)),
                Tuple.of(1, Arbitraries.of((byte) '\n', (byte) '\r', (byte) 0, (byte) 0x81, (byte) 'a')));
        Arbitrary<byte[]> rest = any.array(byte[].class).ofMaxSize(60);
        Arbitrary<byte[]> marks = Arbitraries.of(
                new byte[0],
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {(byte) 0xFE, (byte) 0xFF});
        return Combinators.combine(marks, rest).as(SourceTextPropertyTest::joined);
    }

    /** Lone halves of surrogate pairs are no text that can be encoded; a leading mark is no part of the text. */
    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts()
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.startsWith("\uFEFF"));
    }

    /** Ends that are rare elsewhere are those of a text that has more of them than of any other. */
    private static boolean endsInLineEnd(String text) {
        long rare = text.chars()
                .filter(end -> "\u0085\u2028\u2029".indexOf(end) >= 0)
                .count();
        boolean most = rare > Math.max(count(text, '\n'), count(text, '\r'));
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return ("\n\r" + (most ? "\u0085\u2028\u2029" : "")).indexOf(last) >= 0;
    }

    private static long count(String text, char end) {
        return text.chars().filter(other -> other == end).count();
    }

    private static byte[] joined(byte[] mark, byte[] rest) {
        byte[] all = new byte[mark.length + rest.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(rest, 0, all, mark.length, rest.length);
        return all;
    }
}
