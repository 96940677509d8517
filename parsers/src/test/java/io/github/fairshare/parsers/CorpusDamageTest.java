package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.CorpusReading.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One fault is done to a text of the corpus: no record becomes exact or repaired, on any line, that the truth does not have,
 * but for what is printed so on the lines of the fault. A name that lost its end or its beginning is as printed.
 * {@code -Dfairshare.tries=20} tries each text more often, {@code -Dfairshare.seed=2} elsewhere.
 */
class CorpusDamageTest {
    private static final int TRIES = Integer.getInteger("fairshare.tries", 1);
    private static final long SEED = Long.getLong("fairshare.seed", 11);
    /** A build looks at one text in so many. */
    private static final int EACH = TRIES > 1 ? 1 : 3;

    @Test
    void text_withOneFault_makesNoRecordThatIsNotTrue() {
        List<String> found = new ArrayList<>();
        List<CorpusFile> files = CorpusFile.all();
        for (int at = Math.floorMod(SEED, EACH); at < files.size(); at += EACH) {
            found.addAll(wrongIn(files.get(at)));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> wrongIn(CorpusFile file) {
        CorpusTruth truth = file.truth();
        SourceText text = file.text();
        List<String> lines = text.lines().stream().map(SourceLine::text).toList();
        List<Row> called = file.family().read(text).called();
        Set<List<String>> before = called.stream().map(Row::cells).collect(Collectors.toSet());
        int above = called.stream()
                        .mapToInt(row -> row.provenance().firstLine())
                        .min()
                        .orElse(2)
                - 1;
        SplittableRandom random = new SplittableRandom(SEED + file.name().hashCode());
        List<String> found = new ArrayList<>();
        for (int time = 0; time < TRIES && !before.isEmpty(); time++) {
            CorpusDamage.Kind[] kinds = CorpusDamage.Kind.values();
            CorpusDamage damage =
                    CorpusDamage.of(lines, Math.max(1, above), kinds[random.nextInt(kinds.length)], random);
            CorpusReading after = file.family().read(SourceText.of(damage.text()));
            after.called().stream()
                    .filter(row -> !before.contains(row.cells()))
                    .flatMap(row -> new Judge(truth, after, damage).wrong(row).stream())
                    .forEach(row -> found.add(file.name() + ": " + damage.what() + ": " + row));
        }
        return found;
    }

    /** Holds the records of a text with a fault against the truth. */
    private record Judge(CorpusTruth truth, CorpusReading reading, CorpusDamage damage) {
        private static final List<String> LABELS = List.of("region", "hub");

        Optional<String> wrong(Row row) {
            Optional<List<String>> differences = truth.rows().stream()
                    .filter(other -> isMeant(other, row))
                    .map(other -> differences(other, row))
                    .min((one, other) -> Integer.compare(one.size(), other.size()));
            List<String> differing = differences.orElseGet(truth::columns);
            boolean asPrinted = isOnLinesOfFault(row)
                    && (differences.isEmpty() || differing.size() == 1)
                    && differing.stream().allMatch(column -> isPrinted(truth.cell(row.cells(), column), row));
            return differing.isEmpty() || asPrinted
                    ? Optional.empty()
                    : Optional.of(row.status() + " " + row.provenance().firstLine() + " " + row.cells()
                            + differences
                                    .map(columns -> " differs in " + columns)
                                    .orElse(" is no row"));
        }

        /** The row of its code, or of its figures where none is printed and the name may have lost its end. */
        private boolean isMeant(List<String> other, Row row) {
            return truth.key(other).equals(truth.key(row.cells()))
                    || truth.differences(other, row.cells()).equals(List.of("name"));
        }

        private List<String> differences(List<String> other, Row row) {
            return truth.differences(other, row.cells()).stream()
                    .filter(column -> !(column.equals("name") && isPartOfName(other, row))
                            && !isKept(column, row)
                            && !isOfLostLabel(column))
                    .toList();
        }

        /** A name that lost its end or its beginning, beside its code. */
        private boolean isPartOfName(List<String> other, Row row) {
            return isOnLinesOfFault(row)
                    || squashed(truth.cell(other, "name")).contains(squashed(truth.cell(row.cells(), "name")));
        }

        /** The column under a heading that is not read any more is empty, and kept under that heading. */
        private boolean isKept(String column, Row row) {
            return truth.cell(row.cells(), column).isEmpty()
                    && reading.diagnostics().stream()
                            .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.COLUMN_KEPT);
        }

        /** A label that is lost leaves no trace, and one on another line holds for others. */
        private boolean isOfLostLabel(String column) {
            return LABELS.contains(column) && damage.kind().movesLabels();
        }

        private boolean isOnLinesOfFault(Row row) {
            return damage.lines().stream()
                    .anyMatch(line -> row.provenance().firstLine() <= line
                            && line <= row.provenance().lastLine());
        }

        private static boolean isPrinted(String cell, Row row) {
            return cell.isEmpty()
                    || squashed(row.provenance().raw()).contains(squashed(cell))
                    || cell.chars().noneMatch(Character::isDigit);
        }

        private static String squashed(String text) {
            return CorpusTruth.squashed(text).replace(",", "");
        }
    }
}
