package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of examples shows the programs as they are, and what they print. */
class ExamplesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "examples.md");
    private static final int MOST_LINES = 25;

    @ParameterizedTest
    @MethodSource("programs")
    void page_program_standsThereWithItsOutput(Program program) throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("## " + program.name() + "\n\n" + program.question() + "\n\n```java\n" + program.code()
                        + "```\n\n```text\n" + program.output() + "```\n");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_main_isShort(Program program) {
        assertThat(program.code().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void page_headings_areThePrograms() throws IOException {
        List<String> headings = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(headings)
                .containsExactlyInAnyOrderElementsOf(
                        programs().stream().map(Program::name).toList());
        assertThat(headings).hasSizeBetween(10, 12);
    }

    /** All but the README's, which stands there. */
    static List<Program> programs() throws IOException {
        return Program.all().stream()
                .filter(program -> !program.name().equals("ReadmeExample"))
                .toList();
    }
}
