package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds of a reader whatever text it is given.
 *
 * @param <T> the type of its records
 * @param reader the reader
 * @param cells the texts of a record that its document prints
 */
record Soundness<T>(Function<SourceText, Parsed<T>> reader, Function<T, Stream<String>> cells) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf},|]");

    /** The texts of those cells that were read. */
    static Stream<String> cells(Optional<?>... cells) {
        return Stream.of(cells).flatMap(Optional::stream).map(Object::toString);
    }

    /** Whatever holds of any text. */
    void check(SourceText text) {
        Parsed<T> parsed = reader.apply(text);

        assertThat(parsed.ledger().lines()).isEqualTo(text.lines());
        parsed.entries().forEach(entry -> checkEntry(entry, text.lines()));
        parsed.diagnostics().forEach(found -> checkDiagnostic(found, text.lines()));
        checkDispositions(parsed);
        if (parsed.findRefusal().isPresent()) {
            assertThat(parsed.entries()).isEmpty();
        }
        checkLineEnds(text, parsed);
    }

    /** A record is made of its own lines, and what it says exactly stands in them. */
    private void checkEntry(Entry<T> entry, List<SourceLine> lines) {
        assertThat(entry.provenance().raw())
                .isEqualTo(joined(lines, entry.line(), entry.provenance().lastLine()));
        if (entry.status() != Status.UNRESOLVED) {
            String raw = bare(entry.provenance().raw());
            assertThat(cells.apply(entry.value()))
                    .allSatisfy(
                            cell -> assertThat(raw).as("a cell of %s", entry).contains(bare(cell)));
        }
    }

    private static void checkDiagnostic(Diagnostic found, List<SourceLine> lines) {
        assertThat(found.firstLine()).as("%s", found).isBetween(0, lines.size());
        assertThat(found.lastLine()).as("%s", found).isBetween(found.firstLine(), lines.size());
    }

    /** Records begin where the account says that they do, and a line that was not understood is reported. */
    private void checkDispositions(Parsed<T> parsed) {
        assertThat(linesOf(parsed, Disposition.RECORD, Disposition.TOTAL))
                .as("records begin")
                .containsExactlyInAnyOrderElementsOf(
                        parsed.entries().stream().map(Entry::line).distinct().toList());
        assertThat(linesOf(parsed, Disposition.UNPARSED))
                .allSatisfy(line -> assertThat(parsed.diagnostics())
                        .as("line %d is reported", line)
                        .anyMatch(found -> found.firstLine() <= line && line <= found.lastLine()));
        assertThat(linesOf(parsed, Disposition.CONTINUATION))
                .as("a record goes on, or a note below all of them")
                .allMatch(line -> parsed.entries().stream()
                                .anyMatch(entry -> entry.line() < line
                                        && line <= entry.provenance().lastLine())
                        || parsed.entries().stream()
                                .allMatch(entry -> entry.provenance().lastLine() < line));
    }

    private static List<Integer> linesOf(Parsed<?> parsed, Disposition... dispositions) {
        List<Disposition> wanted = List.of(dispositions);
        return IntStream.rangeClosed(1, parsed.ledger().lines().size())
                .filter(line -> wanted.contains(parsed.ledger().of(line)))
                .boxed()
                .toList();
    }

    /** Which characters end a line is nothing to a reader; where a text breaks off it may be. */
    private void checkLineEnds(SourceText text, Parsed<T> parsed) {
        String other = text.lines().stream()
                .map(line -> line.text() + other(line.terminator()))
                .collect(Collectors.joining());
        Parsed<T> again = reader.apply(SourceText.of(other));
        assertThat(again.entries()).isEqualTo(parsed.entries());
        for (SourceLine line : text.lines()) {
            assertThat(again.ledger().of(line.number()))
                    .isEqualTo(parsed.ledger().of(line.number()));
        }
    }

    private static String other(String terminator) {
        return switch (terminator) {
            case "" -> "";
            case "\n" -> "\r\n";
            default -> "\n";
        };
    }

    private static String joined(List<SourceLine> lines, int first, int last) {
        return lines.subList(first - 1, last).stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }

    /** Without blanks, what no print shows, thousands commas, rules between cells, and the sign, written in several ways. */
    private static String bare(String text) {
        return BETWEEN.matcher(text).replaceAll("").replace("-", "");
    }
}
