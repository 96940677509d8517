package io.github.fairshare.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void wrap_words_keepsWithinTheWidth() {
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("unbreakable is", 5)).containsExactly("unbreakable", "is");
        assertThat(Wrap.lines("", 5)).containsExactly("");
    }

    @Test
    void escape_forbiddenCharacters_becomeBlanks() {
        assertThat(Markup.escape("a\u0000b\u001Bc\uFFFEd\uD800e")).isEqualTo("a b c d e");
        assertThat(Markup.escape("é £ 😀 \t")).isEqualTo("é £ 😀 \t");
    }

    @Test
    void escape_markup_isText() {
        assertThat(Markup.escape("<a href=\"x\">'&'</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    }
}
