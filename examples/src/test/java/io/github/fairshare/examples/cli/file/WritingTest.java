package io.github.fairshare.examples.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that are written piece by piece. */
class WritingTest {
    private static final String CLEF = "\uD834\uDD1E";

    @TempDir
    private Path folder = Path.of("unset");

    /** Pieces end about every 65,536 characters; a clef is two of them, which are encoded together. */
    @ParameterizedTest
    @ValueSource(ints = {0, 65_534, 65_535, 65_536, 131_071})
    void toUtf8_halvesOfACharacterOneByOne_areEncodedTogether(int before) throws IOException {
        String text = "a".repeat(before) + CLEF + "z";
        Writing writing = out -> {
            for (int at = 0; at < text.length(); at++) {
                out.append(text.charAt(at));
            }
        };

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.toUtf8(bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void toUtf8_partsOfTexts_areWrittenInTheirOrder() throws IOException {
        Writing writing = out -> out.append("xabcx", 1, 4).append('d').append("\u00A3e");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.toUtf8(bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("abcd\u00A3e");
    }

    /** 200,000 characters are more than one piece, so that some were written before it broke off. */
    @Test
    void write_resultThatBreaksOff_leavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        OutputFiles files = new OutputFiles().add(file, out -> {
            out.append("a".repeat(200_000));
            throw new IllegalStateException("broken off");
        });

        assertThatIllegalStateException().isThrownBy(files::write).withMessage("broken off");

        assertThat(Files.readString(file)).isEqualTo("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
