package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.SourceText.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    @Test
    void lines_allLineEnds_areCutOnceEach() {
        assertThat(SourceText.of("a\nb\r\nc\rd\n\re").lines())
                .containsExactly(
                        new SourceLine(1, "a", "\n"),
                        new SourceLine(2, "b", "\r\n"),
                        new SourceLine(3, "c", "\r"),
                        new SourceLine(4, "d", "\n"),
                        new SourceLine(5, "", "\r"),
                        new SourceLine(6, "e", ""));
    }

    @Test
    void lines_emptyText_areNone() {
        assertThat(SourceText.of("").lines()).isEmpty();
        assertThat(SourceText.of(new byte[0]).lines()).isEmpty();
    }

    @Test
    void encoding_utf8_isRecognised() {
        SourceText text = SourceText.of("Queen\u2019s \u00A3".getBytes(StandardCharsets.UTF_8));

        assertThat(text.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(text.lines().get(0).text()).isEqualTo("Queen\u2019s \u00A3");
    }

    @Test
    void encoding_byteOrderMark_isRecognisedAndNoPartOfTheText() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'};

        SourceText text = SourceText.of(bytes);

        assertThat(text.encoding()).isEqualTo(Encoding.UTF_8_WITH_BYTE_ORDER_MARK);
        assertThat(text.lines()).containsExactly(new SourceLine(1, "a", ""));
        assertThat(text.toBytes()).isEqualTo(bytes);
        assertThat(SourceText.of("\uFEFFa").toBytes()).isEqualTo(bytes);
    }

    /** "£\n" in both orders of bytes, behind U+FEFF. */
    @Test
    void encoding_utf16WithMark_isRecognisedAndGivenBack() {
        byte[] little = {(byte) 0xFF, (byte) 0xFE, (byte) 0xA3, 0, '\n', 0};
        byte[] big = {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xA3, 0, '\n'};

        assertThat(SourceText.of(little).encoding()).isEqualTo(Encoding.UTF_16_LITTLE_ENDIAN);
        assertThat(SourceText.of(big).encoding()).isEqualTo(Encoding.UTF_16_BIG_ENDIAN);
        for (byte[] bytes : List.of(little, big)) {
            assertThat(SourceText.of(bytes).lines()).containsExactly(new SourceLine(1, "\u00A3", "\n"));
            assertThat(SourceText.of(bytes).toBytes()).isEqualTo(bytes);
        }
    }

    /** Half a character at the end is no UTF-16; nothing of it is lost. */
    @Test
    void encoding_utf16CutInACharacter_isGivenBackAsItWas() {
        byte[] cut = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};

        assertThat(SourceText.of(cut).encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(SourceText.of(cut).toBytes()).isEqualTo(cut);
    }

    /** In cp1252 0x92 is the curly apostrophe, 0xA3 the pound sign, 0x96 the en dash; 0x81 is undefined. */
    @Test
    void encoding_windows1252_isRecognisedAndGivenBack() {
        byte[] bytes = {'Q', (byte) 0x92, 's', ' ', (byte) 0xA3, '1', (byte) 0x96, (byte) 0x81};

        SourceText text = SourceText.of(bytes);

        assertThat(text.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(text.lines().get(0).text()).isEqualTo("Q\u2019s \u00A31\u2013\u0081");
        assertThat(text.toBytes()).isEqualTo(bytes);
    }

    /** ED B4 80 is half of a pair, as Ghostscript writes it for a ligature; C2 A3 is the pound sign. */
    @Test
    void encoding_utf8WithOtherBytes_keepsThemAndReadsTheRest() {
        byte[] bytes = {
            (byte) 0xC2,
            (byte) 0xA3,
            'm',
            (byte) 0xC2,
            (byte) 0xA3,
            (byte) 0xC2,
            (byte) 0xA3,
            (byte) 0xC2,
            (byte) 0xA3,
            'N',
            (byte) 0xED,
            (byte) 0xB4,
            (byte) 0x80,
            '\n'
        };

        SourceText text = SourceText.of(bytes);

        assertThat(text.encoding()).isEqualTo(Encoding.UTF_8_WITH_OTHER_BYTES);
        assertThat(text.lines().get(0).text()).isEqualTo("\u00A3m\u00A3\u00A3\u00A3N\uF7ED\uF7B4\uF780");
        assertThat(text.toBytes()).isEqualTo(bytes);
    }

    /** One other byte in each of many lines, and more text than is decoded at once. */
    @Test
    void encoding_longUtf8WithOtherBytes_isGivenBackAsItWas() {
        byte[] line = "\u00A3\u00A3 5.2 million\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[line.length * 5_000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = at % line.length == line.length - 2 ? (byte) 0xFF : line[at % line.length];
        }

        SourceText text = SourceText.of(bytes);

        assertThat(text.encoding()).isEqualTo(Encoding.UTF_8_WITH_OTHER_BYTES);
        assertThat(text.lines()).hasSize(5_000).allMatch(read -> read.text().equals("\u00A3\u00A3 5.2 millio\uF7FF"));
        assertThat(text.toBytes()).isEqualTo(bytes);
    }

    /** A text that has such a character itself could not be given back. */
    @Test
    void encoding_utf8WithACharacterThatStandsForABytes_isWindows1252() {
        byte[] bytes = {
            (byte) 0xC2, (byte) 0xA3, (byte) 0xC2, (byte) 0xA3, (byte) 0xEF, (byte) 0x9E, (byte) 0x80, (byte) 0xFF
        };

        assertThat(SourceText.of(bytes).encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(SourceText.of(bytes).toBytes()).isEqualTo(bytes);
    }

    @Test
    void of_documentOverTheLimit_saysTheLimitAndWhatToDo() {
        byte[] bytes = new byte[SourceText.MAX_BYTES + 1];

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(bytes))
                .withMessageContaining("33554432 bytes")
                .withMessageContaining("split it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.read(new ByteArrayInputStream(bytes)))
                .withMessageContaining("33554432 bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of("x".repeat(SourceText.MAX_BYTES + 1)))
                .withMessageContaining("33554432 characters");
    }

    @Test
    void of_documentAtTheLimit_isTaken() {
        assertThat(SourceText.of(new byte[SourceText.MAX_BYTES]).lines()).hasSize(1);
    }

    @Test
    void read_fileAndStream_giveTheSameText(@TempDir Path folder) throws IOException {
        byte[] bytes = "a\r\nb".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("table.txt"), bytes);

        assertThat(SourceText.read(file).toBytes()).isEqualTo(bytes);
        try (InputStream stream = new ByteArrayInputStream(bytes)) {
            assertThat(SourceText.read(stream).lines())
                    .isEqualTo(SourceText.read(file).lines());
        }
    }

    @Test
    void toString_anyText_countsLines() {
        assertThat(SourceText.of("a\nb\n")).hasToString("2 lines, UTF_8");
    }
}
