package io.github.fairshare.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @Test
    void read_oneObject_isThatObject() throws JsonTextException {
        assertThat(JsonText.read(" {\"a\": [1]} \n").at("/a/0").intValue()).isEqualTo(1);
    }

    @Test
    void read_asDeepAsAllowed_isRead() throws JsonTextException {
        assertThat(JsonText.read("[".repeat(32) + "]".repeat(32))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 100_000})
    void read_deeperThanThat_saysSoShortly(int depth) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> JsonText.read("{\"limits\":\n" + "[".repeat(depth) + "]".repeat(depth) + "}"))
                .satisfies(e -> assertThat(e.path()).isEmpty())
                .satisfies(e -> assertThat(e.problem())
                        .isEqualTo("brackets and braces are nested more than 32 deep in line 2, which nothing here"
                                + " needs; close those before it"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}~~{} | `` | in line 3; remove",
                "{}~xyz | `` | in line 2; remove",
                "{\"a\": {\"b\": 1,~\"b\": 2}} | a.b | twice, again in line 2",
                "{\"a\": [1,~{\"b\": }]} | a[1].b | no JSON at line 2",
                "{\"a\": 1 | a | no JSON at line 1",
                "` ` | `` | is empty"
            })
    void read_notOneValue_namesFieldAndLine(String json, String path, String problem) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> JsonText.read(json.replace('~', '\n')))
                .satisfies(e -> assertThat(e.path()).isEqualTo(path))
                .satisfies(e -> assertThat(e.problem()).contains(problem));
    }
}
