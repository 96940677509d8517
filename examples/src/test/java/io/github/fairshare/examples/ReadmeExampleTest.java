package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    private static final Path README = Path.of("..", "README.md");

    @Test
    void readme_code_isTheExampleThatIsCompiled() throws IOException {
        String code = between(new Program("ReadmeExample").source(), "// README begin\n", "        // README end");
        String printed = between(Files.readString(README), "```java\n", "```");

        assertThat(printed).isEqualTo(code.stripTrailing().stripIndent() + "\n");
        assertThat(printed.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void example_run_printsWhatTheDocumentSays() {
        // 199 records: 197 CCGs, an aggregate and the totals. 3594.14 - 2259.99 = 1334.15.
        assertThat(new Program("ReadmeExample").output())
                .contains("199 records (199 exact, 0 repaired, 0 unresolved)")
                .contains("HOLDS total-target: expected 2260 +/- 0.5, found 2259.99")
                .contains("3594.14 to 2259.99: 1334.15 fewer")
                .contains("207 CCGs were open on 2017-09-01")
                .contains("'Barnesley' is a known misspelling of 02P");
    }

    @Test
    void readme_commands_standThere() throws IOException {
        assertThat(Files.readString(README))
                .contains("\n./mvnw -B -ntp -q package -DskipTests && java -jar examples/target/fairshare.jar report\n")
                .contains("\n./mvnw -B -ntp verify\n");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
