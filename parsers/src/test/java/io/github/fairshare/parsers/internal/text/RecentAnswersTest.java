package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {
    private final List<String> asked = new ArrayList<>();

    private int length(String text) {
        asked.add(text);
        return text.length();
    }

    @Test
    void of_textAskedAgain_isAnsweredOnce() {
        RecentAnswers<Integer> answers = new RecentAnswers<>(2, this::length);
        assertThat(List.of(answers.of("one"), answers.of("three"), answers.of("one")))
                .containsExactly(3, 5, 3);
        assertThat(asked).containsExactly("one", "three");
    }

    @Test
    void of_moreTextsThanAreKept_forgetsTheOneNotAskedForLongest() {
        RecentAnswers<Integer> answers = new RecentAnswers<>(2, this::length);
        List.of("a", "b", "a", "c", "a", "b").forEach(answers::of);
        // "b" was asked before "a" was asked again, so "c" takes its place.
        assertThat(asked).containsExactly("a", "b", "c", "b");
    }

    @Test
    void of_longText_isAnsweredButNotKept() {
        RecentAnswers<Integer> answers = new RecentAnswers<>(2, this::length);
        String text = "x".repeat(401);
        assertThat(List.of(answers.of(text), answers.of(text))).containsExactly(401, 401);
        assertThat(asked).hasSize(2);
    }
}
