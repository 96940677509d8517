package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void write_secondFails_leavesTheFirstAsItWas() throws IOException {
        Path first = folder.resolve("first.txt");
        Files.writeString(first, "as before");
        OutputFiles files = new OutputFiles().add(first, "new").add(folder.resolve("none/second.txt"), "new");

        assertThatThrownBy(files::write)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("second.txt cannot be written");

        assertThat(Files.readString(first)).isEqualTo("as before");
        assertThat(folder.toFile().list()).containsExactly("first.txt");
    }

    @Test
    void write_link_replacesWhatItPointsTo() throws IOException {
        Path real = folder.resolve("real.txt");
        Files.writeString(real, "as before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        new OutputFiles().add(link, "new").write();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).isEqualTo("new");
    }

    @Test
    void write_folder_isRefused() {
        assertThatThrownBy(new OutputFiles().add(folder, "new")::write).hasMessageContaining("is a folder");
    }
}
