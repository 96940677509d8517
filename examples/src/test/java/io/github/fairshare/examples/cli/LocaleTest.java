package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is the same to the byte, whatever locale, character set and time zone a machine is set to. */
class LocaleTest {
    @TempDir
    private static Path folder;

    private static Map<String, byte[]> plain = Map.of();

    @BeforeAll
    static void writePlain() throws Exception {
        plain = report("plain", "-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC");
        assertThat(plain).containsKeys("report.json", "index.html", "growth-used.svg", "growth-used.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo",
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=UTF-16",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Kiritimati"
            })
    void report_anySetting_writesTheSameBytes(String options) throws Exception {
        Map<String, byte[]> files = report("other" + options.hashCode(), options.split(" "));

        assertThat(files.keySet()).isEqualTo(plain.keySet());
        List<String> different = files.keySet().stream()
                .filter(name -> !Arrays.equals(files.get(name), plain.get(name)))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void settings_ofTheTest_changeTheJdksOwnFormats() {
        // Otherwise the comparison above could not fail.
        assertThat(String.format(java.util.Locale.forLanguageTag("ar-EG"), "%d", 12))
                .isNotEqualTo("12");
    }

    private static Map<String, byte[]> report(String name, String... options) throws Exception {
        Path out = folder.resolve(name);
        CommandRun run =
                ProcessTest.finished(ProcessTest.builder(List.of(options), "report", "--out", out.toString()), "");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, byte[]> files = new TreeMap<>();
        files.put("printed", run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Stream<Path> written = Files.list(out)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }
}
