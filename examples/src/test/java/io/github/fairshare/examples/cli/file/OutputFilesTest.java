package io.github.fairshare.examples.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
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
    void write_belowAFile_namesTheFirstCause() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.txt"), "as before");

        assertThatThrownBy(new OutputFiles().add(file.resolve("out.csv"), "new")::write)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("out.csv cannot be written: Not a directory")
                .hasMessageNotContaining("left behind");
    }

    @Test
    void write_replacedFile_keepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "as before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));

        new OutputFiles().add(file, "new").write();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw---x");
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    @Test
    void write_linkToNothing_isRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nothing.txt"));

        assertThatThrownBy(new OutputFiles().add(link, "new")::write)
                .hasMessageContaining("link.txt is a link to a file that is not there");

        assertThat(link).isSymbolicLink();
        assertThat(folder.toFile().list()).containsExactly("link.txt");
    }

    @Test
    void place_throughALink_isThatOfTheFile() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(OutputFiles.place(Optional.of(link.resolve("new/out.csv"))))
                .isEqualTo(OutputFiles.place(Optional.of(real.resolve("new/out.csv"))));
        assertThat(OutputFiles.place(Optional.of(real.resolve("a.csv"))))
                .isNotEqualTo(OutputFiles.place(Optional.of(real.resolve("b.csv"))));
    }

    @Test
    void write_folder_isRefused() {
        assertThatThrownBy(new OutputFiles().add(folder, "new")::write).hasMessageContaining("is a folder");
    }
}
