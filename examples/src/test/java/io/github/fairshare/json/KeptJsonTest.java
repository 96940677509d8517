package io.github.fairshare.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.core.json.FairshareJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a version wrote, all later ones read; the files were written by version 0.1 and are never written again. */
class KeptJsonTest {
    private static final Path KEPT = Path.of("src/test/resources/io/github/fairshare/json/0.1");
    private static final ObjectMapper OURS = FairshareJson.mapper();
    private static final JsonMapper THREE = new JsonMapper();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.sorted().toList();
        }
    }

    @Test
    void files_ofEveryTypeThatIsRead_areKept() throws IOException {
        List<String> kept = files().stream().map(KeptJsonTest::typeOf).toList();

        assertThat(kept)
                .containsAll(JsonOfEveryTypeTest.read().stream()
                        .map(type -> JsonOfEveryTypeTest.askedFor(type).getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_ofAnEarlierVersion_isReadAndSaysTheSame(Path file) throws Exception {
        Class<?> type = Class.forName(typeOf(file));
        String json = Files.readString(file);

        assertThat(OURS.readTree(OURS.writeValueAsString(OURS.readValue(json, type))))
                .isEqualTo(OURS.readTree(json));
        assertThat(OURS.readTree(THREE.writeValueAsString(THREE.readValue(json, type))))
                .isEqualTo(OURS.readTree(json));
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
