package io.github.fairshare.parsers;

import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.CorpusVerdict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what was read of a text against the rows that were rendered: a verdict a row, and one a record too many. */
final class CorpusJudge {
    /** Cells that a record must share with a row of another key to be taken for it. */
    private static final int SHARED_CELLS = 2;

    private final CorpusTruth truth;
    private final CorpusReading reading;
    private final CorpusEvidence evidence;
    private final List<CorpusReading.Row> left;

    CorpusJudge(CorpusTruth truth, CorpusReading reading, CorpusText text) {
        this.truth = truth;
        this.reading = reading;
        this.evidence = new CorpusEvidence(truth, reading, text);
        this.left = new ArrayList<>(reading.called());
    }

    /** The verdicts, those of the rows first. */
    List<CorpusVerdict> judge() {
        Map<List<String>, CorpusReading.Row> matches = new HashMap<>();
        for (List<String> row : truth.rows()) {
            takeSameKey(row).ifPresent(record -> matches.put(row, record));
        }
        for (List<String> row : truth.rows()) {
            if (!matches.containsKey(row)) {
                takeMostAlike(row).ifPresent(record -> matches.put(row, record));
            }
        }
        List<CorpusVerdict> verdicts = new ArrayList<>();
        for (List<String> row : truth.rows()) {
            verdicts.add(Optional.ofNullable(matches.get(row))
                    .map(record -> verdict(row, record))
                    .orElseGet(() -> unresolved(row)));
        }
        left.forEach(record -> verdicts.add(tooMany(record)));
        return verdicts;
    }

    private Optional<CorpusReading.Row> takeSameKey(List<String> row) {
        String key = truth.key(row);
        Optional<CorpusReading.Row> best = left.stream()
                .filter(record -> truth.key(record.cells()).equals(key))
                .min(Comparator.comparingInt(record -> differences(row, record).size()));
        best.ifPresent(left::remove);
        return best;
    }

    /** The record whose key differs, or is not known, and that shares most cells with a row. */
    private Optional<CorpusReading.Row> takeMostAlike(List<String> row) {
        Optional<CorpusReading.Row> best = left.stream()
                .filter(record -> shared(row, record) >= SHARED_CELLS)
                .max(Comparator.comparingLong(record -> shared(row, record)));
        best.ifPresent(left::remove);
        return best;
    }

    private long shared(List<String> row, CorpusReading.Row record) {
        List<String> differences = differences(row, record);
        return truth.columns().stream()
                .filter(column -> CorpusTruth.isFigure(column) || column.equals("name"))
                .filter(column -> !truth.cell(row, column).isEmpty() && !differences.contains(column))
                .mapToLong(column -> column.equals("name") ? SHARED_CELLS : 1)
                .sum();
    }

    /** Those that count: a name that the tool misread is as printed where the code is right. */
    private List<String> differences(List<String> row, CorpusReading.Row record) {
        return truth.differences(row, record.cells()).stream()
                .filter(column -> !column.equals("name") || !evidence.isNameAsMisread(row, record))
                .toList();
    }

    private CorpusVerdict verdict(List<String> row, CorpusReading.Row record) {
        List<String> differences = differences(row, record);
        String example = example(record, row);
        if (differences.isEmpty()) {
            return new CorpusVerdict(record.status() == Status.EXACT ? Kind.RIGHT : Kind.REPAIRED, "", example);
        }
        String columns = differences.stream()
                .map(column -> truth.cell(record.cells(), column).isEmpty() ? column + " empty" : column + " differs")
                .collect(Collectors.joining(", "));
        Optional<String> proof = evidence.against(row, record, differences);
        return new CorpusVerdict(
                proof.isPresent() ? Kind.WRONG : Kind.MISREAD,
                record.status() + ": " + columns + "; " + proof.orElse("the text does not hold it"),
                example);
    }

    private CorpusVerdict unresolved(List<String> row) {
        Optional<CorpusReading.Row> known = reading.rows().stream()
                .filter(record -> !record.isCalled() && isAbout(row, record))
                .findFirst();
        String cause = reading.refusal()
                .map(refusal -> "refused")
                .orElseGet(() -> known.isPresent() ? "known but unresolved" : "no record");
        String example = known.map(record -> example(record, row)).orElse("for " + row);
        return new CorpusVerdict(Kind.UNRESOLVED, cause, example);
    }

    private boolean isAbout(List<String> row, CorpusReading.Row record) {
        String name = CorpusTruth.squashed(truth.cell(row, "name"));
        String read = CorpusTruth.squashed(truth.cell(record.cells(), "name"));
        boolean sameName = !name.isEmpty() && name.equals(read);
        return sameName || truth.key(row).equals(truth.key(record.cells()));
    }

    private CorpusVerdict tooMany(CorpusReading.Row record) {
        String key = truth.key(record.cells());
        String cause = truth.rows().stream().anyMatch(row -> truth.key(row).equals(key))
                ? ": a row counted twice"
                : ": no such row";
        return new CorpusVerdict(
                Kind.INVENTED, record.status() + cause, record.provenance().firstLine() + ": " + record.cells());
    }

    private static String example(CorpusReading.Row record, List<String> row) {
        return record.provenance().firstLine() + ": " + record.cells() + " for " + row;
    }
}
