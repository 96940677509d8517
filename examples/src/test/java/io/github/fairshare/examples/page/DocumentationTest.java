package io.github.fairshare.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map names every page, the legend every source, and links lead somewhere. */
class DocumentationTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern EXPORT = Pattern.compile("^ +exports ([a-z.]+);$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+\\.md)\\)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void map_ofThePages_namesEveryOne() throws IOException {
        List<String> linked = links(DOCS.resolve("README.md"));

        assertThat(linked)
                .containsAll(pages().stream()
                        .map(page -> page.getFileName().toString())
                        .filter(name -> !name.equals("README.md"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_ofAPage_leadToAPage(Path page) throws IOException {
        assertThat(links(page))
                .allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
    }

    @ParameterizedTest
    @EnumSource(Sources.class)
    void legend_ofTheSources_hasIdTitlePublisherAndLicence(Sources source) throws IOException {
        String row = Files.readAllLines(DOCS.resolve("sources.md")).stream()
                .filter(line -> line.startsWith("| `" + source.id() + "` |"))
                .findFirst()
                .orElse("");

        assertThat(row.split(" \\| ")).hasSize(5);
        assertThat(row)
                .startsWith("| `" + source.id() + "` | " + source.title() + " | " + source.publisher() + " | ")
                .endsWith(" | " + source.licence() + " |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "parsers", "allocation"})
    void overview_ofAnExportedPackage_saysWhatToBeginWith(String module) throws IOException {
        Path sources = Path.of("..", module, "src/main/java");
        List<String> exported = EXPORT.matcher(Files.readString(sources.resolve("module-info.java")))
                .results()
                .map((MatchResult export) -> export.group(1))
                .toList();

        assertThat(exported)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Files.readString(
                                sources.resolve(name.replace('.', '/')).resolve("package-info.java")))
                        .contains("Begin with {@link "));
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
