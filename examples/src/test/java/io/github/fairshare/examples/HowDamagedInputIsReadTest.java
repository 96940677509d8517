package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.kind.SourceKind;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.parsers.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the page on damaged input true: its lines are printed so, and are read so. */
class HowDamagedInputIsReadTest {
    private static final Path PAGE = Stream.of(Path.of("docs"), Path.of("..", "docs"))
            .map(folder -> folder.resolve("how-damaged-input-is-read.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    private static final Pattern EXAMPLE = Pattern.compile(
            "```printed ([a-z-]+) ([0-9]+)(?:-([0-9]+))?\n(.*?)\n```\n\n```read\n(.*?)\n?```\n\nDiagnostics: ([^\n]*)",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([A-Z_]+)`");
    private static final Map<String, Sources> SOURCES = Map.of(
            "dtoc-targets", Sources.DTOC_TARGETS_2017_09,
            "annual-ratings", Sources.CCG_ANNUAL_RATINGS_2016_17,
            "maternity-ratings", Sources.CCG_MATERNITY_ASSESSMENT_2017_18,
            "pace-measures", Sources.PACE_MEASURES_2010,
            "pct-distances", Sources.PCT_DISTANCES_2010,
            "hub-footprints", Sources.SPECIALISED_COMMISSIONING_HUBS_2015);

    /** An example of the page. */
    record Example(String kind, int first, int last, List<String> printed, List<String> read, List<String> codes) {
        @Override
        public String toString() {
            return kind + " " + first;
        }
    }

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(HowDamagedInputIsReadTest::example);
    }

    @Test
    void page_hasAnExampleOfEachKindOfDocument() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(20);
        assertThat(examples().map(Example::kind)).containsAll(SOURCES.keySet());
        // None escapes the pattern.
        assertThat(Pattern.compile("```printed").matcher(Files.readString(PAGE)).results())
                .hasSameSizeAs(examples().toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lines_ofAnExample_arePrintedSo(Example example) {
        List<String> lines = source(example).text().lines().stream()
                .filter(line -> line.number() >= example.first() && line.number() <= example.last())
                .map(SourceLine::text)
                .map(String::stripTrailing)
                .toList();

        assertThat(lines).hasSameSizeAs(example.printed());
        for (int at = 0; at < lines.size(); at++) {
            String[] ends = example.printed().get(at).split(" … ", -1);
            assertThat(lines.get(at)).startsWith(ends[0]).endsWith(ends[ends.length - 1]);
            if (ends.length == 1) {
                assertThat(lines.get(at)).isEqualTo(ends[0]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lines_ofAnExample_areReadSo(Example example) {
        assertThat(example.read()).isNotEmpty();
        assertThat(rows(kind(example), example)).containsAll(example.read());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void diagnostics_ofAnExample_areSaidOfItsLines(Example example) {
        List<String> said = parsed(kind(example), example).diagnostics().stream()
                // What is said about a total names no line.
                .filter(found -> found.firstLine() == 0
                        || (found.lastLine() >= example.first() && found.firstLine() <= example.last()))
                .map(Diagnostic::code)
                .map(DiagnosticCode::name)
                .toList();

        assertThat(said).containsAll(example.codes());
    }

    private static Example example(MatchResult found) {
        int first = Integer.parseInt(found.group(2));
        return new Example(
                found.group(1),
                first,
                found.group(3) == null ? first : Integer.parseInt(found.group(3)),
                List.of(found.group(4).split("\n", -1)),
                found.group(5).lines().toList(),
                CODE.matcher(found.group(6))
                        .results()
                        .map(code -> code.group(1))
                        .toList());
    }

    private static <T> List<String> rows(SourceKind<T> kind, Example example) {
        DataTable table = kind.table(parsed(kind, example));
        List<String> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            int line = Integer.parseInt(row.get(0));
            if (line >= example.first() && line <= example.last()) {
                String written = new DataTable(table.columns(), List.of(row)).toCsv();
                rows.add(written.lines().skip(1).findFirst().orElseThrow().replaceFirst("^[0-9]+,", ""));
            }
        }
        return rows;
    }

    private static <T> Parsed<T> parsed(SourceKind<T> kind, Example example) {
        return kind.parser().parse(source(example).text(), source(example).options());
    }

    private static SourceKind<?> kind(Example example) {
        return SourceKinds.find(example.kind()).orElseThrow();
    }

    private static Sources source(Example example) {
        return Stream.of(SOURCES.get(example.kind())).findFirst().orElseThrow();
    }
}
