package io.github.fairshare.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Asks every question of the page in one JShell that was started with the shipped file. */
class WhichClassAnswersWhichQuestionTest {
    private static final Path PAGE = Path.of("../docs/which-class-answers-which-question.md");
    private static final Path STARTUP = Path.of("src/main/resources/io/github/fairshare/examples/shell/fairshare.jsh");
    private static final int MOST_LINES = 3;
    private static final Pattern QUESTION = Pattern.compile(
            "^[0-9]+\\. (?<question>.+)\\n\\n```java\\n(?<code>(?:.*\\n)+?)```\\n(?:\\nAnswer: `(?<answer>.*)`\\n)?",
            Pattern.MULTILINE);

    private static final JShell SHELL =
            JShell.builder().executionEngine("local").build();

    private record Question(String text, String code, Optional<String> answer) {}

    @BeforeAll
    static void start() throws IOException {
        SHELL.addToClasspath(System.getProperty("java.class.path"));
        for (String name : List.of("java.io.*", "java.math.*", "java.util.*", "java.util.stream.*")) {
            run("import " + name);
        }
        run(Files.readString(STARTUP));
    }

    @AfterAll
    static void stop() {
        SHELL.close();
    }

    @Test
    void page_questions_areThirtyOrMore() throws IOException {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.code().lines().count())
                        .as(question.text())
                        .isLessThanOrEqualTo(MOST_LINES));
    }

    @TestFactory
    Stream<DynamicTest> page_answers_areWhatJShellPrints() throws IOException {
        return questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.text(), () -> {
                    String value = run(question.code());
                    question.answer().ifPresent(answer -> assertThat(value).isEqualTo(answer));
                }));
    }

    private static List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        Matcher matcher = QUESTION.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            questions.add(new Question(
                    matcher.group("question"), matcher.group("code"), Optional.ofNullable(matcher.group("answer"))));
        }
        return questions;
    }

    /** The value of the last snippet, as JShell prints it when the lines are typed one after the other. */
    private static String run(String code) {
        String value = "";
        String typed = "";
        for (String line : code.lines().toList()) {
            typed += line + "\n";
            SourceCodeAnalysis.CompletionInfo info = SHELL.sourceCodeAnalysis().analyzeCompletion(typed);
            if (info.completeness().isComplete()) {
                value = evaluate(info.source());
                typed = "";
            }
        }
        assertThat(typed).as("the last lines are not complete").isBlank();
        return value;
    }

    private static String evaluate(String code) {
        String value = "";
        for (SnippetEvent event : SHELL.eval(code)) {
            assertThat(event.status())
                    .as(() -> code
                            + SHELL.diagnostics(event.snippet())
                                    .map(found -> found.getMessage(Locale.ROOT))
                                    .toList())
                    .isEqualTo(Snippet.Status.VALID);
            assertThat(event.exception()).as(code).isNull();
            value = Optional.ofNullable(event.value()).orElse("");
        }
        return value;
    }
}
