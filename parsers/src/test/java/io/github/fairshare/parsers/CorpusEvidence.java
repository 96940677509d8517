package io.github.fairshare.parsers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a text holds enough to tell that a record differs from the truth: a printed cell, an identity, a total. */
final class CorpusEvidence {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What rounding of the parts and of the quotient may make of a percentage. */
    private static final BigDecimal ROUNDED_PARTS = new BigDecimal("0.25");

    /** Of five letters, one may be misread for the name to count as the same one. */
    private static final int LETTERS_A_MISREADING = 5;

    private final CorpusTruth truth;
    private final CorpusReading reading;
    private final CorpusText text;
    private final Map<String, Integer> figures;

    CorpusEvidence(CorpusTruth truth, CorpusReading reading, CorpusText text) {
        this.truth = truth;
        this.reading = reading;
        this.text = text;
        this.figures = truth.figures();
    }

    /** What tells, empty where nothing does. */
    Optional<String> against(List<String> row, CorpusReading.Row record, List<String> differences) {
        if (differences.stream().anyMatch(column -> holds(row, record, column, differences))) {
            return Optional.of("it is printed");
        }
        if (differences.stream().anyMatch(column -> isFromElsewhere(row, record, column))) {
            return Optional.of("what is given does not stand there");
        }
        if (breaksIdentity(record.cells())) {
            return Optional.of("an identity is broken");
        }
        if (isCodeOfAnother(row, record)) {
            return Optional.of("another row has this code");
        }
        boolean figuresDiffer = differences.stream().anyMatch(CorpusTruth::isFigure);
        return figuresDiffer && truth.hasTotal() && !reading.isDoubted()
                ? Optional.of("the total differs, unreported")
                : Optional.empty();
    }

    private boolean holds(List<String> row, CorpusReading.Row record, String column, List<String> differences) {
        String cell = truth.cell(row, column);
        if (cell.isEmpty()) {
            return true;
        }
        return switch (column) {
            case "code" -> text.holdsWord(cell) || !differences.contains("name");
            case "name", "region", "hub" -> text.holdsName(record.provenance(), cell);
            case "year" -> text.holdsWord(cell);
            case "rating" -> text.holdsRating(record.provenance(), cell);
            case "spearhead" -> cell.equals("false") || text.holdsFlag(record.provenance());
            case "kind" -> true;
            case "canonical_name" -> false;
            default -> text.holdsFigure(record.provenance(), cell, figures);
        };
    }

    /** Whether a cell is no misreading of what was rendered: a label of another row, a figure of another line. */
    private boolean isFromElsewhere(List<String> row, CorpusReading.Row record, String column) {
        String read = truth.cell(record.cells(), column);
        return switch (column) {
            case "region", "hub", "rating" -> !isMisreading(truth.cell(row, column), read);
            case "code", "name", "canonical_name", "kind", "year", "spearhead" -> false;
            default -> !read.isEmpty() && !text.holdsFigureIn(record.provenance(), read);
        };
    }

    private boolean isCodeOfAnother(List<String> row, CorpusReading.Row record) {
        String code = truth.cell(record.cells(), "code");
        return !code.isEmpty()
                && !code.equals(truth.cell(row, "code"))
                && truth.rows().stream()
                        .anyMatch(other -> truth.cell(other, "code").equals(code));
    }

    private boolean breaksIdentity(List<String> cells) {
        Optional<BigDecimal> allocation = figure(cells, "allocation");
        Optional<BigDecimal> target = figure(cells, "target");
        Optional<BigDecimal> distance = figure(cells, "distance");
        if (allocation.isPresent() && target.isPresent() && distance.isPresent()) {
            return allocation.get().subtract(target.get()).compareTo(distance.get()) != 0
                    || differs(distance, target, figure(cells, "distance_percent"));
        }
        return differs(figure(cells, "minimum"), figure(cells, "growth"), figure(cells, "minimum_share_of_growth"));
    }

    /** Whether a printed percentage is not the quotient of the printed parts, all of which may be rounded. */
    private static boolean differs(
            Optional<BigDecimal> part, Optional<BigDecimal> whole, Optional<BigDecimal> percent) {
        if (part.isEmpty()
                || percent.isEmpty()
                || whole.filter(figure -> figure.signum() != 0).isEmpty()) {
            return false;
        }
        BigDecimal quotient = part.get().multiply(HUNDRED).divide(whole.get(), 6, RoundingMode.HALF_UP);
        return quotient.subtract(percent.get()).abs().compareTo(ROUNDED_PARTS) > 0;
    }

    private Optional<BigDecimal> figure(List<String> cells, String column) {
        return Optional.of(truth.cell(cells, column))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> new BigDecimal(CorpusTruth.number(cell)));
    }

    /** Whether a record of the right code gives a name as the tool misread it, which is then the printed one. */
    boolean isNameAsMisread(List<String> row, CorpusReading.Row record) {
        String name = truth.cell(row, "name");
        String read = truth.cell(record.cells(), "name");
        return truth.key(row).equals(truth.key(record.cells()))
                && !truth.cell(row, "code").isEmpty()
                && !text.holdsName(record.provenance(), name)
                && text.holdsName(record.provenance(), read)
                && isMisreading(name, read);
    }

    private static boolean isMisreading(String cell, String read) {
        return distance(CorpusTruth.squashed(cell), CorpusTruth.squashed(read)) * LETTERS_A_MISREADING <= cell.length();
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            previous[at] = at;
        }
        for (int of = 1; of <= one.length(); of++) {
            int[] next = new int[other.length() + 1];
            next[0] = of;
            for (int at = 1; at <= other.length(); at++) {
                int changed = previous[at - 1] + (one.charAt(of - 1) == other.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(changed, 1 + Math.min(previous[at], next[at - 1]));
            }
            previous = next;
        }
        return previous[other.length()];
    }
}
