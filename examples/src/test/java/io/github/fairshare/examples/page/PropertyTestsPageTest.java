package io.github.fairshare.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on property-based suites shows the tests that a stranger's project runs. */
class PropertyTestsPageTest {
    private static final Path PAGE = Path.of("../docs/property-tests.md");
    private static final Path SUITE = Path.of("src/it/suite-junit6/src/test/java/suite");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void examples_onThePage_areTheClassesOfTheSuite() throws IOException {
        List<String> shown = CODE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();

        try (Stream<Path> classes = Files.list(SUITE)) {
            assertThat(classes.map(PropertyTestsPageTest::body)).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    private static String body(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(text.indexOf("/** ")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
