package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.OrganisationLookup.Found;
import io.github.fairshare.parsers.internal.table.FoundRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the rows of a table of allocations into records, and accounts for all its lines. */
public final class AllocationReader {
    private final OpenDocument document;
    private final AllocationTable table;
    private final AllocationBodies bodies;
    private final AllocationArithmetic arithmetic;
    private final AllocationKinds kinds = new AllocationKinds();
    private final Map<String, Integer> mostDecimals = new HashMap<>();

    /**
     * A reader of one table.
     *
     * @param document the document
     * @param table the table
     * @param day the document's day; empty for bodies of all times
     */
    public AllocationReader(OpenDocument document, AllocationTable table, Optional<LocalDate> day) {
        this.document = document;
        this.table = table;
        List<String> above = document.lines().subList(0, table.start() - 1).stream()
                .map(SourceLine::text)
                .filter(text -> !text.isBlank())
                .toList();
        this.bodies = new AllocationBodies(AllocationRegister.of(table, above, day), day, document.log());
        this.arithmetic = new AllocationArithmetic(table.heading().figures());
    }

    /**
     * Reads all rows.
     *
     * @return the records
     */
    public List<Entry<AllocationPosition>> read() {
        table.heading().lines().stream()
                .filter(line -> !beginsRow(line))
                .forEach(line -> document.mark(line, Disposition.HEADER));
        document.mark(table.repeated(), Disposition.HEADER);
        table.strays().stream()
                .filter(line -> !document.isMarked(line))
                .forEach(line -> document.stray(line, OpenDocument.NO_ROW));
        reportColumns();
        List<Entry<AllocationPosition>> entries =
                table.rows().stream().map(this::entry).toList();
        Duplicates.report(entries, entry -> entry.value().code(), document);
        return entries;
    }

    /** Rows may stand on the line of their heading, which is then accounted for as theirs. */
    private boolean beginsRow(SourceLine line) {
        return table.rows().stream().anyMatch(row -> row.lines().first().number() == line.number());
    }

    private Entry<AllocationPosition> entry(AllocationRow row) {
        Kind kind = isSumOfOthers(row) ? Kind.TOTAL : kinds.of(row.code(), row.name());
        mark(row, kind);
        Found body = bodies.find(row, kind);
        boolean onOneLine = row.lines().lines().size() == 1;
        Optional<String> cut = row.doubt().isPresent() && onOneLine ? Optional.empty() : cut(row);
        Optional<Doubt> doubt = row.doubt()
                .or(() -> codedTotal(row, kind))
                .or(() -> unreadable(row).or(() -> cut).map(Doubt::ofFigures));
        doubt.ifPresent(found -> document.log()
                .add(document.about(row.lines(), Severity.ERROR, found.code()).message(found.reason())));
        row.repair()
                .ifPresent(repair -> document.log()
                        .addRepair(document.about(row.lines(), Severity.WARNING, FoundRow.codeOf(repair)), repair));
        List<Repair> repairs =
                Stream.concat(body.repairs().stream(), row.repair().stream()).toList();
        AllocationPosition position = position(cut.isPresent() ? withoutLast(row) : row, kind, body);
        return doubt.isEmpty() && body.status() != Status.UNRESOLVED
                ? OpenDocument.whole(position, document.at(row.lines()), repairs)
                : OpenDocument.partial(position, document.at(row.lines()), repairs);
    }

    /** A last row without a label whose figures are the sums of those above is their total; nothing else tells what it is. */
    private boolean isSumOfOthers(AllocationRow row) {
        List<AllocationRow> rows = table.rows();
        return row.code().isEmpty()
                && row.name().isEmpty()
                && row.doubt().isEmpty()
                && rows.size() > 2
                && row.equals(rows.get(rows.size() - 1))
                && Stream.of(AllocationColumns.ALLOCATION, AllocationColumns.TARGET)
                        .allMatch(column -> isSum(row, column))
                && row.figure(AllocationColumns.ALLOCATION).isPresent();
    }

    private boolean isSum(AllocationRow row, String column) {
        List<AllocationRow> bodies = table.rows().stream()
                .filter(other -> !other.equals(row) && kinds.of(other.code(), other.name()) == Kind.BODY)
                .toList();
        List<BigDecimal> figures = bodies.stream()
                .flatMap(body -> body.figure(column).stream())
                .map(PrintedFigure::value)
                .toList();
        return row.figure(column)
                .map(total -> figures.size() == bodies.size()
                        && figures.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .subtract(total.value())
                                        .abs()
                                        .compareTo(rounding(total, bodies.size()))
                                <= 0)
                .orElse(true);
    }

