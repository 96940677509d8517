package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE = Path.of("src/main/java/io/github/fairshare/examples/ReadmeExample.java");

    @Test
    void readme_code_isTheExampleThatIsCompiled() throws IOException {
        String code = between(Files.readString(SOURCE), "// README begin\n", "        // README end");
        String printed = between(Files.readString(README), "```java\n", "```");

        assertThat(printed).isEqualTo(code.stripTrailing().stripIndent() + "\n");
        assertThat(printed.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void example_run_printsWhatTheDocumentSays() {
        // 199 records: 197 CCGs, an aggregate and the totals. 3594.14 - 2259.99 = 1334.15.
        assertThat(outputOfMain())
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

    private static String outputOfMain() {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.main();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