    /** Half a unit for each of the rounded figures and for their sum. */
    private static BigDecimal rounding(PrintedFigure total, int rows) {
        return BigDecimal.ONE
                .movePointLeft(total.decimals())
                .multiply(BigDecimal.valueOf(rows + 1L))
                .divide(BigDecimal.valueOf(2));
    }

    private void mark(AllocationRow row, Kind kind) {
        Disposition disposition = kind == Kind.TOTAL ? Disposition.TOTAL : Disposition.RECORD;
        // Several rows may share a line; the first of them says what becomes of it.
        row.lines().lines().stream()
                .filter(line -> !document.isMarked(line))
                .forEach(line ->
                        document.mark(line, line.equals(row.lines().first()) ? disposition : Disposition.CONTINUATION));
    }

    private static AllocationPosition position(AllocationRow row, Kind kind, Found body) {
        Map<String, String> others = new LinkedHashMap<>(row.figures());
        AllocationColumns.FIGURES.forEach(others::remove);
        return AllocationPosition.builder()
                .kind(kind)
                .code(body.code())
                .name(Optional.of(row.name()).filter(name -> !name.isEmpty()))
                .allocation(row.figure(AllocationColumns.ALLOCATION))
                .target(row.figure(AllocationColumns.TARGET))
                .distance(row.figure(AllocationColumns.DISTANCE))
                .distancePercentOfTarget(row.figure(AllocationColumns.PERCENT))
                .otherColumns(others)
                .build();
    }

    /** All bodies together are none, and have the code of none. */
    private static Optional<Doubt> codedTotal(AllocationRow row, Kind kind) {
        boolean coded = AllocationCodes.isOfAuthority(row.code()) || AllocationCodes.isOfAny(row.code());
        return kind == Kind.TOTAL && coded
                ? Optional.of(Doubt.ofName("the code " + row.code() + " is that of a body, and stands beside '"
                        + row.name() + "', the name of a total: one of the two is another row's"))
                : Optional.empty();
    }

    private Optional<String> unreadable(AllocationRow row) {
        List<String> missing = AllocationColumns.FIGURES.stream()
                .filter(column -> table.heading().columns().contains(column))
                .filter(column -> row.figure(column).isEmpty())
                .map(column -> "the " + column + " '" + row.figures().getOrDefault(column, "") + "' is no number")
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
    }

    /** A last figure with fewer decimals than those above it, or that does not go with the others, may have been cut. */
    private Optional<String> cut(AllocationRow row) {
        SourceLine end = row.lines().last();
        if (end.number() < document.lines().size()
                || !end.terminator().isEmpty()
                || row.figures().isEmpty()) {
            return Optional.empty();
        }
        String column = lastColumn(row);
        // The last line may hold many rows, and each asks for the same column.
        int usual = mostDecimals.computeIfAbsent(column, this::decimalsOf);
        return row.figure(column)
                .filter(figure -> figure.decimals() < usual || !arithmetic.isPlausible(AllocationArithmetic.in(row)))
                .map(figure -> "the text ends in this row, and its last figure " + figure
                        + " has fewer decimals than those above, or does not go with the others: it may have been cut");
    }

    private static String lastColumn(AllocationRow row) {
        return row.figures().keySet().stream().reduce((first, second) -> second).orElse("");
    }

    private static AllocationRow withoutLast(AllocationRow row) {
        Map<String, String> figures = new LinkedHashMap<>(row.figures());
        figures.remove(lastColumn(row));
        return new AllocationRow(row.lines(), row.code(), row.name(), figures, row.repair(), row.doubt());
    }

    private int decimalsOf(String column) {
        return table.rows().stream()
                .flatMap(row -> row.figure(column).stream())
                .mapToInt(PrintedFigure::decimals)
                .max()
                .orElse(0);
    }

    private void reportColumns() {
        SourceLine line = table.heading().lines().get(0);
        table.heading().figures().stream()
                .filter(column -> !AllocationColumns.FIGURES.contains(column) && !column.isEmpty())
                .forEach(column -> document.log().addKept(line, column));
        String missing = AllocationColumns.FIGURES.stream()
                .filter(column -> !table.heading().columns().contains(column))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            document.log()
                    .add(DiagnosticLog.at(
                                    line,
                                    Severity.INFO,
                                    DiagnosticCode.COLUMN_MISSING,
                                    "no heading names the columns: " + missing)
                            .putAttribute("column", missing));
        }
    }
}
